import { institutionAt } from '../constitution/index.ts';
import type { Constitution, Need, Power, Seat, SeatFilling } from '../constitution/types.ts';
import { byCodeUnit, entriesOf, keysOf, same } from '../json.ts';
import type { Citation } from '../law/types.ts';
import type { Confidence, InstitutionId, Localized, NeedKind, PowerId } from '../vocabulary.ts';
import { binds } from './derivation/participation.ts';

/** Someone who takes part in filling seats. `binding`: without him they cannot be filled. */
export type TakingPart = { readonly kind: NeedKind; readonly by: InstitutionId; readonly binding: boolean };

/** Seats of one body that are filled in one way, and by whom. */
export type Appointment = {
  /** The same for the same group of seats of an order; never the same twice in one order. */
  readonly id: string;
  /** The body or office that is filled. */
  readonly fills: InstitutionId;
  readonly role: Localized;
  readonly how: SeatFilling;
  /** Who chooses; null: neither the body nor a power says so. */
  readonly by: InstitutionId | null;
  readonly needs: readonly TakingPart[];
  /** Seats; null: the text states no number. */
  readonly seats: number | null;
  /** The powers that are exercised. */
  readonly powers: readonly PowerId[];
  readonly cites: readonly Citation[];
  /** Of the least certain of the powers exercised; null where there is none, and the articles speak for themselves. */
  readonly confidence: Confidence | null;
};

/**
 * Who fills what in an order: every group of seats of every body, and then the offices that the order lets somebody fill
 * without saying how many there are. Where the text of a body names nobody, the power that is left over tells who. In the order of the data.
 */
export function appointments(order: Constitution): readonly Appointment[] {
  const filling = entriesOf(order.powers).filter(([, { kind }]) => kind === 'elects' || kind === 'appoints');
  const seated = entriesOf(order.bodies).flatMap(([body, { seats }]) => {
    const those = filling.filter(([, { to }]) => houseOf(order, to) === body);
    const groups = entriesOf(seats).toSorted(([, one], [, other]) => one.order - other.order);
    const claimed = new Set(groups.flatMap(([, seat]) => exercised(seat, those)));
    const left = those.filter((power) => !claimed.has(power));
    return groups.map(([id, seat]) => ofSeats(body, id, seat, seat.by === undefined ? left : exercised(seat, those)));
  });
  const others = filling.filter(([, { to }]) => houseOf(order, to) === undefined);
  return [...seated, ...others.map(([id, power]) => ofPower(id, power))];
}

type Filling = readonly (readonly [PowerId, Power])[];

/** The body in which an office stands: itself, or the body that gives its place on the map its name. */
function houseOf(order: Constitution, office: InstitutionId): InstitutionId | undefined {
  const place = institutionAt(order, office)?.place;
  const bodies = keysOf(order.bodies);
  return bodies.find((id) => id === office) ?? bodies.find((id) => id === place);
}

function ofSeats(body: InstitutionId, id: string, seat: Seat, own: Filling): Appointment {
  const [power] = own.map(([, one]) => one);
  const { role, how, cites, count } = seat;
  return {
    id: `${body}/${id}`,
    fills: body,
    role,
    how,
    by: seat.by ?? power?.from ?? null,
    needs: takingPart(seat.needs),
    seats: count ?? (seat.by === undefined ? (power?.count ?? null) : null),
    powers: own.map(([one]) => one),
    cites,
    confidence: leastOf(own),
  };
}

/** The powers by which seats are filled: of the one who fills them, those for the same number and with the same others. */
function exercised({ by, count, how, needs }: Seat, filling: Filling): Filling {
  if (by === undefined || how === 'by-right' || how === 'by-office') return [];
  const his = filling.filter(([, { from }]) => from === by);
  const numbered = narrowed(his, (power) => power.count === count);
  return narrowed(numbered, (power) => same(sides(power.needs), sides(needs)));
}

function narrowed(filling: Filling, fits: (power: Power) => boolean): Filling {
  const those = filling.filter(([, power]) => fits(power));
  return those.length > 0 ? those : filling;
}

function sides(needs: readonly Need[]): readonly string[] {
  return needs.map(({ kind, by }) => `${kind} ${by}`).toSorted(byCodeUnit);
}

function ofPower(id: PowerId, power: Power): Appointment {
  return {
    id,
    fills: power.to,
    role: power.about,
    how: power.kind === 'elects' ? 'elected' : 'appointed',
    by: power.from,
    needs: takingPart(power.needs),
    seats: power.count,
    powers: [id],
    cites: power.cites,
    confidence: power.confidence,
  };
}

function takingPart(needs: readonly Need[]): readonly TakingPart[] {
  return needs.map(({ kind, by }) => ({ kind, by, binding: binds(kind) }));
}

const CERTAINTY: Readonly<Record<Confidence, number>> = { verified: 3, secondary: 2, inferred: 1, background: 0 };

function leastOf(filling: Filling): Confidence | null {
  const [least] = filling
    .map(([, { confidence }]) => confidence)
    .toSorted((one, other) => CERTAINTY[one] - CERTAINTY[other]);
  return least ?? null;
}
