import { mazhilisElections, parties } from '../../model/kazakhstan/elections/index.ts';
import { edition, editions, amendments } from '../../model/kazakhstan/index.ts';
import {
  type AmendmentDocument,
  type ConstitutionDocument,
  seal,
  type WorkspaceDocument,
} from '../../model/document/index.ts';
import { EDITION_IDS } from '../../model/vocabulary.ts';
import { LAWFUL } from '../../renderer/store/lab/state.ts';
import { island, words } from './island.ts';

/** A JSON value that a test may take apart and put together wrongly. */
export type Loose = { [key: string]: unknown };

/** The three editions as files. */
export const constitutionFiles: readonly ConstitutionDocument[] = EDITION_IDS.map((id) => {
  const { title, asOf } = editions[id];
  return { shanyrak: 'constitution', version: 1, edition: { title, asOf }, constitution: edition(id) };
});

/** The dated amendments as files. */
export const amendmentFiles: readonly AmendmentDocument[] = amendments.map((amendment) => ({
  shanyrak: 'amendment',
  version: 1,
  amendment,
}));

/** The island as a file; a fresh copy for each test to spoil. */
export function islandFile(): Loose {
  const edition = { title: words('The island'), asOf: '1901-05-06' };
  return loose({ shanyrak: 'constitution', version: 1, edition, constitution: island });
}

/** An amendment of the island, as a file. */
export function islandAmendment(): Loose {
  return loose({
    shanyrak: 'amendment',
    version: 1,
    amendment: {
      id: '1902-term',
      title: words('A longer term'),
      effective: '1902-03',
      from: '1902-03-31',
      enactedBy: [{ source: 'charter' }],
      changes: {
        provisions: { 'warden.term': { was: { value: 4 }, becomes: { value: 7, effectiveFrom: '1902-03' } } },
        sources: { code: { was: null, becomes: { kind: 'law', title: words('Code') } } },
        institutions: {
          benches: {
            was: { type: 'group', name: words('Benches'), place: 'courts', includes: ['court'] },
            becomes: null,
          },
        },
      },
    },
  });
}

/** An election on the island with districts, what-ifs and a decision, as a file; one of everything. */
export function electionFile(): Loose {
  return loose({
    shanyrak: 'election',
    version: 1,
    election: {
      title: words('A moot'),
      law: { body: 'mazhilis', on: '2023-03-19' },
      whatIf: {
        size: 14,
        formula: 'droop',
        threshold: '>=7/100',
        base: 'lists',
        twoParty: { part: 1, whole: 2, least: 1 },
        listSeats: 9,
        districts: 4,
        assembly: 1,
      },
      lists: [
        { id: 'north', name: words('North'), votes: 500, registered: 2 },
        { id: 'south', name: words('South'), votes: 400, registered: 1 },
        { id: 'west', name: words('West'), votes: 10 },
      ],
      againstAll: 20,
      otherBallots: 5,
      districts: [
        {
          id: '1',
          candidates: [
            { id: 'Ann', votes: 30, list: 'north' },
            { id: 'Bob', votes: 30 },
          ],
          againstAll: 7,
        },
        { id: 'others', winner: { list: 'south' }, count: 2 },
        { id: '4', winner: {} },
      ],
      decisions: [{ place: 'district:1', chosen: ['Bob'] }],
    },
  });
}

/** The votes of the Mazhilis election of 2023 as a file, without districts. */
export function mazhilisFile(): Loose {
  const { title, lists, againstAll, date } = mazhilisElections['mazhilis-2023'] ?? fail();
  return loose({
    shanyrak: 'election',
    version: 1,
    election: {
      title,
      law: { body: 'mazhilis', on: date },
      lists: lists.map(({ party, votes }) => ({ id: party, name: parties[party].name, votes })),
      againstAll,
    },
  });
}

function fail(): never {
  throw new Error('The data lack the election of 2023.');
}

