import type { FormulaId, LawBody, LineId } from '../../model/elections/index.ts';
import type { Forecast } from '../../model/elections/simulation/index.ts';

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

/** The body and the day whose electoral law applies. */
export type LawPick = { readonly body: LawBody; readonly on: string };

/** What is chosen for one chamber: its law, and what is put in the place of the law. Null: as the law has it. */
export type LabRule = {
  /** Null: the law of the order picked at the top of the app. */
  readonly law: LawPick | null;
  /** In thousandths of the votes. */
  readonly threshold: number | null;
  readonly formula: FormulaId | null;
  readonly listSeats: number | null;
  readonly districtSeats: number | null;
  /** Null: as typed where votes were typed, else as published where that is known, else open. */
  readonly districts: DistrictMode | null;
  /** Districts won, by list; the empty name stands for independents. */
  readonly hand: Readonly<Record<string, number>>;
  readonly seed: number;
  /** Lists that are chosen where a tie asks for it, by place of the tie. */
  readonly decisions: Readonly<Record<string, readonly string[]>>;
};

/** A candidate of a district as typed; the empty list stands for an independent. */
export type TypedCandidate = { readonly name: string; readonly list: string; readonly votes: number };
/** The votes of one district as typed. */
export type TypedDistrict = { readonly candidates: readonly TypedCandidate[]; readonly againstAll: number };
/** Districts whose votes were typed, by number; and the one that stands open to be typed. */
export type DistrictBook = { readonly open: number; readonly typed: Readonly<Record<string, TypedDistrict>> };

/** A list of a pasted table. */
export type OwnList = { readonly id: string; readonly votes: number };

/** Votes to count: a published election, with what was edited, or a table of one's own. */
export type LabVotes = {
  /** The published election, by its id in the data. */
  readonly election: string;
  /** A pasted table stands in the place of the published lists. */
  readonly own: { readonly lists: readonly OwnList[]; readonly againstAll: number } | null;
  readonly edited: Readonly<Record<string, number>>;
  readonly againstAll: number | null;
};

/** What the simulation assumes, as standard deviations in thousandths of the vote. */
export type LabNoise = {
  readonly nationalSwing: number;
  readonly partyNoise: number;
  readonly districtLean: number;
  readonly districtNoise: number;
};

/** A simulation on the screen: what was asked for, how far it is, what has come so far. */
export type LabRun = {
  readonly draws: number;
  readonly done: number;
  readonly running: boolean;
  readonly forecast: Forecast | null;
  /** What was simulated; an answer to other votes or rules is marked as such. */
  readonly key: string;
};

export type Lab = {
  readonly page: LabPage;
  readonly panel: LabPanel;
  readonly votes: LabVotes;
  readonly rules: { readonly a: LabRule; readonly b: LabRule };
  /** The chamber whose story is told, and how many of its steps have been told. */
  readonly story: { readonly side: 'a' | 'b'; readonly step: number };
  /** The line of the chamber at which voting power is computed. */
  readonly line: LineId;
  /** Lists that stand together in the coalition builder; the empty name stands for independents. */
  readonly coalition: readonly string[];
  readonly noise: LabNoise;
  readonly seed: number;
  readonly run: LabRun | null;
  /** The text in the window for pasting; null: the window is shut. */
  readonly paste: string | null;
  /** The town of the maslikhat page and its size. */
  readonly town: {
    readonly election: string;
    /** Null: as large as it was. */
    readonly size: number | null;
    /** Every district goes to the list with most votes; else they are as typed, or stay open. */
    readonly assumesLeader: boolean;
    /** Who is chosen where a tie asks for it, by tier and place of the tie. */
    readonly decisions: Readonly<Record<string, LabRule['decisions']>>;
  };
  /** Votes of single-member districts, for the parliament and for the town. */
  readonly books: Readonly<Record<'parliament' | 'town', DistrictBook>>;
  readonly referendum: string;
};

/** A side of the comparison: the chamber on the left or on the right. */
export type LabSide = keyof Lab['rules'];

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
  referendum: 'referendum-2022-06-05',
};
