import type { SavedGuess, SavedWalk } from '../../../model/document/workspace-types.ts';
import { pointOf } from '../../../model/kazakhstan/points.ts';
import { same } from '../../../model/json.ts';
import { walk } from '../../../model/scenario/walk.ts';
import type { Command } from '../commands.ts';
import { chooseScreen, inView } from '../commands.ts';
import type { State } from '../state.ts';
import { NO_GUESS, NO_STORY, type Picture, START, type Stepping } from './state.ts';
import { divergenceIn, isHidden, stepIn, type Story, storyOf } from './story.ts';

/** Opens a scenario at its opening, in the orders that it is made for. */
export function openScenario(id: string): Command {
  return (state) => {
    const { conduct } = state;
    const scenario = conduct?.scenarios.find((one) => one.id === id);
    if (conduct === null || scenario === undefined) return state;
    const points = scenario.orders.filter((point) => conduct.at(point).ok);
    const [first = state.orders.a, second = state.orders.b, third = null] = points;
    const [a, b] = [asChanged(first, state.orders.a), asChanged(second, state.orders.b)];
    const stepping = { ...NO_STORY, scenario: id, third, predicts: state.view.stepping.predicts };
    return {
      ...state,
      orders: { a, b },
      view: { ...state.view, stepping, detail: [] },
    };
  };
}

/** Goes to the stories and opens one at its first step in a procedure, which is drawn there; else nothing changes. */
export function openProcedure(id: string, procedure: string): Command {
  return (state) => {
    const scenario = state.conduct?.scenarios.find((one) => one.id === id);
    const at = scenario === undefined ? null : stepIn(scenario, procedure);
    if (at === null) return state;
    return [chooseScreen('step'), openScenario(id), stepTo(at), choosePicture('procedure')].reduce(
      (now, command) => command(now),
      state,
    );
  };
}

/** The order that a scenario wants, with what is left out of it on the screen. */
function asChanged(wanted: string, shown: string): string {
  return pointOf(shown).at === wanted ? shown : wanted;
}

/** Returns to the list of scenarios. */
export function closeScenario(): Command {
  return inView(({ stepping: { predicts } }) => ({ stepping: { ...NO_STORY, predicts }, detail: [] }));
}

/** The next step; where an answer hides, that comes first. */
export function stepForward(): Command {
  return inStory((story, stepping) =>
    isHidden(story, stepping.predicts)
      ? guessing(stepping, story, { shown: true })
      : goTo(stepping, story.walk.at + 1, story),
  );
}

/** The step before, with everything as it was there. */
export function stepBack(): Command {
  return inStory((story, stepping) => goTo(stepping, story.walk.at - 1, story));
}

/** The opening of the story. */
export function stepToStart(): Command {
  return inStory((story, stepping) => goTo(stepping, 0, story));
}

/** The n-th step of the way, 0 for the opening. */
export function stepTo(at: number): Command {
  return inStory((story, stepping) => goTo(stepping, at, story));
}

/** The first step at which the orders part; the same step where they never do. */
export function jumpToDivergence(): Command {
  return (state) => {
    const story = storyOf({ conduct: state.conduct, stepping: state.view.stepping });
    const at = story === null ? null : divergenceIn(state, story);
    return at === null ? state : stepTo(at)(state);
  };
}

/**
 * Takes the n-th branch of the step, or goes straight on for null. Where the way had already gone on otherwise, that way
 * is kept, and the new one stands beside it.
 */
export function takeWay(branch: number | null): Command {
  return inStory((story, stepping) => {
    const { step, steps, walk: here } = story;
    const to = branch === null ? null : step?.branches?.[branch]?.to;
    if (step === null || to === undefined) return stepping;
    const before = steps.slice(0, here.at - 1).map(({ id }) => id);
    const kept = Object.entries(here.choices).filter(([id]) => before.includes(id));
    const choices = { ...Object.fromEntries(kept), ...(to === null ? {} : { [step.id]: to }) };
    const follows = here.choices[step.id] ?? null;
    if (follows === to) return goTo(stepping, here.at + 1, story);
    const next: SavedWalk = {
      ...here,
      choices,
      at: here.at,
      seen: here.at,
      guesses: guessesOn(here, [...before, step.id]),
    };
    const length = walk(story.scenario, choices).length;
    const known = stepping.walks.findIndex((other) => same(other.choices, choices));
    if (known !== -1) return moved({ ...stepping, walk: known }, here.at + 1, length);
    const forks = here.seen > here.at;
    const walks = forks ? [...stepping.walks, next] : stepping.walks.with(stepping.walk, next);
    return moved({ ...stepping, walks, walk: forks ? walks.length - 1 : stepping.walk }, here.at + 1, length);
  });
}

