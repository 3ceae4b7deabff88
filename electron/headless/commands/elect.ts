import type { Share } from '../../../model/constitution/majority.ts';
import { decode, DEFAULT_LIMITS } from '../../../model/document/index.ts';
import { measure, seatsFor, type ChosenRule } from '../../../model/elections/index.ts';
import {
  decideCase,
  type Decided,
  type ElectionCase,
  type Elected,
} from '../../../model/kazakhstan/elections/index.ts';
import { success } from '../../../model/refusals.ts';
import type { Language } from '../../../model/vocabulary.ts';
import { columns, printed } from '../print.ts';
import { faulty, unreadable, wrongKind } from '../problems.ts';
import { readText } from '../read-file.ts';
import type { Command, Outcome, Request } from '../types.ts';
import { presidentAnswer, referendumAnswer, type Answer } from './elect-votes.ts';

/** Votes into seats under the law of a day or what a class puts in its place; votes into a president; a referendum. */
export const elect: Command = {
  name: 'elect',
  operands: ['FILE'],
  options: ['lang'],
  says: 'what an election decides: seats with every step and what is not the law; a president; a referendum',
  run,
};

async function run({ operands: [file = ''], lang }: Request): Promise<Outcome> {
  const text = await readText(file, DEFAULT_LIMITS.length);
  if (!text.ok) return unreadable(text.error, file);
  const read = decode(text.value);
  if (!read.ok) return faulty(read.error);
  if (read.value.shanyrak !== 'election') return wrongKind(read.value.shanyrak, 'election');
  const decided = decideCase(read.value.election);
  if (!decided.ok) throw new Error('A file that was read can be counted.');
  const answer = answerTo(decided.value, lang);
  return success({ json: () => printed(answer.json()), text: () => columns(answer.rows()) });
}

function answerTo(decided: Decided, lang: Language): Answer {
  switch (decided.kind) {
    case 'chamber': {
      const { election, elected } = decided;
      return { json: () => described(election, elected, lang), rows: () => rowsOf(election, elected, lang) };
    }
    case 'president':
      return presidentAnswer(decided.election, decided.outcome, lang);
    case 'referendum':
      return referendumAnswer(decided.election, decided.outcome, lang);
  }
}

/** The whole answer; its fields are documented in the README. */
function described(election: ElectionCase, { rule, departures, chamber }: Elected, lang: Language): unknown {
  const { size, parties, others, lists, districts, ties } = chamber;
  return {
    title: election.title[lang],
    law: election.law,
    isLaw: departures.length === 0,
    departures,
    rule: ruleOf(rule),
    size,
    lines: {
      majority: seatsFor('majority', size),
      twoThirds: seatsFor('two-thirds', size),
      threeQuarters: seatsFor('three-quarters', size),
    },
    lists: election.lists.map((list, index) => ({
      id: list.id,
      name: list.name[lang],
      votes: list.votes,
      passed: hasPassed(lists, list.id),
      seats: lists?.seats[index]?.seats ?? 0,
    })),
    districts,
    seats: parties.map(({ list, byList, byDistrict, total }, index) => {
      return { id: list, name: election.lists[index]?.name[lang] ?? list, lists: byList, districts: byDistrict, total };
    }),
    others,
    outcome: lists === null ? null : lists.kind,
    ties,
    steps: lists?.steps ?? [],
    measures: measure(measuredOf(election, chamber)),
  };
}

function ruleOf({ lists, districts, assembly }: ChosenRule['rule']): unknown {
  if (lists === null) return { listSeats: 0, districts, assembly };
  const { formula, threshold, base, twoParty } = lists.rule;
  return { listSeats: lists.seats, districts, assembly, formula, threshold: written(threshold), base, twoParty };
}

function written({ strict, part, whole }: Share): string {
  return `${strict ? '>' : '>='}${part}/${whole}`;
}

function hasPassed(lists: Elected['chamber']['lists'], id: string): boolean {
  return lists?.steps.some((step) => step.kind === 'threshold' && step.list === id && step.passed) ?? false;
}

/** List votes against all seats that lists won; votes against all and seats of others are left out. */
function measuredOf({ lists }: ElectionCase, { parties }: Elected['chamber']) {
  return { lists: lists.map(({ id, votes }, index) => ({ id, votes, seats: parties[index]?.total ?? 0 })) };
}

function rowsOf(
  election: ElectionCase,
  { departures, chamber }: Elected,
  lang: Language,
): readonly (readonly string[])[] {
  const { parties, others, size, ties } = chamber;
  return [
    ['', 'votes', 'lists', 'districts', 'seats'],
    ...parties.map(({ byList, byDistrict, total }, index) => {
      const list = election.lists[index];
      return [list?.name[lang] ?? '', `${list?.votes ?? 0}`, `${byList}`, `${byDistrict}`, `${total}`];
    }),
    ...Object.entries(others).flatMap(([name, seats]) => (seats === 0 ? [] : [[`(${name})`, '', '', '', `${seats}`]])),
    ['', '', '', '', `${size}`],
    ...departures.map(({ field }) => [`not the law: ${field}`]),
    ...ties.map(({ place, between }) => [`undecided: ${place}`, between.join(' = ')]),
  ];
}
