import { valueOf } from '../../../../model/json.ts';
import { decisions } from '../../../../model/kazakhstan/decisions.ts';
import { DECISION_GROUPS, type DecisionGroup, type Derived } from '../../../../model/power/decision.ts';
import type { Measured } from '../../../../model/power/measure.ts';
import type { Localized } from '../../../../model/vocabulary.ts';
import { shownChange } from '../../../scene/shown.ts';
import type { ChangeRole } from '../../../scene/types.ts';
import type { IndexId } from '../../../store/weigh/state.ts';
import type { WeighWords } from '../../../i18n/weigh/words.ts';
import type { SharesRow } from '../../../scene/shares/types.ts';
import { type ActorName, actorWords, identityIn, namesIn } from '../actors.ts';
import { percent } from '../numbers.ts';
import type { Counted } from '../totals/totals.ts';
import type { WeighedPair } from '../use-weighed.ts';

/** The share of one institution in a decision, by both indices, in either order; null: none. */
export type ActorRow = {
  readonly id: string;
  readonly name: ActorName;
  readonly a: Readonly<Record<IndexId, number>> | null;
  readonly b: Readonly<Record<IndexId, number>> | null;
};

/** One decision in both orders. `games` empty: that order does not know the decision, or it cannot be derived. */
export type DecisionRow = {
  readonly id: string;
  readonly group: DecisionGroup;
  readonly title: Localized;
  readonly role: ChangeRole;
  readonly actors: readonly ActorRow[];
  readonly games: { readonly a: Derived; readonly b: Derived };
};

/** Every decision that one of the orders knows, group by group, what changed first within its group. */
export function decisionRows(sides: Readonly<Record<'a' | 'b', Counted>>): readonly DecisionRow[] {
  const [identity, names] = [identityIn(sides), namesIn(sides)];
  const after = new Map(sides.b.measured.map((one) => [one.decision, one]));
  const rows = sides.a.measured.flatMap((one) => rowOf(one, after.get(one.decision), identity, names) ?? []);
  return rows.toSorted(
    (one, other) =>
      DECISION_GROUPS.indexOf(one.group) - DECISION_GROUPS.indexOf(other.group) ||
      Number(one.role === 'unchanged') - Number(other.role === 'unchanged'),
  );
}

/** The decisions of two measured orders. */
export function decisionsOf({ a, b }: WeighedPair): readonly DecisionRow[] {
  return decisionRows({
    a: { order: a.shown.order, measured: a.measured },
    b: { order: b.shown.order, measured: b.measured },
  });
}

function rowOf(
  before: Measured,
  after: Measured | undefined,
  identity: (actor: string) => string,
  names: (identity: string) => ActorName,
): DecisionRow | null {
  const [a, b] = [sharesIn(before, identity), after === undefined ? null : sharesIn(after, identity)];
  if (a === null && b === null) return null;
  const ids = [...new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])])];
  const actors = ids.map((id): ActorRow => {
    return { id, name: names(id), a: a?.get(id) ?? null, b: b?.get(id) ?? null };
  });
  return {
    id: before.decision,
    group: before.group,
    title: titleOf(before.decision),
    role: roleOf(a, b, actors),
    actors: actors.toSorted((one, other) => largest(other) - largest(one)),
    games: {
      a: before.outcome === 'measured' ? before.games : [],
      b: after?.outcome === 'measured' ? after.games : [],
    },
  };
}

/** What a decision is called. */
export function titleOf(id: string): Localized {
  return valueOf(decisions, id)?.title ?? { kk: id, ru: id, en: id };
}

type Shares = ReadonlyMap<string, Readonly<Record<IndexId, number>>>;

function sharesIn(measured: Measured, identity: (actor: string) => string): Shares | null {
  if (measured.outcome === 'not-derived') return null;
  const found = new Map<string, Readonly<Record<IndexId, number>>>();
  for (const { actor, shapley, banzhaf } of measured.shares) {
    const before = found.get(identity(actor)) ?? { shapley: 0, banzhaf: 0 };
    found.set(identity(actor), { shapley: before.shapley + shapley, banzhaf: before.banzhaf + banzhaf });
  }
  return found;
}

function roleOf(a: Shares | null, b: Shares | null, actors: readonly ActorRow[]): ChangeRole {
  if (a === null) return 'added';
  if (b === null) return 'removed';
  const moved = actors.some((actor) =>
    (['shapley', 'banzhaf'] as const).some((index) => {
      return shownChange(actor.a?.[index] ?? 0, actor.b?.[index] ?? 0) !== 0;
    }),
  );
  return moved ? 'altered' : 'unchanged';
}

function largest({ a, b }: ActorRow): number {
  return Math.max(a?.shapley ?? 0, b?.shapley ?? 0);
}

/** The shares of a decision by one index as rows of a picture. */
export function decisionShares(row: DecisionRow, index: IndexId, words: WeighWords): readonly SharesRow[] {
  return row.actors.map((actor) => ({
    id: actor.id,
    name: actorWords(actor, words),
    a: valueIn(actor.a, index),
    b: valueIn(actor.b, index),
  }));
}

function valueIn(shares: ActorRow['a'], index: IndexId): SharesRow['a'] {
  return shares === null ? null : { share: shares[index], least: shares[index], most: shares[index] };
}

/** The shares of a decision in words, before and after. */
export function decisionSentence(row: DecisionRow, index: IndexId, words: WeighWords): string {
  const list = row.actors.map((actor) =>
    words.w('decision.row', {
      name: actorWords(actor, words),
      a: percent(actor.a?.[index] ?? 0, words.language),
      b: percent(actor.b?.[index] ?? 0, words.language),
    }),
  );
  return words.w('decision.sentence', {
    decision: words.of(row.title),
    index: words.w(`index.${index}`),
    list: list.join('; '),
  });
}
