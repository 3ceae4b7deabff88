import type { SavedDistrict, SavedLab, SavedPresident, SavedRule } from '../../../model/document/workspace-types.ts';
import type { Forecast } from '../../../model/elections/simulation/index.ts';

/** The four questions of the election lab. */
export const LAB_PAGES = ['parliament', 'maslikhat', 'president', 'referendum'] as const;
export type LabPage = (typeof LAB_PAGES)[number];

/** What stands below the chambers. */
export const LAB_PANELS = ['seats', 'story', 'districts', 'simulation', 'measures', 'power'] as const;
export type LabPanel = (typeof LAB_PANELS)[number];

/**
 * How the winners of single-member districts are had: left open, as published, from typed votes, all to the list with most votes, by
 * hand, or drawn. Votes of districts are not known for any election of the data.
 */
export const DISTRICT_MODES = ['open', 'published', 'typed', 'leader', 'hand', 'drawn'] as const;
export type DistrictMode = (typeof DISTRICT_MODES)[number];

/** What is chosen for one chamber: its law, and what is put in the place of the law. Null: as the law has it. */
export type LabRule = Omit<SavedRule, 'districts'> & {
  /** Null: as typed where votes were typed, else as published where that is known, else open. */
  readonly districts: DistrictMode | null;
};

/** The body and the day whose electoral law applies. */
export type LawPick = NonNullable<SavedRule['law']>;
/** Votes to count: a published election, with what was edited, or a table of one's own. */
export type LabVotes = SavedLab['votes'];
/** A presidential election of the data, with what was typed over it. */
export type LabPresident = SavedPresident;
/** A round in which candidates can tie. */
export type PresidentRound = keyof SavedPresident['decisions'];
/** What the simulation assumes, as standard deviations in thousandths of the vote. */
export type LabNoise = SavedLab['noise'];
/** The votes of one district as typed. */
export type TypedDistrict = SavedDistrict;
/** A candidate of a district as typed; the empty list stands for an independent. */
export type TypedCandidate = SavedDistrict['candidates'][number];
/** Districts whose votes were typed, by number; and the one that stands open to be typed. */
export type DistrictBook = { readonly open: number; readonly typed: Readonly<Record<string, SavedDistrict>> };

/** A simulation on the screen: what was asked for, how far it is, what has come so far. */
export type LabRun = {
  readonly draws: number;
  readonly done: number;
  readonly running: boolean;
  readonly forecast: Forecast | null;
  /** What was simulated; an answer to other votes or rules is marked as such. */
  readonly key: string;
};

/** The election lab on the screen: what a file keeps of it, and what passes by. */
export type Lab = Omit<SavedLab, 'page' | 'panel' | 'rules' | 'town' | 'districts' | 'president'> & {
  readonly page: LabPage;
  readonly panel: LabPanel;
  readonly rules: { readonly a: LabRule; readonly b: LabRule };
  readonly town: Required<SavedLab['town']>;
  readonly president: LabPresident;
  /** Votes of single-member districts, for the parliament and for the town. */
  readonly books: Readonly<Record<'parliament' | 'town', DistrictBook>>;
  readonly run: LabRun | null;
  /** The text in the window for pasting; null: the window is shut. */
  readonly paste: string | null;
};

/** A side of the comparison: the chamber on the left or on the right. */
export type LabSide = keyof Lab['rules'];

/** A chamber by its law, nothing put in the place of it. */
export const LAWFUL: LabRule = {
  law: null,
  threshold: null,
  formula: null,
  listSeats: null,
  districtSeats: null,
  districts: null,
  hand: {},
  seed: 1,
  decisions: {},
};

/** The lab as it opens: the votes of 2023 under the laws of the two orders. */
export const LAB_AT_START: Lab = {
  page: 'parliament',
  panel: 'seats',
  votes: { election: 'mazhilis-2023', own: null, edited: {}, againstAll: null },
  rules: { a: LAWFUL, b: LAWFUL },
  story: { side: 'b', step: 0 },
  line: 'majority',
  coalition: [],
  noise: { nationalSwing: 20, partyNoise: 10, districtLean: 40, districtNoise: 60 },
  seed: 2023,
  run: null,
  paste: null,
  town: { election: 'maslikhat-2023-astana', size: null, assumesLeader: false, decisions: {} },
  books: { parliament: { open: 1, typed: {} }, town: { open: 1, typed: {} } },
  president: { election: 'president-2022', first: {}, againstAll: null, second: {}, decisions: {} },
  referendum: 'referendum-2022-06-05',
};
