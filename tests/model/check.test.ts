import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, faultsOf } from '../../model/constitution/check.ts';
import { ENTITIES } from '../../model/constitution/index.ts';
import { FAULT_CODES } from '../../model/refusals.ts';
import { amendments, edition, on } from '../../model/kazakhstan/index.ts';
import { base } from '../../model/kazakhstan/base/index.ts';
import { apply } from '../../model/amendments/index.ts';
import { EDITION_IDS } from '../../model/vocabulary.ts';
import { altered, island } from '../support/island.ts';
import { valueIn } from '../support/results.ts';

/** A condition within conditions. */
function deep(depth: number): unknown {
  return depth === 0 ? { test: 'is', fact: 'candidate.born-here', value: true } : { test: 'not', of: deep(depth - 1) };
}

const words = { kk: 'а', ru: 'а', en: 'a' };
const charter = ['sources', 'charter'];
const moot = ['institutions', 'moot'];
const term = ['provisions', 'warden.term'];
const seal = ['provisions', 'moot.seal'];
const old = ['rules', 'warden-is-old'];
const oars = ['rules', 'no-oared-boats'];
const lent = ['rules', 'moot-lends-boats', 'when', 'of', '0'];
const age = [...old, 'when', 'of', '0'];
const ruled = ['circumstances', 'question.lighthouse', 'answer'];
const question = ['circumstances', 'question.second-term'];
const appoints = ['powers', 'warden-appoints-court'];
const need = [...appoints, 'needs', '0'];
const seats = ['bodies', 'moot', 'seats'];

const lamp = ['procedures', 'lamp-of-the-lighthouse'];
const asks = [...lamp, 'transitions', 'ask-under-oars'];
const waits = [...lamp, 'transitions', 'wait'];
const lights = [...lamp, 'transitions', 'light'];

type Planted = readonly [string, readonly string[], unknown, string, (readonly string[])?];

