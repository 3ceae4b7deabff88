import { describe, expect, test } from 'vitest';
import { PLURALITY } from '../../../model/constitution/index.ts';
import type { Constitution } from '../../../model/constitution/types.ts';
import { entriesOf, valueOf } from '../../../model/json.ts';
import { edition } from '../../../model/kazakhstan/index.ts';
import { formatCitations } from '../../../model/law/index.ts';
import type { Procedure, Transition } from '../../../model/procedures/index.ts';
import { EDITION_IDS, type EditionId } from '../../../model/vocabulary.ts';
import { FACT_EDITIONS } from '../../support/facts.ts';
import { procedureFacts, type ProcedureFact, type StepFact, type TableFact } from '../../support/procedure-facts.ts';

/** The fact base names the house where its Chair acts. */
const HOUSE_OF: Readonly<Record<string, string>> = {
  'mazhilis-chair': 'mazhilis',
  'senate-chair': 'senate',
  'kurultai-chair': 'kurultai',
};

/** Steps that the fact base tells in one row, and the data by who takes them. */
const SPLIT = ['petition by the Chair or by deputies', 'petition of the Chair or of deputies'];

const UNITS: Readonly<Record<string, string>> = {
  'fixed date': 'fixed-date',
  'at once': 'at-once',
  'set by constitutional law': 'by-law',
};

/** What follows when a time runs out, where the fact base says it in words: the end to which the named step leads. */
const CONSEQUENCES: Readonly<Record<string, readonly string[]>> = {
  'accusation counts as rejected': ['rejected'],
  'law goes to the President': ['adopted'],
  'law goes to the President without Senate approval': ['adopted'],
  'objections count as accepted': ['president-prevails'],
  'registration is cancelled': ['cancelled'],
  'regular election': ['regular'],
  'new election': ['left'],
  'office ends': ['left', 'ended'],
  'office ends; no second term': ['ended'],
};

function tableOf(fact: ProcedureFact, id: EditionId): TableFact | undefined {
  return fact.editions[FACT_EDITIONS[id]];
}

function procedureOf(order: Constitution, id: string): Procedure {
  const found = valueOf(order.procedures, id);
  if (found === undefined) throw new Error(id);
  return found;
}

/** Who acts, as the fact base writes it: the rows that one step stands for. */
function actorsOf({ by }: Transition): readonly string[] {
  return by.map((actor) => HOUSE_OF[actor] ?? actor);
}

function actorsIn({ by, together_with: others = [] }: StepFact): readonly string[] {
  if (by === 'joint-sitting') return ['parliament'];
  return by === 'conciliation-commission' ? ['mazhilis', 'senate'] : [by, ...others];
}

/** The step of the data that a row of the fact base tells. */
function stepOf(procedure: Procedure, row: StepFact): readonly [string, Transition] {
  const actors = actorsIn(row);
  const found = entriesOf(procedure.transitions).filter(
    ([, step]) =>
      step.from === row.from &&
      step.to === row.to &&
      step.event.en.replace(/ \(see .*\)/u, '') === row.event &&
      actors.every((actor) => actorsOf(step).includes(actor)),
  );
  const [only] = found;
  if (only === undefined || found.length > 1)
    throw new Error(`${row.from} > ${row.to}: ${row.event} (${found.length})`);
  return only;
}

function shareOf({ guard: { majority } }: StepFact): string | undefined {
  if (majority === null) return undefined;
  if (majority.share === 'any other candidate') return PLURALITY;
  return `${majority.op === 'more than' ? '>' : '>='}${majority.share}`;
}

/** The places that an article of the fact base names, without words between them. */
function placesIn(article: string): readonly string[] {
  const bare = article.replace(' (implied)', '');
  if (!bare.startsWith('Art.')) return [];
  let last = '';
  return bare
    .slice('Art. '.length)
    .split(', ')
    .flatMap((part) => part.split(','))
    .map((part) => {
      const place = part.replace(/ (first|second|last) part$/u, ' [$1 part]');
      last = place.startsWith('(') ? last : (/^[0-9-]+/u.exec(place)?.[0] ?? '');
      return place.startsWith('(') ? `${last}${place}` : place;
    });
}

