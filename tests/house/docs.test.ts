import { expect, it } from 'vitest';
import { sourcesUnder } from '../support/sources.ts';

const EXPORT = /^export (?:async )?(?:function\*?|const|type|interface) (?<name>\w+)/u;
/** The members of the list above, an id, and another shape of the same function say what they are by what stands beside them. */
const SAID_BESIDE = /= \(typeof \w+\)\[number\];|= Brand<'[\w-]+'>;|= keyof typeof \w+;/u;

const sources = ['model', 'scenarios', 'renderer', 'electron'].flatMap((folder) =>
  sourcesUnder(folder, ['.ts', '.tsx']),
);

it('says above every export what it means', () => {
  const mute = sources.flatMap(({ file, text }) => {
    const lines = text.split('\n');
    return lines.flatMap((line, index) => {
      const name = EXPORT.exec(line)?.groups?.['name'];
      const above = lines[index - 1]?.trim() ?? '';
      if (name === undefined || above.endsWith('*/') || SAID_BESIDE.test(line)) return [];
      return above.startsWith(`export function ${name}`) ? [] : [`${file}: ${name}`];
    });
  });
  expect(mute).toEqual([]);
});
