import { describe, expect, it } from 'vitest';
import { edition } from '../../../model/kazakhstan/index.ts';
import { entriesOf, valueOf } from '../../../model/json.ts';
import { appointmentCounts } from '../../../model/power/appointment-counts.ts';
import { appointments, type Appointment } from '../../../model/power/appointments.ts';
import { EDITION_IDS, type EditionId } from '../../../model/vocabulary.ts';

function filled(id: EditionId, body: string): readonly Appointment[] {
  return appointments(edition(id)).filter(({ fills }) => fills === body);
}

/** Who chooses how many, with whom: "president 10 consent:kurultai". */
function told({ by, seats, needs }: Appointment): string {
  const others = needs.flatMap(({ kind, by: who, binding }) => (binding ? [`${kind}:${who}`] : []));
  return [by, seats, ...others].join(' ');
}

describe('who fills what', () => {
  it.each([
    ['pre-2022', 'mazhilis', ['people 98', 'assembly-of-people 9']],
    ['post-2022', 'mazhilis', ['people 69', 'people 29']],
    ['2026', 'kurultai', ['people 145']],
    ['pre-2022', 'senate', ['maslikhats 34', 'president 15']],
    ['post-2022', 'senate', ['maslikhats 40', 'president 5', 'president 5 proposal:assembly-of-people']],
    [
      'pre-2022',
      'constitutional-council',
      [
        'president 1',
        'president 2',
        'senate 2 proposal:senate-chair',
        'mazhilis 2 proposal:mazhilis-chair',
        'ex-presidents ',
      ],
    ],
    [
      'post-2022',
      'constitutional-court',
      [
        'president 1 consent:senate',
        'president 4',
        'senate 3 proposal:senate-chair',
        'mazhilis 3 proposal:mazhilis-chair',
      ],
    ],
    ['2026', 'constitutional-court', ['president 1', 'president 10 consent:kurultai']],
    ['2026', 'central-election-commission', ['president 1', 'president 6 consent:kurultai']],
    ['2026', 'supreme-audit-chamber', ['president 1', 'president 8 consent:kurultai']],
    ['pre-2022', 'regional-akims', ['president 17 consent:regional-maslikhats']],
    ['post-2022', 'regional-akims', ['president 20 consent:maslikhats']],
    ['pre-2022', 'district-akims', ['regional-akims ']],
    ['2026', 'district-akims', ['people ']],
    ['post-2022', 'rural-akims', ['people ']],
    ['2026', 'maslikhats', ['people ']],
  ] as const)('in %s: %s', (id, body, expected) => {
    expect(filled(id, body).map(told)).toEqual(expected);
  });

  it.each(EDITION_IDS)('in %s: the seats of a body add up to its size, those held by right beyond it', (id) => {
    const order = edition(id);
    for (const [body, { size }] of entriesOf(order.bodies)) {
      const rows = appointments(order).filter(({ fills, how }) => fills === body && how !== 'by-right');
      const seats = rows.reduce<number | null>(
        (sum, row) => (sum === null || row.seats === null ? null : sum + row.seats),
        0,
      );
      if (size !== null) expect(seats, body).toBe(size);
    }
  });

  it.each(EDITION_IDS)(
    'in %s: every power to fill seats is exercised, but to promote one who has a seat already',
    (id) => {
      const order = edition(id);
      const exercised = new Set<string>(appointments(order).flatMap(({ powers }) => powers));
      const idle = entriesOf(order.powers).flatMap(([power, { kind }]) =>
        (kind === 'elects' || kind === 'appoints') && !exercised.has(power) ? [power] : [],
      );
      expect(idle).toEqual(id === 'pre-2022' ? [] : ['president-appoints-cc-deputy']);
    },
  );

  it('gives every group of seats its own id, its articles, and the certainty of its powers', () => {
    for (const id of EDITION_IDS) {
      const rows = appointments(edition(id));
      expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
      expect(rows.filter(({ cites }) => cites.length === 0)).toEqual([]);
    }
    expect(filled('2026', 'halyk-kenesi')).toMatchObject([{ by: 'president', seats: 126, confidence: 'background' }]);
    expect(filled('2026', 'supreme-judicial-council')).toMatchObject([
      { seats: 1 },
      { seats: null, confidence: 'background' },
    ]);
    expect(filled('pre-2022', 'assembly-of-people')).toMatchObject([{ by: null, confidence: null }]);
  });

  it('follows the law: seats that it no longer lets anybody fill are gone', () => {
    const order = edition('pre-2022');
    const mazhilis = valueOf(order.bodies, 'mazhilis');
    const seats = Object.fromEntries(
      entriesOf(mazhilis?.seats ?? {}).filter(([, { by }]) => by !== 'assembly-of-people'),
    );
    const without = { ...order, bodies: { ...order.bodies, mazhilis: { ...mazhilis, size: 98, cites: [], seats } } };
    expect(
      appointments(without)
        .filter(({ fills }) => fills === 'mazhilis')
        .map(told),
    ).toEqual(['people 98']);
  });
});

describe('how many offices each fills, alone or with others', () => {
  function counted(id: EditionId, actor: string): Readonly<Record<string, readonly [number, number]>> {
    const those = appointmentCounts(edition(id)).filter((count) => count.actor === actor);
    return Object.fromEntries(those.map(({ role, offices, seats }) => [role, [offices.length, seats]]));
  }

  it.each([
    ['pre-2022', 'president', { 'appoints-alone': [14, 29], 'appoints-with-others': [7, 21], proposes: [4, 3] }],
    ['post-2022', 'president', { 'appoints-alone': [13, 19], 'appoints-with-others': [10, 31], proposes: [4, 3] }],
    ['2026', 'president', { 'appoints-alone': [16, 138], 'appoints-with-others': [9, 47], proposes: [2, 1] }],
    ['pre-2022', 'senate', { 'appoints-with-others': [3, 7], 'elects-with-others': [4, 3], consents: [3, 3] }],
    ['post-2022', 'senate', { 'appoints-with-others': [3, 8], 'elects-with-others': [4, 3], consents: [5, 5] }],
    ['2026', 'kurultai', { 'elects-with-others': [2, 1], consents: [5, 26] }],
    ['2026', 'senate', {}],
  ] as const)('in %s: the %s', (id, actor, expected) => {
    expect(counted(id, actor)).toEqual(expected);
  });

  it('keeps apart what rests on background knowledge alone, and what no text numbers', () => {
    const alone = appointmentCounts(edition('2026')).find(
      ({ actor, role }) => actor === 'president' && role === 'appoints-alone',
    );
    expect(alone?.background).toEqual({
      offices: ['supreme-judicial-council/seat-2', 'halyk-kenesi/seat-1'],
      seats: 126,
    });
    expect(alone?.unnumbered).toBe(5);
  });

  it.each(EDITION_IDS)('in %s: every seat that somebody fills is filled by one, alone or with others', (id) => {
    const order = edition(id);
    const filling = appointmentCounts(order).filter(({ role }) => role !== 'consents' && role !== 'proposes');
    const offices = filling.flatMap((count) => count.offices);
    expect(new Set(offices).size).toBe(offices.length);
    const filled = appointments(order).filter(
      ({ how, by }) => by !== null && how !== 'by-right' && how !== 'by-office',
    );
    expect(filled.map((one) => one.id)).toEqual(expect.arrayContaining(offices));
  });
});
