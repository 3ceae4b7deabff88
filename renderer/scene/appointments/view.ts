import { institutionId, lineageOf, type Lineage, placeOf as placeIn } from '../../../model/constitution/query.ts';
import type { Constitution } from '../../../model/constitution/types.ts';
import { byCodeUnit, isKeyOf, keysOf, same } from '../../../model/json.ts';
import { BALLOT_BODIES, ballotsOf } from '../../../model/kazakhstan/ballots.ts';
import { PLACES } from '../../../model/vocabulary.ts';
import type { ChangeRole, Side } from '../types.ts';
import { type Filling, fillingsOf } from './fillings.ts';
import type { AppointmentsView, EndView, FlowView } from './types.ts';

/** What a picture shows: bodies of several members and local power, or the government, courts and single offices. */
export const APPOINTMENT_SETS = ['bodies', 'offices'] as const;
export type AppointmentSet = (typeof APPOINTMENT_SETS)[number];

/** Names and numbers in the language of the reader. */
export type AppointmentWords = {
  /** The name of an institution by its id in the order; `people:lists` and `people:districts` are the voters by ballot. */
  readonly name: (id: string, order: Constitution) => string;
  /** How many seats the whole row has. */
  readonly size: (fillings: readonly Filling[], isKnown: boolean) => string;
  /** How many seats one chooser fills in one way. */
  readonly number: (filling: Filling) => string;
  /** Who takes part, in few words. */
  readonly need: (id: string, order: Constitution) => string;
};

/** The bodies of the first picture from the top, each by the ids that it has had. */
const BODIES = [
  'mazhilis',
  'kurultai',
  'senate',
  'halyk-kenesi',
  'constitutional-council',
  'constitutional-court',
  'central-election-commission',
  'accounts-committee',
  'supreme-audit-chamber',
  'regional-maslikhats',
  'district-maslikhats',
  'regional-akims',
  'district-akims',
  'rural-akims',
] as const;

/** Two orders told as fillings, what happened to each, and what both pictures list. */
export type AppointmentPair = {
  readonly orders: Readonly<Record<Side, Constitution>>;
  readonly fillings: Readonly<Record<Side, readonly Filling[]>>;
  readonly changes: ReadonlyMap<string, ChangeRole>;
  readonly rows: readonly string[];
  readonly choosers: readonly string[];
  readonly lineage: Lineage;
};

/**
 * What two orders say of one set of bodies, matched by one identity of predecessors and successors. Only what both tell is
 * compared: a body that both have is left out where one leaves its filling to a law, and ballots of which one says nothing
 * are not told apart.
 */
export function appointmentPair(a: Constitution, b: Constitution, set: AppointmentSet): AppointmentPair {
  const lineage = lineageOf(a, b);
  const known = BALLOT_BODIES.filter((body) => ballotsOf(a, body) !== null && ballotsOf(b, body) !== null);
  const told = { a: fillingsOf(a, lineage, known), b: fillingsOf(b, lineage, known) };
  const isInSet = wanted([a, b], lineage, set);
  const isTold = toldIn(a, told.a, lineage, toldIn(b, told.b, lineage));
  const isWanted = (filling: Filling) => isInSet(filling) && isTold(filling);
  const fillings = { a: told.a.filter(isWanted), b: told.b.filter(isWanted) };
  const rows = rowsOf([...fillings.a, ...fillings.b], [b, a], lineage, set);
  return {
    orders: { a, b },
    fillings,
    changes: changesOf(fillings.a, fillings.b, lineage),
    rows,
    choosers: choosersOf([...fillings.a, ...fillings.b], rows),
    lineage,
  };
}

/** One side of a pair, as it is to be drawn. */
export function appointmentsView(pair: AppointmentPair, side: Side, words: AppointmentWords): AppointmentsView {
  const order = pair.orders[side];
  return {
    side,
    choosers: pair.choosers.map((id) => endView(pair, side, id, 'chooser', words)),
    filled: pair.rows.map((id) => endView(pair, side, id, 'row', words)),
    flows: pair.fillings[side].map((filling): FlowView => ({
      id: filling.id,
      from: filling.chooser,
      to: filling.row,
      change: pair.changes.get(filling.id) ?? 'unchanged',
      share: filling.share,
      numbered: filling.numbered,
      text: words.number(filling),
      needs: filling.needs.map(({ kind, by }) => ({ kind, text: words.need(by, order) })),
    })),
  };
}

