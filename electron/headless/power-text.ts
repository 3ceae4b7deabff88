import { shugartCareyOf } from '../../model/kazakhstan/indices/shugart-carey.ts';
import { valueOf } from '../../model/json.ts';
import { appointmentCounts } from '../../model/power/appointment-counts.ts';
import { CCP_ITEMS, ccpOf } from '../../model/power/coded/ccp.ts';
import { SHUGART_CAREY_SCALE } from '../../model/power/coded/shugart-carey-scale.ts';
import { vetoPlayers, type VetoPlayer } from '../../model/power/veto-players.ts';
import type { Language } from '../../model/vocabulary.ts';
import type { PowerMeasured } from './power-answer.ts';
import { columns } from './print.ts';

type Name = (id: string) => string;

/** The answer as tables to read: decisions, their average, veto players, appointments, the coded indices. */
export function powerText(all: PowerMeasured, lang: Language): string {
  const name: Name = (id) => valueOf(all.order.institutions, id)?.name[lang] ?? id;
  return [
    decisionTable(all, name),
    totalTable(all, name),
    vetoTable(all, name),
    countTable(all, name),
    indexTable(all, lang),
  ].join('\n');
}

function decisionTable({ measured }: PowerMeasured, name: Name): string {
  const rows = measured.flatMap((one) => {
    if (one.outcome === 'not-derived') return [[one.decision, '', '', one.why]];
    return one.shares.map(({ actor, shapley, banzhaf }, index) => {
      return [index === 0 ? one.decision : '', percent(shapley), percent(banzhaf), name(actor)];
    });
  });
  return columns([['decision', 'Shapley-Shubik', 'Banzhaf', ''], ...rows]);
}

function totalTable({ totals }: PowerMeasured, name: Name): string {
  const sums = totals.toSorted((one, other) => other.shapley - one.shapley);
  return columns([
    ['average, every decision alike', 'Banzhaf', 'least to most by weights', ''],
    ...sums.map(({ actor, shapley, banzhaf, least, most }) => {
      return [percent(shapley), percent(banzhaf), `${percent(least)} to ${percent(most)}`, name(actor)];
    }),
  ]);
}

function vetoTable({ order, measured, discipline }: PowerMeasured, name: Name): string {
  const called = ({ actor, party }: VetoPlayer) => (party === undefined ? name(actor) : `${party} (${name(actor)})`);
  const rows = measured.flatMap((one) => {
    const [game, ...more] = one.outcome === 'measured' ? one.games : [];
    if (game === undefined || more.length > 0) return [];
    const found = vetoPlayers(order, game.wins, discipline);
    if (!found.ok) return [];
    const { players, absorbed, avoidable } = found.value;
    const none = absorbed.map(({ player, by }) => `${called(player)} in ${name(by)}`);
    return [
      [
        one.decision,
        `${players.length}`,
        players.map(called).join(', '),
        none.join(', '),
        avoidable.map(name).join(', '),
      ],
    ];
  });
  return columns([['veto players of', '', '', 'absorbed', 'a way leads around'], ...rows]);
}

function countTable({ order }: PowerMeasured, name: Name): string {
  const rows = appointmentCounts(order).map(({ actor, role, offices, seats }) => {
    return [name(actor), role, `${offices.length}`, `${seats}`];
  });
  return columns([['offices', 'how', 'kinds', 'numbered seats'], ...rows]);
}

function indexTable({ order }: PowerMeasured, lang: Language): string {
  const { scores, total, least, most } = shugartCareyOf(order);
  const rows = scores.map((score) => {
    const { title, anchors } = SHUGART_CAREY_SCALE[score.item];
    return [title[lang], `${score.level}`, between(score.least, score.most), anchors[score.level]?.[lang] ?? ''];
  });
  const ccp = ccpOf(order).filter(({ has }) => has).length;
  return columns([
    ['Shugart and Carey (levels: background)', `${total} of 40`, between(least, most), ''],
    ...rows,
    ['CCP executive items', `${ccp} of ${CCP_ITEMS.length}`, '', ''],
  ]);
}

function between(least: number, most: number): string {
  return least === most ? '' : `${least} to ${most}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
