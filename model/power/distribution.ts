import { entriesOf, valueOf } from '../json.ts';
import type { Localized } from '../vocabulary.ts';
import type { DecisionGroup } from './decision.ts';
import type { Measured, Share } from './measure.ts';

/** How much each decision counts; one that is not named counts once, one with zero not at all. */
export type Weights = Readonly<Record<string, number>>;

/** A choice of weights with the reason for it. */
export type Preset = {
  readonly title: Localized;
  readonly reason: Localized;
  readonly weights: (measured: readonly Measured[]) => Weights;
};

/** What an institution has over all decisions that were measured, and the least and most over all presets. */
export type Total = Share & { readonly least: number; readonly most: number };

/** Choices of weights. None is the right one: they show how far the total hangs on the choice. */
export const PRESETS = {
  equal: {
    title: { kk: 'Әр шешім бірдей', ru: 'Все решения поровну', en: 'Every decision alike' },
    reason: {
      kk: 'Ешбір шешім басқасынан маңызды деп есептелмейді.',
      ru: 'Ни одно решение не считается важнее другого.',
      en: 'No decision is taken to matter more than another.',
    },
    weights: () => ({}),
  },
  groups: {
    title: { kk: 'Әр топ бірдей', ru: 'Все группы поровну', en: 'Every group alike' },
    reason: {
      kk: 'Тағайындаулар көп, заң шығару шешімдері аз: топтар бірдей болғанда сан шешпейді.',
      ru: 'Назначений много, законодательных решений мало: при равных группах число не решает.',
      en: 'There are many appointments and few decisions on law; with equal groups their number does not decide.',
    },
    weights: byGroup,
  },
  lawmaking: {
    title: { kk: 'Тек заң шығару', ru: 'Только законодательство', en: 'Lawmaking alone' },
    reason: {
      kk: 'Заңдар мен Конституцияға өзгерістер қалған бәрінің шегін белгілейді.',
      ru: 'Законы и поправки к Конституции задают рамки всего остального.',
      en: 'Laws and amendments of the Constitution set the bounds of everything else.',
    },
    weights: (measured) => only(measured, ['law']),
  },
  posts: {
    title: { kk: 'Тек лауазымдар', ru: 'Только должности', en: 'Posts alone' },
    reason: {
      kk: 'Кімнің тағайындайтыны мен босататыны қызметтегілердің кімге тәуелді екенін көрсетеді.',
      ru: 'Кто назначает и освобождает, показывает, от кого зависят занимающие должности.',
      en: 'Who appoints and releases shows on whom those in office depend.',
    },
    weights: (measured) => only(measured, ['government', 'offices', 'courts', 'local']),
  },
} satisfies Readonly<Record<string, Preset>>;

/** The name of a choice of weights. */
export type PresetId = keyof typeof PRESETS;

/**
 * The distribution over all measured decisions: for each institution the average of its shares by the weights, with the
 * range over all presets. The shares add up to one. Empty where no decision counts.
 */
export function distribute(measured: readonly Measured[], weights: Weights): readonly Total[] {
  const ranges = entriesOf<string, Preset>(PRESETS).map(([, preset]) => average(measured, preset.weights(measured)));
  return [...average(measured, weights)].map(([actor, share]) => {
    const values = ranges.map((shares) => shares.get(actor)?.shapley ?? 0);
    return { actor, ...share, least: Math.min(...values), most: Math.max(...values) };
  });
}

function average(measured: readonly Measured[], weights: Weights): ReadonlyMap<string, Omit<Share, 'actor'>> {
  const counted = measured.flatMap((one) => (one.outcome === 'measured' ? [one] : []));
  const weightOf = (decision: string) => Math.max(0, valueOf(weights, decision) ?? 1);
  const total = counted.reduce((sum, { decision }) => sum + weightOf(decision), 0);
  const shares = new Map<string, Omit<Share, 'actor'>>();
  if (total === 0) return shares;
  for (const { decision, shares: those } of counted) {
    const weight = weightOf(decision) / total;
    for (const { actor, shapley, banzhaf } of those) {
      const before = shares.get(actor) ?? { shapley: 0, banzhaf: 0 };
      shares.set(actor, { shapley: before.shapley + weight * shapley, banzhaf: before.banzhaf + weight * banzhaf });
    }
  }
  return shares;
}

function byGroup(measured: readonly Measured[]): Weights {
  const counted = measured.filter(({ outcome }) => outcome === 'measured');
  return Object.fromEntries(
    counted.map(({ decision, group }) => [decision, 1 / counted.filter((other) => other.group === group).length]),
  );
}

function only(measured: readonly Measured[], groups: readonly DecisionGroup[]): Weights {
  return Object.fromEntries(measured.map(({ decision, group }) => [decision, groups.includes(group) ? 1 : 0]));
}
