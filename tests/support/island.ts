import { check } from '../../model/constitution/check.ts';
import type { Constitution, Draft } from '../../model/constitution/types.ts';
import type { Localized } from '../../model/vocabulary.ts';

/** The same words in three languages: enough for a state that is not on the map. */
export function words(text: string): Localized {
  return { kk: text, ru: text, en: text };
}

const cites = [{ source: 'charter', article: '1', paragraph: '1', item: '3' }] as const;

/** A constitution of an invented island: one of each kind of thing that a constitution may hold. */
export const island: Draft = {
  sources: {
    charter: {
      kind: 'constitution',
      title: words('Charter'),
      url: 'https://charter.example/text',
      date: '1900-02-28',
      articles: { '1': { order: 1 }, '2': { order: 2 }, '2-1': { order: 3 } },
    },
    gazette: { kind: 'publication', title: words('Gazette'), date: '1901-05' },
  },
  institutions: {
    islanders: { type: 'people', name: words('Islanders'), place: 'people' },
    warden: { type: 'office', name: words('Warden'), place: 'president', note: words('An old title.') },
    moot: { type: 'body', name: words('Moot'), place: 'parliament', succeeds: ['old-moot'] },
    court: { type: 'body', name: words('Court'), place: 'courts' },
    benches: { type: 'group', name: words('Benches'), place: 'courts', includes: ['court'] },
  },
  provisions: {
    'warden.term': {
      topic: 'president',
      place: 'president',
      title: words('Term'),
      value: 4,
      text: words('Four years.'),
      cites: [{ source: 'charter', article: '2', paragraph: '1', through: '2', note: 'first sentence' }],
      confidence: 'verified',
      readIn: { 'pre-2022': 'gazette' },
      effectiveFrom: '1901-05-06',
    },
    'warden.eligibility': {
      topic: 'president',
      place: 'president',
      title: words('Who may be Warden'),
      value: { min_age: 40, birth: 'on the island' },
      text: words('Islanders of forty.'),
      cites,
      confidence: 'verified',
      readIn: {},
    },
    'moot.seal': {
      topic: 'senate',
      place: 'parliament',
      title: words('Seal'),
      value: 'red wax',
      text: words('Red wax.'),
      cites,
      confidence: 'verified',
      readIn: {},
    },
    'moot.recall': {
      topic: 'senate',
      place: 'parliament',
      title: words('Recall'),
      value: null,
      text: words('None.'),
      cites: [],
      confidence: 'inferred',
      readIn: {},
    },
  },
  powers: {
    'warden-appoints-court': {
      kind: 'appoints',
      from: 'warden',
      to: 'court',
      about: words('judges'),
      text: words('The Warden appoints the judges.'),
      sole: false,
      needs: [{ kind: 'consent', by: 'moot', majority: { share: '>1/2', of: words('all of the Moot') }, seats: 3 }],
      count: 3,
      params: { term_years: 6, until: words('the end of the term') },
      level: 'constitution',
      confidence: 'verified',
      cites,
    },
    'islanders-elect-moot': {
      kind: 'elects',
      from: 'islanders',
      to: 'moot',
      about: words('the Moot'),
      text: words('The islanders elect the Moot.'),
      sole: true,
      needs: [
        { kind: 'majority', by: 'islanders', majority: { share: 'larger number of votes', of: words('voters') } },
      ],
      count: null,
      level: 'statute',
      confidence: 'secondary',
      cites: [{ source: 'gazette' }],
      effectiveFrom: '1901-05',
    },
  },
  bodies: {
    moot: {
      size: 12,
      termYears: 4,
      cites,
      seats: {
        elected: { order: 1, count: 10, role: words('members'), how: 'elected', by: 'islanders', needs: [], cites },
        named: { order: 2, count: 2, role: words('elders'), how: 'appointed', by: 'warden', needs: [], cites: [] },
      },
    },
    court: {
      size: 3,
      cites,
      seats: { all: { order: 1, count: null, role: words('judges'), how: 'by-law', needs: [], cites } },
    },
  },
  matters: {
    lighthouse: { name: words('Lighthouse'), note: words('It stands on the northern cape.') },
    boats: { name: words('Boats') },
  },
  circumstances: {
    'candidate.age': { kind: 'number', title: words('Age'), unit: words('years') },
    'candidate.born-here': { kind: 'flag', title: words('Born on the island') },
    'warden.sworn': { kind: 'day', title: words('Day of the oath') },
    'boats.kind': { kind: 'word', title: words('Kind of boat'), words: { sail: words('sail'), oar: words('oars') } },
    'actor.offices': { kind: 'offices', title: words('Other offices') },
    'moot.present': { kind: 'number', title: words('Members present') },
    'moot.for': { kind: 'number', title: words('Members in favour') },
    'question.second-term': {
      kind: 'question',
      title: words('Does the first term count?'),
      readings: { yes: words('It counts.'), no: words('It does not.') },
    },
    'question.lighthouse': {
      kind: 'question',
      title: words('Is the lighthouse a boat?'),
      readings: { yes: words('It is.'), no: words('It is not.') },
      answer: { value: false, cites, effectiveFrom: '1902-03-04', note: words('So ruled.') },
    },
  },
  rules: {
    'office-has-what-is-conferred': {
      topic: 'president',
      text: words('An office may do what the Charter confers on it, and nothing else.'),
      effect: 'bars',
      acts: { verbs: ['appoints', 'dismisses', 'dissolves', 'elects'] },
      residual: true,
      cites,
      confidence: 'verified',
    },
    'islanders-are-free': {
      topic: 'rights',
      text: words('What nothing forbids is permitted.'),
      effect: 'permits',
      acts: { verbs: ['stands-for', 'joins', 'owns'] },
      residual: true,
      cites,
      confidence: 'verified',
    },
    'warden-is-old': {
      topic: 'president',
      text: words('The Warden is of an age that the Charter sets and born on the island.'),
      effect: 'requires',
      acts: { types: ['people'], verbs: ['stands-for'], objects: ['warden'] },
      when: {
        test: 'all',
        of: [
          { test: 'atLeast', fact: 'candidate.age', value: { provision: 'warden.eligibility', path: ['min_age'] } },
          { test: 'is', fact: 'candidate.born-here', value: true },
        ],
      },
      cites: [{ source: 'charter', article: '2' }],
      confidence: 'verified',
    },
    'warden-serves-once': {
      topic: 'president',
      text: words('Who was Warden does not stand again, if the first term counts.'),
      effect: 'bars',
      acts: { actors: ['warden'], verbs: ['stands-for'], objects: ['warden'] },
      when: {
        test: 'all',
        of: [
          { test: 'is', fact: 'question.second-term', value: true },
          {
            test: 'not',
            of: { test: 'within', fact: 'warden.sworn', number: { provision: 'warden.term' }, unit: 'years' },
          },
        ],
      },
      cites: [{ source: 'charter', article: '2' }],
      confidence: 'inferred',
      effectiveFrom: '1901-05-06',
      note: words('The Charter leaves it open.'),
    },
    'no-oared-boats': {
      topic: 'rights',
      text: words('Nobody owns boats with oars, or sits on a bench and owns boats.'),
      effect: 'bars',
      acts: { verbs: ['owns'], objects: ['boats'] },
      when: {
        test: 'any',
        of: [
          { test: 'is', fact: 'boats.kind', value: 'oar' },
          { test: 'holds', fact: 'actor.offices', office: 'benches' },
        ],
      },
      cites: [{ source: 'gazette' }],
      confidence: 'secondary',
    },
    'moot-lends-boats': {
      topic: 'rights',
      text: words('Three quarters of those present at the Moot may let anyone own any boat.'),
      effect: 'permits',
      acts: { verbs: ['owns'], objects: ['boats'] },
      when: {
        test: 'all',
        of: [
          { test: 'share', part: 'moot.for', whole: 'moot.present', base: 'present', threshold: '>=3/4' },
          { test: 'atMost', fact: 'moot.present', value: 12 },
        ],
      },
      overrides: ['no-oared-boats'],
      cites: [{ source: 'gazette' }],
      confidence: 'secondary',
    },
  },
  procedures: {
    'lamp-of-the-lighthouse': {
      title: words('How the lamp is lit'),
      states: {
        dusk: { order: 1, kind: 'start', meaning: words('The sun sets.') },
        asked: { order: 2, kind: 'step', meaning: words('The Moot is asked.') },
        lit: { order: 3, kind: 'final', meaning: words('The lamp is lit.') },
        dark: { order: 4, kind: 'final', meaning: words('The lamp stays dark.') },
      },
      transitions: {
        'ask-under-sail': {
          order: 1,
          does: 'ask',
          from: 'dusk',
          to: 'asked',
          event: words('The Warden asks.'),
          by: ['warden'],
          condition: words('A boat under sail is seen.'),
          when: { test: 'is', fact: 'boats.kind', value: 'sail' },
          cites,
          basis: 'constitution',
        },
        'ask-under-oars': {
          order: 2,
          does: 'ask',
          from: 'dusk',
          to: 'asked',
          event: words('The Warden asks.'),
          by: ['warden', 'court'],
          when: { test: 'is', fact: 'boats.kind', value: 'oar' },
          cites,
          basis: 'constitution',
        },
        wait: {
          order: 3,
          from: 'dusk',
          to: 'dusk',
          event: words('An old Warden waits.'),
          by: ['warden'],
          when: {
            test: 'all',
            of: [
              {
                test: 'not',
                of: {
                  test: 'atLeast',
                  fact: 'candidate.age',
                  value: { provision: 'warden.eligibility', path: ['min_age'] },
                },
              },
              { test: 'within', fact: 'warden.sworn', number: 2, unit: 'years' },
              { test: 'holds', fact: 'actor.offices', office: 'court' },
              { test: 'is', fact: 'consent.court', value: true },
            ],
          },
          deadline: {
            number: null,
            unit: 'by-law',
            runsFrom: words('dusk'),
            anchor: 'warden.sworn',
            before: true,
            pausedIn: ['asked'],
            missed: 'closed',
          },
          cites: [],
          basis: 'unread',
        },
        light: {
          order: 4,
          from: 'asked',
          to: 'lit',
          event: words('The Moot has the lamp lit.'),
          by: ['moot', 'court'],
          together: true,
          majority: { share: '>1/2', base: 'all', in: ['moot'], of: words('all of the Moot') },
          deadline: { number: 3, unit: 'hour', runsFrom: words('dusk'), since: ['dusk'], missed: 'let-be' },
          cites,
          basis: 'statute',
        },
        'let-be': {
          order: 5,
          from: 'asked',
          to: 'dark',
          event: words('The Moot says nothing.'),
          by: ['moot'],
          deadline: { number: 3, unit: 'hour', runsFrom: words('dusk'), earliest: true, missed: 'let-be' },
          cites,
          basis: 'implied',
        },
      },
      confidence: 'verified',
      effectiveFrom: '1901-05-06',
      open: [words('Nothing is said of fog.')],
      note: words('The lamp burns oil.'),
    },
  },
};

/** The island as a checked constitution. */
export function islandOrder(): Constitution {
  const checked = check(island);
  if (!checked.ok) throw new Error(JSON.stringify(checked.error));
  return checked.value;
}

/** A copy of a JSON value with another value at a path; `undefined` takes the field away. */
export function altered(root: unknown, path: readonly string[], value: unknown): unknown {
  const copy = structuredClone(root);
  let parent = copy as Record<string, unknown>;
  for (const key of path.slice(0, -1)) parent = parent[key] as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  if (value === undefined) delete parent[last];
  else Object.defineProperty(parent, last, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}
