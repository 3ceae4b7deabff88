import { roomSeats, roomVotes, WIDEST } from '../batch-quotas.ts';
import { giveRow } from '../batch-row.ts';
import { fillNoise, noise, seedNoise } from './noise.ts';
import type { Plan, SystemPlan } from './plan.ts';
import type { Tally } from './tally.ts';
import { BLOCK } from './types.ts';

/** National shares of the draw at hand, and districts won in it. They belong to this thread. */
const shares = new Float64Array(WIDEST);
const won = new Int32Array(WIDEST);
/** What other modules lend, as constants of this one: these a compiler knows. */
const drawn = noise;
const votesOfDraw = roomVotes;
const seatsOfDraw = roomSeats;

/** How many blocks a simulation has; any of them may be run anywhere, in any order. */
export function blocksOf({ draws }: Plan): number {
  return Math.ceil(draws / BLOCK);
}

/**
 * Runs the blocks from `from` up to but without `to` and adds what they bring to the tally, the one thing that is written to. Each
 * block is drawn from the seed and its own number, so that the answer does not depend on who runs which.
 */
export function runBlocks(plan: Plan, from: number, to: number, tally: Tally): void {
  for (let block = from; block < Math.min(to, blocksOf(plan)); block += 1) {
    const draws = Math.min(BLOCK, plan.draws - block * BLOCK);
    seedNoise(plan.seed, block);
    for (let draw = 0; draw < draws; draw += 1) {
      fillNoise(plan.noisePerDraw);
      drawLists(plan);
      drawSystems(plan, tally);
    }
    tally.draws[0] = (tally.draws[0] ?? 0) + draws;
  }
}

/** Draws the national votes: a swing between the leader and all others, then noise for each list. */
function drawLists({ shares: base, leader, swing, partyNoise, votes }: Plan): void {
  const parties = base.length;
  const shift = swing * (drawn[0] ?? 0);
  const first = base[leader] ?? 0;
  const others = first < 1 ? -shift / (1 - first) : 0;
  let sum = 0;
  for (let party = 0; party < parties; party += 1) {
    const own = base[party] ?? 0;
    const moved = own + (party === leader ? shift : own * others) + partyNoise * (drawn[party + 1] ?? 0);
    const share = own > 0 && moved > 0 ? moved : 0;
    shares[party] = share;
    sum += share;
  }
  const scale = sum > 0 ? votes / sum : 0;
  for (let party = 0; party < parties; party += 1) {
    const whole = Math.floor((shares[party] ?? 0) * scale);
    votesOfDraw[party] = whole;
    shares[party] = whole / votes;
  }
}

/** Counts the seats of every system on the draw at hand. Systems with districts share their winners. */
function drawSystems(plan: Plan, tally: Tally): void {
  const parties = plan.shares.length;
  let counted = -1;
  for (let index = 0; index < plan.systems.length; index += 1) {
    const system = plan.systems[index];
    const seats = tally.seats[index];
    const missed = tally.missed[index];
    if (system === undefined || seats === undefined || missed === undefined) continue;
    if (system.districts !== counted) {
      counted = system.districts;
      drawDistricts(plan, counted);
    }
    const passed = listSeats(plan, system);
    const step = system.size + 1;
    for (let party = 0; party < parties; party += 1) {
      const place = party * step + (seatsOfDraw[party] ?? 0) + (won[party] ?? 0);
      seats[place] = (seats[place] ?? 0) + 1;
      if ((passed & (1 << party)) === 0) missed[party] = (missed[party] ?? 0) + 1;
    }
  }
}

function listSeats({ shares: { length }, againstAll }: Plan, system: SystemPlan): number {
  if (system.rule !== null) {
    return giveRow(system.rule, 0, length, system.countsAgainst ? againstAll : 0, system.listSeats);
  }
  seatsOfDraw.fill(0, 0, length);
  return 0;
}

/** The winners of the first districts: national share, lean of the district, noise of the district. */
function drawDistricts({ leans, districtNoise, shares: { length } }: Plan, districts: number): void {
  for (let party = 0; party < length; party += 1) won[party] = 0;
  for (let district = 0, place = 0; district < districts; district += 1) {
    let winner = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let party = 0; party < length; party += 1, place += 1) {
      const share = (shares[party] ?? 0) + (leans[place] ?? 0) + districtNoise * (drawn[length + 1 + place] ?? 0);
      if (share > most) {
        most = share;
        winner = party;
      }
    }
    won[winner] = (won[winner] ?? 0) + 1;
  }
}
