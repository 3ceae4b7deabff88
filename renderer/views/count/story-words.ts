import type { Fraction, ListStep } from '../../../model/elections/index.ts';
import { valueOf } from '../../../model/json.ts';
import type { CountWords } from '../../i18n/count/words.ts';
import { formatNumber } from '../../i18n/format.ts';
import { decimal, shortName } from './names.ts';

/** An exact number with some decimals. */
export function fraction({ numerator, denominator }: Fraction, digits: number, words: CountWords): string {
  return decimal(numerator / denominator, digits, words);
}

/** One step of the allocation in a sentence. */
export function stepWords(step: ListStep, words: CountWords): string {
  const { c } = words;
  switch (step.kind) {
    case 'base':
      return c('story.base', { votes: step.votes, base: c(`base.${step.base}`) });
    case 'threshold':
      return thresholdWords(step, words);
    case 'none-passed':
      return c('story.nonePassed');
    case 'no-votes':
      return c('story.noVotes');
    case 'alone':
      return c('story.alone', { name: shortName(step.list, words), seats: step.seats });
    case 'runner-up':
      return withReason(c('story.runnerUp', { name: shortName(step.list, words) }), step, words);
    case 'quota': {
      const { votes, seats, formula, size } = step;
      return c('story.quota', { votes, seats, formula: c(`formula.${formula}`), size: fraction(size, 2, words) });
    }
    case 'too-many-quotas':
      return c('story.tooMany', { whole: step.whole, seats: step.seats });
    case 'full-rounds':
      return c('story.rounds', { rounds: step.rounds, seats: step.seats });
    case 'leader-takes-rest':
      return c('story.rest', { name: shortName(step.list, words), seats: step.seats });
    default:
      return seatWords(step, words);
  }
}

type SeatStep = Extract<ListStep, { kind: 'whole-quotas' | 'last-seat' | 'runner-up-seats' | 'highest-quotient' }>;

function seatWords(step: SeatStep, words: CountWords): string {
  const { c } = words;
  const name = shortName(step.list, words);
  switch (step.kind) {
    case 'whole-quotas': {
      const { votes, seats, quotas, remainder } = step;
      const exact = { quotas: fraction(quotas, 4, words), remainder: fraction(remainder, 4, words) };
      return c('story.whole', { name, votes, seats, ...exact });
    }
    case 'last-seat': {
      const text = c('story.last', { seat: step.seat, name, remainder: fraction(step.remainder, 4, words) });
      return withReason(text, step, words);
    }
    case 'runner-up-seats':
      return c('story.runnerUpSeats', { name, seats: step.seats, quotas: fraction(step.quotas, 4, words) });
    case 'highest-quotient': {
      const text = c('story.quotient', { seat: step.seat, name, quotient: fraction(step.quotient, 2, words) });
      return withReason(text, step, words);
    }
  }
}

function thresholdWords(step: Extract<ListStep, { kind: 'threshold' }>, words: CountWords): string {
  const { votes, needed } = step;
  const name = shortName(step.list, words);
  if (step.exactly) return words.c('story.exactly', { name, votes });
  return words.c(step.passed ? 'story.passed' : 'story.failed', {
    name,
    votes,
    needed: formatNumber(needed, words.language),
  });
}

type Reasoned = Extract<ListStep, { kind: 'runner-up' | 'last-seat' | 'highest-quotient' }>;

/** Says what put a list before its equals. */
function withReason(text: string, { tiedWith, by }: Reasoned, words: CountWords): string {
  if (by === 'own-number') return text;
  const list = tiedWith.map((other) => shortName(other, words)).join(', ');
  return `${text} ${words.c(by === 'registration' ? 'story.byRegistration' : 'story.byDecision', { list })}`;
}

/** The seats that the steps told so far have given. */
export function seatsAfter(steps: readonly ListStep[]): Readonly<Record<string, number>> {
  const seats: Record<string, number> = {};
  for (const step of steps) {
    if (step.kind === 'whole-quotas' || step.kind === 'runner-up-seats' || step.kind === 'alone')
      seats[step.list] = step.seats;
    if (step.kind === 'leader-takes-rest') seats[step.list] = step.seats;
    if (step.kind === 'full-rounds')
      for (const list of Object.keys(seats)) seats[list] = (valueOf(seats, list) ?? 0) + step.rounds;
    if (step.kind === 'last-seat' || step.kind === 'highest-quotient')
      seats[step.list] = (valueOf(seats, step.list) ?? 0) + 1;
  }
  return seats;
}
