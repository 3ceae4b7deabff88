import { describe, expect, test } from 'vitest';
import { diff, lineageOf, nameOf, type Difference } from '../../model/constitution/index.ts';
import type { Constitution, Draft } from '../../model/constitution/types.ts';
import { amendments, at, edition } from '../../model/kazakhstan/index.ts';
import { apply } from '../../model/amendments/index.ts';
import { check } from '../../model/constitution/check.ts';
import { byCodeUnit, entriesOf, keysOf } from '../../model/json.ts';
import { EDITION_IDS } from '../../model/vocabulary.ts';
import { powerFacts } from '../support/facts.ts';
import { altered, island, islandOrder } from '../support/island.ts';
import { valueIn } from '../support/results.ts';

const pre = edition('pre-2022');
const post = edition('post-2022');
const later = edition('2026');

function ids(differences: readonly Difference[], entity: string, change: string): readonly string[] {
  return differences.flatMap((found) => (found.entity === entity && found.change === change ? [found.id] : []));
}

function only(path: readonly string[], value: unknown): readonly Difference[] {
  return diff(islandOrder(), valueIn(check(altered(island, path, value))));
}

describe('the reform of 2022', () => {
  const reform = diff(pre, post);

  test('removes twelve powers and adds seventeen', () => {
    expect(ids(reform, 'powers', 'removed')).toHaveLength(12);
    expect(ids(reform, 'powers', 'added')).toHaveLength(17);
  });

  test('removes and adds exactly the powers that the fact base has in one edition only', () => {
    const { powers } = powerFacts;
    const gone = powers.filter(({ editions }) => editions.pre2022 !== null && editions.post2022 === null);
    const fresh = powers.filter(({ editions }) => editions.pre2022 === null && editions.post2022 !== null);
    expect(ids(reform, 'powers', 'removed')).toEqual(gone.map(({ id }) => id).sort(byCodeUnit));
    expect(ids(reform, 'powers', 'added')).toEqual(fresh.map(({ id }) => id).sort(byCodeUnit));
  });

  test('leaves a power that merely passes from the Council to the Court unchanged', () => {
    const passed = entriesOf(pre.powers).filter(
      ([id, { from }]) => from === 'constitutional-council' && post.powers[id]?.from === 'constitutional-court',
    );
    expect(passed).toHaveLength(13);
    const altered = ids(reform, 'powers', 'altered');
    expect(passed.filter(([id]) => altered.includes(id))).toEqual([]);
  });

  test('alters the Council into the Court and the Committee into the Chamber', () => {
    const successions = reform.flatMap((found) =>
      found.change === 'altered' && found.idBefore !== found.id ? [[found.entity, found.idBefore, found.id]] : [],
    );
    expect(successions).toEqual([
      ['institutions', 'constitutional-council', 'constitutional-court'],
      ['institutions', 'accounts-committee', 'supreme-audit-chamber'],
      ['bodies', 'constitutional-council', 'constitutional-court'],
    ]);
    expect(ids(reform, 'institutions', 'added')).toEqual([]);
    expect(ids(reform, 'institutions', 'removed')).toEqual(['first-president']);
  });

  test('alters a provision only where its value differs', () => {
    const values = (order: Constitution) => entriesOf(order.provisions).map(([id, { value }]) => [id, value] as const);
    const later = new Map(values(post));
    const expected = values(pre).flatMap(([id, value]) =>
      JSON.stringify(value) === JSON.stringify(later.get(id)) ? [] : [id],
    );
    expect(ids(reform, 'provisions', 'altered')).toEqual([...expected].sort(byCodeUnit));
  });

  test('carries the articles of the later text', () => {
    const term = reform.find(({ id }) => id === 'pres.term');
    expect(term?.cites[0]).toMatchObject({ source: 'constitution-1995', article: '41' });
  });
});

describe('the Constitution of 2026', () => {
  const change = diff(post, later);

  test('alters the Mazhilis into the Kurultai; Parliament and the Senate are removed', () => {
    const kurultai = change.find(({ entity, id }) => entity === 'institutions' && id === 'kurultai');
    expect(kurultai).toMatchObject({ change: 'altered', idBefore: 'mazhilis' });
    expect(ids(change, 'institutions', 'removed')).toEqual(expect.arrayContaining(['parliament', 'senate']));
  });

  test('leaves the consent to the Prime Minister unchanged: all deputies of the Kurultai for all of the Mazhilis', () => {
    expect(ids(change, 'powers', 'altered')).not.toContain('president-appoints-pm');
  });
});

