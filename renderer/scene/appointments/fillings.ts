import type { Lineage } from '../../../model/constitution/query.ts';
import type { Constitution } from '../../../model/constitution/types.ts';
import {
  type Ballot,
  BALLOT_BODIES,
  BALLOTS,
  type BallotBody,
  type BallotParts,
  ballotsOf,
} from '../../../model/kazakhstan/ballots.ts';
import { institutionId } from '../../../model/constitution/query.ts';
import { appointments, type Appointment } from '../../../model/power/appointments.ts';

/** Seats of one row that one chooser fills in one way, in one order. */
export type Filling = Omit<Appointment, 'id' | 'by' | 'fills'> & {
  /** The same in every order: what is filled, by whom, and the how-many-th of his ways. */
  readonly id: string;
  /** What is filled and who chooses, by the one identity of predecessors and successors. */
  readonly row: string;
  readonly chooser: string;
  /** The same as this order calls them. */
  readonly fills: string;
  readonly by: string;
  /** How citizens vote, where the order says so. */
  readonly ballot: Ballot | null;
  /** Part of the seats of the row. */
  readonly share: number;
  /** The share follows from numbers in the text. */
  readonly numbered: boolean;
  /** In addition to the full number of seats. */
  readonly beyond: boolean;
  /** What says by which ballot citizens vote. */
  readonly provision: string | null;
};

type Part = Pick<Filling, 'fills' | 'ballot' | 'share' | 'numbered' | 'beyond' | 'provision' | 'seats'>;

const LOWER_HOUSES: readonly string[] = ['mazhilis', 'kurultai'];
const TIERS = ['regional-maslikhats', 'district-maslikhats'] as const;

/**
 * Every way in which seats are filled in an order, in the order of the data. Seats whose filling the text leaves to a law,
 * with nobody and no number named, are left out. Maslikhats stand as two tiers, as their ballots differ. Voters are told
 * apart by ballot in the `known` bodies alone.
 */
export function fillingsOf(
  order: Constitution,
  lineage: Lineage,
  known: readonly BallotBody[] = BALLOT_BODIES,
): readonly Filling[] {
  const all = appointments(order).filter(isTold);
  const ways = new Map<string, number>();
  return all.flatMap((one) => {
    if (one.by === null) return [];
    const by = one.by;
    return partsOf(order, one, all, known).map((part) => {
      const row = kin(order, lineage, part.fills);
      const chooser = part.ballot === null ? kin(order, lineage, by) : `${by}:${part.ballot}`;
      const nth = ways.get(`${row}/${chooser}`) ?? 0;
      ways.set(`${row}/${chooser}`, nth + 1);
      return { ...one, ...part, by, id: `${row}/${chooser}/${nth}`, row, chooser };
    });
  });
}

function isTold({ by, how, seats, powers }: Appointment): boolean {
  return by !== null && (how !== 'by-law' || seats !== null || powers.length > 0);
}

function kin(order: Constitution, lineage: Lineage, id: string): string {
  const known = institutionId(order, id);
  return known === undefined ? id : lineage(known);
}

/** The parts of a group of seats: one, but for those that citizens fill by two ballots or in two tiers. */
function partsOf(
  order: Constitution,
  one: Appointment,
  all: readonly Appointment[],
  known: readonly BallotBody[],
): readonly Part[] {
  const { fills, seats } = one;
  const whole: Part = { fills, ballot: null, provision: null, seats, ...shareOf(order, one, all) };
  const ballots = (body: BallotBody) => (known.includes(body) ? ballotsOf(order, body) : null);
  if (fills === 'maslikhats') return TIERS.flatMap((tier) => tierParts(whole, tier, ballots(tier)));
  if (one.by !== 'people' || !LOWER_HOUSES.includes(fills)) return [whole];
  const parts = ballots('lower-house');
  const ballot = BALLOTS.find((name) => parts !== null && parts[name] === seats) ?? null;
  return [{ ...whole, ballot, provision: ballot === null ? null : (parts?.provision ?? null) }];
}

function tierParts(whole: Part, tier: BallotBody, parts: BallotParts | null): readonly Part[] {
  if (parts === null) return [{ ...whole, fills: tier }];
  return BALLOTS.filter((ballot) => parts[ballot] > 0).map((ballot) => ({
    ...whole,
    fills: tier,
    ballot,
    share: parts[ballot] / (parts.lists + parts.districts),
    numbered: true,
    provision: parts.provision,
  }));
}

/** By the number of seats where all are numbered, else every group alike; a group on top of the full number as one seat. */
function shareOf(
  order: Constitution,
  { fills, seats }: Appointment,
  all: readonly Appointment[],
): Pick<Part, 'share' | 'numbered' | 'beyond'> {
  const groups = all.filter((other) => other.fills === fills);
  const sum = groups.reduce((total, group) => total + (group.seats ?? 0), 0);
  const size = order.bodies[fills]?.size ?? null;
  const isFull = size !== null && sum === size;
  const isCounted = isFull || groups.every((group) => group.seats !== null);
  if (!isCounted) return { share: 1 / groups.length, numbered: groups.length === 1, beyond: false };
  return { share: (seats ?? 1) / sum, numbered: true, beyond: seats === null };
}
