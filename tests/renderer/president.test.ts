import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { presidentialElections } from '../../model/kazakhstan/elections/index.ts';
import { LANGUAGES } from '../../model/vocabulary.ts';
import { countWordsOf } from '../../renderer/i18n/count/words.ts';
import type { Command } from '../../renderer/store/commands.ts';
import {
  choosePresidential,
  decidePresidentTie,
  restorePresidential,
  typeFirstRound,
  typePresidentAgainstAll,
  typeSecondRound,
} from '../../renderer/store/lab/president.ts';
import { initialState } from '../../renderer/store/state.ts';
import { outcomeWords } from '../../renderer/views/count/president/president-words.ts';
import { countPresident } from '../../renderer/views/count/president/president.ts';
import { valueIn } from '../support/results.ts';

const START = initialState('en', 'light');
const YEARS = Object.keys(presidentialElections);

function typed(...commands: readonly Command[]) {
  return commands.reduce((state, command) => command(state), START).view.lab.president;
}

function electionOf(id: string) {
  const election = presidentialElections[id];
  if (election === undefined) throw new Error(`The data lack ${id}.`);
  return election;
}

function counted(...commands: readonly Command[]) {
  const president = typed(...commands);
  return valueIn(countPresident(electionOf(president.election), president));
}

/** Everybody has no votes but those named. */
function only(votes: Readonly<Record<string, number>>): readonly Command[] {
  return [
    typePresidentAgainstAll(0),
    ...electionOf('president-2022').candidates.map(({ id }) => typeFirstRound(id, votes[id] ?? 0)),
  ];
}

