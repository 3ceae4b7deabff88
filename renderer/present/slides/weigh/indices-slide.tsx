import type { ReactNode } from 'react';
import { same } from '../../../../model/json.ts';
import { shugartCareyOf } from '../../../../model/kazakhstan/indices/shugart-carey.ts';
import { CCP_ITEMS, CCP_TITLES, ccpOf } from '../../../../model/power/coded/ccp.ts';
import { ANCHORS_ARE, SHUGART_CAREY_SCALE } from '../../../../model/power/coded/shugart-carey-scale.ts';
import { SHUGART_CAREY_ITEMS } from '../../../../model/power/coded/shugart-carey.ts';
import type { Comparison } from '../../../store/comparison.ts';
import { ConfidenceMark } from '../../../ui/confidence-mark.tsx';
import { Heading } from '../../../ui/heading.tsx';
import { LiveRegion } from '../../../ui/live-region.tsx';
import { RoleMark } from '../../../ui/role-mark.tsx';
import { orderName, orderTitle } from '../../../views/compare/summary.ts';
import { useWeighWords } from '../../../i18n/weigh/use-weigh-words.ts';
import { Fit } from '../../fit.tsx';

/** What an order has of an item, and between which bounds where the text leaves it open. */
type Value = { readonly has: string; readonly within: string };

/** One item of an index with what either order has of it. */
type Item = { readonly id: string; readonly title: string; readonly a: Value; readonly b: Value };

/** The items of other authors' indices in large letters, before and after; what they rest on stands on the page. */
export function IndicesSlide({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const words = useWeighWords();
  const { w } = words;
  const tables = tablesOf(comparison, words);
  return (
    <div className="slide">
      <Fit>
        <p className="slide-sides">
          <span className="slide-side-a">{orderTitle(comparison.a, words)}</span>
          <span className="slide-side-b">{orderTitle(comparison.b, words)}</span>
        </p>
        <div className="slide-columns">
          {tables.map((table) => (
            <section key={table.title} className="slide-column">
              <Heading level={2}>{table.title}</Heading>
              <Items {...table} comparison={comparison} />
            </section>
          ))}
        </div>
        <p className="slide-basis">
          <ConfidenceMark confidence={ANCHORS_ARE} /> {w('indices.anchors')}
        </p>
      </Fit>
      <LiveRegion message={tables.map(({ title, total }) => `${title}: ${total.a.has} → ${total.b.has}`).join('; ')} />
    </div>
  );
}

function Items(props: {
  readonly title: string;
  readonly items: readonly Item[];
  readonly total: Item;
  readonly comparison: Comparison;
}): ReactNode {
  const { title, items, total, comparison } = props;
  const words = useWeighWords();
  return (
    <table className="slide-table" aria-label={title}>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{words.w('indices.item')}</span>
          </th>
          {(['a', 'b'] as const).map((side) => (
            <th key={side} scope="col">
              <span className="slide-sides">
                <span className={`slide-side-${side}`}>
                  <span className="visually-hidden">{orderName(comparison[side], words)}</span>
                </span>
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Line key={item.id} item={item} />
        ))}
      </tbody>
      <tfoot>
        <Line item={total} />
      </tfoot>
    </table>
  );
}

function Line({ item: { title, a, b } }: { readonly item: Item }): ReactNode {
  const isSame = same(a, b);
  return (
    <tr className={isSame ? undefined : 'slide-moved'}>
      <th scope="row">
        {title} {!isSame && <RoleMark role="altered" words={false} />}
      </th>
      {[a, b].map(({ has, within }, index) => (
        <td key={index}>
          {has} <span className="spare-1">{within}</span>
        </td>
      ))}
    </tr>
  );
}

function tablesOf(
  { a, b }: Comparison,
  { w, of }: ReturnType<typeof useWeighWords>,
): readonly { readonly title: string; readonly items: readonly Item[]; readonly total: Item }[] {
  const [before, after] = [shugartCareyOf(a.order), shugartCareyOf(b.order)];
  const between = (value: number, least: number, most: number): Value => ({
    has: String(value),
    within: least === most ? '' : w('indices.bounds', { least, most }),
  });
  const level = ({ scores }: typeof before, id: string): Value => {
    const score = scores.find(({ item }) => item === id);
    return score === undefined ? { has: '–', within: '' } : between(score.level, score.least, score.most);
  };
  const [held, holds] = [ccpOf(a.order), ccpOf(b.order)];
  const has = (scores: typeof held, id: string): Value => ({
    has: w(scores.find(({ item }) => item === id)?.has === true ? 'indices.yes' : 'indices.no'),
    within: '',
  });
  const count = (scores: typeof held): Value => ({
    has: String(scores.filter(({ has: one }) => one).length),
    within: '',
  });
  return [
    {
      title: w('indices.shugartCarey'),
      items: SHUGART_CAREY_ITEMS.map((id) => ({
        id,
        title: of(SHUGART_CAREY_SCALE[id].title),
        a: level(before, id),
        b: level(after, id),
      })),
      total: {
        id: 'total',
        title: w('indices.total', { most: 40 }),
        a: between(before.total, before.least, before.most),
        b: between(after.total, after.least, after.most),
      },
    },
    {
      title: w('indices.ccp'),
      items: CCP_ITEMS.map((id) => ({ id, title: of(CCP_TITLES[id]), a: has(held, id), b: has(holds, id) })),
      total: { id: 'total', title: w('indices.total', { most: CCP_ITEMS.length }), a: count(held), b: count(holds) },
    },
  ];
}
