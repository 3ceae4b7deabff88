import { describe, expect, test } from 'vitest';
import { faultsOfWork, type Saved } from '../../../model/document/index.ts';
import { amendments, at, editions } from '../../../model/kazakhstan/index.ts';
import { EDITION_IDS } from '../../../model/vocabulary.ts';
import { scenarios } from '../../../scenarios/index.ts';
import { at as under, type Loose, set, workspaceFile } from '../../support/files.ts';
import { valueIn } from '../../support/results.ts';
import { changedWork } from '../../support/works.ts';

const world = { at, amendments, scenarios };

/** Work of whose names every one exists. */
function soundWork(): Saved {
  const { saved } = workspaceFile();
  const walk = { choices: { 'next-chair': 'return' }, at: 2, seen: 3, guesses: {} };
  return { ...saved, stepping: { ...saved.stepping, scenario: 'president-and-party', walks: [walk], walk: 0 } };
}

function faultsAfter(change: (saved: Loose) => void): readonly (readonly string[])[] {
  const saved = changedWork(soundWork(), change);
  return faultsOfWork(saved, world).map((fault) => [fault.code, fault.at.join('.'), fault.detail]);
}

function district(...lists: readonly string[]): object {
  return { candidates: lists.map((list, row) => ({ name: `${row}`, list, votes: 1 })), againstAll: 0 };
}

test('names of candidates at ties of districts are not taken for lists', () => {
  const place = (saved: Loose) => under(saved, 'lab', 'rules', 'b', 'decisions');
  expect(faultsAfter((saved) => set(place(saved), 'district:3', ['Ann № 2']))).toEqual([]);
});

test('of an election that the data do not have, no list is called strange', () => {
  const faults = faultsAfter((saved) => {
    set(under(saved, 'lab', 'votes'), 'own', null);
    set(under(saved, 'lab', 'votes'), 'election', 'mazhilis-1800');
    set(under(saved, 'lab', 'town'), 'election', 'ruritania');
    set(under(saved, 'lab', 'town'), 'decisions', { upper: { 'lists:last-seats': ['x'] } });
  });
  expect(faults.map(([code]) => code)).toEqual(['unknown-election', 'unknown-election']);
});

test('work whose names all exist has no faults', () => {
  expect(faultsAfter(() => undefined)).toEqual([]);
});

