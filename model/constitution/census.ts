import { byCodeUnit, entriesOf } from '../json.ts';
import { diff } from './diff.ts';
import { FAMILY_OF } from './families.ts';
import type { Constitution } from './types.ts';

/** How often each word occurs, in the order of the words; what does not occur is absent. */
export type Tally = Readonly<Record<string, number>>;

/** Everything in an order counted once. Participations count as powers; the needs that mirror them stand apart. */
export type Census = {
  readonly institutions: Tally;
  readonly powers: Readonly<Record<'byKind' | 'byFamily' | 'byHolder' | 'byLevel' | 'byConfidence', Tally>>;
  readonly needs: Tally;
  readonly provisions: Readonly<Record<'byTopic' | 'byConfidence', Tally>> & {
    readonly silent: number;
    readonly withoutCitation: readonly string[];
  };
  readonly bodies: {
    /** Members, where the text fixes their number. */
    readonly sizes: Readonly<Record<string, number | null>>;
    /** Groups of seats, not seats: the size of a group may be unknown. */
    readonly groupsByFilling: Tally;
  };
  readonly rules: Readonly<Record<'byEffect' | 'byTopic' | 'byConfidence', Tally>>;
  readonly procedures: Readonly<Record<'byConfidence' | 'stepsByBasis' | 'stepsByActor', Tally>>;
  readonly circumstances: Tally;
  readonly matters: number;
  readonly citations: { readonly bySource: Tally; readonly byArticle: Readonly<Record<string, Tally>> };
};

/** Counts an order: any edit of a rule shows as a changed number. */
export function census(order: Constitution): Census {
  const powers = entriesOf(order.powers).map(([, power]) => power);
  const provisions = entriesOf(order.provisions);
  const seats = entriesOf(order.bodies).flatMap(([, body]) => entriesOf(body.seats).map(([, seat]) => seat));
  const rules = entriesOf(order.rules).map(([, rule]) => rule);
  const procedures = entriesOf(order.procedures).map(([, procedure]) => procedure);
  const steps = procedures.flatMap(({ transitions }) => entriesOf(transitions).map(([, step]) => step));
  return {
    institutions: tally(entriesOf(order.institutions).map(([, { type }]) => type)),
    powers: {
      byKind: tally(powers.map(({ kind }) => kind)),
      byFamily: tally(powers.map(({ kind }) => FAMILY_OF[kind])),
      byHolder: tally(powers.map(({ from }) => from)),
      byLevel: tally(powers.map(({ level }) => level)),
      byConfidence: tally(powers.map(({ confidence }) => confidence)),
    },
    needs: tally(powers.flatMap(({ needs }) => needs.map(({ kind }) => kind))),
    provisions: {
      byTopic: tally(provisions.map(([, { topic }]) => topic)),
      byConfidence: tally(provisions.map(([, { confidence }]) => confidence)),
      silent: provisions.filter(([, { value }]) => value === null).length,
      withoutCitation: provisions.flatMap(([id, { cites }]) => (cites.length === 0 ? [id] : [])).sort(byCodeUnit),
    },
    bodies: {
      sizes: sorted(entriesOf(order.bodies).map(([id, { size }]) => [id, size] as const)),
      groupsByFilling: tally(seats.map(({ how }) => how)),
    },
    rules: {
      byEffect: tally(rules.map(({ effect }) => effect)),
      byTopic: tally(rules.map(({ topic }) => topic)),
      byConfidence: tally(rules.map(({ confidence }) => confidence)),
    },
    procedures: {
      byConfidence: tally(procedures.map(({ confidence }) => confidence)),
      stepsByBasis: tally(steps.map(({ basis }) => basis)),
      stepsByActor: tally(steps.flatMap(({ by }) => by)),
    },
    circumstances: tally(entriesOf(order.circumstances).map(([, { kind }]) => kind)),
    matters: Object.keys(order.matters).length,
    citations: citationCensus(order),
  };
}

/** Powers added, removed and altered between two orders, by kind. */
export function changeCensus(a: Constitution, b: Constitution): Readonly<Record<string, Tally>> {
  const words = diff(a, b).flatMap((found) => {
    if (found.entity !== 'powers') return [];
    return [{ change: found.change, kind: (found.change === 'removed' ? found.before : found.after).kind }];
  });
  const changes = ['added', 'removed', 'altered'] as const;
  return Object.fromEntries(
    changes.map((change) => [change, tally(words.flatMap((word) => (word.change === change ? [word.kind] : [])))]),
  );
}

function citationCensus({ powers, provisions, bodies }: Constitution): Census['citations'] {
  const groups = entriesOf(bodies).flatMap(([, body]) => [body, ...entriesOf(body.seats).map(([, seat]) => seat)]);
  const citing = [...entriesOf(powers).map(([, it]) => it), ...entriesOf(provisions).map(([, it]) => it), ...groups];
  const cites = citing.flatMap((entity) => entity.cites);
  const articlesOf = (source: string) =>
    cites.flatMap((cite) => (cite.source === source && cite.article !== undefined ? [cite.article] : []));
  const bySource = tally(cites.map(({ source }) => source));
  const byArticle = Object.keys(bySource).map((source) => [source, tally(articlesOf(source))] as const);
  return { bySource, byArticle: sorted(byArticle.filter(([, articles]) => Object.keys(articles).length > 0)) };
}

function tally(words: readonly string[]): Tally {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return sorted([...counts]);
}

function sorted<V>(entries: readonly (readonly [string, V])[]): Readonly<Record<string, V>> {
  return Object.fromEntries([...entries].sort(([a], [b]) => byCodeUnit(a, b)));
}
