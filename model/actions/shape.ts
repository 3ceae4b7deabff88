import { isRecord } from '../json.ts';
import { all, date, fields, listOf, localized, wordOf, type Report, type Shape } from '../constitution/shape.ts';
import { CONFIDENCES, INSTITUTION_TYPES, TOPICS, VERBS } from '../vocabulary.ts';
import { EFFECTS } from './types.ts';

/** An object of acts that is no institution. */
export const matterShape: Shape = fields({ name: localized }, { note: localized });

/** Shapes of what a rule refers to, which depend on the names that the draft declares. */
type References = {
  readonly institution: Shape;
  readonly object: Shape;
  readonly rule: Shape;
  readonly condition: Shape;
  readonly citation: Shape;
};

/** A rule on acts, which rests on an article; one that requires says what. */
export function ruleShape({ institution, object, rule, condition, citation }: References): Shape {
  const acts = fields(
    { verbs: listOf(wordOf(VERBS), 'empty-list') },
    {
      actors: listOf(institution, 'empty-list'),
      types: listOf(wordOf(INSTITUTION_TYPES), 'empty-list'),
      objects: listOf(object, 'empty-list'),
    },
  );
  const required = {
    topic: wordOf(TOPICS),
    text: localized,
    effect: wordOf(EFFECTS),
    acts,
    cites: listOf(citation, 'rule-without-citation'),
    confidence: wordOf(CONFIDENCES),
  };
  const optional = {
    when: condition,
    overrides: listOf(rule, 'empty-list'),
    residual: isTrue,
    effectiveFrom: date,
    note: localized,
  };
  return all(fields(required, optional), requiresSomething);
}

function isTrue(value: unknown, at: readonly string[], report: Report): void {
  if (value !== true) report('unknown-word', at, value);
}

function requiresSomething(value: unknown, at: readonly string[], report: Report): void {
  if (isRecord(value) && value['effect'] === 'requires' && !Object.hasOwn(value, 'when')) {
    report('requirement-without-condition', at);
  }
}
