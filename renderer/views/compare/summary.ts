import { formatDate } from '../../i18n/format.ts';
import { marked } from '../../i18n/order-names.ts';
import type { Words } from '../../i18n/translate.ts';
import type { Comparison, Shown } from '../../store/comparison.ts';
import type { Filters } from '../../scene/filters.ts';
import { NO_FILTERS } from '../../store/state.ts';
import { holdersOf, type Tally } from './facts.ts';

/** So many holders are named; who has one power alone counts among the others. */
const MOST_NAMES = 3;

/** The name of an order: its edition, or its day, and whether it is hypothetical. */
export function orderName(shown: Shown, words: Words): string {
  const name = shown.name === null ? formatDate(shown.asOf, words.language) : words.of(shown.name);
  return marked(name, shown.point, words);
}

/** The heading of a map: the edition and the day whose text it shows. */
export function orderTitle(shown: Shown, words: Words): string {
  const date = formatDate(shown.asOf, words.language);
  const title =
    shown.name === null
      ? words.t('orders.asOf', { date })
      : words.t('orders.option', { name: words.of(shown.name), date });
  return marked(unbroken(title), shown.point, words);
}

/** One sentence under each map: who holds what stands on this side alone, filters applied. */
export function sideSentence(
  comparison: Comparison,
  side: 'a' | 'b',
  words: Words,
  filters: Filters = NO_FILTERS,
): string {
  if (comparison.differences.length === 0) return words.t('sum.same');
  const tallies = holdersOf(comparison, side === 'a' ? 'removed' : 'added', filters);
  const n = tallies.reduce((sum, tally) => sum + tally.count, 0);
  if (n === 0) return words.t(side === 'a' ? 'sum.lostNone' : 'sum.gainedNone');
  const list = listOf(tallies, words);
  if (comparison.backwards) return words.t('sum.onlyHere', { n, list });
  return words.t(side === 'a' ? 'sum.lost' : 'sum.gained', { n, list });
}

function listOf(tallies: readonly Tally[], words: Words): string {
  const large = tallies.filter(({ count }) => count > 1).length;
  const named = tallies.slice(0, Math.min(MOST_NAMES, large > 0 ? large : tallies.length));
  const rest = tallies.slice(named.length).reduce((sum, tally) => sum + tally.count, 0);
  const items = named.map(({ name, count }) =>
    words.t('sum.item', { name: withoutBrackets(words.of(name)), n: count }),
  );
  return [...items, ...(rest > 0 ? [words.t('sum.item', { name: words.t('sum.others'), n: rest })] : [])].join(', ');
}

/** A title whose numbers stay on one line with the words after them. */
function unbroken(title: string): string {
  return title.replaceAll(/(\d) (?=\p{L})/gu, '$1\u00a0');
}

/** A name without its explanation in brackets, its dash at the end of a line: "People of Kazakhstan". */
function withoutBrackets(name: string): string {
  return name.replace(/ \([^)]*\)$/u, '').replace(/ (?=[-–] )/u, '\u00a0');
}
