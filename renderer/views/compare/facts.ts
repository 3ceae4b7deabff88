import type { Constitution, Difference, Power } from '../../../model/constitution/index.ts';
import { entriesOf, valueOf } from '../../../model/json.ts';
import { type Localized, type Place, PLACES } from '../../../model/vocabulary.ts';
import { type Counts, countRoles, type PowerLine, powerLine } from '../../scene/change.ts';
import { type Filters, passes } from '../../scene/filters.ts';
import { record } from '../../scene/places.ts';
import type { ChangeRole } from '../../scene/types.ts';
import type { Comparison } from '../../store/comparison.ts';

/** How many powers an institution holds on one side alone. */
export type Tally = { readonly name: Localized; readonly count: number };

/** The name of an institution: as the first of the orders that knows it calls it. */
export function nameIn(id: string, ...orders: readonly Constitution[]): Localized | null {
  for (const order of orders) {
    const institution = valueOf<Constitution['institutions'][keyof Constitution['institutions']]>(
      order.institutions,
      id,
    );
    if (institution !== undefined) return institution.name;
  }
  return null;
}

/** How many powers the pair removes, adds, alters and leaves as they are. */
export function countPowers(comparison: Comparison, filters: Filters): Counts {
  return countRoles(powerRows(comparison, filters).map(({ role }) => role));
}

/** Who holds what one side alone has, the largest first. */
export function holdersOf(comparison: Comparison, change: 'removed' | 'added', filters: Filters): readonly Tally[] {
  const { a, b } = comparison;
  const [own, other] = change === 'removed' ? [a.order, b.order] : [b.order, a.order];
  const counts = new Map<string, number>();
  for (const row of powerRows(comparison, filters)) {
    if (row.role === change) counts.set(row.holder, (counts.get(row.holder) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, left], [, right]) => right - left)
    .flatMap(([id, count]) => {
      const name = nameIn(id, own, other);
      return name === null ? [] : [{ name, count }];
    });
}

/** One power of either side and what became of it. */
export type PowerRow = Pick<PowerLine, 'id' | 'kind' | 'holder' | 'object' | 'from' | 'to'> & {
  readonly role: ChangeRole;
  readonly before: Power | null;
  readonly after: Power | null;
  /** Who held it over whom on the left, and who holds it on the right; null: nobody. */
  readonly was: PowerLine | null;
  readonly is: PowerLine | null;
  /** What differs, by the names of the fields. */
  readonly fields: readonly string[];
};

/** The rows that were asked for last of a comparison: sentences, counts and lists ask for the same. */
const last = new WeakMap<Comparison, { readonly filters: Filters; readonly rows: readonly PowerRow[] }>();

/** Every power of either side that the filters let through, with its change. */
export function powerRows(comparison: Comparison, filters: Filters): readonly PowerRow[] {
  const known = last.get(comparison);
  if (known?.filters === filters) return known.rows;
  const rows = rowsOf(comparison, filters);
  last.set(comparison, { filters, rows });
  return rows;
}

function rowsOf({ a, b, differences }: Comparison, filters: Filters): readonly PowerRow[] {
  const changed = new Map(differences.filter(isPower).map((difference) => [String(difference.id), difference]));
  const left = new Map<string, Power>(entriesOf(a.order.powers));
  const right = new Map<string, Power>(entriesOf(b.order.powers));
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((id) => {
    const [before, after] = [left.get(id) ?? null, right.get(id) ?? null];
    const { change: role = 'unchanged', fields = [] } = changed.get(id) ?? {};
    const was = before === null ? null : powerLine(a.order, id, before, role);
    const is = after === null ? null : powerLine(b.order, id, after, role);
    const line = is ?? was;
    const shows = [was, is].some((one) => one !== null && passes(one, filters));
    if (line === null || !shows) return [];
    const { holder, object, from, to, kind } = line;
    return [{ id, role, before, after, was, is, holder, object, from, to, kind, fields }];
  });
}

/** How many powers of the rows each place held before and holds after. */
export function heldBy(
  rows: readonly PowerRow[],
): Readonly<Record<Place, { readonly before: number; readonly after: number }>> {
  return record((place) => ({
    before: rows.filter((row) => row.was?.from === place).length,
    after: rows.filter((row) => row.is?.from === place).length,
  }));
}

/** The powers that someone holds in either order, and those of others over them. */
export function powersAround(
  rows: readonly PowerRow[],
  holds: (line: PowerLine) => boolean,
  suffers: (line: PowerLine) => boolean,
): { readonly held: readonly PowerRow[]; readonly faced: readonly PowerRow[] } {
  const inEither = (test: (line: PowerLine) => boolean) =>
    rows.filter(({ was, is }) => [was, is].some((line) => line !== null && test(line)));
  return { held: inEither(holds), faced: inEither((line) => suffers(line) && !holds(line)) };
}

/** The places in the order of the ring, from the President on. */
export function byPlace<T>(
  items: readonly T[],
  placeOf: (item: T) => Place,
): readonly (readonly [Place, readonly T[]])[] {
  return PLACES.flatMap((place) => {
    const here = items.filter((item) => placeOf(item) === place);
    return here.length === 0 ? [] : [[place, here] as const];
  });
}

function isPower(difference: Difference): difference is Extract<Difference, { readonly entity: 'powers' }> {
  return difference.entity === 'powers';
}

/** What one step moved: powers by change, and rules whose value differs. */
export function countDifferences(
  differences: readonly Difference[],
): Omit<Counts, 'unchanged'> & { readonly rules: number } {
  const { removed, added, altered } = countRoles(differences.filter(isPower).map(({ change }) => change));
  return {
    removed,
    added,
    altered,
    rules: differences.filter((one) => one.entity === 'provisions').length,
  };
}