function endView(
  pair: AppointmentPair,
  side: Side,
  id: string,
  role: 'chooser' | 'row',
  words: AppointmentWords,
): EndView {
  const other = side === 'a' ? 'b' : 'a';
  const own = pair.fillings[side].filter((filling) => filling[role] === id);
  const others = pair.fillings[other].filter((filling) => filling[role] === id);
  const total = (those: readonly Filling[]) => those.reduce((sum, { share }) => sum + share, 0);
  const called = (on: Side, those: readonly Filling[]) => {
    const [first] = those;
    const known = first === undefined ? null : role === 'row' ? first.fills : nameOfChooser(first);
    return known ?? idIn(pair, on, id);
  };
  const nameOn = (on: Side, those: readonly Filling[]) => {
    const name = called(on, those);
    return name === null ? null : words.name(name, pair.orders[on]);
  };
  const [label, otherLabel] = [nameOn(side, own), nameOn(other, others)];
  const size = (on: Side, those: readonly Filling[]) =>
    role === 'row' ? words.size(those, called(on, those) !== null) : '';
  return {
    id,
    label: label ?? otherLabel ?? id,
    otherLabel: otherLabel ?? label ?? id,
    note: size(side, own),
    otherNote: size(other, others),
    most: Math.max(total(own), total(others)),
    ways: Math.max(own.length, others.length),
    absent: label === null,
  };
}

/** The voters by their ballot, every other by its id in the order. */
export function nameOfChooser({ by, ballot }: Pick<Filling, 'by' | 'ballot'>): string {
  return ballot === null ? by : `${by}:${ballot}`;
}

/** What an order calls the bearer of an identity; null: it has none. */
function idIn({ orders, lineage }: AppointmentPair, side: Side, id: string): string | null {
  const order = orders[side];
  if (id.includes(':')) return id;
  return institutionId(order, id) ?? keysOf(order.institutions).find((own) => lineage(own) === id) ?? null;
}

/** Whether an order tells how a row is filled, or does not have it; and so does another. */
function toldIn(
  order: Constitution,
  fillings: readonly Filling[],
  lineage: Lineage,
  also: (filling: Filling) => boolean = () => true,
): (filling: Filling) => boolean {
  const has = new Set<string>(keysOf(order.institutions).map(lineage));
  const told = new Set(fillings.map(({ row }) => row));
  return (filling) => (told.has(filling.row) || !has.has(filling.row)) && also(filling);
}

function wanted(orders: readonly Constitution[], lineage: Lineage, set: AppointmentSet): (filling: Filling) => boolean {
  const bodies = new Set(bodyRows(orders, lineage));
  return ({ row }) => bodies.has(row) === (set === 'bodies');
}

function bodyRows(orders: readonly Constitution[], lineage: Lineage): readonly string[] {
  const kin = (id: string) => {
    const known = orders.flatMap(({ institutions }) => (isKeyOf(institutions, id) ? [lineage(id)] : []));
    return known[0] ?? id;
  };
  return [...new Set(BODIES.map(kin))];
}

/** Bodies in their order from the top, offices in the order of the ring. */
function rowsOf(
  fillings: readonly Filling[],
  orders: readonly Constitution[],
  lineage: Lineage,
  set: AppointmentSet,
): readonly string[] {
  const rows = [...new Set(fillings.map(({ row }) => row))];
  if (set === 'bodies') return bodyRows(orders, lineage).filter((row) => rows.includes(row));
  const placeOf = (row: string) => {
    const [place] = orders.flatMap((order) => {
      const known = institutionId(order, row);
      return known === undefined ? [] : [placeIn(order, known)];
    });
    return place === undefined ? PLACES.length : PLACES.indexOf(place);
  };
  return rows.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** Choosers from the top by the middle of what they fill in both orders, so that few bands cross. */
function choosersOf(fillings: readonly Filling[], rows: readonly string[]): readonly string[] {
  const middle = (chooser: string) => {
    const own = fillings.filter((filling) => filling.chooser === chooser);
    const weight = own.reduce((sum, { share }) => sum + share, 0);
    return own.reduce((sum, { row, share }) => sum + share * rows.indexOf(row), 0) / weight;
  };
  const middles = new Map(fillings.map(({ chooser }) => [chooser, middle(chooser)]));
  return [...middles].toSorted(([one, x], [other, y]) => x - y || byCodeUnit(one, other)).map(([chooser]) => chooser);
}

/** What is only in the first went, what is only in the second came; altered is what fills other seats, or with others. */
function changesOf(a: readonly Filling[], b: readonly Filling[], lineage: Lineage): ReadonlyMap<string, ChangeRole> {
  const [before, after] = [new Map(a.map((one) => [one.id, one])), new Map(b.map((one) => [one.id, one]))];
  const substance = ({ seats, share, needs, how, ballot }: Filling) => ({
    seats,
    share: ballot === null || seats !== null ? null : share,
    how,
    needs: needs.map(({ kind, by }) => [kind, lineage(by)]),
  });
  return new Map(
    [...new Set([...before.keys(), ...after.keys()])].map((id): readonly [string, ChangeRole] => {
      const [one, other] = [before.get(id), after.get(id)];
      if (one === undefined) return [id, 'added'];
      if (other === undefined) return [id, 'removed'];
      return [id, same(substance(one), substance(other)) ? 'unchanged' : 'altered'];
    }),
  );
}
