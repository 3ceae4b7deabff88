import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, decodeNewer, encode, seal } from '../../../model/document/index.ts';
import { canonical } from '../../../model/document/encode.ts';
import { at, loose, set, workspaceFile, type Loose } from '../../support/files.ts';
import { errorIn } from '../../support/results.ts';

type Row = readonly [code: string, place: string, spoil: (file: Loose) => void];

const FAULTS: readonly Row[] = [
  ['missing-field', '$.saved.orders.b', (file) => set(at(file, 'saved', 'orders'), 'b', undefined)],
  ['unknown-field', '$.saved.orders.c', (file) => set(at(file, 'saved', 'orders'), 'c', 1)],
  ['bad-id', '$.saved.orders.a.at', (file) => set(at(file, 'saved', 'orders', 'a'), 'at', '../x')],
  ['bad-id', '$.saved.orders.b.without[0]', (file) => set(at(file, 'saved', 'orders', 'b'), 'without', ['A B'])],
  ['too-many-rows', '$.saved.orders.a.without', (file) => set(at(file, 'saved', 'orders', 'a'), 'without', many(101))],
  ['empty-list', '$.saved.stepping.walks', (file) => set(at(file, 'saved', 'stepping'), 'walks', [])],
  [
    'impossible-number',
    '$.saved.stepping.walks[0].at',
    (file) => set(at(file, 'saved', 'stepping', 'walks', '0'), 'at', -1),
  ],
  ['not-a-boolean', '$.saved.stepping.predicts', (file) => set(at(file, 'saved', 'stepping'), 'predicts', 'yes')],
  ['unknown-word', '$.saved.lab.line', (file) => set(at(file, 'saved', 'lab'), 'line', 'half')],
  [
    'bad-date',
    '$.saved.lab.rules.a.law.on',
    (file) => set(at(file, 'saved', 'lab', 'rules', 'a', 'law'), 'on', '2021-02-30'),
  ],
  [
    'impossible-number',
    '$.saved.lab.noise.partyNoise',
    (file) => set(at(file, 'saved', 'lab', 'noise'), 'partyNoise', 1001),
  ],
  [
    'too-many-votes',
    '$.saved.lab.votes.edited.amanat',
    (file) => set(at(file, 'saved', 'lab', 'votes', 'edited'), 'amanat', 2e9),
  ],
  ['no-name', inOwn('[0].id'), (file) => set(own(file, '0'), 'id', '')],
  ['no-name', inOwn('[1].id'), (file) => set(own(file, '1'), 'id', ' \u00a0\u200b')],
  ['reserved-name', inOwn('[1].id'), (file) => set(own(file, '1'), 'id', 'constructor')],
  ['long-name', inOwn('[0].id'), (file) => set(own(file, '0'), 'id', 'x'.repeat(201))],
  ['duplicate-name', inOwn('[1].id'), (file) => set(own(file, '1'), 'id', ' Ақ жол & "co"')],
  ['not-a-text', inOwn('[0].id'), (file) => set(own(file, '0'), 'id', 7)],
  ['nobody-to-elect', inOwn(''), (file) => set(at(file, 'saved', 'lab', 'votes', 'own'), 'lists', [])],
  ['too-many-rows', inOwn(''), (file) => set(at(file, 'saved', 'lab', 'votes', 'own'), 'lists', many(501).map(voted))],
  ['unknown-field', '$.saved.lab.president.third', (file) => set(president(file), 'third', {})],
  ['missing-field', '$.saved.lab.president.second', (file) => set(president(file), 'second', undefined)],
  ['bad-id', '$.saved.lab.president.election', (file) => set(president(file), 'election', '../x')],
  ['not-a-record', '$.saved.lab.president.first', (file) => set(president(file), 'first', [5])],
  ['not-a-record', '$.saved.lab.president', (file) => set(at(file, 'saved', 'lab'), 'president', null)],
  [
    'impossible-number',
    '$.saved.lab.president.first.kosanov',
    (file) => set(at(president(file), 'first'), 'kosanov', -1),
  ],
  [
    'impossible-number',
    '$.saved.lab.president.second.tokayev',
    (file) => set(at(president(file), 'second'), 'tokayev', 0.5),
  ],
  ['too-many-votes', '$.saved.lab.president.againstAll', (file) => set(president(file), 'againstAll', 1e9 + 1)],
  ['impossible-number', '$.saved.lab.president.againstAll', (file) => set(president(file), 'againstAll', '12')],
  [
    'unknown-field',
    '$.saved.lab.president.decisions["third-round"]',
    (file) => set(at(president(file), 'decisions'), 'third-round', ['kosanov']),
  ],
  [
    'not-a-list',
    '$.saved.lab.president.decisions["second-round"]',
    (file) => set(at(president(file), 'decisions'), 'second-round', 'kosanov'),
  ],
  [
    'impossible-number',
    '$.saved.weigh.weights["decision:ordinary-law"]',
    (file) => set(at(file, 'saved', 'weigh', 'weights'), 'decision:ordinary-law', -1),
  ],
  ['unknown-word', '$.saved.view.language', (file) => set(at(file, 'saved', 'view'), 'language', 'de')],
  [
    'unknown-word',
    '$.saved.view.filters.families[0]',
    (file) => set(at(file, 'saved', 'view', 'filters'), 'families', ['x']),
  ],
  ['unknown-word', '$.sha256', (file) => set(file, 'sha256', 'none')],
  ['missing-field', '$.sha256', (file) => set(file, 'sha256', undefined)],
  ['empty-text', '$.title', (file) => set(file, 'title', ' ')],
  ['wrong-checksum', '$.sha256', (file) => set(at(file, 'saved', 'orders', 'a'), 'at', 'post-2022')],
  ['wrong-checksum', '$.sha256', (file) => set(file, 'title', 'Another')],
  ['wrong-checksum', '$.sha256', (file) => set(file, 'app', '0.2.0')],
  ['wrong-checksum', '$.sha256', (file) => set(file, 'sha256', '0'.repeat(64))],
];

