import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lessonWordsOf } from '../../renderer/i18n/lessons/words.ts';
import { briefOf } from '../../renderer/present/presenter/brief.ts';
import { readBrief, readRequest, REQUESTS } from '../../renderer/present/presenter/messages.ts';
import { receiveConduct, chooseScreen } from '../../renderer/store/commands.ts';
import { comparisonOf } from '../../renderer/store/comparison.ts';
import * as conduct from '../../renderer/store/conduct-data.ts';
import { startLesson } from '../../renderer/store/lessons/commands.ts';
import { present } from '../../renderer/store/presenting/commands.ts';
import { initialState } from '../../renderer/store/state.ts';
import { chooseWeighPage } from '../../renderer/store/weigh/commands.ts';
import { LANGUAGES } from '../../model/vocabulary.ts';
import { lessons } from '../../scenarios/lessons/index.ts';

const start = receiveConduct(conduct)(initialState('en', 'system'));
const comparison = comparisonOf('pre-2022', 'post-2022');

describe('a brief', () => {
  test.each(lessons.map(({ id }) => id))('of %s arrives as it was sent, in every language', (id) => {
    if (comparison === null) throw new Error('The two editions compare.');
    const state = present()(startLesson(id, 5)(start));
    for (const language of LANGUAGES) {
      const brief = briefOf(state, comparison, { stages: 11, now: 0 }, lessonWordsOf(language));
      expect(readBrief(JSON.parse(JSON.stringify(brief)))).toEqual(brief);
      expect(brief.notes[0]).toMatch(/\S/u);
      expect(brief.next).toMatch(/\S/u);
      expect(brief.lesson).toEqual({ since: 5, minutes: 45 });
    }
  });
});

test.each([
  ['distribution', 'In total', null],
  ['holders', 'Who over whom: Before the reform, 1 January 2022', 'Who over whom: After the reform, 29 March 2023'],
] as const)('a brief says which page of shares shows, and what comes: %s', (page, now, next) => {
  if (comparison === null) throw new Error('The two editions compare.');
  const state = present()(chooseWeighPage(page)(chooseScreen('weigh')(start)));
  const brief = briefOf(state, comparison, { stages: 11, now: 0 }, lessonWordsOf('en'));
  expect([brief.now, brief.next].map((said) => said?.replaceAll('\u00a0', ' ') ?? null)).toEqual([now, next]);
});

test('anything else that is sent is no message, and throws nothing', () => {
  fc.assert(
    fc.property(fc.anything(), (message) => {
      expect(readBrief(message)).toBeNull();
      expect(readRequest(message)).toBeNull();
    }),
  );
});

test.each([
  [{ kind: 'request', does: 'next' }, true],
  [{ kind: 'request', does: 'way', way: 8 }, true],
  [{ kind: 'request', does: 'way', way: 9 }, false],
  [{ kind: 'request', does: 'way', way: 0.5 }, false],
  [{ kind: 'request', does: 'way' }, false],
  [{ kind: 'request', does: 'toString' }, false],
  [{ kind: 'brief', does: 'next' }, false],
])('the request %j is heard: %s', (message, isHeard) => {
  expect(readRequest(message) !== null).toBe(isHeard);
});

test('a brief with one field of another type is refused', () => {
  if (comparison === null) throw new Error('The two editions compare.');
  const brief = briefOf(present()(start), comparison, { stages: 11, now: 0 }, lessonWordsOf('en'));
  for (const field of Object.keys(brief)) expect(readBrief({ ...brief, [field]: 7 }), field).toBeNull();
  expect(REQUESTS).toContain('hello');
});
