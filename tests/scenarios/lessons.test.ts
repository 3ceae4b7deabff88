import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { againstTheLaw } from '../../electron/headless/examine.ts';
import { decode } from '../../model/document/index.ts';
import { minutesOf } from '../../model/lesson/index.ts';
import { LANGUAGES } from '../../model/vocabulary.ts';
import { lessonWordsOf } from '../../renderer/i18n/lessons/words.ts';
import { itemKey } from '../../renderer/present/answer-key.ts';
import { backward, forward } from '../../renderer/present/deck.ts';
import { receiveConduct } from '../../renderer/store/commands.ts';
import * as conduct from '../../renderer/store/conduct-data.ts';
import { lessonOf, setItem, startLesson } from '../../renderer/store/lessons/commands.ts';
import { present } from '../../renderer/store/presenting/commands.ts';
import { initialState, type State } from '../../renderer/store/state.ts';
import { storyOf } from '../../renderer/store/stepping/story.ts';
import { lessons } from '../../scenarios/lessons/index.ts';

const FOLDER = path.join(import.meta.dirname, '../../scenarios/lessons');
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const state = receiveConduct(conduct)(initialState('en', 'system'));
const ITEMS = lessons.flatMap((lesson) => lesson.items.map((item) => ({ name: `${lesson.id}, ${item.id}`, item })));

test('every file of the folder is a lesson of the app, sound in shape and in what it names', () => {
  const found = FILES.map((name) => decode(readFileSync(path.join(FOLDER, name), 'utf8')));
  const read = found.flatMap((one) => (one.ok && one.value.shanyrak === 'lesson' ? [one.value] : []));
  expect(read.map(({ lesson }) => lesson)).toEqual(lessons);
  expect(read.flatMap(againstTheLaw)).toEqual([]);
});

test.each(lessons.map((lesson) => [lesson.id, lesson] as const))('%s fills one lesson hour', (_id, lesson) => {
  expect(minutesOf(lesson)).toBe(45);
});

describe.each(ITEMS)('$name', ({ item }) => {
  test('has notes, title and question in three languages', () => {
    for (const language of LANGUAGES) {
      const texts = [item.title, item.notes, ...(item.question === undefined ? [] : [item.question])];
      for (const text of texts) expect(text[language]).toMatch(/\S/u);
    }
  });

  test('sets the screen, the orders and the place that it names', () => {
    const set = setItem(item)(state);
    expect(set.view.screen).toBe(item.show.screen);
    if (item.orders !== undefined) expect([set.orders.a, set.orders.b]).toEqual(item.orders);
    if (item.show.screen === 'step') {
      const story = storyOf({ conduct, stepping: set.view.stepping });
      expect(story?.scenario.id).toBe(item.show.scenario);
      expect(story?.step?.id).toBe(item.show.step);
    }
    if (item.show.screen === 'compare') expect(set.view.detail.at(-1)).toEqual(item.show.chosen);
    if (item.show.screen === 'count') expect(set.view.lab.votes.election).toBe(item.show.election);
  });

  test('has its answers from the model, in every language, where it asks the law for one', () => {
    const isAsked = item.show.screen !== 'weigh' && !(item.show.screen === 'compare' && item.show.chosen === undefined);
    for (const language of LANGUAGES) {
      const keys = itemKey(state, item, lessonWordsOf(language));
      expect(keys.length > 0).toBe(isAsked);
      for (const { lines } of keys) {
        expect(lines.length).toBeGreaterThanOrEqual(2);
        for (const { says } of lines) expect(says).not.toMatch(/undefined|^\s*$/u);
      }
    }
  });
});

/** Goes through a lesson as a clicker does; returns every state that the class sees. */
function walked(id: string): readonly State[] {
  const seen = [present()(startLesson(id, 0)(state))];
  for (let presses = 0; presses < 200; presses += 1) {
    const here = seen.at(-1) ?? state;
    const next = forward({ stages: 11, now: presses })(here);
    if (next === here) return seen;
    seen.push(next);
  }
  throw new Error('The lesson does not end.');
}

describe.each(lessons.map(({ id }) => id))('a clicker in %s', (id) => {
  test('reaches every part with its question first, and ends at the last', () => {
    const seen = walked(id);
    const lesson = lessons.find((one) => one.id === id);
    const parts = [...new Set(seen.map(({ view }) => view.lesson?.at))];
    expect(parts).toEqual(lesson?.items.map((_item, index) => index));
    lesson?.items.slice(1).forEach((item, index) => {
      const first = seen.find(({ view }) => view.lesson?.at === index + 1);
      expect(first?.view.lesson?.asks).toBe(item.question !== undefined);
    });
  });

  test('goes back from the first picture of a part to its question or the part before', () => {
    const second = walked(id).find(({ view }) => view.lesson?.at === 1 && !view.lesson.asks) ?? state;
    const before = backward({ stages: 11, now: 0 })(second);
    const asked = lessonOf(second)?.items[1]?.question !== undefined;
    expect(before.view.lesson).toMatchObject(asked ? { at: 1, asks: true } : { at: 0 });
  });
});
