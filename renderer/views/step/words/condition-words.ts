import type { Condition, Trace } from '../../../../model/conditions/types.ts';
import type { Constitution } from '../../../../model/constitution/types.ts';
import type { StepWords } from '../../../i18n/step/words.ts';
import { shareWords } from '../../detail/power-words.ts';
import { factName, factValue } from './fact-words.ts';

/** What a condition asks for, in words; its parts are told apart. */
export function conditionWords(trace: Trace, orders: readonly Constitution[], words: StepWords): string {
  const { condition, wanted } = trace;
  switch (condition.test) {
    case 'all':
    case 'any':
    case 'not':
      return words.s(`cond.${condition.test}`);
    case 'is':
    case 'atLeast':
    case 'atMost':
    case 'holds':
      return words.s(`cond.${condition.test}`, {
        name: factName(condition.fact, orders, words),
        wanted: factValue(condition.fact, wanted, orders, words),
      });
    case 'within':
      return words.s('cond.within', {
        name: factName(condition.fact, orders, words),
        time: words.s(`cond.${condition.unit}`, { n: typeof wanted === 'number' ? wanted : 0 }),
      });
    case 'share':
      return words.s('cond.share', {
        part: factName(condition.part, orders, words),
        share: shareWords(condition.threshold, words),
        whole: factName(condition.whole, orders, words),
      });
  }
}

/** What is known here of the fact that a condition looks at; null where it looks at none of its own. */
export function foundWords(trace: Trace, orders: readonly Constitution[], words: StepWords): string | null {
  const fact = factOf(trace.condition);
  if (fact === null) return null;
  const found = factValue(fact, trace.found, orders, words);
  return trace.found === undefined ? found : words.s('cond.found', { found });
}

/** Whether a condition is met, in a word. */
export function truthWords({ truth }: Trace, words: StepWords): string {
  return words.s(truth === null ? 'cond.open' : truth ? 'cond.met' : 'cond.failed');
}

function factOf(condition: Condition): string | null {
  switch (condition.test) {
    case 'all':
    case 'any':
    case 'not':
      return null;
    case 'share':
      return condition.part;
    case 'is':
    case 'atLeast':
    case 'atMost':
    case 'within':
    case 'holds':
      return condition.fact;
  }
}