describe('a presidential election', () => {
  test.each(YEARS)('%s ends in the first round as published', (year) => {
    const { outcome, isPublished, pair, ties } = counted(choosePresidential(year));
    expect(outcome).toMatchObject({ kind: 'elected', winner: 'tokayev', round: 1 });
    expect({ isPublished, pair, ties }).toEqual({ isPublished: true, pair: [], ties: [] });
  });

  test('of which the votes against all are not known counts none, and says so', () => {
    expect(counted(choosePresidential('president-2019')).againstAll).toBeNull();
    expect(counted(choosePresidential('president-2019'), typePresidentAgainstAll(7)).againstAll).toBe(7);
  });

  test('waits for a second round until votes of one of the two are typed', () => {
    const open = only({ tokayev: 400, abden: 350, kazhyken: 250 });
    expect(counted(...open).outcome.kind).toBe('second-round');
    expect(counted(...open).pair).toEqual(['tokayev', 'abden']);
    expect(counted(...open, typeSecondRound('kazhyken', 9)).outcome.kind).toBe('second-round');
    expect(counted(...open, typeSecondRound('abden', 9)).outcome).toMatchObject({ winner: 'abden', round: 2 });
  });

  test('keeps votes of a second round for the pair that they were typed for', () => {
    const held = [...only({ tokayev: 400, abden: 350, kazhyken: 250 }), typeSecondRound('abden', 9)];
    const other = [...held, typeFirstRound('kazhyken', 390), typeFirstRound('abden', 200)];
    expect(counted(...other).outcome).toMatchObject({ kind: 'second-round', pair: ['tokayev', 'kazhyken'] });
    expect(counted(...other, typeFirstRound('abden', 600)).outcome).toMatchObject({ winner: 'abden', round: 2 });
  });

  test('asks for as many of the equals as are wanted, and takes a choice back', () => {
    const equal = only({ tokayev: 10, abden: 10, kazhyken: 10 });
    const [tie] = counted(...equal).ties;
    expect(tie).toMatchObject({ place: 'first-round', between: ['tokayev', 'abden', 'kazhyken'], choose: 2 });
    const one = [...equal, decidePresidentTie('first-round', 'abden', 2)];
    expect(counted(...one).outcome.kind).toBe('tie');
    const two = [...one, decidePresidentTie('first-round', 'kazhyken', 2)];
    expect(counted(...two)).toMatchObject({ pair: ['abden', 'kazhyken'], ties: [{ place: 'first-round' }] });
    expect(counted(...two, decidePresidentTie('first-round', 'abden', 2)).outcome.kind).toBe('tie');
  });

  test('asks for the two of a second round and then for its winner', () => {
    const both = [
      ...only({ tokayev: 10, abden: 10, kazhyken: 10 }),
      decidePresidentTie('first-round', 'abden', 2),
      decidePresidentTie('first-round', 'kazhyken', 2),
      typeSecondRound('abden', 5),
      typeSecondRound('kazhyken', 5),
    ];
    expect(counted(...both).ties.map(({ place, choose }) => [place, choose])).toEqual([
      ['first-round', 2],
      ['second-round', 1],
    ]);
    const decided = counted(...both, decidePresidentTie('second-round', 'abden', 1));
    expect(decided.outcome).toMatchObject({ kind: 'elected', winner: 'abden', round: 2 });
    const said = outcomeWords(decided.outcome, electionOf('president-2022'), countWordsOf('en'));
    expect(said.at(-1)).toBe('Second round: both have 5. Chosen: Karakat Abden.');
  });

  test('forgets what was decided about a tie once the votes are others', () => {
    const decided = [...only({ tokayev: 10, abden: 10 }), decidePresidentTie('second-round', 'abden', 1)];
    expect(typed(...decided, typeFirstRound('abden', 9)).decisions).toEqual({});
    expect(typed(...decided, typePresidentAgainstAll(9)).decisions).toEqual({});
    expect(typed(...decided, typeSecondRound('abden', 9)).decisions).toEqual({});
    const chosen = [decidePresidentTie('second-round', 'abden', 1), decidePresidentTie('first-round', 'abden', 1)];
    expect(typed(...chosen).decisions).toEqual({ 'first-round': ['abden'] });
  });

  test('is published again by one command, and forgotten when another is chosen', () => {
    const changed = [typeFirstRound('abden', 5), typeSecondRound('abden', 5), typePresidentAgainstAll(1)];
    expect(counted(...changed).isPublished).toBe(false);
    expect(typed(...changed, restorePresidential())).toEqual(START.view.lab.president);
    expect(typed(...changed, choosePresidential('president-2019'), choosePresidential('president-2022'))).toEqual(
      START.view.lab.president,
    );
  });

  test('counted with any votes ends, and elects only whoever has more than half, or more than the other', () => {
    const votes = fc.record({
      first: fc.array(fc.nat(6), { minLength: 6, maxLength: 6 }),
      second: fc.array(fc.nat(3)),
    });
    fc.assert(
      fc.property(votes, fc.nat(6), ({ first, second }, against) => {
        const ids = electionOf('president-2022').candidates.map(({ id }) => id);
        const { outcome } = counted(
          typePresidentAgainstAll(against),
          ...first.map((number, at) => typeFirstRound(ids[at] ?? '', number)),
          ...second.slice(0, 6).map((number, at) => typeSecondRound(ids[at] ?? '', number)),
        );
        if (outcome.kind !== 'elected') return;
        const at = ids.indexOf(outcome.winner);
        const all = first.reduce((sum, number) => sum + number, against);
        if (outcome.round === 1) expect((first[at] ?? 0) * 2).toBeGreaterThan(all);
        else expect(second[at] ?? 0).toBeGreaterThan(0);
      }),
    );
  });

  test('is told in every language, whatever it ends in', () => {
    const ends = [
      counted(),
      counted(...only({})),
      counted(...only({ tokayev: 4, abden: 3, kazhyken: 2 })),
      counted(...only({ tokayev: 1, abden: 1, kazhyken: 1 })),
    ];
    expect(ends.map(({ outcome }) => outcome.kind)).toEqual(['elected', 'nobody', 'second-round', 'tie']);
    for (const language of LANGUAGES)
      for (const { outcome } of ends)
        expect(outcomeWords(outcome, electionOf('president-2022'), countWordsOf(language)).join(' ')).toMatch(
          /^\S.*\.$/u,
        );
  });
});
