/** A picture or table of the screen that can leave it, with the name under which a screen reader knows it. */
export type Found<E extends Element> = { readonly name: string; readonly element: E };

/** The figures that are drawn inside an element: those that have a name and a size. */
export function figuresIn(root: ParentNode): readonly Found<SVGSVGElement>[] {
  return [...root.querySelectorAll<SVGSVGElement>('svg[role]')].flatMap((element) => {
    const { width, height } = element.getBoundingClientRect();
    return named(element, width >= 80 && height >= 30);
  });
}

/** The tables that are shown inside an element, also those that only a screen reader is meant to read. */
export function tablesIn(root: ParentNode): readonly Found<HTMLTableElement>[] {
  return [...root.querySelectorAll('table')].flatMap((element) => named(element, element.getClientRects().length > 0));
}

/** What stands beside the pictures and tables of an element and says what their numbers are. */
export function notesIn(root: ParentNode): readonly string[] {
  return [...root.querySelectorAll('[data-note]')].map(({ textContent }) => textContent);
}

function named<E extends Element>(element: E, isShown: boolean): readonly Found<E>[] {
  const name = nameOf(element);
  return isShown && name !== '' ? [{ name, element }] : [];
}

function nameOf(element: Element): string {
  const labelled = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const parts = labelled.map((id) => document.getElementById(id)?.textContent ?? '');
  const caption = element instanceof HTMLTableElement ? element.caption?.textContent : undefined;
  const name = parts.join(' ').trim() || element.getAttribute('aria-label') || caption || headingAbove(element);
  return name.replace(/\s+/g, ' ').trim();
}

/** The heading of the part of the screen in which a table without a caption stands. */
function headingAbove(element: Element): string {
  const part = element.closest('section, figure, [role="tabpanel"], [role="region"]');
  return part?.querySelector('h2, h3, h4, figcaption')?.textContent ?? part?.getAttribute('aria-label') ?? '';
}
