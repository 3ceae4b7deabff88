import { describe, expect, it } from 'vitest';
import { inverse } from '../../../model/amendments/index.ts';
import { lineageOf } from '../../../model/constitution/index.ts';
import { decisions } from '../../../model/kazakhstan/decisions.ts';
import { edition, stages } from '../../../model/kazakhstan/index.ts';
import { entriesOf } from '../../../model/json.ts';
import { distribute } from '../../../model/power/distribution.ts';
import { measureAll } from '../../../model/power/measure.ts';
import { waterfall } from '../../../model/power/waterfall.ts';

const [before, after] = [edition('pre-2022'), edition('post-2022')];
const amendments = stages('pre-2022', 'post-2022');

function changeOf(actor: string): number {
  const lineage = lineageOf(before, after);
  const shares = [before, after].map((order) =>
    distribute(measureAll(order, decisions), {})
      .filter((total) => entriesOf(order.institutions).some(([id]) => id === total.actor && lineage(id) === actor))
      .reduce((sum, { shapley }) => sum + shapley, 0),
  );
  return (shares[1] ?? 0) - (shares[0] ?? 0);
}

describe('the change of the total by amendments', () => {
  const falls = amendments.ok ? waterfall(before, amendments.value, decisions) : amendments;

  it.each(['president', 'senate', 'mazhilis', 'citizens', 'constitutional-court', 'people'])(
    'adds up to the whole change for %s',
    (actor) => {
      if (!falls.ok) throw new Error('refused');
      const sum = falls.value.reduce((total, { moved }) => total + (moved[actor] ?? 0), 0);
      expect(sum).toBeCloseTo(changeOf(actor), 12);
    },
  );

  it('takes from one exactly what it gives to others, whatever the amendment', () => {
    if (!falls.ok) throw new Error('refused');
    for (const { moved } of falls.value) {
      expect(Object.values(moved).reduce((sum, change) => sum + change, 0)).toBeCloseTo(0, 12);
    }
  });

  it('leaves out amendments that touch no decision', () => {
    if (!falls.ok) throw new Error('refused');
    const idle = falls.value.find(({ amendment }) => amendment === '2022-09-17-single-term');
    expect(idle?.moved).toEqual({});
  });

  it('is refused for amendments that do not fit, and for more than can be averaged', () => {
    if (!amendments.ok) throw new Error('refused');
    const [first] = amendments.value;
    if (first === undefined) throw new Error('no amendment');
    expect(waterfall(before, [first, first], decisions)).toEqual({ ok: false, error: 'amendments-do-not-fit' });
    const reform = amendments.value.find(({ id }) => id === '2022-06-08-referendum') ?? first;
    const many = Array.from({ length: 13 }, (_, index) => (index % 2 === 0 ? reform : inverse(reform)));
    expect(waterfall(before, many, decisions)).toEqual({ ok: false, error: 'too-many-amendments' });
  });
});
