const SVG = 'http://www.w3.org/2000/svg';

/** What decides how a drawn element looks; anything else of its style concerns the page around it. */
const LOOKS = [
  'clip-path',
  'clip-rule',
  'color',
  'dominant-baseline',
  'fill',
  'fill-opacity',
  'fill-rule',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'marker-end',
  'marker-mid',
  'marker-start',
  'mask',
  'opacity',
  'paint-order',
  'stroke',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'stroke-width',
  'text-anchor',
  'transform',
  'transform-origin',
  'vector-effect',
  'visibility',
] as const;

/** Reads something from the page in its light look, without a moment in which anybody sees it. */
export function withLightLook<T>(read: () => T): T {
  const { dataset } = document.documentElement;
  const theme = dataset['theme'];
  const still = new CSSStyleSheet();
  still.replaceSync('*, *::before, *::after { transition: none !important; }');
  document.adoptedStyleSheets.push(still);
  dataset['theme'] = 'light';
  try {
    return read();
  } finally {
    if (theme === undefined) delete dataset['theme'];
    else dataset['theme'] = theme;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== still);
  }
}

/** A copy of a figure that keeps its look without the page: its styles written into it, what it refers to inside it. */
export function standingAlone(figure: SVGSVGElement): SVGSVGElement {
  const copy = figure.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error('a copy of a picture is a picture');
  const gone: Element[] = [];
  const copies = [...copy.querySelectorAll('*')];
  for (const [index, element] of [...figure.querySelectorAll('*')].entries()) {
    const twin = copies[index];
    if (twin !== undefined && !dressed(element, twin)) gone.push(twin);
  }
  dressed(figure, copy);
  for (const element of gone) element.remove();
  bringAlong(copy);
  return copy;
}

/** Writes the look of an element into its copy; false where it is not drawn at all. */
function dressed(element: Element, copy: Element): boolean {
  const style = getComputedStyle(element);
  for (const name of ['class', 'style', 'tabindex', 'role', 'id']) {
    if (name !== 'id' || !isReferred(element.id)) copy.removeAttribute(name);
  }
  for (const { name } of [...copy.attributes]) if (/^(aria|data|on)/.test(name)) copy.removeAttribute(name);
  if (style.display === 'none') return false;
  for (const name of LOOKS) {
    const value = style.getPropertyValue(name);
    if (value !== '' && !isUsual(name, value))
      copy.setAttribute(name, value.replace(/url\("?[^"#)]*(#[^")]+)"?\)/g, 'url($1)'));
  }
  return true;
}

function isUsual(name: (typeof LOOKS)[number], value: string): boolean {
  if (name === 'transform-origin') return true;
  return value === 'none' ? name !== 'fill' && name !== 'stroke' && name !== 'stroke-dasharray' : value === 'auto';
}

/** Whether anything of the page is drawn with the element of that id. */
function isReferred(id: string): boolean {
  return (
    id !== '' && document.querySelector(`[fill="url(#${id})"], [href="#${id}"], pattern#${CSS.escape(id)}`) !== null
  );
}

/** Copies in what the picture refers to and the page holds elsewhere: patterns, gradients, clips and shapes. */
function bringAlong(copy: SVGSVGElement): void {
  const defs = document.createElementNS(SVG, 'defs');
  const known = new Set<string>();
  for (let found = referencesIn(copy, known); found.length > 0; found = referencesIn(defs, known)) {
    for (const id of found) {
      known.add(id);
      const source = copy.querySelector(`#${CSS.escape(id)}`) === null ? document.getElementById(id) : null;
      if (source === null) continue;
      const twin = source.cloneNode(true);
      if (!(twin instanceof Element)) continue;
      const twins = [twin, ...twin.querySelectorAll('*')];
      for (const [index, element] of [source, ...source.querySelectorAll('*')].entries()) {
        const part = twins[index];
        if (part !== undefined) dressed(element, part);
      }
      twin.id = id;
      defs.append(twin);
    }
  }
  if (defs.childElementCount > 0) copy.prepend(defs);
}

function referencesIn(root: Element, known: ReadonlySet<string>): readonly string[] {
  const values = [...root.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].map(({ value }) => value),
  );
  const ids = values.flatMap((value) =>
    [/url\(#([^)]+)\)/.exec(value)?.[1] ?? /^#(.+)$/.exec(value)?.[1] ?? []].flat(),
  );
  return [...new Set(ids)].filter((id) => !known.has(id));
}
