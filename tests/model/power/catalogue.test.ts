import { describe, expect, it } from 'vitest';
import { decisions } from '../../../model/kazakhstan/decisions.ts';
import { edition } from '../../../model/kazakhstan/index.ts';
import { entriesOf, keysOf, valueOf } from '../../../model/json.ts';
import { derive, type Decision } from '../../../model/power/decision.ts';
import { readFrom } from '../../../model/power/derivation/read-from.ts';
import { EDITION_IDS, LANGUAGES, type EditionId } from '../../../model/vocabulary.ts';

const [BEFORE, AFTER, LATER] = EDITION_IDS;
const ALWAYS = EDITION_IDS;

/** What a class may ask who decides, and the editions whose law knows the decision. */
const DEMANDED: Readonly<Record<string, Readonly<Record<string, readonly EditionId[]>>>> = {
  'laws and the Constitution': {
    'ordinary-law': ALWAYS,
    'constitutional-law': ALWAYS,
    'override-ordinary': ALWAYS,
    'override-constitutional': ALWAYS,
    'amend-by-parliament': [BEFORE, AFTER],
    'amend-by-referendum': ALWAYS,
  },
  'the Government': {
    'appoint-prime-minister': ALWAYS,
    'dismiss-prime-minister': ALWAYS,
    'appoint-minister': ALWAYS,
    'appoint-reserved-minister': ALWAYS,
    'dismiss-minister': ALWAYS,
    'remove-minister': ALWAYS,
    'no-confidence': ALWAYS,
  },
  'offices of the state': {
    'appoint-vice-president': [LATER],
    'dismiss-vice-president': [LATER],
    'appoint-prosecutor-general': ALWAYS,
    'dismiss-prosecutor-general': ALWAYS,
    'appoint-national-bank-chair': ALWAYS,
    'dismiss-national-bank-chair': ALWAYS,
    'appoint-national-security-chair': ALWAYS,
    'dismiss-national-security-chair': ALWAYS,
    'choose-ombudsman': ALWAYS,
    'release-ombudsman': ALWAYS,
    'form-election-commission': ALWAYS,
    'dismiss-election-commission': [LATER],
    'form-audit-body': ALWAYS,
    'dismiss-audit-body': [LATER],
  },
  courts: {
    'form-constitutional-body': ALWAYS,
    'dismiss-constitutional-chair': [AFTER, LATER],
    'dismiss-constitutional-judge': [LATER],
    'choose-supreme-court-judge': ALWAYS,
    'release-supreme-court-judge': ALWAYS,
    'choose-supreme-court-chair': ALWAYS,
    'release-supreme-court-chair': ALWAYS,
    'appoint-local-judge': ALWAYS,
  },
  'the legislature and the President': {
    'choose-senators': [BEFORE, AFTER],
    'dismiss-appointed-senator': [BEFORE, AFTER],
    'dissolve-lower-house': ALWAYS,
    'remove-president': ALWAYS,
  },
  'akims and maslikhats': {
    'appoint-regional-akim': ALWAYS,
    'dismiss-regional-akim': ALWAYS,
    'choose-district-akim': ALWAYS,
    'release-district-akim': ALWAYS,
    'elect-rural-akim': ALWAYS,
    'annul-regional-akim-act': ALWAYS,
    'annul-lower-akim-act': ALWAYS,
    'dissolve-maslikhat': ALWAYS,
  },
  'constitutional review': {
    'open-review-before-signature': ALWAYS,
    'open-review-of-law-in-force': ALWAYS,
    'ask-interpretation': ALWAYS,
  },
  'what citizens decide': {
    'elect-president': ALWAYS,
    'elect-lower-house': ALWAYS,
    'elect-maslikhats': ALWAYS,
    'recall-deputy': [AFTER],
    'petition-constitutional-court': [AFTER, LATER],
    'call-referendum': ALWAYS,
    'decide-referendum': ALWAYS,
  },
};

function known(id: string): Decision {
  const found = valueOf(decisions, id);
  if (found === undefined) throw new Error(id);
  return found;
}

describe('the catalogue of decisions', () => {
  it.each(entriesOf(DEMANDED))('has every decision on %s in every edition whose law has it', (_, demanded) => {
    for (const [id, editions] of entriesOf(demanded)) {
      const having = EDITION_IDS.filter((one) => derive(edition(one), known(id)).length > 0);
      expect(having, id).toEqual(editions);
    }
  });

  it('has no decision that nobody asks for, and each but once', () => {
    const demanded = entriesOf(DEMANDED).flatMap(([, those]) => keysOf(those));
    expect(new Set(demanded).size).toBe(demanded.length);
    expect([...demanded].sort()).toEqual([...keysOf(decisions)].sort());
  });

  it('names every decision in three languages, each with a name of its own', () => {
    for (const language of LANGUAGES) {
      const titles = entriesOf(decisions).map(([, { title }]) => title[language]);
      expect(titles.filter((title) => title === '')).toEqual([]);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });
});

describe('where it is read who decides', () => {
  it.each(EDITION_IDS)('names procedures, powers and articles of %s that exist', (id) => {
    const order = edition(id);
    for (const [name, decision] of entriesOf(decisions)) {
      const { procedures, powers, bodies, cites, unread } = readFrom(order, decision);
      if (derive(order, decision).length === 0) {
        expect([procedures, powers, bodies, cites], name).toEqual([[], [], [], []]);
        continue;
      }
      expect(procedures.length + powers.length, name).toBeGreaterThan(0);
      for (const { id: procedure, steps } of procedures) {
        const transitions = keysOf(valueOf(order.procedures, procedure)?.transitions ?? {});
        expect(transitions, name).toEqual(expect.arrayContaining([...steps]));
        expect(steps.length, name).toBeGreaterThan(0);
      }
      for (const power of powers) expect(valueOf(order.powers, power), name).toBeDefined();
      expect(cites.length > 0 || unread, name).toBe(true);
    }
  });

  it.each([
    {
      edition: BEFORE,
      id: 'ordinary-law',
      steps: [
        ['ordinary-law', ['table-bill', 'adopt', 'senate-approves']],
        [
          'president-signature-ordinary',
          ['countersign', 'sign', 'return-law', 'override', 'senate-overrides', 'sign-after-override'],
        ],
      ],
      bodies: ['mazhilis', 'senate'],
    },
    {
      edition: LATER,
      id: 'remove-minister',
      steps: [['minister-removal', ['hear-report', 'ask-dismissal', 'dismiss']]],
      bodies: ['kurultai'],
    },
    {
      edition: AFTER,
      id: 'recall-deputy',
      steps: [['deputy-recall', ['start-recall', 'call-vote', 'vote', 'recall']]],
      bodies: [],
    },
  ] as const)('names the steps of $id in $edition', ({ edition: id, id: name, steps, bodies }) => {
    const read = readFrom(edition(id), known(name));
    expect(read.procedures).toEqual(steps.map(([procedure, those]) => ({ id: procedure, steps: [...those] })));
    expect(read.bodies).toEqual([...bodies]);
  });

  it('takes the first of several powers that an order has', () => {
    const chair = known('release-supreme-court-chair');
    expect(readFrom(edition(BEFORE), chair).powers).toEqual(['senate-dismisses-sc-judges']);
    expect(readFrom(edition(LATER), chair).powers).toEqual(['president-dismisses-sc-chair']);
  });

  it('says where a step is left to a statute that was not read', () => {
    expect(readFrom(edition(AFTER), known('choose-district-akim')).unread).toBe(true);
    expect(readFrom(edition(AFTER), known('ordinary-law')).unread).toBe(false);
  });
});