/** What is written where, and the fault it makes: its code, and its place where that is another. */
const PLANTED: readonly Planted[] = [
  ['a missing record', ['powers'], undefined, 'missing-field'],
  ['a list of powers', ['powers'], [], 'not-a-record'],
  ['an unknown record', ['laws'], {}, 'unknown-field'],
  ['a title in two languages', [...charter, 'title', 'kk'], undefined, 'missing-language'],
  ['a title in a fourth language', [...charter, 'title', 'de'], 'Satzung', 'unknown-field'],
  ['a blank title', [...charter, 'title', 'en'], ' ', 'empty-text'],
  ['a number for a title', [...charter, 'title', 'en'], 7, 'not-a-text'],
  ['an address of a file', [...charter, 'url'], 'file:///etc/passwd', 'bad-url'],
  ['a script for an address', [...charter, 'url'], 'javascript:alert(1)', 'bad-url'],
  ['a day that no calendar has', [...charter, 'date'], '1900-02-29', 'bad-date'],
  ['a thirteenth month', [...charter, 'date'], '1900-13', 'bad-date'],
  ['an unknown kind of source', [...charter, 'kind'], 'custom', 'unknown-word'],
  ['two articles at one place', [...charter, 'articles', '2', 'order'], 1, 'duplicate-order'],
  ['a zeroth article', [...charter, 'articles', '2', 'order'], 0, 'impossible-number'],
  ['an unknown place', [...moot, 'place'], 'moon', 'unknown-word'],
  ['an unknown type', [...moot, 'type'], 'ship', 'unknown-word'],
  ['an institution that succeeds itself', [...moot, 'succeeds'], ['moot'], 'circular'],
  ['an institution that includes itself', ['institutions', 'benches', 'includes'], ['benches'], 'circular'],
  ['an umbrella over nobody', [...moot, 'includes'], ['sailors'], 'unknown-institution', [...moot, 'includes', '0']],
  ['an empty list of predecessors', [...moot, 'succeeds'], [], 'empty-list'],
  ['a predecessor with a bad id', [...moot, 'succeeds'], ['Old Moot'], 'bad-id', [...moot, 'succeeds', '0']],
  ['a topic outside the list', [...term, 'topic'], 'weather', 'unknown-word'],
  ['an unknown confidence', [...term, 'confidence'], 'certain', 'unknown-word'],
  ['a value that JSON lacks', [...seal, 'value'], Number.NaN, 'not-json'],
  [
    'a value without end',
    [...seal, 'value'],
    nested(40),
    'not-json',
    [...seal, 'value', ...Array<string>(14).fill('0')],
  ],
  ['a verified provision without basis', [...term, 'cites'], [], 'provision-without-citation'],
  ['a source that nobody wrote', [...term, 'cites', '0', 'source'], 'rumour', 'unknown-source'],
  ['an article that the source lacks', [...term, 'cites', '0', 'article'], '99', 'unknown-article'],
  ['an inherited name for an article', [...term, 'cites', '0', 'article'], 'constructor', 'unknown-article'],
  [
    'an article of a source without register',
    [...term, 'cites', '0', 'source'],
    'gazette',
    'source-without-register',
    [...term, 'cites', '0', 'article'],
  ],
  [
    'a range without its paragraph',
    [...term, 'cites', '0', 'paragraph'],
    undefined,
    'incomplete-citation',
    [...term, 'cites', '0', 'through'],
  ],
  ['an edition that does not exist', [...term, 'readIn', '1993'], 'gazette', 'unknown-field'],
  ['an edition read in an unknown text', [...term, 'readIn', '2026'], 'rumour', 'unknown-source'],
  ['an unknown kind of power', [...appoints, 'kind'], 'charms', 'unknown-word'],
  ['a holder who does not exist', [...appoints, 'from'], 'king', 'unknown-institution'],
  ['an object with an inherited name', [...appoints, 'to'], 'toString', 'unknown-institution'],
  ['an unknown level', [...appoints, 'level'], 'custom', 'unknown-word'],
  ['a power without basis', [...appoints, 'cites'], [], 'power-without-citation'],
  ['half an office', [...appoints, 'count'], 1.5, 'impossible-number'],
  ['fewer offices than none', [...appoints, 'count'], -1, 'impossible-number'],
  ['offices without end', [...appoints, 'count'], Number.POSITIVE_INFINITY, 'impossible-number'],
  ['a text for a number', [...appoints, 'count'], '3', 'impossible-number'],
  ['a text for yes or no', [...appoints, 'sole'], 'false', 'not-a-boolean'],
  ['a record of needs', [...appoints, 'needs'], {}, 'not-a-list'],
  ['an unknown kind of need', [...need, 'kind'], 'blessing', 'unknown-word'],
  ['a need of nobody', [...need, 'by'], 'sailors', 'unknown-institution'],
  ['a need of no seats', [...need, 'seats'], 0, 'impossible-number'],
  ['a share of more than all', [...need, 'majority', 'share'], '>=3/2', 'bad-share'],
  ['more than all of all', [...need, 'majority', 'share'], '>1/1', 'bad-share'],
  ['a share in per cent', [...need, 'majority', 'share'], '50%', 'bad-share'],
  ['a share of nothing', [...need, 'majority', 'share'], '>1/0', 'bad-share'],
  ['a share without its base', [...need, 'majority', 'of'], undefined, 'missing-field'],
  ['an unknown field of a power', [...appoints, 'colour'], 'red', 'unknown-field'],
  ['a particular with a bad name', [...appoints, 'params', '__proto__'], {}, 'bad-id'],
  ['a body of nobody', ['bodies', 'king'], island.bodies['court'], 'unknown-institution'],
  ['a power with a bad id', ['powers', 'Warden Appoints'], island.powers['islanders-elect-moot'], 'bad-id'],
  ['a power named after the prototype', ['powers', '__proto__'], island.powers['islanders-elect-moot'], 'bad-id'],
  ['a power named constructor', ['powers', 'constructor'], island.powers['islanders-elect-moot'], 'bad-id'],
  ['seats that do not add up', [...seats, 'named', 'count'], 3, 'seats-do-not-add-up', seats],
  ['two groups of seats at one place', [...seats, 'named', 'order'], 1, 'duplicate-order'],
  ['an unknown way to fill seats', [...seats, 'named', 'how'], 'by-lot', 'unknown-word'],
  ['a term of no years', ['bodies', 'moot', 'termYears'], 0, 'impossible-number'],
  ['a role without words', [...seats, 'named', 'role'], null, 'not-a-record'],
  ['a matter without a name', ['matters', 'boats', 'name'], undefined, 'missing-field'],
  ['a matter that is an institution', ['matters', 'court'], { name: words }, 'institution-and-matter'],
  ['a question without readings', [...question, 'readings'], undefined, 'missing-field'],
  ['a question with one reading', [...question, 'readings', 'no'], undefined, 'missing-field'],
  ['a word without words', ['circumstances', 'boats.kind', 'words'], undefined, 'missing-field'],
  [
    'readings of a flag',
    ['circumstances', 'candidate.born-here', 'readings'],
    { yes: words, no: words },
    'unknown-field',
  ],
  ['an answer without basis', [...ruled, 'cites'], [], 'empty-list'],
  ['an answer from no day', [...ruled, 'effectiveFrom'], '1902-13-01', 'bad-date'],
  ['an answer that is none', [...ruled, 'value'], 'no', 'not-a-boolean'],
  ['an unknown topic of a rule', [...old, 'topic'], 'weather', 'unknown-word'],
  ['an unknown effect', [...old, 'effect'], 'advises', 'unknown-word'],
  ['a rule without basis', [...old, 'cites'], [], 'rule-without-citation'],
  ['a rule on an article that is not there', [...old, 'cites', '0', 'article'], '99', 'unknown-article'],
  ['a rule that requires nothing', [...old, 'when'], undefined, 'requirement-without-condition', old],
  ['a rule on no act', [...old, 'acts', 'verbs'], [], 'empty-list'],
  ['a rule on an unknown act', [...old, 'acts', 'verbs'], ['charms'], 'unknown-word', [...old, 'acts', 'verbs', '0']],
  ['a rule for nobody', [...oars, 'acts', 'actors'], ['king'], 'unknown-institution', [...oars, 'acts', 'actors', '0']],
  [
    'a rule for a matter',
    [...oars, 'acts', 'actors'],
    ['boats'],
    'unknown-institution',
    [...oars, 'acts', 'actors', '0'],
  ],
  ['a rule on nothing', [...oars, 'acts', 'objects'], ['moon'], 'unknown-object', [...oars, 'acts', 'objects', '0']],
  ['a rule for an unknown type', [...old, 'acts', 'types'], ['ship'], 'unknown-word', [...old, 'acts', 'types', '0']],
  ['a rule on silence in doubt', [...old, 'residual'], false, 'unknown-word'],
  [
    'a rule that overrides nothing known',
    [...oars, 'overrides'],
    ['custom'],
    'unknown-rule',
    [...oars, 'overrides', '0'],
  ],
  ['a rule that overrides itself', [...oars, 'overrides'], ['no-oared-boats'], 'circular'],
  ['a condition on a fact that nobody registered', [...age, 'fact'], 'candidate.mood', 'unknown-circumstance'],
  ['a participation of nobody', [...age, 'fact'], 'votes.king', 'unknown-circumstance'],
  ['a number of a flag', [...age, 'fact'], 'candidate.born-here', 'wrong-circumstance'],
  ['a number of a participation', [...age, 'fact'], 'consent.moot', 'wrong-circumstance'],
  ['a flag of votes', [...old, 'when', 'of', '1', 'fact'], 'votes.moot', 'wrong-circumstance'],
  [
    'a flag of a number',
    [...old, 'when', 'of', '1', 'value'],
    40,
    'wrong-circumstance',
    [...old, 'when', 'of', '1', 'fact'],
  ],
  ['a share of a word', [...lent, 'whole'], 'boats.kind', 'wrong-circumstance'],
  ['a share by plurality', [...lent, 'threshold'], 'larger number of votes', 'bad-share'],
  ['a share of what base', [...lent, 'base'], 'some', 'unknown-word'],
  ['a word outside its list', [...oars, 'when', 'of', '0', 'value'], 'steam', 'unknown-word'],
  ['a number from an unknown provision', [...age, 'value', 'provision'], 'warden.shoes', 'unknown-provision'],
  ['a number where the provision has words', [...age, 'value', 'path'], ['birth'], 'no-such-value', [...age, 'value']],
  [
    'a number where the provision has nothing',
    [...age, 'value', 'path'],
    ['shoes'],
    'no-such-value',
    [...age, 'value'],
  ],
  ['a number that is a list', [...age, 'value'], [40], 'not-json'],
  ['an office that nobody has', [...oars, 'when', 'of', '1', 'office'], 'king', 'unknown-institution'],
  ['a test of another language', [...age, 'test'], 'matches', 'unknown-word'],
  ['conditions without end', [...old, 'when'], deep(40), 'not-json', [...old, 'when', ...Array<string>(9).fill('of')]],
  ['a procedure without start', [...lamp, 'states', 'dusk', 'kind'], 'step', 'not-one-start', [...lamp, 'states']],
  ['a procedure with two starts', [...lamp, 'states', 'asked', 'kind'], 'start', 'not-one-start', [...lamp, 'states']],
  [
    'a state that is no end, without a way out',
    [...lamp, 'states', 'dark', 'kind'],
    'step',
    'dead-end',
    [...lamp, 'states', 'dark'],
  ],
  [
    'an end with a way out',
    [...lamp, 'states', 'asked', 'kind'],
    'final',
    'final-with-exit',
    [...lamp, 'states', 'asked'],
  ],
  [
    'a state that nothing leads to',
    [...lamp, 'states', 'sea'],
    { order: 9, kind: 'final', meaning: words },
    'unreachable-state',
  ],
  ['two states at one place', [...lamp, 'states', 'dark', 'order'], 3, 'duplicate-order'],
  ['a step at the place of another', [...asks, 'order'], 1, 'duplicate-order'],
  ['a step to nowhere', [...asks, 'to'], 'moon', 'unknown-state'],
  ['a step by nobody', [...asks, 'by'], [], 'empty-list'],
  ['a step by a stranger', [...asks, 'by', '0'], 'king', 'unknown-institution'],
  ['a step without basis', [...asks, 'cites'], [], 'step-without-citation'],
  ['a step on an unknown basis', [...asks, 'basis'], 'rumour', 'unknown-word'],
  ['steps that are not together', [...lights, 'together'], false, 'unknown-word'],
  ['two ways of one event at once', [...asks, 'when', 'value'], 'sail', 'ways-not-exclusive', asks],
  ['two ways of one event, one always open', [...asks, 'when'], undefined, 'ways-not-exclusive', asks],
  ['a time since nowhere', [...lights, 'deadline', 'since', '0'], 'noon', 'unknown-state'],
  ['a time of nothing', [...lights, 'deadline', 'number'], 0, 'impossible-number'],
  ['a time in fortnights', [...lights, 'deadline', 'unit'], 'fortnight', 'unknown-word'],
  ['a time after which nothing that is known follows', [...lights, 'deadline', 'missed'], 'fly', 'unknown-transition'],
  ['a time from an unknown day', [...waits, 'deadline', 'anchor'], 'warden.born', 'unknown-circumstance'],
  ['a majority of nothing', [...lights, 'majority', 'share'], 'most', 'bad-share'],
  ['a majority in a body that is not there', [...lights, 'majority', 'in', '0'], 'senate', 'unknown-institution'],
  ['a condition that is no record', [...waits, 'when'], 'sail', 'not-a-record'],
  ['a condition with an unknown test', [...waits, 'when', 'test'], 'smells', 'unknown-word'],
  ['a condition on an unknown fact', [...waits, 'when', 'of', '1', 'fact'], 'warden.mood', 'unknown-circumstance'],
  [
    'a condition on the consent of a stranger',
    [...waits, 'when', 'of', '3', 'fact'],
    'consent.king',
    'unknown-circumstance',
  ],
  ['a condition of no parts', [...waits, 'when', 'of'], [], 'empty-list'],
  [
    'a condition from an unknown provision',
    [...waits, 'when', 'of', '0', 'of', 'value', 'provision'],
    'warden.size',
    'unknown-provision',
  ],
  ['a number in words', [...waits, 'when', 'of', '1', 'number'], 'two', 'not-json'],
  ['an office that is not there', [...waits, 'when', 'of', '2', 'office'], 'king', 'unknown-institution'],
  ['a condition without its unit', [...waits, 'when', 'of', '1', 'unit'], undefined, 'missing-field'],
];