/** Shows another of the ways that were taken. */
export function chooseWalk(index: number): Command {
  return inStory((_, stepping) => (stepping.walks[index] === undefined ? stepping : { ...stepping, walk: index }));
}

/** Lets go of a way; the last one stays. */
export function closeWalk(index: number): Command {
  return inStory((_, stepping) => {
    const walks = stepping.walks.toSpliced(index, 1);
    const last = walks.length - 1;
    if (last < 0) return stepping;
    return { ...stepping, walks, walk: Math.min(last, index < stepping.walk ? stepping.walk - 1 : stepping.walk) };
  });
}

/** What the class says of one order before the answer shows; saying it again takes it back. */
export function guess(point: string, choice: string): Command {
  return inStory((story, stepping) => {
    const { [point]: before, ...rest } = guessOf(story).choices;
    return guessing(stepping, story, { choices: before === choice ? rest : { ...rest, [point]: choice } });
  });
}

/** How many hands were raised for a choice; nothing else is known of the people. */
export function countHands(point: string, choice: string, hands: number): Command {
  return inStory((story, stepping) => {
    const { hands: all } = guessOf(story);
    const counted = { ...all[point], [choice]: Math.max(0, Math.min(MOST_HANDS, Math.trunc(hands) || 0)) };
    return guessing(stepping, story, { hands: { ...all, [point]: counted } });
  });
}

/** Shows the answer. */
export function reveal(): Command {
  return inStory((story, stepping) => guessing(stepping, story, { shown: true }));
}

/** Sets a third order beside the two, or takes it away. */
export function chooseThird(third: string | null): Command {
  return inStepping((stepping) => ({ ...stepping, third }));
}

/** Whether answers hide until the class has chosen. */
export function togglePredicting(): Command {
  return inStepping((stepping) => ({ ...stepping, predicts: !stepping.predicts }));
}

/** Puts the reasons in the place of the picture, or takes them away. */
export function toggleWhy(): Command {
  return inStory((story, stepping) =>
    isHidden(story, stepping.predicts) || story.step === null ? stepping : { ...stepping, why: !stepping.why },
  );
}

/** What is drawn below the answers. */
export function choosePicture(picture: Picture): Command {
  return inStepping((stepping) => ({ ...stepping, picture, why: false }));
}

/** More hands than any class has. */
const MOST_HANDS = 999;

function guessOf({ walk: { guesses }, step }: Story): SavedGuess {
  return (step === null ? undefined : guesses[step.id]) ?? NO_GUESS;
}

function guessing(stepping: Stepping, story: Story, change: Partial<SavedGuess>): Stepping {
  const { step, walk: here } = story;
  if (step === null) return stepping;
  const guesses = { ...here.guesses, [step.id]: { ...guessOf(story), ...change } };
  return { ...stepping, walks: stepping.walks.with(stepping.walk, { ...here, guesses }) };
}

function guessesOn(here: SavedWalk, steps: readonly string[]): SavedWalk['guesses'] {
  return Object.fromEntries(Object.entries(here.guesses).filter(([step]) => steps.includes(step)));
}

function goTo(stepping: Stepping, at: number, { steps }: Story): Stepping {
  return moved(stepping, at, steps.length);
}

/** The way on the screen at another place; reasons give way to the story. */
function moved(stepping: Stepping, at: number, length: number): Stepping {
  const here = stepping.walks[stepping.walk] ?? START;
  const bounded = Math.max(0, Math.min(at, length));
  if (bounded === here.at) return stepping;
  const next = { ...here, at: bounded, seen: Math.max(here.seen, bounded) };
  return { ...stepping, why: false, walks: stepping.walks.with(stepping.walk, next) };
}

function inStepping(change: (stepping: Stepping) => Stepping): Command {
  return inView(({ stepping }) => ({ stepping: change(stepping) }));
}

/** A command that changes nothing while no scenario is open; what was opened beside the story shuts when it moves. */
function inStory(change: (story: Story, stepping: Stepping) => Stepping): Command {
  return (state: State) => {
    const story = storyOf({ conduct: state.conduct, stepping: state.view.stepping });
    if (story === null) return state;
    const stepping = change(story, state.view.stepping);
    if (stepping === state.view.stepping) return state;
    const stays = stepping.walk === state.view.stepping.walk && placeOf(stepping) === placeOf(state.view.stepping);
    return { ...state, view: { ...state.view, stepping, ...(stays ? {} : { detail: [], selection: null }) } };
  };
}

function placeOf({ walks, walk: index }: Stepping): number {
  return walks[index]?.at ?? 0;
}