describe('work that names what nothing answers to has the fault', () => {
  test.each<[code: string, at: string, detail: string, change: (saved: Loose) => void]>([
    ['unknown-order', 'orders.a.at', '1994-01-01', (saved) => set(under(saved, 'orders', 'a'), 'at', '1994-01-01')],
    ['unknown-amendment', 'orders.b.without.0', 'x', (saved) => set(under(saved, 'orders', 'b'), 'without', ['x'])],
    [
      'amendments-rest',
      'orders.b.without',
      '2022-06-08-referendum',
      (saved) => set(under(saved, 'orders', 'b'), 'at', 'post-2022'),
    ],
    ['unknown-order', 'stepping.third', 'never', (saved) => set(under(saved, 'stepping'), 'third', 'never')],
    ['unknown-scenario', 'stepping.scenario', 'none', (saved) => set(under(saved, 'stepping'), 'scenario', 'none')],
    ['unknown-way', 'stepping.walk', '3', (saved) => set(under(saved, 'stepping'), 'walk', 3)],
    ['unknown-step', 'stepping.walks.0.at', '99', (saved) => set(under(saved, 'stepping', 'walks', '0'), 'at', 99)],
    [
      'unknown-step',
      'stepping.walks.0.choices.next-chair',
      'chair',
      (saved) => set(under(saved, 'stepping', 'walks', '0', 'choices'), 'next-chair', 'chair'),
    ],
    [
      'unknown-step',
      'stepping.walks.0.guesses.toString',
      'toString',
      (saved) => set(under(saved, 'stepping', 'walks', '0', 'guesses'), 'toString', {}),
    ],
    [
      'unknown-election',
      'lab.votes.election',
      'constructor',
      (saved) => set(under(saved, 'lab', 'votes'), 'election', 'constructor'),
    ],
    ['unknown-election', 'lab.town.election', 'x', (saved) => set(under(saved, 'lab', 'town'), 'election', 'x')],
    [
      'unknown-election',
      'lab.president.election',
      'president-1066',
      (saved) => set(under(saved, 'lab', 'president'), 'election', 'president-1066'),
    ],
    [
      'unknown-candidate',
      'lab.president.first.abden',
      'abden',
      (saved) => set(under(saved, 'lab', 'president', 'first'), 'abden', 1),
    ],
    [
      'unknown-candidate',
      'lab.president.second.toString',
      'toString',
      (saved) => set(under(saved, 'lab', 'president', 'second'), 'toString', 1),
    ],
    [
      'unknown-candidate',
      'lab.president.decisions.first-round.0',
      'abden',
      (saved) => set(under(saved, 'lab', 'president', 'decisions'), 'first-round', ['abden']),
    ],
    [
      'unknown-list',
      'lab.votes.edited.auyl',
      'auyl',
      (saved) => set(under(saved, 'lab', 'votes', 'edited'), 'auyl', 1),
    ],
    [
      'unknown-list',
      'lab.coalition.2',
      'auyl',
      (saved) => set(under(saved, 'lab'), 'coalition', ['amanat', '', 'auyl']),
    ],
    [
      'unknown-list',
      'lab.rules.a.hand.auyl',
      'auyl',
      (saved) => set(under(saved, 'lab', 'rules', 'a', 'hand'), 'auyl', 1),
    ],
    [
      'unknown-list',
      'lab.rules.b.decisions.lists:last-seats.1',
      'auyl',
      (saved) => set(under(saved, 'lab', 'rules', 'b', 'decisions'), 'lists:last-seats', ['amanat', 'auyl']),
    ],
    [
      'unknown-list',
      'lab.town.decisions.upper.lists:last-seats.0',
      'x',
      (saved) => set(under(saved, 'lab', 'town'), 'decisions', { upper: { 'lists:last-seats': ['x'] } }),
    ],
    [
      'unknown-list',
      'lab.districts.parliament.3.candidates.1.list',
      'auyl',
      (saved) => set(under(saved, 'lab'), 'districts', { parliament: { 3: district('amanat', 'auyl') }, town: {} }),
    ],
    [
      'unknown-list',
      'lab.districts.town.3.candidates.0.list',
      'x',
      (saved) => set(under(saved, 'lab'), 'districts', { parliament: {}, town: { 3: district('x', 'amanat', '') } }),
    ],
    ['unknown-referendum', 'lab.referendum', 'x', (saved) => set(under(saved, 'lab'), 'referendum', 'x')],
    [
      'unknown-law',
      'lab.rules.a.law',
      'mazhilis 1990-01-01',
      (saved) => set(under(saved, 'lab', 'rules', 'a', 'law'), 'on', '1990-01-01'),
    ],
    [
      'unknown-decision',
      'weigh.weights.group:none',
      'group:none',
      (saved) => set(under(saved, 'weigh', 'weights'), 'group:none', 1),
    ],
    [
      'unknown-institution',
      'weigh.settings.actor',
      'nobody',
      (saved) => set(under(saved, 'weigh', 'settings'), 'actor', 'nobody'),
    ],
    ['unknown-place', 'view.filters.at.id', 'x', (saved) => set(under(saved, 'view', 'filters', 'at'), 'id', 'x')],
  ])('%s at %s', (code, place, detail, change) => {
    expect(faultsAfter(change)).toEqual([[code, place, detail]]);
  });
});

test('no institution appears and goes again between two editions, so that the editions know every one', () => {
  const known = new Set(EDITION_IDS.flatMap((id) => Object.keys(valueIn(at(id)).institutions)));
  const days = [editions['pre-2022'].asOf, ...amendments.map(({ from }) => from)];
  const ever = new Set(days.flatMap((day) => Object.keys(valueIn(at(day)).institutions)));
  expect([...ever].filter((id) => !known.has(id))).toEqual([]);
});
