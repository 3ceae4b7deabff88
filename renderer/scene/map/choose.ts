import type { Place } from '../../../model/vocabulary.ts';
import type { PowerLine } from '../change.ts';
import type { Selection } from '../selection.ts';
import { CHANGES } from '../types.ts';
import type { LinkView, PowerMapOptions } from '../view-types.ts';

/** More than this many ribbons in one map no eye follows. */
export const MOST_RIBBONS = 30;
/** So many are drawn where not all changed ones can be: the largest, with room around them. */
const RIBBONS_OF_MANY = 24;
/** More than this many single lines from one place run together. */
const MOST_SINGLES = 60;

/** What is drawn in either map: ribbons when nothing is chosen, single powers of what is chosen. */
export function chooseBoth(
  lines: readonly PowerLine[],
  others: readonly PowerLine[],
  options: PowerMapOptions,
): readonly [readonly LinkView[], readonly LinkView[]] {
  const { focus } = options;
  if (focus !== null && focus.kind !== 'provision') {
    const most = options.singles ?? MOST_SINGLES;
    return [chosen(lines, focus, most), chosen(others, focus, most)];
  }
  const [own, other] = [bundlesOf(lines), bundlesOf(others)];
  const changed = Math.max(changedIn(own), changedIn(other));
  const most = options.ribbons ?? (changed > MOST_RIBBONS ? RIBBONS_OF_MANY : MOST_RIBBONS);
  const room = most - changed;
  return [ribbons(own, most, room), ribbons(other, most, room)];
}

function chosen(lines: readonly PowerLine[], focus: NonNullable<Selection>, most: number): readonly LinkView[] {
  if (focus.kind === 'place') return ofPlace(lines, focus.id, most);
  return singlesAndBundles(
    lines.filter((line) => isAbout(line, focus)),
    most,
  );
}

function isAbout(line: PowerLine, focus: NonNullable<Selection>): boolean {
  if (focus.kind === 'power') return line.id === focus.id;
  if (focus.kind === 'kind') return line.kind === focus.id;
  return line.holder === focus.id || line.object === focus.id;
}

/** The powers that a place holds one by one, those of others over it bundled. */
function ofPlace(lines: readonly PowerLine[], place: Place, most: number): readonly LinkView[] {
  const held = lines.filter((line) => line.from === place);
  const received = lines.filter((line) => line.to === place && line.from !== place);
  return [...singlesAndBundles(held, most), ...bundlesOf(received)];
}

/** Changed powers singly first, then the pairs with the fewest powers; a pair that no longer fits stays bundled. */
function singlesAndBundles(lines: readonly PowerLine[], most: number): readonly LinkView[] {
  const changed = lines.filter((line) => line.change !== 'unchanged').slice(0, most);
  const drawn: PowerLine[] = [...changed];
  const taken = new Set(changed);
  const rest = lines.filter((line) => !taken.has(line));
  const bundled: LinkView[] = [];
  const byId = new Map(rest.map((line) => [line.id, line]));
  for (const bundle of bundlesOf(rest).toReversed()) {
    const members = bundle.powers.flatMap((id) => byId.get(id) ?? []);
    if (drawn.length + members.length <= most) drawn.push(...members);
    else bundled.push(bundle);
  }
  return [...drawn.map(single), ...bundled];
}

/** The largest changed bundles, and behind them as many unchanged ones as both maps have room for. */
function ribbons(bundles: readonly LinkView[], most: number, room: number): readonly LinkView[] {
  const changed = bundles.filter((bundle) => bundle.role !== 'unchanged').slice(0, most);
  const unchanged = bundles.filter((bundle) => bundle.role === 'unchanged').slice(0, Math.max(0, room));
  return [...changed, ...unchanged];
}

function changedIn(bundles: readonly LinkView[]): number {
  return bundles.filter((bundle) => bundle.role !== 'unchanged').length;
}

/** One ribbon for each holder, object and change, the largest first, equals by id. */
export function bundlesOf(lines: readonly PowerLine[]): readonly LinkView[] {
  const bundles = new Map<string, PowerLine[]>();
  for (const line of lines) {
    const id = `bundle:${line.from}>${line.to}:${line.change}`;
    const members = bundles.get(id);
    if (members === undefined) bundles.set(id, [line]);
    else members.push(line);
  }
  return [...bundles].map(([id, members]) => bundle(id, members)).toSorted(larger);
}

function bundle(id: string, members: readonly PowerLine[]): LinkView {
  const [head] = members;
  if (head === undefined) throw new Error(`${id} carries no power`);
  const family = members.every((line) => line.family === head.family) ? head.family : null;
  const powers = members.map((line) => line.id);
  return { id, level: 'bundle', role: head.change, family, from: head.from, to: head.to, powers };
}

function larger(a: LinkView, b: LinkView): number {
  return (
    b.powers.length - a.powers.length || CHANGES.indexOf(a.role) - CHANGES.indexOf(b.role) || (a.id < b.id ? -1 : 1)
  );
}

function single(line: PowerLine): LinkView {
  const { id, family, from, to, change } = line;
  return { id: `power:${id}`, level: 'power', role: change, family, from, to, powers: [id] };
}
