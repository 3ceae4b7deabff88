import { institutionAt, institutionId } from '../constitution/index.ts';
import type { Constitution } from '../constitution/types.ts';
import { entriesOf } from '../json.ts';
import { success, type Result } from '../refusals.ts';
import { TOGETHER } from './derivation/agreement.ts';
import { satisfied, type Formula } from './game/formula.ts';
import { seated, type Discipline, type Seated, type SeatingRefusal } from './players.ts';
import type { Players } from './game/simple-game.ts';

/**
 * One without whose agreement an act is impossible (Tsebelis 2002). `individual`: an office. `collective`: a body that
 * cannot be done without, while each of its members can. `partisan`: a party whose seats a body cannot do without.
 */
export type VetoPlayer = {
  readonly kind: 'individual' | 'collective' | 'partisan';
  readonly actor: string;
  readonly party?: string;
};

/** The veto players of an act, and those who add none. */
export type VetoPlayers = {
  readonly players: readonly VetoPlayer[];
  /** Who would be a veto player, had another not the same will: the party that the President leads. */
  readonly absorbed: readonly { readonly player: VetoPlayer; readonly by: string }[];
  /** Institutions that have a say, but around whom another way leads. */
  readonly avoidable: readonly string[];
};

/**
 * The veto players of an act whose formula is given. Without discipline every body is one player. With it, a body is as
 * many players as there are parties that it cannot do without; where it can do without each of them, it stays one.
 */
export function vetoPlayers(
  order: Constitution,
  wins: Formula,
  discipline?: Discipline,
): Result<VetoPlayers, SeatingRefusal> {
  const free = seated(order, wins);
  if (!free.ok) return free;
  const { leads: _, ...unled } = discipline ?? {};
  const parties = seated(order, wins, 'composition' in unled ? unled : undefined);
  if (!parties.ok) return parties;
  const all = playersIn(order, wins, parties.value);
  const led = (player: VetoPlayer) => discipline?.leads !== undefined && player.party === discipline.leads;
  const kept = all.filter((player) => !led(player));
  const his = all.filter(led);
  const president: VetoPlayer = { kind: 'individual', actor: PRESIDENT };
  const has = kept.some(({ actor }) => actor === PRESIDENT);
  return success({
    players: his.length > 0 && !has ? [president, ...kept] : kept,
    absorbed: his.map((player) => ({ player, by: PRESIDENT })),
    avoidable: avoidable(order, wins, free.value).filter((actor) => his.length === 0 || actor !== PRESIDENT),
  });
}

const PRESIDENT = 'president';

function playersIn(order: Constitution, wins: Formula, { players, actors }: Seated): readonly VetoPlayer[] {
  return [...new Set(actors)].flatMap((actor): readonly VetoPlayer[] => {
    const own = players.filter((_, index) => actors[index] === actor);
    const winsWithout = (gone: readonly Players[]) =>
      canWin(
        wins,
        players.filter((one) => !gone.includes(one)),
      );
    if (winsWithout(own)) return [];
    const parties = own.filter((one) => one.id !== actor && !winsWithout([one]));
    if (parties.length === 0) return [{ kind: isOffice(order, actor) ? 'individual' : 'collective', actor }];
    return parties.map(({ id }) => ({ kind: 'partisan', actor, party: id.slice(actor.length + 1) }));
  });
}

function isOffice(order: Constitution, actor: string): boolean {
  const id = institutionId(order, actor);
  return id !== undefined && institutionAt(order, id)?.type === 'office';
}

/** Whether these players together satisfy the formula. */
function canWin(wins: Formula, players: readonly Players[]): boolean {
  const votes: Record<string, number> = {};
  for (const { count, votes: each } of players) {
    for (const [body, number] of entriesOf(each)) votes[body] = (votes[body] ?? 0) + number * count;
  }
  return satisfied(wins, votes);
}

/** Those who are named in some way of winning, but not needed in every one. */
function avoidable(order: Constitution, wins: Formula, free: Seated): readonly string[] {
  const needed = new Set(playersIn(order, wins, free).map(({ actor }) => actor));
  const named = new Set(wins.flatMap((clause) => entriesOf(clause).flatMap(([body]) => body.split(TOGETHER))));
  return [...named].filter((actor) => !needed.has(actor));
}
