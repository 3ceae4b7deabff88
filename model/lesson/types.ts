import type { Localized, NonEmpty } from '../vocabulary.ts';

/** A lesson: what the class is shown, in order, with notes and the time for each. It holds no answers: they are computed. */
export type Lesson = {
  readonly id: string;
  readonly title: Localized;
  /** What the class learns, in a sentence or two. */
  readonly about: Localized;
  readonly items: NonEmpty<LessonItem>;
};

/** One thing that is shown. */
export type LessonItem = {
  readonly id: string;
  readonly title: Localized;
  /** The time for it. */
  readonly minutes: number;
  /** The two orders; absent: those of the scenario, or before and after the reform. Editions or days. */
  readonly orders?: readonly [left: string, right: string];
  readonly show: LessonShow;
  /** For whoever presents. */
  readonly notes: Localized;
  /** What the class is asked before it is shown. */
  readonly question?: Localized;
  /** Reform items whose claims, official and critical, stand beside it. */
  readonly claims?: readonly string[];
};

/** The state that an item sets. Ids are plain strings: whether they exist is a question to `faultsOfLesson`. */
export type LessonShow =
  | {
      readonly screen: 'compare';
      readonly mode: 'pair' | 'one';
      /** What is opened beside the maps. */
      readonly chosen?: { readonly kind: 'provision' | 'power'; readonly id: string };
    }
  | {
      readonly screen: 'step';
      readonly scenario: string;
      /** The step it begins at; absent: the opening. */
      readonly step?: string;
      /** The last step that belongs to the item; absent: the end of the story. */
      readonly until?: string;
      /** Branches taken, by step. */
      readonly choices?: Readonly<Record<string, string>>;
    }
  | {
      readonly screen: 'count';
      readonly election: string;
      /** The laws of the two chambers by body and day. */
      readonly laws: readonly [left: LessonLaw, right: LessonLaw];
    }
  | { readonly screen: 'weigh'; readonly isDisciplined: boolean };

/** An electoral law: the body and a day on which the law is in force. */
export type LessonLaw = { readonly body: 'mazhilis' | 'kurultai'; readonly on: string };

/** The time for a whole lesson, in minutes. */
export function minutesOf({ items }: Lesson): number {
  return items.reduce((sum, { minutes }) => sum + minutes, 0);
}
