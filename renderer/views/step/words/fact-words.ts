import type { Circumstance, Facts, FactValue } from '../../../../model/conditions/types.ts';
import type { Constitution } from '../../../../model/constitution/types.ts';
import { entriesOf, same, valueOf } from '../../../../model/json.ts';
import { isCalendarDate } from '../../../../model/law/dates.ts';
import { NEED_KINDS } from '../../../../model/vocabulary.ts';
import { formatDate, formatNumber } from '../../../i18n/format.ts';
import type { StepWords } from '../../../i18n/step/words.ts';
import { listed, subjectName } from './name-words.ts';

/** What a fact is called: its circumstance, the part of an institution in an act, or the votes of a body. */
export function factName(name: string, orders: readonly Constitution[], words: StepWords): string {
  const circumstance = circumstanceIn(name, orders);
  if (circumstance !== undefined) return words.of(circumstance.title);
  const dot = name.indexOf('.');
  const [family, by] = [name.slice(0, dot), subjectName(name.slice(dot + 1), orders, words)];
  if (family === 'votes') return words.s('facts.votes', { by });
  const kind = NEED_KINDS.find((known) => known === family);
  return kind === undefined ? name : words.t('need.line', { kind: capital(words.t(`need.${kind}`)), by });
}

/** The value of a fact in words: yes and no, a number with its unit, a day, a word of its list, names of offices. */
export function factValue(
  name: string,
  value: FactValue | undefined,
  orders: readonly Constitution[],
  words: StepWords,
): string {
  if (value === undefined) return words.s('facts.unknown');
  if (typeof value === 'boolean') return words.t(value ? 'common.yes' : 'common.no');
  const circumstance = circumstanceIn(name, orders);
  if (typeof value === 'number') {
    const n = formatNumber(value, words.language);
    const unit = circumstance?.unit;
    return unit === undefined ? n : words.s('facts.number', { n, unit: words.of(unit) });
  }
  if (typeof value !== 'string') {
    return value.length === 0 ? words.s('facts.nobody') : listed(value.map((id) => subjectName(id, orders, words)));
  }
  const word = valueOf(circumstance?.words ?? {}, value);
  if (word !== undefined) return words.of(word);
  return isCalendarDate(value) ? formatDate(value, words.language) : subjectName(value, orders, words);
}

/** A fact that is not what it was. */
export type ChangedFact = { readonly name: string; readonly before: FactValue | undefined; readonly after: FactValue };

/** The facts that differ between two situations, in the order of the later one. */
export function changedFacts(before: Facts, after: Facts): readonly ChangedFact[] {
  return entriesOf(after)
    .filter(([name, value]) => !same(before[name], value))
    .map(([name, value]) => ({ name, before: before[name], after: value }));
}

/** A changed fact as one line. */
export function changedLine(
  { name, before, after }: ChangedFact,
  orders: readonly Constitution[],
  words: StepWords,
): string {
  const value = factValue(name, after, orders, words);
  if (before === undefined) return words.s('facts.line', { name: factName(name, orders, words), value });
  return words.s('facts.was', {
    name: factName(name, orders, words),
    before: factValue(name, before, orders, words),
    after: value,
  });
}

/** A circumstance by its name, as the first of the orders that registers it has it. */
export function circumstanceIn(name: string, orders: readonly Constitution[]): Circumstance | undefined {
  for (const { circumstances } of orders) {
    const found = valueOf<Circumstance>(circumstances, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** With a capital at its beginning. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