describe('check lets a sound draft through', () => {
  test('the invented island is sound, and comes out as the value that went in', () => {
    expect(check(island)).toEqual({ ok: true, value: island });
  });

  test.each(EDITION_IDS)('the %s edition is sound', (id) => {
    expect(faultsOf(edition(id))).toEqual([]);
  });

  test('the order is sound after every single amendment', () => {
    let order = edition('pre-2022');
    for (const amendment of amendments) order = valueIn(apply(order, amendment));
    expect(order).toEqual(valueIn(on('9999-12-31')));
  });

  test('a draft may be empty', () => {
    const empty = Object.fromEntries(ENTITIES.map((entity) => [entity, {}]));
    expect(check(empty).ok).toBe(true);
  });

  test('seats beyond the fixed size have no known number and are not counted', () => {
    expect(faultsOf(altered(island, [...seats, 'named', 'count'], null))).toEqual([]);
  });
});

describe('check finds what was planted', () => {
  const cases = PLANTED.map(([name, path, value, code, place = path]) => ({ name, path, value, code, place }));

  test.each(cases)('$name', ({ path, value, code, place }) => {
    const faults = faultsOf(altered(island, path, value));
    expect(faults.map((fault) => ({ code: fault.code, at: fault.at }))).toEqual([{ code, at: place }]);
  });

  test('every code of the catalogue has been planted', () => {
    const planted = new Set(PLANTED.map(([, , , code]) => code));
    expect(FAULT_CODES.filter((code) => !planted.has(code))).toEqual([]);
  });

  test('every fault is reported, not only the first', () => {
    const twice = altered(altered(island, [...appoints, 'from'], 'king'), [...term, 'topic'], 'weather');
    expect(faultsOf(twice).map(({ code, at, detail }) => [code, at.join('/'), detail])).toEqual([
      ['unknown-word', 'provisions/warden.term/topic', 'weather'],
      ['unknown-institution', 'powers/warden-appoints-court/from', 'king'],
    ]);
  });

  test('an institution that is gone is missed wherever it was named', () => {
    const without = altered(island, ['institutions', 'warden'], undefined);
    expect(faultsOf(without).map(({ at }) => at.join('/'))).toEqual([
      'powers/warden-appoints-court/from',
      'bodies/moot/seats/named/by',
      'rules/warden-is-old/acts/objects/0',
      'rules/warden-serves-once/acts/actors/0',
      'rules/warden-serves-once/acts/objects/0',
      `${lamp.join('/')}/transitions/ask-under-sail/by/0`,
      `${asks.join('/')}/by/0`,
      `${waits.join('/')}/by/0`,
    ]);
  });

  test('two institutions that succeed each other are both named', () => {
    const ring = altered(
      altered(island, [...moot, 'succeeds'], ['court']),
      ['institutions', 'court', 'succeeds'],
      ['moot'],
    );
    expect(faultsOf(ring).map(({ code, at }) => [code, at[1]])).toEqual([
      ['circular', 'moot'],
      ['circular', 'court'],
    ]);
  });
});

