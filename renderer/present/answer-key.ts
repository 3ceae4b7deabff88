import { editions } from '../../model/kazakhstan/map.ts';
import { isKeyOf, valueOf } from '../../model/json.ts';
import type { Power, Provision } from '../../model/constitution/index.ts';
import type { LessonItem } from '../../model/lesson/types.ts';
import { told } from '../../model/scenario/told.ts';
import type { ScenarioStep, StepRun } from '../../model/scenario/types.ts';
import { countWordsOf } from '../i18n/count/words.ts';
import type { LessonWords } from '../i18n/lessons/words.ts';
import { type Shown, shownAt } from '../store/comparison.ts';
import type { LabSide } from '../store/lab/state.ts';
import { setItem } from '../store/lessons/commands.ts';
import type { State, Target } from '../store/state.ts';
import { pointsOf, runsOf, storyOf } from '../store/stepping/story.ts';
import { orderName } from '../views/compare/summary.ts';
import { chamberSentence } from '../views/count/chamber-sentence.ts';
import { count, lawOfOrder } from '../views/count/chambers.ts';
import { lawName } from '../views/count/names.ts';
import { votesOf } from '../views/count/votes.ts';
import { sentence } from '../views/detail/power-words.ts';
import { answerLines, stateWords, toneOf, toneWords } from '../views/step/words/answer-words.ts';
import { answerCites } from './answer-cites.ts';
import { basisWords } from './basis-words.ts';

/** One line of an answer: the order or the chamber, and what it says. */
export type KeyLine = { readonly of: string; readonly says: string };

/** The answer to one step of a story, in every order. */
export type KeyStep = { readonly n: number; readonly text: string; readonly lines: readonly KeyLine[] };

/** The answer to what is on the screen, computed by the model; empty where nothing is asked of it. */
export function answerKey(state: State, words: LessonWords): readonly KeyLine[] {
  switch (state.view.screen) {
    case 'step':
      return stepKey(state, words);
    case 'count':
      return (['a', 'b'] as const).map((side) => chamberLine(state, side, words));
    case 'compare':
      return entityKey(state, state.view.detail.at(-1), words);
    default:
      return [];
  }
}

/** The answers of every step that a story still tells from where it stands in an item, up to the item's last one. */
export function itemKey(state: State, item: LessonItem, words: LessonWords): readonly KeyStep[] {
  const { show } = item;
  const set = setItem(item)(state);
  if (show.screen !== 'step') {
    const lines = answerKey(set, words);
    return lines.length === 0 ? [] : [{ n: 0, text: '', lines }];
  }
  const story = storyOf({ conduct: set.conduct, stepping: set.view.stepping });
  if (story === null || set.conduct === null) return [];
  const runs = runsOf(set.conduct, pointsOf(set.orders, set.view.stepping), story);
  const first = Math.max(0, story.walk.at - 1);
  const last = show.until === undefined ? story.steps.length : story.steps.findIndex(({ id }) => id === show.until) + 1;
  return story.steps.slice(first, last).flatMap((step, index) => {
    const lines = linesOf(set, step, runs[first + index], words);
    return lines.length === 0 ? [] : [{ n: first + index + 1, text: told(step.text, words.language).text, lines }];
  });
}

function stepKey(state: State, words: LessonWords): readonly KeyLine[] {
  const { conduct } = state;
  const story = storyOf({ conduct, stepping: state.view.stepping });
  if (conduct === null || story === null || story.step === null) return [];
  const run = runsOf(conduct, pointsOf(state.orders, state.view.stepping), story)[story.walk.at - 1];
  return linesOf(state, story.step, run, words);
}

function linesOf(state: State, step: ScenarioStep, run: StepRun | undefined, words: LessonWords): readonly KeyLine[] {
  const { conduct } = state;
  if (conduct === null || run === undefined) return [];
  const shown = pointsOf(state.orders, state.view.stepping).flatMap((point) => shownAt(point, conduct) ?? []);
  return shown.flatMap((one) => {
    const answer = run.answers[one.point];
    if (answer === undefined || answer.kind === 'told') return [];
    const orders = [one.order, ...shown.filter((other) => other !== one).map(({ order }) => order)] as const;
    const parts = [
      sentence(toneWords(toneOf(answer, step, one.order), words)),
      stateWords(answer, step, one.order, words) ?? '',
      ...answerLines(answer, orders, words),
      basisWords(answerCites(answer, step, one.order), one.order, words),
    ];
    return [{ of: orderName(one, words), says: parts.filter((part) => part !== '').join(' ') }];
  });
}

function entityKey({ orders }: State, target: Target | undefined, words: LessonWords): readonly KeyLine[] {
  if (target?.kind !== 'provision' && target?.kind !== 'power') return [];
  return [orders.a, orders.b].flatMap((point) => {
    const shown = shownAt(point);
    return shown === null ? [] : [{ of: orderName(shown, words), says: entityWords(shown, target, words) }];
  });
}

function entityWords(
  { order }: Shown,
  target: { readonly kind: 'provision' | 'power'; readonly id: string },
  words: LessonWords,
): string {
  const found =
    target.kind === 'power' ? valueOf<Power>(order.powers, target.id) : valueOf<Provision>(order.provisions, target.id);
  const text = found === undefined ? '' : words.of(found.text);
  if (found === undefined || text === '') return words.t('detail.noRule');
  return [sentence(text), basisWords(found.cites, order, words)].filter((part) => part !== '').join(' ');
}

function chamberLine({ orders, view }: State, side: LabSide, words: LessonWords): KeyLine {
  const counts = countWordsOf(words.language);
  const { votes, rules, noise } = view.lab;
  const point = orders[side];
  const law = rules[side].law ?? lawOfOrder(isKeyOf(editions, point) ? editions[point].asOf : point);
  const counted = count(votesOf(votes), { law, rule: rules[side], noise });
  const says = counted.ok ? chamberSentence(counted.value.chamber, counts) : words.l('present.uncounted');
  return { of: lawName(law, counts), says };
}
