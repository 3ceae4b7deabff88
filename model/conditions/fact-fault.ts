import type { Constitution } from '../constitution/types.ts';
import { isKeyOf, valueOf } from '../json.ts';
import { isDay } from '../law/dates.ts';
import type { FaultCode } from '../refusals.ts';
import { NEED_KINDS } from '../vocabulary.ts';
import type { Circumstance } from './types.ts';

/**
 * What is wrong with a fact, if anything: its name is no circumstance of any of the orders and no participation or votes of
 * an institution, or its value is of another kind than the circumstance. Nobody knows the answer to an open question.
 */
export function factFault(orders: readonly Constitution[], name: string, value: unknown): FaultCode | undefined {
  const circumstance = orders.map(({ circumstances }) => valueOf(circumstances, name)).find((one) => one !== undefined);
  if (circumstance?.kind === 'question') return 'question-is-no-fact';
  if (circumstance !== undefined) return isOf(circumstance, value) ? undefined : 'wrong-fact';
  const dot = name.indexOf('.');
  const [what, who] = [name.slice(0, dot), name.slice(dot + 1)];
  if (!orders.some(({ institutions }) => isKeyOf(institutions, who))) return 'unknown-circumstance';
  if (what === 'votes') return Number.isSafeInteger(value) && Number(value) >= 0 ? undefined : 'wrong-fact';
  if (!NEED_KINDS.some((kind) => kind === what)) return 'unknown-circumstance';
  return typeof value === 'boolean' ? undefined : 'wrong-fact';
}

function isOf({ kind, words }: Circumstance, value: unknown): boolean {
  switch (kind) {
    case 'flag':
      return typeof value === 'boolean';
    case 'number':
      return Number.isFinite(value);
    case 'day':
      return typeof value === 'string' && isDay(value);
    case 'word':
      return typeof value === 'string' && (words === undefined || isKeyOf(words, value));
    case 'offices':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
    case 'question':
      return false;
  }
}
