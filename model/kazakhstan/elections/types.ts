import type { Share } from '../../constitution/majority.ts';
import type { LawBody } from '../../elections/law.ts';
import type { Confidence, Localized } from '../../vocabulary.ts';
import type { PartyId } from './parties.ts';
import type { UnitId } from './units.ts';

/** Where and how surely something was read. */
type Read = {
  readonly confidence: Confidence;
  /** Addresses. */
  readonly sources: readonly string[];
  /** Faults and gaps of the sources, in words. */
  readonly notes: readonly Localized[];
};

/** Who could vote and did; null where it is not known. */
type Turnout = {
  /** The number that the published percentages are of. */
  readonly votesBase: number | null;
  readonly voted: number | null;
  readonly registered: number | null;
  /** In per cent, as published. */
  readonly turnout: number | null;
};

/** Seats as published; null where they are not known or there is no such tier. */
export type OfficialSeats = {
  readonly byList: number;
  readonly byDistrict: number | null;
  readonly total: number | null;
};

/** One list in an election as published. */
export type ListResult = {
  readonly party: PartyId;
  readonly votes: number;
  readonly percent: number;
  readonly official: OfficialSeats;
};

/** An election by lists as published, to be computed anew beside it. */
export type ListElection = Read &
  Turnout & {
    readonly title: Localized;
    readonly date: string;
    readonly body: LawBody;
    /** Seats of a body whose size the law leaves open. */
    readonly size?: number;
    /** What `votes` counts: ballots, or hundredths of a per cent where only percentages were published. */
    readonly unit: 'vote' | 'hundredth-of-a-percent';
    readonly lists: readonly ListResult[];
    /** Winners of districts without a party, in 2023. */
    readonly independents?: number;
    /** Null where the line was not on the ballot or is not known. */
    readonly againstAll: number | null;
    /** In per cent, preliminary. */
    readonly turnoutByUnit?: Partial<Readonly<Record<UnitId, number>>>;
    /** Seats under another threshold as someone else computed them. */
    readonly counterfactuals?: readonly {
      readonly threshold: Share;
      readonly seats: Partial<Readonly<Record<PartyId, number>>>;
      readonly source: string;
    }[];
  };

/** All maslikhats of one election together. */
export type MaslikhatTotals = Omit<Read, 'notes'> & {
  readonly date: string;
  readonly bodies: number;
  readonly seats: number;
  readonly listSeats: number;
  readonly seatsOf: Partial<Readonly<Record<PartyId, number>>>;
};

/** A presidential election as published. */
export type PresidentialElection = Read &
  Turnout & {
    readonly title: Localized;
    readonly date: string;
    readonly candidates: readonly {
      readonly id: string;
      readonly name: Localized;
      readonly votes: number;
      readonly percent: number;
      /** Only where a party of the data nominated the candidate. */
      readonly party?: PartyId;
    }[];
    readonly againstAll: number | null;
  };

/** What is known of a unit in a referendum, in per cent or in votes. */
export type ReferendumUnit = {
  readonly unit: UnitId;
  /** Preliminary; null where it is not known. */
  readonly turnout: number | null;
  readonly registered?: number;
  readonly voted?: number;
  readonly yes?: number;
  readonly no?: number;
  readonly yesPercent?: number;
  readonly noPercent?: number;
};

/** A republican referendum as published. */
export type Referendum = Read & {
  readonly title: Localized;
  readonly date: string;
  readonly question: Localized;
  /** Whether it was about the Constitution, so that two thirds of the units had to agree. */
  readonly isConstitutional: boolean;
  readonly electors: number;
  readonly voted: number;
  readonly yes: number;
  readonly no: number;
  readonly invalid: number;
  readonly notCounted: number;
  readonly yesPercent: number;
  readonly turnout: number;
  readonly units: readonly ReferendumUnit[];
};

/** A single-member district of the Mazhilis in 2023. */
export type KnownDistrict = {
  readonly no: number;
  readonly unit: UnitId;
  readonly unitConfidence: Confidence;
  readonly winner?: {
    /** As the source spells it. */
    readonly name: string;
    /** Null for an independent. */
    readonly party: PartyId | null;
    readonly confidence: Confidence;
    readonly source: string | null;
  };
};
