import { describe, expect, test } from 'vitest';
import { claims } from '../../model/kazakhstan/claims/index.ts';
import { backward, forward, onPicture, pageOf, pictureKey, toStart } from '../../renderer/present/deck.ts';
import { readingPages, readingsOf } from '../../renderer/present/readings.ts';
import { chooseScreen, open } from '../../renderer/store/commands.ts';
import * as conduct from '../../renderer/store/conduct-data.ts';
import { goToItem, startLesson } from '../../renderer/store/lessons/commands.ts';
import { leave, present } from '../../renderer/store/presenting/commands.ts';
import { initialState, type State } from '../../renderer/store/state.ts';

const MOMENT = { stages: 11, now: 1 };
const start: State = { ...initialState('en', 'system'), conduct };

/** The parts of lessons that have claims, and those that have none. */
const parts = conduct.lessons.flatMap(({ id, items }) => items.map((item, at) => ({ lesson: id, at, item })));
const withClaims = parts.filter(({ item }) => item.claims !== undefined);
const without = parts.filter(({ item }) => item.claims === undefined);

function held({ lesson, at }: { readonly lesson: string; readonly at: number }): State {
  const state = present()(startLesson(lesson, 0)(start));
  const part = goToItem(at, 0)(state);
  return { ...part, view: { ...part.view, stepping: { ...part.view.stepping, predicts: false } } };
}

/** All pictures of a part, as presenting steps through them. */
function picturesOf(first: State): readonly State[] {
  const pictures = [first];
  for (let last = first; ;) {
    const next = forward(MOMENT)(last);
    if (next === last || next.view.lesson?.at !== first.view.lesson?.at) return pictures;
    pictures.push(next);
    last = next;
  }
}

describe('the readings of a part of a lesson', () => {
  test.each(withClaims)('come after its last picture, all of them and each once: $lesson, $item.id', (part) => {
    const pictures = picturesOf(held(part));
    const pages = pictures.map(pageOf);
    const count = readingPages(held(part)).length;
    expect(count).toBeGreaterThan(0);
    expect(pages).toEqual([...pages.filter((page) => page === 0), ...Array.from({ length: count }, (_, n) => n + 1)]);
    const said = readingPages(held(part)).flatMap((page) => page.flatMap((voices) => voices.said.map(({ id }) => id)));
    const recorded = claims.filter(({ item }) => part.item.claims?.includes(item) === true).map(({ id }) => id);
    expect(said.toSorted()).toEqual(recorded.toSorted());
  });

  test.each(withClaims)('give each side the same room on every page, the state first: $lesson, $item.id', (part) => {
    const sides = readingsOf(held(part)).map(({ side }) => side);
    expect(sides.slice(0, 2)).toEqual(['official', 'critical']);
    for (const page of readingPages(held(part))) {
      expect(page.map(({ side }) => side)).toEqual(sides);
      expect(page.every(({ said }) => said.length <= 2)).toBe(true);
    }
  });

  test.each(withClaims)('lead to the next part, and back to the picture: $lesson, $item.id', (part) => {
    const last = picturesOf(held(part)).at(-1) ?? start;
    const after = forward(MOMENT)(last);
    const isEnd = conduct.lessons.find(({ id }) => id === part.lesson)?.items.length === part.at + 1;
    expect([after.view.lesson?.at, pageOf(after)]).toEqual(isEnd ? [part.at, pageOf(last)] : [part.at + 1, 0]);
    const back = Array.from({ length: pageOf(last) }, () => backward(MOMENT)).reduce((state, go) => go(state), last);
    expect([back.view.lesson?.at, pageOf(back)]).toEqual([part.at, 0]);
    expect(pictureKey(back)).not.toBe(pictureKey(last));
  });

  test.each(without)('are not there where the lesson has none: $lesson, $item.id', (part) => {
    expect(picturesOf(held(part)).every((state) => pageOf(state) === 0)).toBe(true);
  });
});

describe('the readings of what was opened', () => {
  const opened = present()(open({ kind: 'provision', id: 'pres.party' })(start));
  const page = forward(MOMENT)(opened);

  test('come next without a lesson too, and go when presenting ends', () => {
    const pages = readingPages(opened).length;
    const walked = Array.from({ length: pages }).reduce<State>((state) => forward(MOMENT)(state), page);
    expect([pageOf(opened), pageOf(page), pageOf(walked)]).toEqual([0, 1, pages]);
    expect(leave()(page).view).toEqual(leave()(opened).view);
  });

  test.each([
    ['the beginning', toStart(MOMENT)],
    ['a command to the picture', onPicture((state) => state)],
  ])('give way to %s', (_name, command) => {
    expect(command(page)).toEqual(opened);
  });

  test('are those of what is on the screen alone', () => {
    expect(readingPages(chooseScreen('step')(opened))).toEqual([]);
    expect(readingPages(open({ kind: 'provision', id: 'pres.age' })(start))).toEqual([]);
  });
});
