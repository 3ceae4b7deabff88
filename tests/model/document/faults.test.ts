import { describe, expect, test } from 'vitest';
import { decode, DEFAULT_LIMITS, type FileFaults } from '../../../model/document/index.ts';
import { FAULT_CODES, FILE_FAULT_CODES } from '../../../model/refusals.ts';
import { at, islandAmendment, islandFile, loose, type Loose, set } from '../../support/files.ts';
import { words } from '../../support/island.ts';

type TextRow = readonly [code: string, text: string, place: string, line: number | null, column: number | null];
type Row = readonly [code: string, place: string, spoil: (file: Loose) => unknown];

const POWER = '$.constitution.powers["warden-appoints-court"]';
const TERM = '$.constitution.provisions["warden.term"]';
function power(file: Loose): Loose {
  return at(file, 'constitution', 'powers', 'warden-appoints-court');
}

function term(file: Loose): Loose {
  return at(file, 'constitution', 'provisions', 'warden.term');
}

function institutions(file: Loose): Loose {
  return at(file, 'constitution', 'institutions');
}

function sources(file: Loose): Loose {
  return at(file, 'constitution', 'sources');
}

function seats(file: Loose): Loose {
  return at(file, 'constitution', 'bodies', 'moot', 'seats');
}

const OARS = '$.constitution.rules["no-oared-boats"]';
function oars(file: Loose): Loose {
  return at(file, 'constitution', 'rules', 'no-oared-boats');
}

const LAMP = '$.constitution.procedures["lamp-of-the-lighthouse"]';
const STEP = `${LAMP}.transitions.light`;
const SEEN = { test: 'is', fact: 'boats.kind', value: 'sail' };
function lamp(file: Loose): Loose {
  return at(file, 'constitution', 'procedures', 'lamp-of-the-lighthouse');
}
function lighting(file: Loose): Loose {
  return at(lamp(file), 'transitions', 'light');
}