describe('diff', () => {
  const orders = EDITION_IDS.map((id) => edition(id));

  test('finds nothing between an order and itself', () => {
    for (const order of orders) expect(diff(order, structuredClone(order))).toEqual([]);
  });

  test('reads backwards what it reads forwards', () => {
    for (const a of orders) {
      for (const b of orders) {
        const [there, back] = [diff(a, b), diff(b, a)];
        for (const entity of ['institutions', 'provisions', 'powers', 'bodies']) {
          expect(ids(there, entity, 'added')).toEqual(ids(back, entity, 'removed'));
          expect(ids(there, entity, 'altered')).toHaveLength(ids(back, entity, 'altered').length);
        }
      }
    }
  });

  test('finds only what an amendment touched, for each amendment alone', () => {
    let before = edition('pre-2022');
    for (const amendment of amendments) {
      const after = valueIn(apply(before, amendment));
      for (const found of diff(before, after)) {
        const touched = amendment.changes[found.entity] ?? {};
        const names = found.change === 'altered' ? [found.id, found.idBefore] : [found.id];
        expect(
          names.filter((id) => !Object.hasOwn(touched, id)),
          amendment.id,
        ).toEqual([]);
      }
      before = after;
    }
  });

  test('is stable: the order of keys does not matter', () => {
    const reversed = valueIn(check({ ...post, powers: Object.fromEntries(Object.entries(post.powers).reverse()) }));
    expect(diff(pre, reversed)).toEqual(diff(pre, post));
  });

  test('sees a successor beside its living predecessor as added', () => {
    const between = diff(pre, valueIn(at('2022-06-08')));
    expect(ids(between, 'institutions', 'added')).toEqual(['constitutional-court']);
  });

  const power = ['powers', 'warden-appoints-court'];
  const words = { kk: 'б', ru: 'б', en: 'b' };
  const rule = ['rules', 'warden-is-old'];
  const light = ['procedures', 'lamp-of-the-lighthouse', 'transitions', 'light'];
  const reversed = partsOf(island.rules['warden-is-old']?.when).toReversed();

  test.each([
    ['another kind', [...power, 'kind'], 'nominates', ['kind']],
    ['another holder', [...power, 'from'], 'moot', ['from']],
    ['another object', [...power, 'to'], 'moot', ['to']],
    ['no partner', [...power, 'sole'], true, ['sole']],
    ['fewer offices', [...power, 'count'], 2, ['count']],
    ['no conditions', [...power, 'needs'], [], ['needs']],
    ['another threshold', [...power, 'needs', '0', 'majority', 'share'], '>=2/3', ['needs']],
    ['another particular', [...power, 'params', 'term_years'], 7, ['params']],
    ['another level', [...power, 'level'], 'statute', ['level']],
    ['another value', ['provisions', 'warden.term', 'value'], 5, ['value']],
    ['another term of a body', ['bodies', 'moot', 'termYears'], 5, ['termYears']],
    ['another way to fill seats', ['bodies', 'moot', 'seats', 'named', 'how'], 'by-right', ['seats']],
    ['another name', ['institutions', 'court', 'name'], words, ['name']],
    ['another effect', [...rule, 'effect'], 'bars', ['effect']],
    ['another pattern', [...rule, 'acts', 'verbs'], ['holds'], ['acts']],
    ['another condition', [...rule, 'when', 'of', '1', 'value'], false, ['when']],
    ['another source of a number', [...rule, 'when', 'of', '0', 'value'], 35, ['when']],
    ['a rule that overrides another', [...rule, 'overrides'], ['no-oared-boats'], ['overrides']],
    ['a rule on silence', [...rule, 'residual'], true, ['residual']],
    ['another answer to a question', ['circumstances', 'question.lighthouse', 'answer', 'value'], true, ['answer']],
    ['a step from elsewhere', [...light, 'from'], 'dusk', ['transitions.light']],
    ['another majority', [...light, 'majority', 'share'], '>=2/3', ['transitions.light']],
    ['a step that needs no company', [...light, 'together'], undefined, ['transitions.light']],
    ['a longer time', [...light, 'deadline', 'number'], 4, ['transitions.light']],
    ['another consequence', [...light, 'deadline', 'missed'], 'none-stated', ['transitions.light']],
    ['a condition in words', [...light, 'condition'], words, ['transitions.light']],
    ['a question that is open again', ['circumstances', 'question.lighthouse', 'answer'], undefined, ['answer']],
  ])('%s is a difference', (_name, path, value, fields) => {
    expect(only(path, value).map((found) => [found.id, found.fields])).toEqual([[path[1], fields]]);
  });

  test.each([
    ['another citation', [...power, 'cites', '0', 'paragraph'], '2'],
    ['other words', [...power, 'text'], words],
    ['another description', [...power, 'about'], words],
    ['another confidence', [...power, 'confidence'], 'secondary'],
    ['a date', [...power, 'effectiveFrom'], '1903-01-01'],
    ['a note', [...power, 'note'], words],
    ['another translation of a condition', [...power, 'needs', '0', 'majority', 'of', 'kk'], 'в'],
    ['a restated provision', ['provisions', 'warden.term', 'text'], words],
    ['a provision read elsewhere', ['provisions', 'warden.term', 'readIn'], {}],
    ['a note on a body', ['bodies', 'moot', 'note'], words],
    ['the title of a source', ['sources', 'gazette', 'title'], words],
    ['other words for a rule', [...rule, 'text'], words],
    ['the date of a rule', [...rule, 'effectiveFrom'], '1903-01-01'],
    ['another order of parts of a condition', [...rule, 'when', 'of'], reversed],
    ['the same acts named twice', [...rule, 'acts', 'verbs'], ['stands-for', 'stands-for']],
    ['the title of a circumstance', ['circumstances', 'candidate.age', 'title'], words],
    ['the note on an answer', ['circumstances', 'question.lighthouse', 'answer', 'note'], words],
    ['other words for a step', [...light, 'event'], words],
    ['another place in the table', [...light, 'order'], 9],
    ['a step on another basis', [...light, 'basis'], 'implied'],
    ['a step whose actors change places', [...light, 'by'], ['court', 'moot']],
    ['the name of a matter', ['matters', 'boats', 'name'], words],
  ])('%s alone is none', (_name, path, value) => {
    expect(only(path, value)).toEqual([]);
  });
});