function inOwn(rest: string): string {
  return `$.saved.lab.votes.own.lists${rest}`;
}

function own(file: Loose, row: string): Loose {
  return at(file, 'saved', 'lab', 'votes', 'own', 'lists', row);
}

function voted(id: string): object {
  return { id, votes: 1 };
}

function president(file: Loose): Loose {
  return at(file, 'saved', 'lab', 'president');
}

describe("a teacher's file", () => {
  test('comes back as it was written', () => {
    const file = workspaceFile();
    expect(decode(encode(file))).toEqual({ ok: true, value: file });
  });

  test('comes back without what it may lack', () => {
    const { weigh: _, ...saved } = workspaceFile().saved;
    const { president: __, ...lab } = saved.lab;
    const file = seal('1.0.0', { ...saved, lab });
    expect(decode(encode(file))).toEqual({ ok: true, value: file });
    expect('title' in file || 'weigh' in file.saved || 'president' in file.saved.lab).toBe(false);
  });

  test('keeps five hundred lists, the longest name and names of inherited fields', () => {
    const { saved } = workspaceFile();
    const names = ['toString', 'hasOwnProperty', 'Ә'.repeat(200), ...many(497)];
    const own = { lists: names.map((id) => ({ id, votes: 5 })), againstAll: 0 };
    const file = seal('1.0.0', { ...saved, lab: { ...saved.lab, votes: { ...saved.lab.votes, own } } });
    expect(decode(encode(file))).toEqual({ ok: true, value: file });
  });

  test('carries the SHA-256 that another implementation computes', () => {
    const { sha256, ...content } = workspaceFile();
    expect(sha256).toBe(createHash('sha256').update(canonical(content)).digest('hex'));
  });

  test('may be laid out anew, with its keys in another order, without another checksum', () => {
    const file = workspaceFile();
    const reversed = JSON.stringify(file, Object.keys(file).reverse().concat(keysIn(file)), 7);
    expect(decode(reversed)).toEqual({ ok: true, value: file });
  });

  test.each(FAULTS)('is refused with %s at %s', (code, place, spoil) => {
    const file = loose(workspaceFile());
    spoil(file);
    const { faults } = errorIn(decode(JSON.stringify(file)));
    expect(faults.map((fault) => [fault.code, fault.place])).toContainEqual([code, place]);
  });

  test('shows any changed character of a value by its checksum or its shape', () => {
    const text = JSON.stringify(workspaceFile());
    const inside = [...text.matchAll(/(?<=[":,[])[^"{}[\],:]+(?=[",}\]])/g)];
    fc.assert(
      fc.property(
        fc.constantFrom(...inside),
        fc.nat(),
        fc.constantFrom('0', '7', 'x', 'Ә'),
        ({ 0: part, index }, nth, put) => {
          const place = index + (nth % part.length);
          if (text[place] === put) return;
          expect(decode(text.slice(0, place) + put + text.slice(place + 1)).ok).toBe(false);
        },
      ),
    );
  });
});

describe('a file of a newer version', () => {
  const newer = (change: (file: Loose) => void = () => undefined): string => {
    const file = loose(workspaceFile());
    set(file, 'version', 2);
    set(file, 'mood', 'new');
    set(at(file, 'saved'), 'lesson', { id: 'x' });
    set(at(file, 'saved', 'view'), 'zoom', 2);
    change(file);
    return JSON.stringify(file);
  };

  test('is refused, and can be read as far as this version understands it', () => {
    expect(errorIn(decode(newer())).faults.map(({ code, place }) => [code, place])).toEqual([
      ['newer-version', '$.version'],
    ]);
    const { saved, title } = workspaceFile();
    expect(decodeNewer(newer())).toEqual({ saved, title });
  });

  test.each([
    ['whose payload is another', newer((file) => set(at(file, 'saved'), 'orders', []))],
    ['of another kind', newer((file) => set(file, 'shanyrak', 'atlas'))],
    ['that was cut off', newer().slice(0, -2)],
    ['with a reserved key', newer().replace('"mood"', '"__proto__"')],
    ['that is no record', '[]'],
    ['that is no newer one', JSON.stringify(workspaceFile())],
    ['that is empty', ''],
    ['that is too large', ' '.repeat(20_000_001)],
  ])('%s cannot be read', (_, text) => {
    expect(decodeNewer(text)).toBeNull();
  });
});

function many(length: number): readonly string[] {
  return Array.from({ length }, (_, index) => `a${index}`);
}

function keysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)]);
}