/** One way to reach each fault of a constitution file. */
const IN_CONSTITUTION: readonly Row[] = [
  ['not-a-record', '$.constitution.powers', (file) => set(at(file, 'constitution'), 'powers', [])],
  ['not-a-list', `${POWER}.needs`, (file) => set(power(file), 'needs', {})],
  ['not-a-text', `${POWER}.cites[0].source`, (file) => set(at(power(file), 'cites', '0'), 'source', 1)],
  ['not-a-boolean', `${POWER}.sole`, (file) => set(power(file), 'sole', 'yes')],
  ['not-json', `${TERM}.value${'[0]'.repeat(14)}`, (file) => set(term(file), 'value', nested(15))],
  ['missing-field', `${POWER}.sole`, (file) => set(power(file), 'sole', undefined)],
  ['missing-field', '$.version', (file) => set(file, 'version', undefined)],
  ['missing-field', '$.edition', (file) => set(file, 'edition', undefined)],
  ['unknown-field', `${POWER}.soul`, (file) => set(power(file), 'soul', 1)],
  ['unknown-field', '$.comment', (file) => set(file, 'comment', 'x')],
  ['bad-id', '$.constitution.institutions["The People"]', (file) => set(institutions(file), 'The People', person())],
  [
    'bad-id',
    `$.constitution.institutions[${JSON.stringify(`${'x'.repeat(80)}…`)}]`,
    (file) => set(institutions(file), 'x'.repeat(101), person()),
  ],
  ['empty-text', '$.edition.title.kk', (file) => set(at(file, 'edition', 'title'), 'kk', ' ')],
  ['missing-language', `${TERM}.title.kk`, (file) => set(at(term(file), 'title'), 'kk', undefined)],
  ['missing-language', '$.edition.title.ru', (file) => set(at(file, 'edition', 'title'), 'ru', undefined)],
  [
    'empty-list',
    '$.constitution.institutions.moot.succeeds',
    (file) => set(at(institutions(file), 'moot'), 'succeeds', []),
  ],
  ['unknown-word', `${POWER}.kind`, (file) => set(power(file), 'kind', 'enthrones')],
  [
    'impossible-number',
    '$.constitution.bodies.moot.termYears',
    (file) => set(at(file, 'constitution', 'bodies', 'moot'), 'termYears', 0.5),
  ],
  [
    'duplicate-order',
    '$.constitution.bodies.moot.seats.named.order',
    (file) => set(at(seats(file), 'named'), 'order', 1),
  ],
  ['bad-date', '$.edition.asOf', (file) => set(at(file, 'edition'), 'asOf', '2021-02-29')],
  ['bad-url', '$.constitution.sources.charter.url', (file) => set(at(sources(file), 'charter'), 'url', 'javascript:1')],
  [
    'bad-share',
    `${POWER}.needs[0].majority.share`,
    (file) => set(at(power(file), 'needs', '0', 'majority'), 'share', '>1'),
  ],
  ['unknown-institution', `${POWER}.to`, (file) => set(power(file), 'to', 'crown')],
  ['unknown-source', `${TERM}.readIn["pre-2022"]`, (file) => set(at(term(file), 'readIn'), 'pre-2022', 'nowhere')],
  ['unknown-article', `${POWER}.cites[0].article`, (file) => set(at(power(file), 'cites', '0'), 'article', '99')],
  [
    'source-without-register',
    `${POWER}.cites[0].article`,
    (file) => set(at(power(file), 'cites', '0'), 'source', 'gazette'),
  ],
  [
    'incomplete-citation',
    `${POWER}.cites[0].item`,
    (file) => set(at(power(file), 'cites', '0'), 'paragraph', undefined),
  ],
  ['power-without-citation', `${POWER}.cites`, (file) => set(power(file), 'cites', [])],
  ['provision-without-citation', `${TERM}.cites`, (file) => set(term(file), 'cites', [])],
  ['seats-do-not-add-up', '$.constitution.bodies.moot.seats', (file) => set(at(seats(file), 'named'), 'count', 3)],
  [
    'circular',
    '$.constitution.institutions.benches.includes',
    (file) => set(at(institutions(file), 'benches'), 'includes', ['benches']),
  ],
  ['no-kind', '$.shanyrak', (file) => set(file, 'shanyrak', undefined)],
  ['unknown-kind', '$.shanyrak', (file) => set(file, 'shanyrak', 'sonnet')],
  ['unknown-version', '$.version', (file) => set(file, 'version', 0)],
  ['not-one-start', `${LAMP}.states`, (file) => set(at(lamp(file), 'states', 'dusk'), 'kind', 'step')],
  ['dead-end', `${LAMP}.states.dark`, (file) => set(at(lamp(file), 'states', 'dark'), 'kind', 'step')],
  ['final-with-exit', `${LAMP}.states.asked`, (file) => set(at(lamp(file), 'states', 'asked'), 'kind', 'final')],
  ['unreachable-state', `${LAMP}.states.lit`, (file) => set(at(lamp(file), 'transitions', 'light'), 'to', 'dark')],
  ['unknown-state', `${STEP}.to`, (file) => set(lighting(file), 'to', 'moon')],
  ['unknown-transition', `${STEP}.deadline.missed`, (file) => set(at(lighting(file), 'deadline'), 'missed', 'fly')],
  ['step-without-citation', `${STEP}.cites`, (file) => set(lighting(file), 'cites', [])],
  [
    'ways-not-exclusive',
    `${LAMP}.transitions["ask-under-oars"]`,
    (file) => set(at(lamp(file), 'transitions', 'ask-under-oars'), 'when', undefined),
  ],
  ['unknown-circumstance', `${STEP}.when.fact`, (file) => set(lighting(file), 'when', { ...SEEN, fact: 'fog' })],
  [
    'unknown-provision',
    `${STEP}.when.value.provision`,
    (file) => set(lighting(file), 'when', { ...SEEN, value: { provision: 'fog' } }),
  ],
  ['rule-without-citation', `${OARS}.cites`, (file) => set(oars(file), 'cites', [])],
  ['requirement-without-condition', OARS, (file) => Object.assign(oars(file), { effect: 'requires', when: undefined })],
  ['unknown-rule', `${OARS}.overrides[0]`, (file) => set(oars(file), 'overrides', ['custom'])],
  ['wrong-circumstance', `${OARS}.when.fact`, (file) => set(oars(file), 'when', { ...SEEN, fact: 'candidate.age' })],
  [
    'no-such-value',
    `${OARS}.when.value`,
    (file) => set(oars(file), 'when', { ...SEEN, value: { provision: 'warden.term', path: ['week'] } }),
  ],
  [
    'institution-and-matter',
    '$.constitution.matters.court',
    (file) => set(at(file, 'constitution', 'matters'), 'court', { name: words('Court') }),
  ],
  ['newer-version', '$.version', (file) => set(file, 'version', 2)],
  ['unkept-number', `${TERM}.value`, (file) => set(term(file), 'value', 2 ** 53)],
];

