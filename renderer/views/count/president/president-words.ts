import type { PresidentOutcome, PresidentStep } from '../../../../model/elections/index.ts';
import type { PresidentialElection } from '../../../../model/kazakhstan/elections/index.ts';
import type { CountWords } from '../../../i18n/count/words.ts';
import { formatNumber } from '../../../i18n/format.ts';

/** How a President was elected, round by round, in sentences; a round that is still to be held or nobody's is said too. */
export function outcomeWords(
  outcome: PresidentOutcome,
  election: PresidentialElection,
  words: CountWords,
): readonly string[] {
  const { c } = words;
  const told = outcome.steps.map((step) => stepWords(step, election, words));
  switch (outcome.kind) {
    case 'elected':
      return told;
    case 'second-round':
      return [...told, c('pres.waits')];
    case 'tie':
      return [...told, c('pres.tie', { list: listOf(outcome.tie.between, election, words) })];
    case 'nobody':
      return [...told, c('pres.nobody')];
  }
}

function stepWords(step: PresidentStep, election: PresidentialElection, words: CountWords): string {
  const { c, language } = words;
  switch (step.kind) {
    case 'first-round': {
      const { base, needed, votes, met } = step;
      const numbers = { base: formatNumber(base, language), needed: formatNumber(needed, language) };
      const name = candidateName(step.leader, election, words);
      return c(met ? 'pres.met' : 'pres.failed', { ...numbers, name, votes: formatNumber(votes, language) });
    }
    case 'pair':
      return c('pres.pair', { list: listOf(step.pair, election, words) });
    case 'second-round': {
      const name = candidateName(step.winner, election, words);
      const votes = formatNumber(step.votes, language);
      if (step.lead === 0) return c('pres.chosen', { name, votes });
      return c('pres.second', { name, votes, lead: step.lead });
    }
  }
}

/** The name of a candidate. */
export function candidateName(id: string, { candidates }: PresidentialElection, words: CountWords): string {
  const known = candidates.find((one) => one.id === id);
  return known === undefined ? id : words.of(known.name);
}

function listOf(ids: readonly string[], election: PresidentialElection, words: CountWords): string {
  return ids.map((id) => candidateName(id, election, words)).join(', ');
}
