import { decode, DEFAULT_LIMITS, type Document, type ElectionDocument } from '../../../model/document/index.ts';
import { ENTITIES } from '../../../model/constitution/types.ts';
import { minutesOf } from '../../../model/lesson/index.ts';
import { told } from '../../../model/scenario/index.ts';
import { success } from '../../../model/refusals.ts';
import type { Language } from '../../../model/vocabulary.ts';
import { againstTheLaw } from '../examine.ts';
import { columns, printed } from '../print.ts';
import { faulty, unreadable } from '../problems.ts';
import { readText } from '../read-file.ts';
import type { Command, Outcome, Request } from '../types.ts';

/** Whether a file is one of ours, and what it is. */
export const validate: Command = {
  name: 'validate',
  operands: ['FILE'],
  options: ['lang'],
  says: 'the kind and version of a file of ours, or every fault with its place',
  run,
};

async function run({ operands: [file = ''], lang }: Request): Promise<Outcome> {
  const text = await readText(file, DEFAULT_LIMITS.length);
  if (!text.ok) return unreadable(text.error, file);
  const read = decode(text.value, DEFAULT_LIMITS, againstTheLaw);
  if (!read.ok) return faulty(read.error);
  const summary = summaryOf(read.value, lang);
  return success({
    json: () => printed(summary),
    text: () => columns(Object.entries(summary).map(([name, value]) => [name, JSON.stringify(value)])),
  });
}

/** What a sound file is: its kind, version, name and day, and how many entities it holds or changes. */
function summaryOf(document: Document, lang: Language): Readonly<Record<string, unknown>> {
  const { shanyrak: kind, version } = document;
  switch (document.shanyrak) {
    case 'constitution': {
      const { title, asOf } = document.edition;
      return { kind, version, title: title[lang], asOf, holds: countsOf(document.constitution) };
    }
    case 'amendment': {
      const { id, title, effective, from, changes } = document.amendment;
      return { kind, version, id, title: title[lang], effective, from, changes: countsOf(changes) };
    }
    case 'election': {
      return { kind, version, title: document.election.title[lang], ...summaryOfElection(document.election) };
    }
    case 'act': {
      const { act, facts = {} } = document;
      return { kind, version, act, facts: Object.keys(facts).length };
    }
    case 'workspace': {
      const { app, title = null, saved } = document;
      const { orders, stepping, view } = saved;
      return { kind, version, title, app, orders, scenario: stepping.scenario, screen: view.screen };
    }
    case 'lesson': {
      const { id, title, items } = document.lesson;
      return { kind, version, id, title: title[lang], minutes: minutesOf(document.lesson), items: items.length };
    }
    case 'scenario': {
      const { id, title, orders, steps } = document.scenario;
      return { kind, version, id, title: told(title, lang).text, orders, steps: steps.length };
    }
  }
}

function summaryOfElection(election: ElectionDocument['election']): Readonly<Record<string, unknown>> {
  if ('president' in election) {
    const { first, second = [] } = election.president;
    return { holds: { first: first.length, second: second.length } };
  }
  if ('referendum' in election) return { holds: { units: election.referendum.units?.length ?? 0 } };
  const { law, lists, districts = [] } = election;
  return { law, holds: { lists: lists.length, districts: districts.length } };
}

function countsOf(
  records: Partial<Readonly<Record<(typeof ENTITIES)[number], object>>>,
): Readonly<Record<string, number>> {
  return Object.fromEntries(ENTITIES.map((entity) => [entity, Object.keys(records[entity] ?? {}).length]));
}
