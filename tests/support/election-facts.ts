import { readJson } from './sources.ts';

/** The fact base of elections from which the model data were written: an independent copy of what the sources say. */
type Fact = {
  readonly id: string;
  readonly date: string | null;
  readonly system: {
    readonly tiers: readonly {
      readonly kind: string;
      readonly seats: number | null;
      readonly threshold: number | null;
    }[];
    readonly total_seats?: number;
    readonly question?: string;
  };
  readonly parties: readonly {
    readonly name: string;
    readonly short: string;
    readonly votes: number | null;
    readonly percent: number | null;
    readonly list_seats: number | null;
    readonly smd_seats: number | null;
    readonly total: number | null;
  }[];
  readonly against_all: { readonly votes: number } | null;
  readonly votes_base: number | null;
  readonly turnout: number | null;
  readonly voted: number | null;
  readonly registered: number | null;
  readonly sources: readonly string[];
  readonly confidence: string;
  readonly turnout_by_region?: Readonly<Record<string, number>>;
  readonly regions_turnout?: Readonly<Record<string, number>>;
  readonly regions_votes?: Readonly<Record<string, unknown>>;
  readonly result?: Readonly<Record<'yes' | 'no' | 'invalid' | 'not_counted' | 'yes_percent', number>>;
};

export const electionFacts = readJson<{
  readonly law: {
    readonly threshold: readonly { readonly from: string; readonly value: number }[];
    readonly two_party: { readonly from: string };
  };
  readonly elections: readonly Fact[];
  readonly mazhilis_2023_single_member_districts: readonly {
    readonly no: number;
    readonly winner: string | null;
    readonly party: string | null;
    readonly confidence_winner: string | null;
  }[];
}>('tests/fixtures/facts/elections.json');

/** The election of this id; fails where there is none. */
export function electionFact(id: string): Fact {
  const fact = electionFacts.elections.find((candidate) => candidate.id === id);
  if (fact === undefined) throw new Error(`The fact base has no election ${id}.`);
  return fact;
}

/** The party of the model for the short name of the fact base. */
export const PARTY_OF: Readonly<Record<string, string | undefined>> = {
  AMANAT: 'amanat',
  NUROTAN: 'nur-otan',
  AUYL: 'auyl',
  RESP: 'respublica',
  AKZHOL: 'ak-zhol',
  PPK: 'people',
  OSDP: 'osdp',
  BAYTAQ: 'baytaq',
  CPPK: 'communist-people',
  BIRLIK: 'birlik',
  PATRIOTS: 'patriots',
  ADILET: 'adilet',
  ADAL: 'adal',
};
