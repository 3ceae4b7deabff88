import { distinctOrder, share } from '../constitution/references.ts';
import {
  all,
  atLeast,
  date,
  fields,
  id,
  listOf,
  localized,
  orNull,
  recordOf,
  wordOf,
  type Report,
  type Shape,
} from '../constitution/shape.ts';
import { CONFIDENCES } from '../vocabulary.ts';
import { soundProcedure } from './sound.ts';
import { BASES, DEADLINE_UNITS, STATE_KINDS, VOTE_BASES } from './types.ts';

/** Shapes of what a procedure refers to, which depend on the names that the draft declares. */
type References = {
  readonly institution: Shape;
  readonly citation: Shape;
  readonly condition: Shape;
  readonly circumstance: Shape;
};

/** A procedure as a table that holds together: see `soundProcedure`. */
export function procedureShape(references: References): Shape {
  const state = fields({ order: atLeast(1), kind: wordOf(STATE_KINDS), meaning: localized });
  return all(
    fields(
      {
        title: localized,
        states: all(recordOf(state), distinctOrder),
        transitions: all(recordOf(stepShape(references)), distinctOrder),
        confidence: wordOf(CONFIDENCES),
      },
      { effectiveFrom: date, open: listOf(localized, 'empty-list'), note: localized },
    ),
    soundProcedure,
  );
}

function stepShape({ institution, citation, condition, circumstance }: References): Shape {
  const majority = fields({
    share,
    base: wordOf(VOTE_BASES),
    in: listOf(institution, 'empty-list'),
    of: localized,
  });
  const states = listOf(id, 'empty-list');
  const deadline = fields(
    { number: orNull(atLeast(1)), unit: wordOf(DEADLINE_UNITS), runsFrom: localized, missed: id },
    { since: states, pausedIn: states, anchor: circumstance, before: set, earliest: set },
  );
  return fields(
    {
      order: atLeast(1),
      from: id,
      to: id,
      event: localized,
      by: listOf(institution, 'empty-list'),
      cites: listOf(citation),
      basis: wordOf(BASES),
    },
    { does: id, together: set, majority, condition: localized, when: condition, deadline },
  );
}

/** A mark that is true where it stands. */
function set(value: unknown, at: readonly string[], report: Report): void {
  if (value !== true) report('unknown-word', at, value);
}
