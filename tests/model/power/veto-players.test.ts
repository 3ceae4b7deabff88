import { describe, expect, it } from 'vitest';
import { decisions } from '../../../model/kazakhstan/decisions.ts';
import { compositionOf, disciplineIn } from '../../../model/kazakhstan/discipline.ts';
import { edition } from '../../../model/kazakhstan/index.ts';
import { entriesOf, valueOf } from '../../../model/json.ts';
import { derive } from '../../../model/power/decision.ts';
import type { Formula } from '../../../model/power/game/formula.ts';
import { measureOne } from '../../../model/power/measure.ts';
import type { Discipline } from '../../../model/power/players.ts';
import { vetoPlayers, type VetoPlayer, type VetoPlayers } from '../../../model/power/veto-players.ts';
import { EDITION_IDS, type EditionId } from '../../../model/vocabulary.ts';

function winsOf(id: EditionId, name: string): Formula {
  const decision = valueOf(decisions, name);
  const [game] = decision === undefined ? [] : derive(edition(id), decision);
  if (game === undefined) throw new Error(`${name} in ${id}`);
  return game.wins;
}

function disciplined(id: EditionId, year: string): Discipline {
  const composition = compositionOf(year);
  if (composition === undefined) throw new Error(year);
  return disciplineIn(edition(id), composition);
}

function playing(id: EditionId, name: string, discipline?: Discipline): VetoPlayers {
  const found = vetoPlayers(edition(id), winsOf(id, name), discipline);
  if (!found.ok) throw new Error(found.error);
  return found.value;
}

function called({ actor, party }: VetoPlayer): string {
  return party === undefined ? actor : `${party} in ${actor}`;
}

describe('the veto players of an act', () => {
  it.each([
    ['pre-2022', 'ordinary-law', ['mazhilis', 'senate'], ['president']],
    ['post-2022', 'ordinary-law', ['mazhilis'], ['senate', 'president']],
    ['2026', 'ordinary-law', ['kurultai'], ['president']],
    ['post-2022', 'constitutional-law', ['mazhilis', 'senate'], ['president']],
    ['pre-2022', 'amend-by-parliament', ['president', 'mazhilis', 'senate'], ['constitutional-council']],
    ['2026', 'amend-by-referendum', ['president', 'people'], []],
    ['pre-2022', 'appoint-prime-minister', ['president', 'mazhilis'], []],
    ['2026', 'appoint-prosecutor-general', ['president'], []],
    ['post-2022', 'annul-lower-akim-act', [], ['government', 'akims', 'citizens', 'courts']],
  ] as const)('in %s of %s are those without whom no way leads to it', (id, name, players, avoidable) => {
    const found = playing(id, name);
    expect(found.players.map(called)).toEqual(players);
    expect(found.absorbed).toEqual([]);
    expect(found.avoidable).toEqual(avoidable);
  });

  it('are offices or bodies as long as every member votes alone', () => {
    expect(playing('pre-2022', 'appoint-prime-minister').players).toEqual([
      { kind: 'individual', actor: 'president' },
      { kind: 'collective', actor: 'mazhilis' },
    ]);
  });

  it.each([
    ['appoint-prime-minister', ['president']],
    ['ordinary-law', ['president', 'senate']],
    ['amend-by-parliament', ['president', 'senate']],
    ['override-ordinary', ['president', 'senate']],
  ] as const)('before the party ban: the party that the President leads adds none to %s', (name, players) => {
    const found = playing('pre-2022', name, disciplined('pre-2022', '2021'));
    expect(found.players.map(called)).toEqual(players);
    expect(found.absorbed).toEqual([
      { player: { kind: 'partisan', actor: 'mazhilis', party: 'nur-otan' }, by: 'president' },
    ]);
    expect(found.avoidable).not.toContain('president');
  });

  it.each([
    ['appoint-prime-minister', ['president', 'amanat in mazhilis']],
    ['ordinary-law', ['amanat in mazhilis']],
    ['constitutional-law', ['amanat in mazhilis', 'senate']],
  ] as const)('after the party ban: nobody is absorbed in %s', (name, players) => {
    const found = playing('post-2022', name, disciplined('post-2022', '2023'));
    expect(found.players.map(called)).toEqual(players);
    expect(found.absorbed).toEqual([]);
  });

  it('stay the body itself where it can do without each of its parties', () => {
    const hung = { composition: { chamber: 'mazhilis', parties: { one: 40, two: 40, three: 18 }, single: 0 } };
    expect(playing('post-2022', 'appoint-prime-minister', hung).players.map(called)).toEqual(['president', 'mazhilis']);
    const two = { composition: { chamber: 'mazhilis', parties: { one: 49, two: 49 }, single: 0 } };
    expect(playing('post-2022', 'appoint-prime-minister', two).players.map(called)).toEqual([
      'president',
      'one in mazhilis',
      'two in mazhilis',
    ]);
  });

  it.each(EDITION_IDS)('in %s have a share in the decision, all of it where there is one', (id) => {
    const order = edition(id);
    for (const [name, decision] of entriesOf(decisions)) {
      const [game, ...more] = derive(order, decision);
      const measured = measureOne(order, name, decision);
      if (game === undefined || more.length > 0 || measured.outcome !== 'measured') continue;
      const found = vetoPlayers(order, game.wins);
      if (!found.ok) throw new Error(name);
      const shares = new Map(measured.shares.map(({ actor, shapley }) => [actor, shapley]));
      for (const { actor } of found.value.players) expect(shares.get(actor) ?? 0, name).toBeGreaterThan(0);
      if (found.value.players.length === 1 && found.value.avoidable.length === 0) {
        expect(shares.get(found.value.players[0]?.actor ?? '') ?? 0, name).toBeCloseTo(1, 12);
      }
    }
  });

  it('are not told for a composition that does not fit', () => {
    const wins = winsOf('post-2022', 'ordinary-law');
    expect(vetoPlayers(edition('post-2022'), wins, disciplined('post-2022', '2021'))).toEqual({
      ok: false,
      error: 'composition-does-not-fit',
    });
  });
});
