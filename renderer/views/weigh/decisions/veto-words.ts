import type { Constitution } from '../../../../model/constitution/index.ts';
import { disciplineIn } from '../../../../model/kazakhstan/discipline.ts';
import type { Derived } from '../../../../model/power/decision.ts';
import { type VetoPlayer, vetoPlayers } from '../../../../model/power/veto-players.ts';
import type { WeighWords } from '../../../i18n/weigh/words.ts';
import { nameIn } from '../../compare/facts.ts';
import { partyOf } from '../../count/votes.ts';
import type { WeighedSide } from '../use-weighed.ts';

/** The veto players of a decision in one order, one sentence for each of its games: who are, who adds none, who can be passed by. */
export function vetoSentences(
  games: Derived,
  order: Constitution,
  { isDisciplined, seats }: Pick<WeighedSide, 'isDisciplined' | 'seats'>,
  words: WeighWords,
): readonly string[] {
  const { w } = words;
  const discipline = isDisciplined && seats.composition !== null ? disciplineIn(order, seats.composition) : undefined;
  return games.flatMap(({ wins }) => {
    const found = vetoPlayers(order, wins, discipline);
    if (!found.ok) return [];
    const { players, absorbed, avoidable } = found.value;
    const list = (those: readonly VetoPlayer[]) => those.map((player) => playerName(player, order, words)).join(', ');
    return [
      [
        players.length === 0 ? w('veto.none') : w('veto.players', { n: players.length, list: list(players) }),
        ...(absorbed.length === 0 ? [] : [w('veto.absorbed', { list: list(absorbed.map(({ player }) => player)) })]),
        ...(avoidable.length === 0
          ? []
          : [w('veto.avoidable', { list: avoidable.map((id) => nameOf(id, order, words)).join(', ') })]),
      ].join(' '),
    ];
  });
}

function playerName({ actor, party }: VetoPlayer, order: Constitution, words: WeighWords): string {
  const name = nameOf(actor, order, words);
  if (party === undefined) return name;
  const known = partyOf(party);
  return words.w('veto.party', { name, party: known === null ? party : words.of(known.short) });
}

function nameOf(id: string, order: Constitution, words: WeighWords): string {
  const name = nameIn(id, order);
  return name === null ? id : words.of(name);
}