test('a rule on an office that another succeeded is the same rule', () => {
  const later: unknown = JSON.parse(JSON.stringify(island).replaceAll(/"moot"/g, '"assembly"'));
  const rule = {
    ...island.rules['no-oared-boats'],
    acts: { actors: ['moot'], verbs: ['owns'] },
    when: { test: 'is', fact: 'consent.moot', value: true },
  };
  const before = altered(island, ['rules', 'of-moot'], rule);
  const after = altered(altered(later, ['institutions', 'assembly', 'succeeds'], ['moot']), ['rules', 'of-moot'], {
    ...rule,
    acts: { actors: ['assembly'], verbs: ['owns'] },
    when: { test: 'is', fact: 'consent.assembly', value: true },
  });
  const found = diff(valueIn(check(before)), valueIn(check(after)));
  expect(found.filter(({ entity }) => entity === 'rules')).toEqual([]);
});

describe('successors', () => {
  const { warden, court, benches, islanders } = island.institutions;

  /** An island with these institutions and nothing else. */
  function islandWith(institutions: Readonly<Record<string, unknown>>): Constitution {
    return valueIn(
      check({ ...island, institutions, provisions: {}, powers: {}, bodies: {}, rules: {}, procedures: {} }),
    );
  }

  test('of several predecessors the first that the successor names pairs, the others are removed', () => {
    const before = islandWith({ alpha: warden, omega: court });
    const after = islandWith({ union: { ...court, succeeds: ['omega', 'alpha'] } });
    expect(diff(before, after).map(({ change, id }) => [change, id])).toEqual([
      ['removed', 'alpha'],
      ['altered', 'union'],
    ]);
    expect(diff(after, before).map(({ change, id }) => [change, id])).toEqual([
      ['added', 'alpha'],
      ['altered', 'omega'],
    ]);
  });

  test('a successor that bears the same name is still another institution', () => {
    const before = islandWith({ court });
    const after = islandWith({ 'high-court': { ...court, succeeds: ['court'] } });
    expect(diff(before, after)).toMatchObject([{ change: 'altered', idBefore: 'court', fields: ['succeeds'] }]);
  });

  test('the line goes through several successors to the last, and its name can be asked in any order', () => {
    const first = islandWith({ a: warden });
    const second = islandWith({ b: { ...court, succeeds: ['a'] } });
    const third = islandWith({ c: { ...benches, includes: ['c-1'], succeeds: ['b'] }, 'c-1': islanders });
    const lineage = lineageOf(third, first, second);
    const [a] = keysOf(first.institutions);
    expect(a && lineage(a)).toBe('c');
    expect(a && nameOf(third, a, lineage)?.en).toBe('Benches');
    expect(a && nameOf(first, a, lineage)?.en).toBe('Warden');
    expect(a && nameOf(islandWith({}), a, lineage)).toBeUndefined();
  });

  test('two orders that contradict each other about who came first do not go in circles', () => {
    const one = islandWith({ a: warden, b: { ...court, succeeds: ['a'] } });
    const other = islandWith({ a: { ...warden, succeeds: ['b'] }, b: court });
    const lineage = lineageOf(one, other);
    expect(keysOf(one.institutions).map(lineage)).toEqual(['b', 'b']);
    expect(diff(one, other)).toEqual([]);
  });
});

function partsOf(condition: Draft['rules'][string]['when']): readonly unknown[] {
  return condition?.test === 'all' ? condition.of : [];
}
