import { matterShape, ruleShape } from '../actions/shape.ts';
import { circumstanceShape, conditionShape } from '../conditions/shape.ts';
import { isRecord } from '../json.ts';
import { procedureShape } from '../procedures/shape.ts';
import { failure, success, type Fault, type Result } from '../refusals.ts';
import {
  CONFIDENCES,
  EDITION_IDS,
  INSTITUTION_TYPES,
  LEVELS,
  NEED_KINDS,
  PLACES,
  POWER_KINDS,
  SOURCE_KINDS,
  TOPICS,
  type NonEmpty,
} from '../vocabulary.ts';
import {
  acyclic,
  apartFrom,
  circumstanceOf,
  citationWithin,
  declaredBy,
  distinctOrder,
  institutionOf,
  objectOf,
  provisionOf,
  ruleOf,
  seatsAddUp,
  share,
  sourceOf,
  type Declared,
} from './references.ts';
import {
  address,
  all,
  atLeast,
  date,
  fields,
  flag,
  id,
  json,
  listOf,
  localized,
  orNull,
  recordOf,
  text,
  wordOf,
  type Report,
  type Shape,
} from './shape.ts';
import { SEAT_FILLINGS, type Constitution } from './types.ts';

/**
 * The only door from a draft to a constitution. Takes anything, throws never, and reports every fault with its place:
 * wrong shapes, unknown words, dangling references, powers without a basis, impossible numbers.
 */
export function check(draft: unknown): Result<Constitution, NonEmpty<Fault>> {
  const [first, ...rest] = faultsOf(draft);
  if (first !== undefined) return failure([first, ...rest]);
  return isFaultless(draft, first) ? success(draft) : failure([{ code: 'not-a-record', at: [] }]);
}

/** Every fault of a draft, in the order of its keys; none means that it is a constitution. */
export function faultsOf(draft: unknown): readonly Fault[] {
  const faults: Fault[] = [];
  constitutionShape(declaredBy(draft))(draft, [], (code, at, value) => {
    faults.push(value === undefined ? { code, at } : { code, at, detail: shorten(value) });
  });
  return faults;
}

/** True of a draft in which `faultsOf` found nothing; the one place where ids become ids of a constitution. */
function isFaultless(draft: unknown, firstFault: Fault | undefined): draft is Constitution {
  return isRecord(draft) && firstFault === undefined;
}

function shorten(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, 80);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  return Array.isArray(value) ? 'list' : typeof value;
}

function constitutionShape(declared: Declared): Shape {
  const shapes = { declared, institution: institutionOf(declared), citation: citationShape(declared) };
  const circumstance = circumstanceOf(declared);
  const condition = conditionShape({ ...shapes, provision: provisionOf(declared), circumstance });
  return fields({
    sources: recordOf(sourceShape),
    institutions: all(recordOf(institutionShape(shapes)), acyclic('succeeds'), acyclic('includes')),
    provisions: recordOf(provisionShape(shapes)),
    powers: recordOf(powerShape(shapes)),
    bodies: recordOf(bodyShape(shapes), shapes.institution),
    matters: all(recordOf(matterShape), apartFrom(declared)),
    circumstances: recordOf(circumstanceShape(shapes.citation)),
    rules: all(
      recordOf(ruleShape({ ...shapes, object: objectOf(declared), rule: ruleOf(declared), condition })),
      acyclic('overrides'),
    ),
    procedures: recordOf(procedureShape({ ...shapes, circumstance, condition })),
  });
}

/** Shapes that depend on the names which the draft declares. */
type Shapes = { readonly declared: Declared; readonly institution: Shape; readonly citation: Shape };

const articles = all(recordOf(fields({ order: atLeast(1) })), distinctOrder);
const sourceShape = fields({ kind: wordOf(SOURCE_KINDS), title: localized }, { url: address, date, articles });

function citationShape(declared: Declared): Shape {
  const parts = { article: text, paragraph: text, item: text, through: text, note: text };
  return all(fields({ source: sourceOf(declared) }, parts), citationWithin(declared));
}

function institutionShape({ institution }: Shapes): Shape {
  return fields(
    { type: wordOf(INSTITUTION_TYPES), name: localized, place: wordOf(PLACES) },
    // A predecessor may be gone from this order, so only its form is looked at.
    { succeeds: listOf(id, 'empty-list'), includes: listOf(institution, 'empty-list'), note: localized },
  );
}

function provisionShape({ declared, citation }: Shapes): Shape {
  const source = sourceOf(declared);
  return all(
    fields(
      {
        topic: wordOf(TOPICS),
        place: wordOf(PLACES),
        title: localized,
        value: json,
        text: localized,
        cites: listOf(citation),
        confidence: wordOf(CONFIDENCES),
        readIn: fields({}, Object.fromEntries(EDITION_IDS.map((edition) => [edition, source]))),
      },
      { effectiveFrom: date, note: localized },
    ),
    citedUnlessSilent,
  );
}

function powerShape(shapes: Shapes): Shape {
  const { institution, citation } = shapes;
  return fields(
    {
      kind: wordOf(POWER_KINDS),
      from: institution,
      to: institution,
      about: localized,
      text: localized,
      sole: flag,
      needs: listOf(needShape(shapes)),
      count: orNull(atLeast(0)),
      level: wordOf(LEVELS),
      confidence: wordOf(CONFIDENCES),
      cites: listOf(citation, 'power-without-citation'),
    },
    { params: recordOf(json), effectiveFrom: date, note: localized },
  );
}

function needShape({ institution }: Shapes): Shape {
  const majority = fields({ share, of: localized });
  return fields({ kind: wordOf(NEED_KINDS), by: institution }, { majority, seats: atLeast(1) });
}

function bodyShape(shapes: Shapes): Shape {
  const { institution, citation } = shapes;
  const seat = fields(
    {
      order: atLeast(1),
      count: orNull(atLeast(0)),
      role: localized,
      how: wordOf(SEAT_FILLINGS),
      needs: listOf(needShape(shapes)),
      cites: listOf(citation),
    },
    { by: institution, note: localized },
  );
  return all(
    fields(
      { size: orNull(atLeast(0)), cites: listOf(citation), seats: all(recordOf(seat), distinctOrder) },
      { termYears: atLeast(1), note: localized },
    ),
    seatsAddUp,
  );
}

/** A legal basis for every provision, save where the order has no such rule or nothing was read in a text. */
function citedUnlessSilent(value: unknown, at: readonly string[], report: Report): void {
  if (!isRecord(value) || !Array.isArray(value['cites']) || value['cites'].length > 0) return;
  if (value['value'] !== null && value['confidence'] !== 'background')
    report('provision-without-citation', [...at, 'cites']);
}
