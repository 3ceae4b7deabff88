import { parseShare } from '../../constitution/index.ts';
import type { Constitution, Power } from '../../constitution/types.ts';
import { valueOf } from '../../json.ts';
import { binds } from '../../power/derivation/participation.ts';
import {
  shugartCarey,
  type LevelOfPower,
  type Reading,
  type ShugartCarey,
  type ShugartCareyItem,
} from '../../power/coded/shugart-carey.ts';
import { citesOf } from './cites.ts';
import { ROOM } from './room.ts';

/** The powers of the President on the scale of Shugart and Carey, read off the powers of an order. */
export function shugartCareyOf(order: Constitution): ShugartCarey {
  return shugartCarey(readings(order), ({ powers, provisions }) => citesOf(order, powers, provisions));
}

function readings(order: Constitution): Readonly<Record<ShugartCareyItem, Reading>> {
  return {
    'package-veto': veto(order, [0, 1, 2, 3]),
    'partial-veto': partialVeto(order),
    decree: decree(order),
    'exclusive-introduction': introduction(order),
    budget: budget(order),
    referendum: alone(order, ['president-calls-referendum']),
    'cabinet-formation': formation(order),
    'cabinet-dismissal': alone(order, ['president-dismisses-pm', 'president-dismisses-ministers']),
    censure: censure(order),
    dissolution: dissolution(order),
  };
}

function power(order: Constitution, id: string): Power | undefined {
  return valueOf(order.powers, id);
}

const VETO = 'president-vetoes';
const OVERRIDE = 'parliament-overrides-law';

/** The level by the majority of all deputies that overrides: [less than half, less than 2/3, 2/3, more]; 4 without one. */
function veto(order: Constitution, levels: readonly [LevelOfPower, LevelOfPower, LevelOfPower, LevelOfPower]): Reading {
  const read = { powers: [VETO, OVERRIDE], provisions: [] };
  if (power(order, VETO) === undefined) return { level: 0, ...read };
  const override = power(order, OVERRIDE);
  if (override === undefined) return { level: 4, ...read };
  const majority = override.needs.find(({ kind }) => kind === 'majority')?.majority;
  const share = majority === undefined ? null : parseShare(majority.share);
  if (share === null) return { level: levels[0], ...read };
  const [own, third] = [share.part * 3, share.whole * 2];
  if (own > third || (own === third && share.strict)) return { level: levels[3], ...read };
  if (own === third) return { level: levels[2], ...read };
  return { level: share.part * 2 >= share.whole ? levels[1] : levels[0], ...read };
}

function partialVeto(order: Constitution): Reading {
  const reading = veto(order, [1, 2, 3, 3]);
  return reading.level === 0 ? reading : { ...reading, room: { least: 0, most: reading.level, why: ROOM.partialVeto } };
}

const AS_LAW = 'president-decrees-as-law';

function decree(order: Constitution): Reading {
  const read = { powers: [AS_LAW], provisions: ['pres.decrees'] };
  if (power(order, AS_LAW) === undefined) return { level: 0, ...read };
  return { level: 1, ...read, room: { least: 1, most: 2, why: ROOM.decree } };
}

function introduction(order: Constitution): Reading {
  const powers = ['president-initiates-law', 'deputies-initiate-law', 'government-initiates-law'];
  const read = { powers, provisions: ['pres.legislative_initiative'] };
  const others = powers.slice(1).some((id) => power(order, id) !== undefined);
  if (others || power(order, 'president-initiates-law') === undefined) return { level: 0, ...read };
  return { level: 1, ...read, room: { least: 1, most: 4, why: ROOM.introduction } };
}

const MONEY = 'government-consents-money-bills';

function budget(order: Constitution): Reading {
  const read = { powers: ['government-submits-budget', MONEY], provisions: ['law.budget', 'law.money_bills'] };
  if (power(order, MONEY) === undefined) return { level: 0, ...read };
  return { level: 0, ...read, room: { least: 0, most: 3, why: ROOM.budget } };
}

/** 4 where the President needs nobody for any of these, 2 where he does, 0 where one of them is not his. */
function alone(order: Constitution, powers: readonly string[]): Reading {
  const held = powers.map((id) => power(order, id)).filter((one) => one?.from === 'president');
  const free = held.every((one) => one?.needs.every(({ kind }) => !binds(kind)) === true);
  return { level: held.length < powers.length ? 0 : free ? 4 : 2, powers, provisions: [] };
}

function formation(order: Constitution): Reading {
  const read = { powers: ['president-appoints-pm', 'president-appoints-ministers'], provisions: [] };
  const [head, ministers] = read.powers.map((id) => power(order, id));
  if (head?.from !== 'president') return { level: 0, ...read };
  if (ministers?.from !== 'president') return { level: 1, ...read };
  const confirmed = (one: Power) => one.needs.some(({ kind }) => kind === 'consent');
  if (confirmed(ministers)) return { level: 3, ...read };
  if (confirmed(head)) return { level: 3, ...read, room: { least: 1, most: 3, why: ROOM.formation } };
  return { level: 4, ...read };
}

const [CENSURE, DECIDES, DISSOLVES] = [
  'lower-house-no-confidence',
  'president-decides-government-resignation',
  'president-dissolves-lower-house',
] as const;

function censure(order: Constitution): Reading {
  const read = { powers: [CENSURE, DECIDES, DISSOLVES], provisions: ['gov.after_no_confidence'] };
  if (power(order, CENSURE) === undefined) return { level: 4, ...read };
  const level = power(order, DISSOLVES) === undefined ? 0 : 2;
  if (power(order, DECIDES) === undefined) return { level, ...read };
  return { level, ...read, room: { least: level, most: 4, why: ROOM.censure } };
}

const LIMITS = 'pres.dissolution_limits';

function dissolution(order: Constitution): Reading {
  const read = { powers: [DISSOLVES, 'president-dissolves-after-refusals'], provisions: ['pres.dissolution', LIMITS] };
  if (power(order, DISSOLVES) === undefined) {
    return { level: power(order, 'president-dissolves-after-refusals') === undefined ? 0 : 1, ...read };
  }
  const limits = valueOf(order.provisions, LIMITS)?.value;
  return { level: Array.isArray(limits) && limits.length > 0 ? 3 : 4, ...read };
}
