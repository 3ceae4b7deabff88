import type { MeasureText, SceneText, Size } from '../types.ts';

export type { MeasureText, Size };

/** How a transition stands to the run: a step that was taken, one that may come next, or neither. */
export type TransitionRole = 'taken' | 'next' | 'other';

/** How a state stands to the run: where the procedure is, where it has been, or neither. */
export type StateRole = 'now' | 'passed' | 'other';

/** What a procedure is called, part by part, in the language of the reader. */
export type ProcedureWords = {
  readonly state: Readonly<Record<string, string>>;
  readonly event: Readonly<Record<string, string>>;
  /** Who takes the step, by which majority, within which time, on what it rests: one phrase each. */
  readonly marks: Readonly<Record<string, readonly string[]>>;
};

/** One state of a procedure as it is to be drawn. `layer` counts the steps of the longest way from the start. */
export type StateView = {
  readonly id: string;
  readonly layer: number;
  readonly kind: 'start' | 'step' | 'final';
  readonly role: StateRole;
  readonly text: string;
};

/** One transition as it is to be drawn. `gap`: left to a text that was not read. */
export type TransitionView = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly role: TransitionRole;
  readonly gap: boolean;
  readonly text: string;
  readonly marks: readonly string[];
};

/** All that the diagram of a procedure says, before it has a shape: states from the start to the ends. */
export type ProcedureView = {
  readonly states: readonly StateView[];
  readonly transitions: readonly TransitionView[];
  /** Where the run stands; null before it has begun. */
  readonly now: string | null;
};

type Lines = { readonly size: number; readonly lines: readonly SceneText[] };

/** A state with its name; the transitions that leave it stand below the name in the same frame. */
export type SceneState = {
  readonly id: string;
  readonly state: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Height of the part with the name. */
  readonly head: number;
  readonly layer: number;
  readonly kind: StateView['kind'];
  readonly role: StateRole;
  readonly label: Lines;
};

/** A transition: its words in the frame of the state it leaves, and the arrow from there to the state it leads to. */
export type SceneTransition = {
  readonly id: string;
  readonly transition: string;
  readonly from: string;
  readonly to: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly role: TransitionRole;
  readonly gap: boolean;
  readonly label: Lines;
  readonly marks: Lines;
  /** The arrow: from the frame into its lane, along it, and back to the frame it leads to. */
  readonly points: readonly (readonly [number, number])[];
};

/** The diagram of a procedure ready to be drawn: plain JSON, ids stable from order to order. */
export type ProcedureScene = Size & {
  readonly id: string;
  readonly states: Readonly<Record<string, SceneState>>;
  readonly transitions: Readonly<Record<string, SceneTransition>>;
  /** Ids in reading order: each state, then what leaves it. */
  readonly order: readonly string[];
  /** The id of the present state in the scene. */
  readonly now: string | null;
};
