import { expect, test } from 'vitest';
import { desktopWordsOf } from '../../renderer/i18n/desktop/words.ts';
import { mayRead } from '../../renderer/desktop/browser-files.ts';
import { refusalWords } from '../../renderer/desktop/refusal-words.ts';

test.each([
  ['was allowed before', 'granted', 'denied', true, 0],
  ['is allowed when the browser asks', 'prompt', 'granted', true, 1],
  ['is not allowed', 'prompt', 'denied', false, 1],
] as const)('a file kept from an earlier start that %s', async (_, before, answer, may, asked) => {
  let questions = 0;
  const handle = {
    queryPermission: () => Promise.resolve(before),
    requestPermission: () => {
      questions += 1;
      return Promise.resolve(answer);
    },
  };
  expect(await mayRead(handle)).toBe(may);
  expect(questions).toBe(asked);
});

test('a browser that asks nothing lets the page read, and one that refuses to ask does not', async () => {
  expect(await mayRead({})).toBe(true);
  expect(await mayRead({ requestPermission: () => Promise.reject(new Error('no gesture')) })).toBe(false);
});

test('a refusal in a browser says what to do', () => {
  const words = desktopWordsOf('en');
  expect(refusalWords({ code: 'no-permission' }, words, true)).toContain('pick the file yourself');
  expect(refusalWords({ code: 'no-permission' }, words, false)).toBe('The system does not allow it.');
});
