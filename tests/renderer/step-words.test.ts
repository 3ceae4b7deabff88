import { describe, expect, test } from 'vitest';
import { at } from '../../model/kazakhstan/index.ts';
import { REFUSAL_CODES } from '../../model/refusals.ts';
import { LANGUAGES, VERBS } from '../../model/vocabulary.ts';
import { verbText } from '../../renderer/i18n/step/verbs.ts';
import { stepWordsOf } from '../../renderer/i18n/step/words.ts';
import { refusalWords } from '../../renderer/views/step/words/answer-words.ts';
import { conditionWords, foundWords } from '../../renderer/views/step/words/condition-words.ts';
import { changedFacts, changedLine, factName, factValue } from '../../renderer/views/step/words/fact-words.ts';
import { actWords, subjectName } from '../../renderer/views/step/words/name-words.ts';
import { procedureWords } from '../../renderer/views/step/words/procedure-words.ts';
import { weigh } from '../../model/conditions/index.ts';
import { entriesOf } from '../../model/json.ts';

const orders = ['pre-2022', 'post-2022', '2026'].flatMap((point) => {
  const order = at(point);
  return order.ok ? [order.value] : [];
});
const [before, after] = orders;
if (before === undefined || after === undefined) throw new Error('no orders');
const en = stepWordsOf('en');
const LATIN = /[a-z]{3}/iu;
/** Names that stay in Latin letters in every language. */
const OWN_NAMES = /AMANAT|Amanat|Nur Otan|ADAL|Respublica/gu;

test.each(LANGUAGES)('every verb has a name in %s', (language) => {
  for (const verb of VERBS) expect(verbText(verb)[language]).not.toBe('');
});

test('an institution is called what the order calls it, also where another order gave the act its words', () => {
  expect(subjectName('constitutional-court', [before, after], en)).toBe('Constitutional Council');
  expect(subjectName('constitutional-council', [after, before], en)).toBe('Constitutional Court');
  expect(actWords({ actor: 'president', verb: 'leads', object: 'parties' }, [before, after], en)).toMatch(
    /^President → .*: leading$/u,
  );
});

describe('a fact', () => {
  test('that an institution takes part in is named by its part', () => {
    expect(factName('consent.senate', [after], en)).toBe('Consent: Senate');
    expect(factName('votes.senate', [after], en)).toBe('Votes in favour, Senate');
    expect(factValue('consent.senate', true, [after], en)).toBe('yes');
    expect(factValue('votes.senate', undefined, [after], en)).toBe('not known');
    expect(factValue('any.day', '2022-06-08', [after], en)).toBe('8 June 2022');
    expect(factValue('any.list', [], [after], en)).toBe('none');
  });

  test('that changed shows from and to, one that is new shows alone', () => {
    const changed = changedFacts(
      { 'votes.senate': 3, 'consent.senate': true },
      { 'votes.senate': 5, 'consent.senate': true },
    );
    expect(changed.map((fact) => changedLine(fact, [after], en))).toEqual(['Votes in favour, Senate: 3 → 5']);
    const [fresh] = changedFacts({}, { 'votes.senate': 5 });
    expect(fresh && changedLine(fresh, [after], en)).toBe('Votes in favour, Senate: 5');
  });
});

test.each(['kk', 'ru'] as const)(
  'every condition, fact and step of a procedure can be said in %s without a foreign word',
  (language) => {
    const words = stepWordsOf(language);
    const said: string[] = [];
    for (const order of orders) {
      for (const { when } of Object.values(order.rules)) {
        if (when === undefined) continue;
        const open = [weigh(order, when, { day: '2023-04-01', facts: {} })];
        for (let trace = open.pop(); trace !== undefined; trace = open.pop()) {
          said.push(conditionWords(trace, [order], words), foundWords(trace, [order], words) ?? '');
          open.push(...(trace.parts ?? []));
        }
      }
      for (const procedure of Object.values(order.procedures)) {
        const { state, event, marks } = procedureWords(procedure, [order], words);
        said.push(...Object.values(state), ...Object.values(event), ...Object.values(marks).flat());
      }
    }
    expect(said.length).toBeGreaterThan(500);
    expect(said.filter((text) => LATIN.test(text.replace(OWN_NAMES, '')))).toEqual([]);
  },
);

test('a refusal is a sentence, with the votes where they fall short', () => {
  expect(refusalWords({ code: 'majority-not-reached', at: [], detail: '28, 37' }, en)).toBe(
    '28 votes are not enough: 37 are needed.',
  );
  expect(refusalWords({ code: 'too-late', at: [] }, en)).toBe('The time for the step has run out.');
  for (const code of REFUSAL_CODES) {
    for (const language of LANGUAGES) expect(refusalWords({ code, at: [] }, stepWordsOf(language))).toMatch(/\.$/u);
  }
});

test('every procedure has a text for every state and step in every language', () => {
  for (const language of LANGUAGES) {
    for (const [, procedure] of entriesOf(after.procedures)) {
      const { state, event } = procedureWords(procedure, [after], stepWordsOf(language));
      for (const text of [...Object.values(state), ...Object.values(event)]) expect(text.trim()).not.toBe('');
    }
  }
});