describe.each(EDITION_IDS)('the procedures of the %s edition agree with the fact base', (id) => {
  const order = edition(id);
  const told = procedureFacts.filter((fact) => tableOf(fact, id) !== undefined);

  test('on which there are, and under which name', () => {
    const expected = told.map((fact) => [fact.id, fact.title_en]);
    const actual = entriesOf(order.procedures).map(([key, { title }]) => [key, title.en]);
    expect(actual.toSorted()).toEqual(expected.toSorted());
  });

  describe.each(told.map((fact) => [fact.id, tableOf(fact, id)] as const))('%s', (key, table) => {
    const procedure = procedureOf(order, key);
    const rows = (table?.transitions ?? []).filter(({ event }) => !SPLIT.includes(event));

    test('on every state and its kind', () => {
      const expected = (table?.states ?? []).map((state) => [state.id, state.kind]);
      const actual = entriesOf(procedure.states).map(([state, { kind }]) => [state, kind]);
      expect(actual.toSorted()).toEqual(expected.toSorted());
    });

    test('on every step: who takes it, from where to where', () => {
      const stepsTold = new Set(rows.map((row) => stepOf(procedure, row)[0]));
      const untold = entriesOf(procedure.transitions).filter(([step]) => !stepsTold.has(step));
      const split = (table?.transitions ?? []).filter(({ event }) => SPLIT.includes(event)).length;
      expect(untold).toHaveLength(split * 2);
      const actors = (step: string) => rows.filter((row) => stepOf(procedure, row)[0] === step).flatMap(actorsIn);
      for (const [step, transition] of entriesOf(procedure.transitions)) {
        if (stepsTold.has(step)) expect(new Set(actorsOf(transition))).toEqual(new Set(actors(step)));
      }
    });

    test.each(rows.map((row) => [`${row.from} > ${row.to}: ${row.event} by ${row.by}`, row] as const))(
      'on the majority, time, basis and articles of %s',
      (_, row) => {
        const [step, { majority, deadline, basis, cites, condition, together }] = stepOf(procedure, row);
        expect(majority?.share).toBe(shareOf(row));
        if (row.guard.majority !== null) expect(majority?.of.en).toBe(row.guard.majority.base);
        expect(together === true).toBe(row.together_with !== undefined || row.by === 'conciliation-commission');
        expect(basis).toBe(row.basis === 'statute, not read' ? 'unread' : row.basis);
        if (row.guard.condition !== 'none stated' && !row.guard.condition.includes('see ')) {
          expect(condition?.en).toContain(row.guard.condition);
        }
        const places = formatCitations(cites, id === '2026' ? 'constitution-2026' : 'constitution-1995');
        expect(cites.length > 0).toBe(basis !== 'unread');
        for (const place of placesIn(row.article))
          expect(`${places},`).toMatch(new RegExp(`[ .]${escaped(place)}[,;]`, 'u'));
        expect(deadline === undefined).toBe(row.deadline === null);
        if (deadline === undefined || row.deadline === null) return;
        const unit = UNITS[row.deadline.unit] ?? row.deadline.unit;
        expect(deadline.unit).toBe(unit);
        expect(deadline.number).toBe(unit === 'fixed-date' ? null : row.deadline.number);
        expect(deadline.runsFrom.en).toBe(row.deadline.runs_from);
        expect(consequence(procedure, step, deadline.missed)).toEqual(consequenceIn(row, step));
      },
    );
  });
});

function escaped(text: string): string {
  return text.replace(/[()[\]]/gu, String.raw`\$&`);
}

/** Where the step that follows leads; the word itself where none does. */
function consequence(procedure: Procedure, step: string, missed: string): string {
  if (missed === step) return 'itself';
  return valueOf(procedure.transitions, missed)?.to ?? missed;
}

function consequenceIn({ deadline, to }: StepFact, step: string): unknown {
  const said = deadline?.if_missed ?? '';
  if (said === 'statute, not read') return 'unread';
  if (said === 'this transition is the consequence') return 'itself';
  if (said === 'no later nomination') return 'closed';
  const ends = CONSEQUENCES[said];
  if (ends === undefined) return 'none-stated';
  const itself = ends.includes(to);
  return itself && !['override', 'senate-approves', 'senate-approves-conciliated'].includes(step)
    ? 'itself'
    : expect.toSatisfy((end: unknown) => typeof end === 'string' && ends.includes(end));
}