const CHANGE = '$.amendment.changes.provisions["warden.term"]';
function change(file: Loose): Loose {
  return at(file, 'amendment', 'changes', 'provisions', 'warden.term');
}

/** A new rule of an amendment, with another condition. */
function ruled(file: Loose, when: unknown): void {
  const rule = { ...at(islandFile(), 'constitution', 'rules', 'no-oared-boats'), when };
  set(at(file, 'amendment', 'changes'), 'rules', { oars: { was: null, becomes: rule } });
}
const RULED = '$.amendment.changes.rules.oars.becomes.when';

/** Faults that only an amendment can have, and those that it shares. */
const IN_AMENDMENT: readonly Row[] = [
  [
    'not-a-change',
    CHANGE,
    (file) => set(at(file, 'amendment', 'changes', 'provisions'), 'warden.term', { was: null, becomes: null }),
  ],
  ['not-a-change', CHANGE, (file) => set(change(file), 'was', 5)],
  ['not-a-record', '$.amendment.changes', (file) => set(at(file, 'amendment'), 'changes', 'none')],
  ['not-a-list', '$.amendment.enactedBy', (file) => set(at(file, 'amendment'), 'enactedBy', {})],
  ['not-a-text', '$.amendment.id', (file) => set(at(file, 'amendment'), 'id', 1)],
  [
    'not-a-boolean',
    `${CHANGE.replace('provisions', 'powers')}.was.sole`,
    (file) => set(at(file, 'amendment', 'changes'), 'powers', { 'warden.term': { was: { sole: 1 }, becomes: {} } }),
  ],
  [
    'missing-field',
    '$.amendment.changes.sources.code.becomes.kind',
    (file) => set(at(file, 'amendment', 'changes', 'sources', 'code', 'becomes'), 'kind', undefined),
  ],
  ['missing-language', '$.amendment.title.en', (file) => set(at(file, 'amendment', 'title'), 'en', undefined)],
  ['unknown-field', '$.amendment.changes.laws', (file) => set(at(file, 'amendment', 'changes'), 'laws', {})],
  ['unknown-field', `${CHANGE}.becomes.valeu`, (file) => set(at(change(file), 'becomes'), 'valeu', 1)],
  ['unknown-field', `${CHANGE}.reason`, (file) => set(change(file), 'reason', 'x')],
  ['unknown-word', `${CHANGE}.was.confidence`, (file) => set(at(change(file), 'was'), 'confidence', 'sure')],
  [
    'bad-id',
    '$.amendment.changes.provisions["Ünknown"]',
    (file) => set(at(file, 'amendment', 'changes', 'provisions'), 'Ünknown', {}),
  ],
  ['bad-date', '$.amendment.from', (file) => set(at(file, 'amendment'), 'from', '2021-03')],
  [
    'impossible-number',
    '$.amendment.changes.bodies.moot.was.size',
    (file) => set(at(file, 'amendment', 'changes'), 'bodies', { moot: { was: { size: -1 }, becomes: {} } }),
  ],
  ['unknown-word', `${RULED}.test`, (file) => ruled(file, { ...SEEN, test: 'matches' })],
  ['not-json', `${RULED}.value`, (file) => ruled(file, { test: 'atLeast', fact: 'candidate.age', value: 'forty' })],
  [
    'not-a-text',
    `${RULED}.value.provision`,
    (file) => ruled(file, { test: 'atLeast', fact: 'candidate.age', value: { provision: 40 } }),
  ],
  ['missing-field', `${RULED}.of`, (file) => ruled(file, { test: 'not' })],
  [
    'power-without-citation',
    `${CHANGE.replace('provisions', 'powers')}.was.cites`,
    (file) => set(at(file, 'amendment', 'changes'), 'powers', { 'warden.term': { was: { cites: [] }, becomes: {} } }),
  ],
];

