import { describe, expect, test } from 'vitest';
import { sentenceOf } from '../../electron/headless/sentences.ts';
import { READ_CODES } from '../../electron/headless/read-file.ts';
import {
  FAULT_CODES,
  FILE_FAULT_CODES,
  REFUSAL_CODES,
  LESSON_FAULT_CODES,
  STORY_FAULT_CODES,
  VOTE_FAULT_CODES,
} from '../../model/refusals.ts';
import { ran, refusalIn } from '../support/headless.ts';

const REFUSED: readonly (readonly [args: string, code: string, at: string])[] = [
  ['facts post-2021', 'unknown-edition', 'EDITION'],
  ['facts __proto__', 'unknown-edition', 'EDITION'],
  ['facts 2022-07-01', 'unknown-edition', 'EDITION'],
  ['facts pre-2022 --on tomorrow', 'not-a-date', '--on'],
  ['facts pre-2022 --on=', 'not-a-date', '--on'],
  ['facts pre-2022 --on 2022-7-1', 'not-a-date', '--on'],
  ['facts pre-2022 --on 2022-07', 'not-a-date', '--on'],
  ['facts pre-2022 --on 2023-02-29', 'no-such-day', '--on'],
  ['facts pre-2022 --on 1995-09-04', 'before-constitution', '--on'],
  ['facts pre-2022 --on 1995-09-05', 'before-data', '--on'],
  ['facts pre-2022 --on 2021-12-31', 'before-data', '--on'],
  ['facts pre-2022 --on 2026-07-01', 'not-in-force', '--on'],
  ['facts post-2022 --on 2026-08-01', 'not-in-force', '--on'],
  ['facts 2026 --on 2022-07-01', 'not-in-force', '--on'],
  ['facts 2026 --on 2026-06-30', 'not-in-force', '--on'],
  ['constitution 2026 --on 2026-06-30', 'not-in-force', '--on'],
  ['constitution nowhere', 'unknown-edition', 'EDITION'],
  ['compare pre-2022 after', 'unknown-edition', 'B'],
  ['compare before post-2022', 'unknown-edition', 'A'],
  ['compare 2022-02-30 2026', 'no-such-day', 'A'],
  ['compare 2026 1990-01-01', 'before-constitution', 'B'],
  ['schema sonnet', 'unknown-kind', 'KIND'],
  ['validate no-such-file.json', 'no-such-file', 'no-such-file.json'],
];

const MISUSED: readonly (readonly [args: string, words: string])[] = [
  ['', 'which command'],
  ['--json', 'which command'],
  ['fact', 'no command "fact"'],
  ['constructor', 'no command "constructor"'],
  ['help fact', 'no command "fact"'],
  ['help facts 2026', 'help does not know what to do with "2026"'],
  ['facts', 'facts needs EDITION'],
  ['compare pre-2022', 'compare needs B'],
  ['validate', 'validate needs FILE'],
  ['editions 2026', '"2026"'],
  ['facts 2026 2026', '"2026"'],
  ['facts 2026 --on', '--on'],
  ['facts 2026 --when 2022-07-01', '--when'],
  ['facts 2026 --json=yes', '--json'],
  ['editions --on 2022-07-01', 'editions takes no --on'],
  ['editions --lang de', '--lang takes kk, ru or en, not "de"'],
];

describe('the command line', () => {
  test.each(REFUSED)('refuses "%s": %s at %s', async (args, code, at) => {
    const refused = refusalIn(await ran(...args.split(' '), '--json'));
    expect(refused).toEqual({ error: { code, message: refused.error.message, at } });
    expect(refused.error.message).toMatch(/^\S.*\.$/);
  });

  test.each(REFUSED)('says why it refuses "%s" on standard error too', async (args, _code, at) => {
    const { code, out, err } = await ran(...args.split(' '));
    expect(code).toBe(1);
    expect(JSON.parse(out)).toHaveProperty('error.message');
    expect(err).toMatch(/^shanyrak: .+\n$/);
    expect(err).toContain(at);
  });

  test.each(MISUSED)('does not understand "%s" and says %s', async (args, words) => {
    const { code, out, err } = await ran(...args.split(' ').filter((arg) => arg !== ''));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
    expect(err).toContain('Usage: npm run -s shanyrak -- ');
  });

  test.each([['help'], ['--help'], ['-h']])('helps with every command when asked %s', async (ask) => {
    const { code, out, err } = await ran(ask);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const name of ['editions', 'facts', 'compare', 'constitution', 'validate', 'schema']) {
      expect(out).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
    }
  });

  test.each([
    ['help', 'facts'],
    ['facts', '--help'],
  ])('helps with one command: %s %s', async (...args) => {
    const { code, out } = await ran(...args);
    expect(code).toBe(0);
    expect(out).toMatch(/^Usage: npm run -s shanyrak -- facts EDITION \[--on DATE\]/);
  });

  test('helps in JSON too', async () => {
    const { out } = await ran('help', '--json');
    expect(JSON.parse(out)).toContainEqual(expect.objectContaining({ name: 'validate', operands: ['FILE'] }));
  });

  test('tells its version', async () => {
    const { code, out } = await ran('--version');
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(JSON.parse((await ran('--version', '--json')).out)).toHaveProperty('version');
    expect((await ran('facts', '2026', '--version')).out).toBe(out);
  });

  test('has a sentence for every code, and room in it for a detail', () => {
    for (const code of [
      ...FAULT_CODES,
      ...STORY_FAULT_CODES,
      ...LESSON_FAULT_CODES,
      ...FILE_FAULT_CODES,
      ...REFUSAL_CODES,
      ...READ_CODES,
      ...VOTE_FAULT_CODES,
    ]) {
      expect(sentenceOf(code, '$&')).toMatch(/^\S.*\.$/);
      expect(sentenceOf(code, '$&')).not.toContain('{}');
    }
  });
});
