import { pluralForm } from './plural.ts';
import { formatNumber } from './format.ts';
import type { Language } from '../../model/vocabulary.ts';

/** The names of the parameters of a message: `{name}` is a value, `{name:one|few|many}` the word that agrees with it. */
export type Parameters<Message extends string> = Message extends `${string}{${infer Inside}}${infer Rest}`
  ? (Inside extends `${infer Name}:${string}` ? Name : Inside) | Parameters<Rest>
  : never;

/** A piece of a message: fixed words, or the place of a parameter with the text that stands there. */
export type Part =
  | { readonly type: 'words'; readonly text: string }
  | { readonly type: 'value'; readonly name: string; readonly text: string };

const PLACEHOLDER = /\{([^{}:]+)(?::([^{}]+))?\}/gu;

/** Splits a message into words and values, each number written and each noun inflected as the language wants it. */
export function messageParts(
  message: string,
  values: Readonly<Record<string, string | number>>,
  language: Language,
): readonly Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const match of message.matchAll(PLACEHOLDER)) {
    if (match.index > end) parts.push({ type: 'words', text: message.slice(end, match.index) });
    parts.push(valuePart(match[1] ?? '', match[2], values, language));
    end = match.index + match[0].length;
  }
  if (end < message.length) parts.push({ type: 'words', text: message.slice(end) });
  return parts;
}

function valuePart(
  name: string,
  forms: string | undefined,
  values: Readonly<Record<string, string | number>>,
  language: Language,
): Part {
  const value = values[name];
  if (value === undefined) throw new Error(`The message lacks the parameter ${name}.`);
  if (forms !== undefined) return { type: 'words', text: pluralForm(Number(value), forms.split('|'), language) };
  return { type: 'value', name, text: typeof value === 'number' ? formatNumber(value, language) : value };
}

/** The whole message as one text. */
export function fillMessage(
  message: string,
  values: Readonly<Record<string, string | number>>,
  language: Language,
): string {
  return messageParts(message, values, language)
    .map((part) => part.text)
    .join('');
}
