import { minutesOf } from '../../../model/lesson/types.ts';
import { presidentialElections, referendums } from '../../../model/kazakhstan/elections/index.ts';
import { told } from '../../../model/scenario/told.ts';
import { type CountWords, countWordsOf } from '../../i18n/count/words.ts';
import { formatDate } from '../../i18n/format.ts';
import type { LessonWords } from '../../i18n/lessons/words.ts';
import { weighWordsOf } from '../../i18n/weigh/words.ts';
import type { Comparison } from '../../store/comparison.ts';
import type { Lab } from '../../store/lab/state.ts';
import { itemOf, lessonOf } from '../../store/lessons/commands.ts';
import type { State } from '../../store/state.ts';
import { isHidden, storyOf } from '../../store/stepping/story.ts';
import { orderTitle } from '../../views/compare/summary.ts';
import { electionOf } from '../../views/count/votes.ts';
import { claimSource, claimVoice, readingsHeading } from '../../views/claims/claim-words.ts';
import { targetTitle } from '../../views/detail/target-title.ts';
import { answerKey } from '../answer-key.ts';
import { forward, isMoving, type Moment, pageOf, pictureKey } from '../deck.ts';
import { isEntity } from '../entity.ts';
import { readingPages, readingsOf } from '../readings.ts';
import type { Brief, Readings } from './messages.ts';

/** What whoever presents must know of the moment: what shows, what comes, notes, answers, branches, time. */
export function briefOf(state: State, comparison: Comparison, moment: Moment, words: LessonWords): Brief {
  const { conduct, view } = state;
  const item = itemOf(state);
  const lesson = lessonOf(state);
  const story = view.screen === 'step' ? storyOf({ conduct, stepping: view.stepping }) : null;
  const isPicture = view.lesson?.asks !== true && pageOf(state) === 0;
  const step = isPicture ? (story?.step ?? null) : null;
  const notes = [
    ...(item === null ? [] : [words.of(item.notes)]),
    ...(step?.notes === undefined ? [] : [told(step.notes, words.language).text]),
  ];
  const asked = step?.asks === undefined ? null : told(step.asks.text, words.language).text;
  return {
    kind: 'brief',
    language: words.language,
    heading: item === null ? headingOf(state, words) : words.of(item.title),
    now: nowOf(state, comparison, words),
    question: asked,
    next: nextOf(state, comparison, moment, words),
    notes,
    key: answerKey(state, words),
    readings: readingLines(state, words),
    branches: (step?.branches ?? []).map(({ title }) => told(title, words.language).text),
    isDark: view.presenting?.black === true,
    lesson: lesson === null || view.lesson === null ? null : { since: view.lesson.since, minutes: minutesOf(lesson) },
  };
}

function headingOf({ conduct, view }: State, words: LessonWords): string {
  const story = view.screen === 'step' ? storyOf({ conduct, stepping: view.stepping }) : null;
  return story === null ? words.t(`screen.${view.screen}`) : told(story.scenario.title, words.language).text;
}

/** Every voice of every side, as the class sees them page by page. */
function readingLines(state: State, words: LessonWords): readonly Readings[] {
  return readingsOf(state).map(({ side, said }) => ({
    side: words.l(`claims.${side}`),
    voices:
      said.length === 0
        ? [{ of: '', says: words.l('claims.none') }]
        : said.map((claim) => ({
            of: claimVoice(claim, words),
            says: `${words.of(claim.text)} ${claimSource(claim, words)}`,
          })),
  }));
}

/** The picture on the screen in a sentence. */
function nowOf(state: State, comparison: Comparison, words: LessonWords): string {
  const { conduct, view } = state;
  const item = itemOf(state);
  if (view.lesson?.asks === true && item?.question !== undefined) return words.of(item.question);
  const page = pageOf(state);
  if (page > 0) return readingsHeading(page, readingPages(state).length, words);
  switch (view.screen) {
    case 'step': {
      const story = storyOf({ conduct, stepping: view.stepping });
      if (story === null) return words.l('present.nothing');
      return told(story.step === null ? story.scenario.story : story.step.text, words.language).text;
    }
    case 'compare': {
      const target = view.detail.at(-1);
      return target === undefined ? placeOf(state, comparison, words) : targetTitle(target, comparison, words);
    }
    case 'weigh': {
      const target = view.detail.at(-1);
      if (isEntity(target) || target?.kind === 'decision') return targetTitle(target, comparison, words);
      const page = weighWordsOf(words.language).w(`page.${view.weighing.page}`);
      return isMoving(state) ? `${page}: ${placeOf(state, comparison, words)}` : page;
    }
    case 'count':
      return votesShown(view.lab, countWordsOf(words.language));
    default:
      return words.t(`screen.${view.screen}`);
  }
}

/** The votes that are counted on the screen, by their title. */
function votesShown({ page, votes, town, president, referendum }: Lab, { c, of }: CountWords): string {
  switch (page) {
    case 'parliament':
      return of(electionOf(votes.election).title);
    case 'maslikhat':
      return of(electionOf(town.election).title);
    case 'president':
    case 'referendum': {
      const title = { president: presidentialElections[president.election], referendum: referendums[referendum] }[page]
        ?.title;
      return title === undefined ? c(`heading.${page}`) : of(title);
    }
  }
}

/** Where a picture stands between the two orders: one of them, or an amendment with its day. */
function placeOf({ view: { motion } }: State, comparison: Comparison, words: LessonWords): string {
  const stage = motion.stage === null ? undefined : comparison.stages[motion.stage - 1];
  if (stage === undefined) return orderTitle((motion.toward ?? motion.t) < 0.5 ? comparison.a : comparison.b, words);
  return `${words.of(stage.amendment.title)}, ${formatDate(stage.amendment.effective, words.language)}`;
}

/** What the next stroke brings; null where it brings nothing. */
function nextOf(state: State, comparison: Comparison, moment: Moment, words: LessonWords): string | null {
  const { presenting } = state.view;
  const lit =
    presenting === null ? state : { ...state, view: { ...state.view, presenting: { ...presenting, black: false } } };
  const next = forward(moment)(lit);
  if (next === lit || pictureKey(next) === pictureKey(lit)) return null;
  const story = storyOf({ conduct: state.conduct, stepping: state.view.stepping });
  const isSame =
    next.view.lesson?.at === state.view.lesson?.at && state.view.lesson?.asks !== true && pageOf(next) === 0;
  if (isSame && state.view.screen === 'step' && story !== null && isHidden(story, state.view.stepping.predicts)) {
    return words.s('nav.show');
  }
  return nowOf(next, comparison, words);
}
