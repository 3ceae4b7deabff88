import { failure, success, type Result, type VoteFault } from '../../refusals.ts';
import type { NonEmpty } from '../../vocabulary.ts';
import { faultsOfBallot, faultsOfRule, faultsOfSeats } from '../ballot.ts';
import { rowRuleOf, type RowRule } from '../batch-row.ts';
import { WIDEST } from '../batch-quotas.ts';
import { fillNoise, MOST_NOISE, noise, seedNoise } from './noise.ts';
import { MOST_DRAWS, type Contender, type SimulationInput, type System } from './types.ts';

/** A system laid flat. */
export type SystemPlan = {
  readonly id: string;
  /** Null where there is no list tier. */
  readonly rule: RowRule | null;
  readonly listSeats: number;
  readonly districts: number;
  /** Seats that the simulation fills. */
  readonly size: number;
  /** Whether "against all" counts in the base of the percentage. */
  readonly countsAgainst: boolean;
};

/** A simulation laid flat: plain numbers and typed arrays, so that it can be sent to a worker. */
export type Plan = {
  readonly ids: readonly string[];
  readonly seed: number;
  readonly draws: number;
  /** Shares of the lists among all votes for lists. */
  readonly shares: Float64Array;
  readonly leader: number;
  readonly votes: number;
  readonly againstAll: number;
  readonly swing: number;
  readonly partyNoise: number;
  readonly districtNoise: number;
  readonly districts: number;
  /** By district and party: how far its share there lies from its national share before the noise of the draw. */
  readonly leans: Float64Array;
  readonly systems: readonly SystemPlan[];
  /** Numbers of noise in one draw: one for the swing, one a list, one a party and district; made even. */
  readonly noisePerDraw: number;
};

/**
 * Prepares a simulation. Parties stand in the order of registration where all of them have one, because ties go by it. Refuses
 * votes, seats, shares and seeds that cannot be.
 */
export function planOf(input: SimulationInput): Result<Plan, NonEmpty<VoteFault>> {
  const [first, ...rest] = faultsOf(input);
  if (first !== undefined) return failure([first, ...rest]);
  const { systems, assumptions, seed, draws, againstAll } = input;
  const contenders = inOrder(input.contenders);
  const votes = contenders.reduce((sum, contender) => sum + contender.votes, 0);
  const shares = Float64Array.from(contenders, (contender) => contender.votes / votes);
  const districts = Math.max(...systems.map((system) => system.districts));
  const count = 1 + contenders.length * (1 + districts);
  return success({
    ids: contenders.map(({ id }) => id),
    seed,
    draws,
    shares,
    leader: shares.indexOf(Math.max(...shares)),
    votes,
    againstAll,
    swing: assumptions.nationalSwing,
    partyNoise: assumptions.partyNoise,
    districtNoise: assumptions.districtNoise,
    districts,
    leans: leansOf(contenders, shares, districts, assumptions.districtLean, seed),
    systems: systems.map(systemPlan),
    noisePerDraw: count + (count % 2),
  });
}

function inOrder(contenders: readonly Contender[]): readonly Contender[] {
  const places = contenders.map(({ registered }) => registered ?? 0);
  return contenders.every(({ registered }) => registered !== undefined)
    ? contenders
        .map((contender, index) => ({ contender, place: places[index] ?? 0 }))
        .sort((a, b) => a.place - b.place)
        .map(({ contender }) => contender)
    : contenders;
}

function systemPlan({ id, lists, districts }: System): SystemPlan {
  return {
    id,
    rule: lists === null ? null : rowRuleOf(lists.rule),
    listSeats: lists?.seats ?? 0,
    districts,
    size: (lists?.seats ?? 0) + districts,
    countsAgainst: lists !== null && lists.rule.base !== 'lists',
  };
}

/** The leanings of the districts come from a stream of the seed that no block uses. */
function leansOf(
  contenders: readonly Contender[],
  shares: Float64Array,
  districts: number,
  deviation: number,
  seed: number,
): Float64Array {
  seedNoise(seed, -1);
  const leans = new Float64Array(districts * contenders.length);
  for (let district = 0, place = 0; district < districts; district += 1) {
    fillNoise(contenders.length);
    for (const [party, { districtShare }] of contenders.entries()) {
      const national = shares[party] ?? 0;
      leans[place] = (districtShare ?? national) - national + deviation * (noise[party] ?? 0);
      place += 1;
    }
  }
  return leans;
}

function faultsOf({
  contenders,
  againstAll,
  systems,
  assumptions,
  seed,
  draws,
}: SimulationInput): readonly VoteFault[] {
  const numbers = [...Object.values(assumptions), ...contenders.map(({ districtShare = 0 }) => districtShare)];
  const most = Math.max(0, ...systems.map(({ districts }) => districts));
  const isSound =
    contenders.length <= WIDEST &&
    2 + contenders.length * (1 + most) <= MOST_NOISE &&
    Number.isInteger(seed) &&
    Number.isInteger(draws) &&
    draws >= 0 &&
    draws <= MOST_DRAWS &&
    numbers.every((number) => number >= 0 && number <= 1);
  const ballot = faultsOfBallot({ lists: contenders, againstAll });
  const isEmpty = systems.length === 0 || contenders.every(({ votes }) => votes === 0);
  return [
    ...ballot,
    ...(isSound ? [] : [{ code: 'not-a-number' as const, at: ['assumptions'] }]),
    ...(isEmpty && ballot.length === 0 ? [{ code: 'nobody-to-elect' as const, at: ['contenders'] }] : []),
    ...systems.flatMap(({ lists, districts }, row) => [
      ...faultsOfSeats(districts, ['systems', `${row}`, 'districts']),
      ...(lists === null
        ? []
        : [...faultsOfSeats(lists.seats, ['systems', `${row}`, 'seats']), ...faultsOfRule(lists.rule)]),
    ]),
  ];
}
