/** A picture or table of the screen that can leave it, with the name under which a screen reader knows it. */
export type Found<E extends Element> = { readonly name: string; readonly element: E };

/** The figures that are drawn inside an element: those that have a name and a size. Miniatures, which lead elsewhere, are none. */
export function figuresIn(root: ParentNode): readonly Found<SVGSVGElement>[] {
  return [...root.querySelectorAll<SVGSVGElement>('svg[role]')].flatMap((element) => {
    const { width, height } = element.getBoundingClientRect();
    return named(element, width >= 80 && height >= 30 && element.closest('[data-miniature]') === null);
  });
}

/** The tables that are shown inside an element, also those that only a screen reader is meant to read. */
export function tablesIn(root: ParentNode): readonly Found<HTMLTableElement>[] {
  return [...root.querySelectorAll('table')].flatMap((element) => named(element, element.getClientRects().length > 0));
}

/**
 * What stands beside a picture or table and says what its numbers are. What is said within one part of the screen is said of the
 * pictures there; of those elsewhere with the name of that part, unless they belong to another such part.
 */
export function notesOn(element: Element, root: ParentNode): readonly string[] {
  const own = element.closest('[data-scope]');
  return [...root.querySelectorAll('[data-note]')].flatMap((note) => {
    const scope = note.closest('[data-scope]');
    if (scope === null || scope === own) return [note.textContent];
    return own === null ? [`${nameOf(scope)}: ${note.textContent}`] : [];
  });
}

function named<E extends Element>(element: E, isShown: boolean): readonly Found<E>[] {
  const name = nameOf(element);
  return isShown && name !== '' ? [{ name, element }] : [];
}

function nameOf(element: Element): string {
  const caption = element instanceof HTMLTableElement ? element.caption?.textContent : undefined;
  const name = labelOf(element) || caption || headingAbove(element);
  return name.replace(/\s+/g, ' ').trim();
}

/** The name that an element says it has: the text of what labels it, or its own. */
function labelOf(element: Element): string {
  const labelled = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const parts = labelled.map((id) => document.getElementById(id)?.textContent ?? '');
  return parts.join(' ').trim() || (element.getAttribute('aria-label') ?? '');
}

/** The heading of the part of the screen in which a table without a caption stands. */
function headingAbove(element: Element): string {
  const part = element.closest('section, figure, [role="tabpanel"], [role="region"]');
  if (part === null) return '';
  return part.querySelector('h2, h3, h4, figcaption')?.textContent ?? labelOf(part);
}
