import type { PresidentOutcome, ReferendumOutcome, ReferendumStep } from '../../../model/elections/index.ts';
import type { PresidentCase, ReferendumCase } from '../../../model/kazakhstan/elections/index.ts';
import type { Language } from '../../../model/vocabulary.ts';

/** An answer as data and as rows of a table; each is made when it is printed. */
export type Answer = { readonly json: () => unknown; readonly rows: () => readonly (readonly string[])[] };

/** Who is elected president and in which round, or what is still open. */
export function presidentAnswer(
  { title, president }: PresidentCase,
  outcome: PresidentOutcome,
  lang: Language,
): Answer {
  const { first, againstAll = 0, second } = president;
  const { kind, steps, ...result } = outcome;
  return {
    json: () => ({ title: title[lang], first, againstAll, second: second ?? null, outcome: kind, ...result, steps }),
    rows: () => [
      ['', 'first round', second === undefined ? '' : 'second round'],
      ...first.map(({ id, votes }) => [id, `${votes}`, `${second?.find((other) => other.id === id)?.votes ?? ''}`]),
      ['(against all)', `${againstAll}`],
      [wordsOf(outcome)],
    ],
  };
}

function wordsOf(outcome: PresidentOutcome): string {
  switch (outcome.kind) {
    case 'elected':
      return `elected in round ${outcome.round}: ${outcome.winner}`;
    case 'second-round':
      return `a second round is to be held: ${outcome.pair.join(', ')}`;
    case 'tie':
      return `undecided: ${outcome.tie.place}: ${outcome.tie.between.join(' = ')}`;
    case 'nobody':
      return 'nobody is elected';
  }
}

/** Whether a question is carried, and which of the conditions are met, not met or not known. */
export function referendumAnswer(
  { title }: ReferendumCase,
  { kind, steps }: ReferendumOutcome,
  lang: Language,
): Answer {
  return {
    json: () => ({ title: title[lang], outcome: kind, steps }),
    rows: () => [['', 'number', 'needed', 'met'], ...steps.map(rowOf), [kind]],
  };
}

function rowOf(step: ReferendumStep): readonly string[] {
  switch (step.kind) {
    case 'turnout':
      return ['took part', `${step.voted}`, `${step.needed}`, metIn(step.met)];
    case 'yes':
      return ['yes', `${step.yes}`, `${step.needed}`, metIn(step.met)];
    case 'unit':
      return [step.unit, `${step.yes ?? '?'}`, `${step.needed ?? '?'}`, metIn(step.met)];
    case 'units':
      return ['units', `${step.met}`, `${step.needed}`, step.unknown === 0 ? '' : `${step.unknown} not known`];
  }
}

function metIn(met: boolean | null): string {
  return met === null ? 'not known' : met ? 'yes' : 'no';
}