/** Faults of the text itself, with line and column. */
const IN_TEXT: readonly TextRow[] = [
  ['empty-file', ' \n\t', '$', null, null],
  ['empty-file', '\uFEFF', '$', null, null],
  ['too-large', ' '.repeat(101), '$', null, null],
  ['not-json-text', '{\n  "a": [1, 2,]\n}', '$.a[2]', 2, 14],
  ['not-json-text', "{'a': 1}", '$', 1, 2],
  ['not-json-text', '{"a": 01}', '$.a', 1, 7],
  ['not-json-text', '{"a": "tab\there"}', '$.a', 1, 11],
  ['not-json-text', '{"a": 1} x', '$', 1, 10],
  ['cut-off', '{\n"a": {"b": tr', '$.a.b', 2, 12],
  ['cut-off', '{"a": "\\u00', '$.a', 1, 8],
  ['too-deep', '[[[[[]]]]]', '$[0][0][0][0]', 1, 5],
  ['too-many-values', `[${'0,'.repeat(30)}0]`, '$[29]', 1, 60],
  ['duplicate-key', '{"a": 1,\n "a": 2}', '$.a', 2, 2],
  ['duplicate-key', '{"a": 1, "\\u0061": 2}', '$.a', 1, 10],
  ['reserved-key', '{"__proto__": 1}', '$.__proto__', 1, 2],
  ['reserved-key', '{"a": {"constructor": {"prototype": 1}}}', '$.a.constructor', 1, 8],
  ['unkept-number', '{"a": [1e999]}', '$.a[0]', 1, 8],
  ['unkept-number', '{"a": 9007199254740993}', '$.a', 1, 7],
  ['unkept-number', '{"a": -0.0}', '$.a', 1, 7],
  ['not-a-record', '[]', '$', 1, 1],
  ['no-kind', '{}', '$.shanyrak', 1, 1],
];

describe('decode refuses', () => {
  test.each(IN_TEXT)('%s: %j', (code, text, place, line, column) => {
    const { faults } = refused(text, { length: 100, depth: 4, values: 30, faults: 10 });
    expect(faults).toContainEqual(expect.objectContaining({ code, place, ...(line === null ? {} : { line, column }) }));
  });

  test.each(IN_CONSTITUTION)('%s at %s of a constitution', (code, place, spoil) => {
    const file = islandFile();
    spoil(file);
    expect(codesAndPlaces(refused(JSON.stringify(file)))).toContainEqual([code, place]);
  });

  test.each(IN_AMENDMENT)('%s at %s of an amendment', (code, place, spoil) => {
    const file = islandAmendment();
    spoil(file);
    expect(codesAndPlaces(refused(JSON.stringify(file)))).toEqual([[code, place]]);
  });

  test('with every code of the closed lists', () => {
    const reached = [...IN_TEXT, ...IN_CONSTITUTION, ...IN_AMENDMENT, ['wrong-checksum']].map(([code]) => code);
    expect([...new Set(reached)].sort()).toEqual([...FAULT_CODES, ...FILE_FAULT_CODES].sort());
  });

  test('with all faults at once, those of the text before those of the law', () => {
    const text = JSON.stringify(islandFile(), null, 2)
      .replace('"version": 1,', '"version": 1,\n  "version": 1,')
      .replace('"office"', '"throne"')
      .replace('"termYears": 4', '"termYears": 1e400')
      .replace('"to": "court"', '"to": "crown"');
    expect(codesAndPlaces(refused(text))).toEqual([
      ['duplicate-key', '$.version'],
      ['unkept-number', '$.constitution.bodies.moot.termYears'],
      ['unknown-word', '$.constitution.institutions.warden.type'],
      ['unknown-institution', `${POWER}.to`],
    ]);
  });

  test('with the first faults and their number when there are many', () => {
    const file = islandFile();
    set(
      at(file, 'constitution'),
      'powers',
      Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`p${index}`, 0])),
    );
    const { faults, total } = refused(JSON.stringify(file));
    expect(faults).toHaveLength(DEFAULT_LIMITS.faults);
    expect(total).toBe(300);
  });

  test('quoting little of what stands in the file', () => {
    const file = islandFile();
    set(power(file), 'kind', 'k'.repeat(10_000));
    set(power(file), 'u'.repeat(10_000), 1);
    const { faults } = refused(JSON.stringify(file));
    expect(faults.map(({ code }) => code)).toEqual(['unknown-word', 'unknown-field']);
    for (const { place, detail = '' } of faults) expect(place.length + detail.length).toBeLessThan(250);
  });
});

function refused(text: string, limits = DEFAULT_LIMITS): FileFaults {
  const read = decode(text, limits);
  if (read.ok) throw new Error('The file was accepted.');
  return read.error;
}

function codesAndPlaces({ faults }: FileFaults): readonly (readonly [string, string])[] {
  return faults.map(({ code, place }) => [code, place]);
}

function nested(depth: number): unknown {
  return depth === 0 ? 0 : [nested(depth - 1)];
}

function person(): Loose {
  return loose({ type: 'people', name: words('People'), place: 'people' });
}
