import type { ReactNode } from 'react';
import { PRACTICE } from '../../../model/kazakhstan/indices/practice.ts';
import { shugartCareyOf } from '../../../model/kazakhstan/indices/shugart-carey.ts';
import { CCP_ITEMS, CCP_TITLES, ccpOf } from '../../../model/power/coded/ccp.ts';
import { SHUGART_CAREY_ITEMS, type Score } from '../../../model/power/coded/shugart-carey.ts';
import { ANCHORS_ARE, SHUGART_CAREY_SCALE } from '../../../model/power/coded/shugart-carey-scale.ts';
import type { Comparison, Shown } from '../../store/comparison.ts';
import { ConfidenceMark } from '../../ui/confidence-mark.tsx';
import { orderName } from '../compare/summary.ts';
import { CitationList } from '../detail/citation-list.tsx';
import { PublishedLink } from '../detail/published-link.tsx';
import { AppointmentCounts } from './appointments/appointment-counts.tsx';
import { figure } from './numbers.ts';
import { useWeighWords } from '../../i18n/weigh/use-weigh-words.ts';

type Props = { readonly comparison: Comparison };

/** Indices of other authors, coded item by item from the text of either order, and what experts found of practice. */
export function IndicesPage({ comparison }: Props): ReactNode {
  return (
    <div className="indices">
      <ShugartCareyTable comparison={comparison} />
      <CcpTable comparison={comparison} />
      <AppointmentCounts comparison={comparison} />
      <PracticeTable />
    </div>
  );
}

function ShugartCareyTable({ comparison: { a, b } }: Props): ReactNode {
  const words = useWeighWords();
  const { w, of } = words;
  const [before, after] = [shugartCareyOf(a.order), shugartCareyOf(b.order)];
  return (
    <section aria-labelledby="shugart-carey">
      <h3 id="shugart-carey">{w('indices.shugartCarey')}</h3>
      <p className="measure-said">
        {w('indices.shugartCareySays')} <ConfidenceMark confidence={ANCHORS_ARE} /> {w('indices.anchors')}
      </p>
      <div className="table-frame" role="group" aria-labelledby="shugart-carey" tabIndex={0}>
        <table className="shares-table index-table">
          <Heads a={a} b={b} />
          <tbody>
            {SHUGART_CAREY_ITEMS.map((item) => (
              <tr key={item}>
                <th scope="row">{of(SHUGART_CAREY_SCALE[item].title)}</th>
                <td className="cell-words">
                  <Level score={before.scores.find((score) => score.item === item)} shown={a} />
                </td>
                <td className="cell-words">
                  <Level score={after.scores.find((score) => score.item === item)} shown={b} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{w('indices.total', { most: 40 })}</th>
              {[before, after].map(({ total, least, most }, index) => (
                <td key={index} className="cell-words">
                  <b>{total}</b> {least === most ? null : w('indices.bounds', { least, most })}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  );
}

function Level({ score, shown }: { readonly score: Score | undefined; readonly shown: Shown }): ReactNode {
  const { w, of } = useWeighWords();
  if (score === undefined) return null;
  const { item, level, least, most, why, cites } = score;
  const anchor = SHUGART_CAREY_SCALE[item].anchors[level];
  return (
    <>
      <b>{level}</b> {least === most ? null : w('indices.bounds', { least, most })}{' '}
      {anchor === undefined ? null : of(anchor)}
      {why !== undefined && <p className="index-why">{of(why)}</p>}
      <CitationList cites={cites} order={shown.order} short />
    </>
  );
}

function CcpTable({ comparison: { a, b } }: Props): ReactNode {
  const { w, of } = useWeighWords();
  const sides = [a, b].map((shown) => ({ shown, scores: ccpOf(shown.order) }));
  return (
    <section aria-labelledby="ccp">
      <h3 id="ccp">{w('indices.ccp')}</h3>
      <p className="measure-said">{w('indices.ccpSays')}</p>
      <div className="table-frame" role="group" aria-labelledby="ccp" tabIndex={0}>
        <table className="shares-table index-table">
          <Heads a={a} b={b} />
          <tbody>
            {CCP_ITEMS.map((item) => (
              <tr key={item}>
                <th scope="row">{of(CCP_TITLES[item])}</th>
                {sides.map(({ shown, scores }, index) => {
                  const score = scores.find((one) => one.item === item);
                  return (
                    <td key={index} className="cell-words">
                      <b>{w(score?.has === true ? 'indices.yes' : 'indices.no')}</b>
                      <CitationList cites={score?.cites.slice(0, MOST_CITES) ?? []} order={shown.order} short />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{w('indices.total', { most: CCP_ITEMS.length })}</th>
              {sides.map(({ scores }, index) => (
                <td key={index} className="cell-words">
                  <b>{scores.filter(({ has }) => has).length}</b>
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  );
}

/** So many articles of an item are listed; the powers behind it have the rest. */
const MOST_CITES = 4;

function PracticeTable(): ReactNode {
  const { w, of, language } = useWeighWords();
  const source = PRACTICE[0]?.readAt;
  return (
    <section aria-labelledby="practice">
      <h3 id="practice">{w('indices.practice')}</h3>
      <p className="measure-said">
        {w('indices.practiceSays')} <ConfidenceMark confidence="secondary" />
      </p>
      {source !== undefined && <PublishedLink url={source} />}
      <table className="shares-table">
        <thead>
          <tr>
            <th scope="col">{w('indices.what')}</th>
            <th scope="col">{w('indices.year')}</th>
            <th scope="col">{w('indices.value')}</th>
            <th scope="col">{w('indices.scale')}</th>
          </tr>
        </thead>
        <tbody>
          {PRACTICE.map(({ id, title, year, value, scale }) => (
            <tr key={`${id} ${year}`}>
              <th scope="row">{of(title)}</th>
              <td>{year}</td>
              <td>{figure(value, 3, language)}</td>
              <td>
                {scale === null
                  ? w('indices.unbounded')
                  : w('indices.scaleOf', { least: scale.least, most: scale.most })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Heads({ a, b }: { readonly a: Shown; readonly b: Shown }): ReactNode {
  const words = useWeighWords();
  return (
    <thead>
      <tr>
        <th scope="col">{words.w('indices.item')}</th>
        <th scope="col">{orderName(a, words)}</th>
        <th scope="col">{orderName(b, words)}</th>
      </tr>
    </thead>
  );
}
