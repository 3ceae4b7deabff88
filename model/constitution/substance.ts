import type { Rule } from '../actions/types.ts';
import type { Circumstance, Condition } from '../conditions/types.ts';
import { byCodeUnit, entriesOf, isRecord, same } from '../json.ts';
import { LANGUAGES } from '../vocabulary.ts';
import { institutionId, lineageOf, type Lineage } from './query.ts';
import type { Body, Constitution, Institution, Need, Power, Provision, Seat } from './types.ts';

/** The fields of an entity that carry its legal substance, brought to one form in which two orders compare. */
export type Substance = Readonly<Record<string, unknown>>;

/** Brings values of two orders to one form: successors stand for predecessors, phrases are read in English. */
export type Norm = {
  readonly lineage: Lineage;
  readonly phrase: (value: unknown) => unknown;
  /** The name of a fact, under which an institution may take part: `consent.senate`. */
  readonly fact: (name: string) => string;
  /** An id of an institution as that of its line; any other id stays. */
  readonly id: (id: string) => string;
};

/** The common form of two orders. */
export function normOf(a: Constitution, b: Constitution): Norm {
  const lineage = lineageOf(a, b);
  const names = renamings([a, b], lineage);
  const idOf = (text: string) => institutionId(a, text) ?? institutionId(b, text);
  function phrase(value: unknown): unknown {
    if (typeof value === 'string') {
      const id = idOf(value);
      return id === undefined ? names.reduce((text, [old, now]) => text.replaceAll(old, now), value) : lineage(id);
    }
    if (Array.isArray(value)) return value.map(phrase);
    if (!isRecord(value)) return value;
    if (isLocalized(value)) return phrase(value['en']);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, phrase(item)]));
  }
  const inLine = (id: string) => {
    const institution = idOf(id);
    return institution === undefined ? id : lineage(institution);
  };
  const fact = (name: string) => {
    const family = name.slice(0, name.indexOf('.') + 1);
    return `${family}${inLine(name.slice(family.length))}`;
  };
  return { lineage, phrase, fact, id: inLine };
}

/** What makes an institution another: its kind, name, place and what it stands for. */
export function institutionSubstance({ type, name, place, includes = [] }: Institution, norm: Norm): Substance {
  return { type, name: name.en, place, includes: includes.map(norm.lineage) };
}

/** A provision is its value; a restatement in other words, or in another article, settles the same. */
export function provisionSubstance({ value }: Provision): Substance {
  return { value };
}

/** Who may do what to whom, under which conditions. A power that merely passes to the successor stays the same. */
export function powerSubstance(power: Power, norm: Norm): Substance {
  const { kind, sole, count, level, params = {} } = power;
  return {
    kind,
    from: norm.lineage(power.from),
    to: norm.lineage(power.to),
    sole,
    needs: needsSubstance(power.needs, norm),
    count,
    params: norm.phrase(params),
    level,
  };
}

/** How many members for how long, and who fills which seats. */
export function bodySubstance({ size, termYears, seats }: Body, norm: Norm): Substance {
  const ordered = entriesOf(seats)
    .map(([, seat]) => seat)
    .sort((a, b) => a.order - b.order);
  return { size, termYears, seats: ordered.map((seat) => seatSubstance(seat, norm)) };
}

/**
 * What a rule does to which acts on which condition. A number that a provision holds is named, not read: where it changes,
 * the provision is altered and not the rule.
 */
export function ruleSubstance({ effect, acts, when, overrides, residual }: Rule, norm: Norm): Substance {
  const { actors, types, verbs, objects } = acts;
  return {
    effect,
    acts: {
      actors: actors && unordered(actors.map(norm.id)),
      types: types && unordered(types),
      verbs: unordered(verbs),
      objects: objects && unordered(objects.map(norm.id)),
    },
    when: when && conditionSubstance(when, norm),
    overrides: overrides && unordered(overrides),
    residual,
  };
}

/** A question of law is its answer; without one it is open. */
export function questionSubstance({ answer }: Circumstance): Substance {
  return { answer: answer?.value };
}

/** Names of the fields in which two substances differ, in the order of the fields. */
export function differingFields(a: Substance, b: Substance): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((field) => !same(a[field], b[field]));
}

function seatSubstance(seat: Seat, norm: Norm): Substance {
  return {
    count: seat.count,
    role: norm.phrase(seat.role),
    how: seat.how,
    by: seat.by === undefined ? undefined : norm.lineage(seat.by),
    needs: needsSubstance(seat.needs, norm),
  };
}

/** What a condition asks for: parts that hold together, or of which one suffices, have no order. */
export function conditionSubstance(condition: Condition, norm: Norm): Substance {
  switch (condition.test) {
    case 'all':
    case 'any': {
      const parts = condition.of.map((part) => conditionSubstance(part, norm));
      return { ...condition, of: parts.sort((a, b) => byCodeUnit(JSON.stringify(a), JSON.stringify(b))) };
    }
    case 'not':
      return { ...condition, of: conditionSubstance(condition.of, norm) };
    case 'share':
      return { ...condition, part: norm.fact(condition.part), whole: norm.fact(condition.whole) };
    case 'holds':
      return { ...condition, fact: norm.fact(condition.fact), office: norm.lineage(condition.office) };
    default:
      return { ...condition, fact: norm.fact(condition.fact) };
  }
}

/** Ids whose order carries no meaning, each once. */
export function unordered(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort(byCodeUnit);
}

/** Conditions hold together, so their order carries no meaning. */
function needsSubstance(needs: readonly Need[], norm: Norm): readonly Substance[] {
  return needs
    .map(({ kind, by, majority, seats }) => ({
      kind,
      by: norm.lineage(by),
      majority: majority && { share: majority.share, of: norm.phrase(majority.of) },
      seats,
    }))
    .sort((a, b) => byCodeUnit(`${a.kind} ${a.by}`, `${b.kind} ${b.by}`));
}

/** English names of predecessors with those of their successors, without what stands in brackets. */
function renamings(orders: readonly Constitution[], lineage: Lineage): readonly (readonly [string, string])[] {
  const names = new Map(
    orders.flatMap(({ institutions }) => entriesOf(institutions).map(([id, { name }]) => [id, bare(name.en)] as const)),
  );
  return [...names].flatMap(([id, name]) => {
    const now = names.get(lineage(id));
    return now === undefined || now === name ? [] : [[name, now] as const];
  });
}

function bare(name: string): string {
  return name.replace(/ \(.*\)$/, '');
}

function isLocalized(value: Readonly<Record<string, unknown>>): boolean {
  return (
    Object.keys(value).length === LANGUAGES.length && LANGUAGES.every((language) => Object.hasOwn(value, language))
  );
}
