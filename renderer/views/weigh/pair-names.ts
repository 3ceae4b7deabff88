import type { WeighWords } from '../../i18n/weigh/words.ts';
import { orderName } from '../compare/summary.ts';
import type { WeighedPair } from './use-weighed.ts';

/** The names of both orders; two that bear the same name (each with other amendments left out) are told apart by their sides. */
export function pairNames({ a, b }: WeighedPair, words: WeighWords): Readonly<Record<'a' | 'b', string>> {
  const names = { a: orderName(a.shown, words), b: orderName(b.shown, words) };
  if (names.a !== names.b) return names;
  return { a: `${names.a} (${words.w('side.a')})`, b: `${names.b} (${words.w('side.b')})` };
}
