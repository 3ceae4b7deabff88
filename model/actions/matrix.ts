import type { Facts, Situation } from '../conditions/index.ts';
import type { Constitution } from '../constitution/types.ts';
import { entriesOf, keysOf } from '../json.ts';
import type { CalendarDate } from '../law/types.ts';
import { VERBS, type InstitutionId, type InstitutionType, type MatterId, type Verb } from '../vocabulary.ts';
import { judge } from './judge.ts';
import { ofActor, ofVerb, registryOf, type Registry } from './registry.ts';
import type { Speakers } from './speakers.ts';
import type { Verdict } from './types.ts';

/**
 * The answer to every act that an order can speak of: office by verb by object. Cells of which the same rules and powers
 * speak share one verdict; `answerIn` finds it.
 */
export type Matrix = {
  readonly actors: readonly InstitutionId[];
  readonly verbs: readonly Verb[];
  readonly objects: readonly (InstitutionId | MatterId)[];
  readonly verdicts: readonly Verdict[];
  /** Positions in `verdicts`: for each verb, for each actor, for each object in turn. */
  readonly cells: Readonly<Uint32Array>;
};

/** The whole matrix of an order on a day, as far as the facts go. */
export function matrixOf(constitution: Constitution, day: CalendarDate, facts: Facts): Matrix {
  const institutions = entriesOf(constitution.institutions);
  const objects = objectsOf(constitution);
  const answers = answersIn(constitution, { day, facts });
  const cells = new Uint32Array(VERBS.length * institutions.length * objects.length);
  let start = 0;
  for (const verb of VERBS) {
    const rows = new Map<string, number>();
    for (const [actor, { type }] of institutions) {
      const speakers = speakersFor(registryOf(constitution), verb, actor, type);
      const key = keyOf(speakers);
      const same = rows.get(key);
      if (same === undefined) {
        fillRow(cells, start, objects, speakers, answers.at);
        rows.set(key, start);
      } else cells.copyWithin(start, same, same + objects.length);
      start += objects.length;
    }
  }
  return { actors: institutions.map(([id]) => id), verbs: VERBS, objects, verdicts: answers.verdicts, cells };
}

/** The answer to one act of a matrix; undefined where it has no such office, verb or object. */
export function answerIn(matrix: Matrix, actor: string, verb: Verb, object: string): Verdict | undefined {
  const { actors, verbs, objects, verdicts, cells } = matrix;
  const [a, v, o] = [
    actors.findIndex((id) => id === actor),
    verbs.indexOf(verb),
    objects.findIndex((id) => id === object),
  ];
  if (a < 0 || v < 0 || o < 0) return undefined;
  return verdicts[cells[(v * actors.length + a) * objects.length + o] ?? -1];
}

/** One thing that an office may, must not, or may perhaps do. */
export type ActOf = { readonly verb: Verb; readonly object: InstitutionId | MatterId; readonly verdict: Verdict };

/** The acts of an office of which a rule or a power speaks in particular, with their answers; silence is left out. */
export function actsOf(
  constitution: Constitution,
  actor: InstitutionId,
  day: CalendarDate,
  facts: Facts,
): readonly ActOf[] {
  const type = constitution.institutions[actor]?.type;
  const answers = answersIn(constitution, { day, facts });
  return VERBS.flatMap((verb) => {
    const speakers = speakersFor(registryOf(constitution), verb, actor, type);
    return objectsOf(constitution).flatMap((object) => {
      const those = onObject(speakers, object);
      const verdict = answers.verdicts[answers.at(those)];
      return isSilent(those) || verdict === undefined ? [] : [{ verb, object, verdict }];
    });
  });
}

function objectsOf({ institutions, matters }: Constitution): readonly (InstitutionId | MatterId)[] {
  return [...keysOf(institutions), ...keysOf(matters)];
}

/** The answers asked for so far, each worked out once for all acts of which the same speak. */
type Answers = { readonly verdicts: readonly Verdict[]; readonly at: (speakers: Speakers) => number };

function answersIn(constitution: Constitution, situation: Situation): Answers {
  const verdicts: Verdict[] = [];
  const known = new Map<string, number>();
  function at(speakers: Speakers): number {
    const key = keyOf(speakers);
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, verdicts.length);
    return verdicts.push(judge(constitution, speakers, situation)) - 1;
  }
  return { verdicts, at };
}

/** A row of one actor: the objects that something names one by one, all others alike. */
function fillRow(
  cells: Uint32Array,
  start: number,
  objects: readonly string[],
  speakers: Speakers,
  at: Answers['at'],
): void {
  cells.fill(at(onObject(speakers, null)), start, start + objects.length);
  const named = new Set(allOf(speakers).flatMap(({ objects: those }) => [...(those ?? [])]));
  for (const object of named) {
    const index = objects.indexOf(object);
    if (index >= 0) cells[start + index] = at(onObject(speakers, object));
  }
}

/** What speaks of the acts of an actor, on whatever object. */
function speakersFor(
  registry: Registry,
  verb: Verb,
  actor: InstitutionId,
  type: InstitutionType | undefined,
): Speakers {
  const { rules, residual, powers } = ofVerb(registry, verb);
  return {
    rules: rules.filter((rule) => ofActor(rule, actor, type)),
    residual: residual.filter((rule) => ofActor(rule, actor, type)),
    powers: powers.filter(({ actors }) => actors.has(actor)),
  };
}

/** Of these, what speaks of an object; null stands for one that nothing names. */
function onObject({ rules, residual, powers }: Speakers, object: string | null): Speakers {
  const speaks = ({ objects }: { readonly objects: ReadonlySet<string> | null }) =>
    objects === null || (object !== null && objects.has(object));
  return { rules: rules.filter(speaks), residual: residual.filter(speaks), powers: powers.filter(speaks) };
}

function isSilent({ rules, powers }: Speakers): boolean {
  return rules.length === 0 && powers.length === 0;
}

function allOf({ rules, residual, powers }: Speakers) {
  return [...rules, ...residual, ...powers];
}

function keyOf(speakers: Speakers): string {
  return allOf(speakers)
    .map(({ place }) => place)
    .join();
}