/** An act with facts as a file: somebody who may stand for President under the Constitution of 2026. */
export function actFile(): Loose {
  return loose({
    shanyrak: 'act',
    version: 1,
    act: { actor: 'citizens', verb: 'stands-for', object: 'president', day: '2026-07-08' },
    facts: {
      'candidate.citizen-by-birth': true,
      'candidate.age': 45,
      'candidate.state-language': 'fluent',
      'candidate.residence-years': 20,
      'candidate.higher-education': true,
      'candidate.public-service-years': 6,
      'candidate.elected-under-2026': 0,
      'candidate.elected-under-1995': 0,
      'candidate.incapacitated': false,
      'candidate.unspent-conviction': false,
      'candidate.corruption-offence': false,
    },
  });
}

/** A deep copy that the type system lets a test spoil. */
export function loose(value: unknown): Loose {
  return JSON.parse(JSON.stringify(value)) as Loose;
}

/** The record or list under the keys; fails where there is none. */
export function at(value: unknown, ...keys: readonly string[]): Loose {
  const found = keys.reduce<unknown>((inner, key) => (inner as Loose | undefined)?.[key], value);
  if (typeof found !== 'object' || found === null) throw new Error(`Nothing stands at ${keys.join('.')}.`);
  return found as Loose;
}

/** Puts a value under a key; undefined takes the key away once the record is written down. */
export function set(record: Loose, key: string, value: unknown): void {
  Object.assign(record, { [key]: value });
}

/** A teacher's file with something in every part, sealed. */
export function workspaceFile(): WorkspaceDocument {
  return seal(
    '0.1.0',
    {
      orders: { a: { at: 'pre-2022', without: [] }, b: { at: '2022-07-01', without: ['2022-06-08-referendum'] } },
      stepping: {
        scenario: 'party-chair',
        walks: [
          { choices: {}, at: 0, seen: 0, guesses: {} },
          {
            choices: { lead: 'resign' },
            at: 2,
            seen: 3,
            guesses: {
              lead: {
                choices: { 'pre-2022': 'permitted' },
                hands: { 'pre-2022': { permitted: 12, barred: 9 } },
                shown: true,
              },
            },
          },
        ],
        walk: 1,
        predicts: true,
        third: '2026',
        picture: 'procedure',
      },
      lab: {
        page: 'parliament',
        panel: 'seats',
        votes: {
          election: 'mazhilis-2023',
          own: {
            lists: [
              { id: 'Ақ жол & "co"', votes: 1200 },
              { id: 'amanat', votes: 3400 },
            ],
            againstAll: 40,
          },
          edited: { amanat: 3_431_510 },
          againstAll: null,
        },
        rules: {
          a: { ...LAWFUL, law: { body: 'mazhilis', on: '2021-01-10' }, threshold: 70 },
          b: {
            ...LAWFUL,
            formula: 'droop',
            districts: 'hand',
            hand: { '': 2, amanat: 23 },
            decisions: { x: ['a', 'b'] },
          },
        },
        story: { side: 'b', step: 3 },
        line: 'two-thirds',
        coalition: ['amanat', ''],
        noise: { nationalSwing: 20, partyNoise: 10, districtLean: 40, districtNoise: 60 },
        seed: 2023,
        town: { election: 'maslikhat-2023-astana', size: 20, assumesLeader: true },
        president: {
          election: 'president-2019',
          first: { kosanov: 4_000_000 },
          againstAll: 12,
          second: { tokayev: 5, kosanov: 5 },
          decisions: { 'second-round': ['kosanov'] },
        },
        referendum: 'referendum-2022-06-05',
      },
      weigh: {
        composition: '2023',
        discipline: true,
        preset: 'equal',
        weights: { 'decision:ordinary-law': 0.5 },
        settings: { view: 'fan' },
      },
      view: {
        language: 'kk',
        screen: 'step',
        mode: 'one',
        panel: 'matrix',
        showUnchanged: true,
        showThird: false,
        filters: { families: ['checking'], kind: 'vetoes', at: { kind: 'place', id: 'courts' } },
        stage: 2,
      },
    },
    'Сабақ: кім шешеді?',
  );
}
