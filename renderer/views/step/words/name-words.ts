import type { Matter } from '../../../../model/actions/types.ts';
import { type Counterparts, counterpartsOf } from '../../../../model/constitution/index.ts';
import type { Constitution } from '../../../../model/constitution/types.ts';
import { valueOf } from '../../../../model/json.ts';
import type { ScenarioAct } from '../../../../model/scenario/types.ts';
import { VERBS } from '../../../../model/vocabulary.ts';
import { verbText } from '../../../i18n/step/verbs.ts';
import type { StepWords } from '../../../i18n/step/words.ts';
import { nameIn } from '../../compare/facts.ts';

const counterparts = new WeakMap<readonly Constitution[], Counterparts>();

/**
 * What an institution or a matter is called in the first order: by its own name there, or that of its predecessor or
 * successor; where it has none, as the next order that knows it calls it.
 */
export function subjectName(id: string, orders: readonly Constitution[], words: StepWords): string {
  const [own] = orders;
  const here = counterparts.get(orders) ?? counterpartsOf(...orders);
  counterparts.set(orders, here);
  const institution = nameIn((own === undefined ? undefined : here(own, id)) ?? id, ...orders);
  if (institution !== null) return words.of(institution);
  for (const { matters } of orders) {
    const matter = valueOf<Matter>(matters, id);
    if (matter !== undefined) return words.of(matter.name);
  }
  return id;
}

/** "President → Akims: annulment": an act in words. */
export function actWords(act: ScenarioAct, orders: readonly Constitution[], words: StepWords): string {
  const verb = VERBS.find((known) => known === act.verb);
  return words.s('act.line', {
    actor: subjectName(act.actor, orders, words),
    object: subjectName(act.object, orders, words),
    verb: verb === undefined ? act.verb : words.of(verbText(verb)),
  });
}

/** Names one after the other. */
export function listed(names: readonly string[]): string {
  return names.join(', ');
}
