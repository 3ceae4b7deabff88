import { isRecord } from '../json.ts';

/** Fields that say in words what others say in values; no comparison of substance reads them. */
const WORDS: ReadonlySet<string> = new Set(['about', 'text', 'note']);
const NO_WORDS = {};

/**
 * The law, as JSON text, without its words, citations and days: a third of the whole, the same in substance, so that it draws
 * and compares like it. Provisions that are named keep their text.
 */
export function outlineOf(law: unknown, named: readonly string[]): string {
  const kept = new Set<unknown>();
  return JSON.stringify(law, function outlined(this: unknown, key: string, value: unknown): unknown {
    if (named.includes(key) && isRecord(value)) keep(kept, value);
    if (key === 'cites') return [];
    if (key === 'readIn') return {};
    if (key === 'effectiveFrom') return undefined;
    if (!isWords(key, this)) return value;
    return key === 'text' && kept.has(this) ? value : NO_WORDS;
  });
}

/** Keeps the text of a provision, or both texts of a change of one. */
function keep(kept: Set<unknown>, entity: Readonly<Record<string, unknown>>): void {
  for (const one of [entity, entity['was'], entity['becomes']]) kept.add(one);
}

/** The title of a provision is words too; that of an amendment is its name. */
function isWords(key: string, holder: unknown): boolean {
  return WORDS.has(key) || (key === 'title' && isRecord(holder) && !Object.hasOwn(holder, 'changes'));
}
