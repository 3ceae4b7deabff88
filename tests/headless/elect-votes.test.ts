import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { presidentialElections, referendums } from '../../model/kazakhstan/elections/index.ts';
import { temporaryFolder } from '../support/bundle.ts';
import { answer, ran, refusalIn } from '../support/headless.ts';
import { readmeExample } from '../support/sources.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const title = { kk: 'Сайлау', ru: 'Выборы', en: 'An election' };

function written(file: object | string): string {
  const name = path.join(folder.path, 'election.json');
  writeFileSync(name, typeof file === 'string' ? file : JSON.stringify(file));
  return name;
}

function fileOf(election: object): string {
  return written({ shanyrak: 'election', version: 1, election: { title, ...election } });
}

function round(...votes: readonly number[]) {
  return votes.map((number, index) => ({ id: 'ABCD'.charAt(index), votes: number }));
}

describe('elect, of a president', () => {
  test.each(Object.entries(presidentialElections))(
    'elects in the first round of %s',
    async (_, { candidates, againstAll }) => {
      const first = candidates.map(({ id, votes }) => ({ id, votes }));
      const result = await answer('elect', fileOf({ president: { first, againstAll: againstAll ?? 0 } }));
      expect(result).toMatchObject({ title: 'An election', outcome: 'elected', winner: first[0]?.id, round: 1 });
    },
  );

  test.each([
    [{ first: round(50, 30, 20) }, { outcome: 'second-round', pair: ['A', 'B'] }],
    [{ first: round(51, 30, 19) }, { outcome: 'elected', winner: 'A', round: 1 }],
    [
      { first: round(51, 30, 19), againstAll: 2 },
      { outcome: 'second-round', pair: ['A', 'B'] },
    ],
    [{ first: round(40, 30, 30) }, { outcome: 'tie', tie: { place: 'first-round', between: ['B', 'C'], choose: 1 } }],
    [
      { first: round(40, 35, 25), second: round(49, 51) },
      { outcome: 'elected', winner: 'B', round: 2 },
    ],
    [
      { first: round(40, 35, 25), second: round(50, 50) },
      { outcome: 'tie', tie: { place: 'second-round' } },
    ],
    [{ first: round(0, 0) }, { outcome: 'nobody' }],
  ])('answers %j', async (president, outcome) => {
    expect(await answer('elect', fileOf({ president }))).toMatchObject(outcome);
  });

  test('takes a decision where there is a tie', async () => {
    const decisions = [{ place: 'first-round', chosen: ['C'] }];
    const result = await answer('elect', fileOf({ president: { first: round(40, 30, 30) }, decisions }));
    expect(result).toMatchObject({ outcome: 'second-round', pair: ['A', 'C'] });
  });

  test('is a table for people, and known to validate', async () => {
    const name = written(readmeExample('election', 1));
    expect((await ran('elect', name)).out).toMatch(/^Aigul +480 +505$[^]*^elected in round 2: Aigul$/mu);
    expect(await answer('validate', name)).toMatchObject({ kind: 'election', holds: { first: 3, second: 2 } });
  });
});

describe('elect, of a referendum', () => {
  test.each(Object.entries(referendums))('says of %s what the published votes decide', async (_, published) => {
    const { electors, voted, yes, isConstitutional } = published;
    const units = published.units.map((unit) => ({ id: unit.unit, voted: unit.voted ?? null, yes: unit.yes ?? null }));
    const votes = { electors, voted, yes, ...(isConstitutional ? { units } : {}) };
    expect(await answer('elect', fileOf({ referendum: votes }))).toMatchObject({
      outcome: isConstitutional ? 'unknown' : 'carried',
    });
  });

  test.each([
    [{ electors: 100, voted: 50, yes: 50 }, 'no-quorum'],
    [{ electors: 100, voted: 51, yes: 25 }, 'failed'],
    [{ electors: 100, voted: 51, yes: 26 }, 'carried'],
  ])('answers %j with %s', async (referendum, outcome) => {
    expect(await answer('elect', fileOf({ referendum }))).toMatchObject({ outcome });
  });

  test('is a table for people, and known to validate', async () => {
    const name = written(readmeExample('election', 2));
    expect((await ran('elect', name)).out).toMatch(
      /^west +\? +251 +not known$[^]*^units +2 +2 +1 not known$[^]*^carried$/mu,
    );
    expect(await answer('validate', name)).toMatchObject({ holds: { units: 3 } });
  });
});

describe('votes for a president or in a referendum', () => {
  test.each([
    [{ president: { first: round(5, -1) } }, 'negative-votes', '$.election.president.first[1].votes'],
    [{ president: { first: [] } }, 'nobody-to-elect', '$.election.president.first'],
    [{ president: { first: [...round(5), ...round(5)] } }, 'duplicate-name', '$.election.president.first[1]'],
    [
      { president: { first: round(5, 4), second: [{ id: 'X', votes: 1 }] } },
      'unknown-list',
      '$.election.president.second[0].id',
    ],
    [{ president: { first: round(5), third: [] } }, 'unknown-field', '$.election.president.third'],
    [{ referendum: { electors: 5, voted: 6, yes: 1 } }, 'more-than-all', '$.election.referendum.voted'],
    [{ referendum: { electors: 5, voted: 4, yes: 0.5 } }, 'fractional-votes', '$.election.referendum.yes'],
    [{ referendum: { electors: 5, voted: 4 } }, 'missing-field', '$.election.referendum.yes'],
    [{ referendum: { electors: 5, voted: 4, yes: 1 }, lists: [] }, 'unknown-field', '$.election.lists'],
  ])('%j are refused for %s at %s', async (election, code, place) => {
    expect(refusalIn(await ran('elect', fileOf(election))).error).toMatchObject({ code, at: place });
  });

  test('fill no chamber whose power could be measured', async () => {
    const { error } = refusalIn(
      await ran('power', 'post-2022', '--composition', fileOf({ president: { first: round(5) } })),
    );
    expect(error).toMatchObject({ code: 'composition-does-not-fit', message: 'this election fills no chamber.' });
  });
});
