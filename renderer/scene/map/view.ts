import type { Constitution } from '../../../model/constitution/types.ts';
import { KIND_FAMILIES, PLACES, type Place } from '../../../model/vocabulary.ts';
import { bundlesOf, chooseBoth } from './choose.ts';
import { type PowerLine, changesBetween, powerLines } from '../change.ts';
import { placeViews } from '../places.ts';
import type { Selection } from '../selection.ts';
import type { Side } from '../types.ts';
import type { LinkView, PowerMapOptions, PowerMapView } from '../view-types.ts';

/** How `shown` differs from `other`, with what is drawn and what stays folded. */
export function powerMapView(
  shown: Constitution,
  other: Constitution,
  side: Side,
  options: PowerMapOptions,
): PowerMapView {
  const changes = side === 'a' ? changesBetween(shown, other) : changesBetween(other, shown);
  const lines = filtered(powerLines(shown, changes), options);
  const otherLines = filtered(powerLines(other, changes), options);
  const [first, second] = side === 'a' ? [lines, otherLines] : [otherLines, lines];
  const [links, otherLinks] = chooseBoth(lines, otherLines, options);
  const focus = focusOf(options.focus, [...lines, ...otherLines], [shown, other]);
  return {
    side,
    places: placeViews(
      shown,
      { shown: lines, first, second },
      isFilteredByKind(options) ? [] : changes.provisions,
      options.words,
    ),
    lines,
    links,
    lanes: side === 'a' ? lanesOf(links, otherLinks) : lanesOf(otherLinks, links),
    folded: foldedIn(lines, links),
    focus,
  };
}

/** Links by id, each as wide as the wider of its two forms. */
function lanesOf(first: readonly LinkView[], second: readonly LinkView[]): readonly LinkView[] {
  const lanes = new Map(first.map((link) => [link.id, link]));
  for (const link of second) {
    const twin = lanes.get(link.id);
    if (twin === undefined || twin.powers.length < link.powers.length) lanes.set(link.id, link);
  }
  return [...lanes.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Rules are of no kind of power, so a filter of kinds leaves none. */
function isFilteredByKind({ families, kinds }: PowerMapOptions): boolean {
  return families !== undefined || kinds !== undefined;
}

function filtered(lines: readonly PowerLine[], options: PowerMapOptions): readonly PowerLine[] {
  const families = new Set(options.families ?? KIND_FAMILIES);
  const kinds = options.kinds === undefined ? null : new Set(options.kinds);
  return lines.filter((line) => families.has(line.family) && (kinds === null || kinds.has(line.kind)));
}

function foldedIn(lines: readonly PowerLine[], links: readonly LinkView[]): PowerMapView['folded'] {
  const drawn = new Set(links.flatMap((link) => link.powers));
  const rest = lines.filter((line) => !drawn.has(line.id));
  return {
    powers: rest.length,
    pairs: new Set(rest.map((line) => `${line.from}>${line.to}`)).size,
    changed: bundlesOf(rest)
      .filter((bundle) => bundle.role !== 'unchanged')
      .flatMap((bundle) => bundle.powers).length,
  };
}

/** The places that stay lit: what is chosen and everything that a drawn line joins to it. */
function focusOf(
  focus: Selection,
  lines: readonly PowerLine[],
  orders: readonly Constitution[],
): readonly Place[] | null {
  if (focus === null) return null;
  const lit = new Set<Place>();
  if (focus.kind === 'place') lit.add(focus.id);
  for (const order of orders) {
    if (focus.kind === 'institution') addPlace(lit, new Map(Object.entries(order.institutions)).get(focus.id)?.place);
    if (focus.kind === 'provision') addPlace(lit, new Map(Object.entries(order.provisions)).get(focus.id)?.place);
  }
  for (const line of lines) {
    if (!touches(line, focus)) continue;
    lit.add(line.from).add(line.to);
  }
  return PLACES.filter((place) => lit.has(place));
}

function addPlace(lit: Set<Place>, place: Place | undefined): void {
  if (place !== undefined) lit.add(place);
}

/** Whether a power has to do with what is chosen. */
function touches(line: PowerLine, focus: Selection): boolean {
  if (focus === null) return true;
  switch (focus.kind) {
    case 'place':
      return line.from === focus.id || line.to === focus.id;
    case 'institution':
      return line.holder === focus.id || line.object === focus.id;
    case 'power':
      return line.id === focus.id;
    case 'kind':
      return line.kind === focus.id;
    case 'provision':
      return false;
  }
}
