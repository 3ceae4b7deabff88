import type { Constitution } from '../../model/constitution/types.ts';
import { decisions } from '../../model/kazakhstan/decisions.ts';
import { PRACTICE } from '../../model/kazakhstan/indices/practice.ts';
import { shugartCareyOf } from '../../model/kazakhstan/indices/shugart-carey.ts';
import { entriesOf, valueOf } from '../../model/json.ts';
import { appointmentCounts } from '../../model/power/appointment-counts.ts';
import { appointments } from '../../model/power/appointments.ts';
import { CCP_TITLES, ccpOf } from '../../model/power/coded/ccp.ts';
import { distribute, PRESETS, type Total } from '../../model/power/distribution.ts';
import type { Measured } from '../../model/power/measure.ts';
import type { Composition, Discipline } from '../../model/power/players.ts';
import { readFrom } from '../../model/power/derivation/read-from.ts';
import { ANCHORS_ARE, SHUGART_CAREY_SCALE } from '../../model/power/coded/shugart-carey-scale.ts';
import { vetoPlayers } from '../../model/power/veto-players.ts';
import type { Language } from '../../model/vocabulary.ts';

/** What was measured, in which order and with which seats. */
export type PowerMeasured = {
  readonly edition: string;
  readonly order: Constitution;
  readonly composition: Composition | undefined;
  readonly discipline: Discipline | undefined;
  readonly measured: readonly Measured[];
  readonly totals: readonly Total[];
};

/** The whole answer as JSON; its fields are documented in the README. */
export function powerAnswer(all: PowerMeasured, lang: Language): object {
  const { edition, order, composition, discipline, measured, totals } = all;
  return {
    edition,
    measure: 'shares of decisions: the sum over the members of a body',
    composition: composition ?? null,
    discipline: discipline === undefined ? null : { presidentLeads: discipline.leads ?? null },
    decisions: measured.map((one) => decisionAnswer(all, one, lang)),
    distribution: { weights: 'equal', shares: totals },
    presets: entriesOf(PRESETS).map(([id, { title, reason, weights }]) => ({
      id,
      title: title[lang],
      reason: reason[lang],
      shares: distribute(measured, weights(measured)),
    })),
    appointments: appointments(order).map(({ role, ...rest }) => ({ ...rest, role: role[lang] })),
    appointmentCounts: appointmentCounts(order),
    indices: indicesAnswer(order, lang),
  };
}

function decisionAnswer({ order, discipline }: PowerMeasured, one: Measured, lang: Language): object {
  const { outcome, ...rest } = one;
  const decision = valueOf(decisions, one.decision);
  const said = { ...rest, derived: outcome === 'measured', title: decision?.title[lang] ?? one.decision };
  if (decision === undefined || one.outcome !== 'measured') return said;
  const players = (seats: Discipline | undefined) =>
    one.games.map(({ wins }) => {
      const found = vetoPlayers(order, wins, seats);
      return found.ok ? found.value : null;
    });
  return {
    ...said,
    readFrom: readFrom(order, decision),
    vetoPlayers: { alone: players(undefined), disciplined: discipline === undefined ? null : players(discipline) },
  };
}

/** The coded indices, each item with what it was read from. */
function indicesAnswer(order: Constitution, lang: Language): object {
  const { scores, ...sums } = shugartCareyOf(order);
  return {
    shugartCarey: {
      ...sums,
      of: 40,
      levelsAre: ANCHORS_ARE,
      items: scores.map(({ why, ...score }) => ({
        ...score,
        title: SHUGART_CAREY_SCALE[score.item].title[lang],
        means: SHUGART_CAREY_SCALE[score.item].anchors[score.level]?.[lang] ?? null,
        ...(why === undefined ? {} : { why: why[lang] }),
      })),
    },
    ccpExecutive: {
      points: ccpOf(order).filter(({ has }) => has).length,
      of: 7,
      items: ccpOf(order).map((score) => ({ ...score, title: CCP_TITLES[score.item][lang] })),
    },
    practice: PRACTICE.map(({ title, ...value }) => ({ ...value, title: title[lang] })),
  };
}
