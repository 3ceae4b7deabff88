import { describe, expect, it } from 'vitest';
import { answer, ran } from '../support/headless.ts';

const BENCH = 'scenarios/07-who-sits-on-the-bench.json';
const EARLY = 'scenarios/03-early-election-and-seven-years.json';

describe('a scenario on the command line', () => {
  it('has its orders in the order in which they are named, also where a name is a number', async () => {
    const { out } = await ran('run', EARLY);
    expect(out.split('\n')[0]?.trim().split(/\s+/)).toEqual(['step', 'pre-2022', 'post-2022', '2026']);
    const other = await ran('run', EARLY, '--editions', '2026,pre-2022');
    expect(other.out.split('\n')[0]?.trim().split(/\s+/)).toEqual(['step', '2026', 'pre-2022']);
  });

  it('explains the first divergence from the earliest order on, by the amendment that changed what decides', async () => {
    expect(await answer('run', BENCH)).toMatchObject({
      firstDivergence: {
        step: 'chair',
        causes: [
          { between: ['pre-2022', 'post-2022'], id: 'cc.composition' },
          {
            between: ['pre-2022', 'post-2022'],
            entity: 'powers',
            id: 'president-appoints-cc-chair',
            amendment: '2022-06-08-referendum',
          },
        ],
      },
    });
  });

  it('names no cause between orders that agree', async () => {
    const found = await answer('run', EARLY);
    expect(found).toMatchObject({ firstDivergence: { step: 'call' } });
    expect(JSON.stringify(found)).not.toContain('"between":["pre-2022","post-2022"]');
  });
});