describe('check never throws', () => {
  test('on any JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (draft) => !check(draft).ok));
  });

  test('on any JSON in the place of any part of a draft', () => {
    const paths = everyPath(island);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const { ok } = check(altered(island, path, value));
        expect(typeof ok).toBe('boolean');
      }),
    );
  });

  test('on names that JavaScript keeps for itself', () => {
    const names = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf');
    const records = fc.constantFrom('sources', 'institutions', 'provisions', 'powers', 'bodies');
    fc.assert(
      fc.property(records, names, fc.jsonValue(), (record, name, value) => {
        expect(check(altered(island, [record, name], value)).ok).toBe(false);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    );
  });

  test('the field that is taken away is the field that is missed', () => {
    const required = everyPath(base).filter((path) => path.length === 3 && path[2] === 'kind');
    fc.assert(
      fc.property(fc.constantFrom(...required), (path) => {
        expect(faultsOf(altered(base, path, undefined))).toEqual([{ code: 'missing-field', at: path }]);
      }),
      { numRuns: 20 },
    );
  });
});

test('a text in three languages is a text', () => {
  expect(faultsOf(altered(island, [...appoints, 'about'], words))).toEqual([]);
});

function nested(depth: number): unknown {
  return depth === 0 ? 0 : [nested(depth - 1)];
}

function everyPath(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [[...path, key], ...everyPath(item, [...path, key])]);
}
