import { isKeyOf } from '../../model/json.ts';
import type { DesktopWords } from '../i18n/desktop/words.ts';
import { voteFaultTexts } from '../i18n/vote-faults.ts';
import type { DeskRefusal } from '../store/document/state.ts';

type Fault = NonNullable<DeskRefusal['faults']>[number];

/** Faults of a file that have words of their own; the others do not fit the format in some other way. */
const TOLD = [
  'wrong-checksum',
  'empty-file',
  'not-json-text',
  'cut-off',
  'too-deep',
  'too-many-values',
  'duplicate-key',
  'reserved-key',
  'no-kind',
  'missing-field',
  'unknown-field',
  'unknown-word',
  'impossible-number',
  'bad-date',
] as const;

/** Why the desktop refused, in a sentence. */
export function refusalWords(
  { code, detail = '' }: DeskRefusal,
  { d }: DesktopWords,
  isBrowser = window.desktop === undefined,
): string {
  switch (code) {
    case 'no-permission':
      return d(isBrowser ? 'refusal.not-allowed' : 'refusal.no-permission');
    case 'wrong-kind':
      return d('refusal.wrong-kind', { kind: detail });
    case 'foreign-sender':
    case 'bad-request':
    case 'internal':
    case 'unknown-id':
    case 'bad-picture':
      return d('refusal.internal', { code });
    case 'is-a-folder':
    case 'no-regular-file':
      return d('refusal.no-file');
    default:
      return d(`refusal.${code}`);
  }
}

/** What is wrong at one place of a file, in a sentence. */
export function faultWords({ code, detail = '', line }: Fault, { d, of }: DesktopWords): string {
  const what = isKeyOf(voteFaultTexts, code)
    ? of(voteFaultTexts[code]).replace('{value}', () => detail)
    : formatFault(code, d);
  return line === undefined ? what : d('fault.line', { what, line });
}

function formatFault(code: Fault['code'], d: DesktopWords['d']): string {
  const told = TOLD.find((one) => one === code);
  return told === undefined ? d('fault.other', { code }) : d(`fault.${told}`);
}
