import { type ReactNode, useMemo } from 'react';
import { WaterfallFigure } from '../../../draw/fall/waterfall-figure.tsx';
import { AFTER, BEFORE, fallAtStart, layoutFall } from '../../../scene/fall/layout.ts';
import type { FallView } from '../../../scene/fall/types.ts';
import { open } from '../../../store/commands.ts';
import { dispatch, useApp } from '../../../store/store.ts';
import type { FallStep } from '../../../store/weigh/state.ts';
import { useMeasure } from '../../compare/use-measure.ts';
import { useWidth } from '../../../ui/use-width.ts';
import { actorWords } from '../actors.ts';
import { fallView, isParted } from './fall-view.ts';
import { percent, points } from '../numbers.ts';
import { OrdersPicker } from '../orders-picker.tsx';
import type { PageProps } from '../page-props.ts';
import type { TotalRow } from '../totals/totals.ts';
import { Outline, Twin } from '../twin.tsx';
import { useWeighWords } from '../../../i18n/weigh/use-weigh-words.ts';
import { pairNames } from '../pair-names.ts';

/** The waterfall of one institution: each amendment a step, which opens the amendment; and the same as a table. */
export function FallFigure(
  props: PageProps & { readonly falls: readonly FallStep[]; readonly row: TotalRow },
): ReactNode {
  const { falls, row, pair } = props;
  const words = useWeighWords();
  const { w, language } = words;
  const measure = useMeasure();
  const { ref, width } = useWidth<HTMLElement>();
  const { a, b } = pairNames(pair, words);
  const view = useMemo(() => fallView(falls, row, { a, b }, words), [falls, row, a, b, words]);
  const mode = useApp((state) => (state.view.weighing.shares === 'a' ? 'a' : 'b'));
  const whole = useMemo(() => layoutFall(view, width, measure), [view, width, measure]);
  const scene = useMemo(() => (mode === 'a' ? fallAtStart(whole) : whole), [whole, mode]);
  const texts = useMemo(
    () => ({
      share: (share: number) => percent(share, language),
      change: (change: number) => points(change, language),
      describe: (id: string) => describe(view, id, words),
    }),
    [view, words, language],
  );
  const name = actorWords(row, words);
  if (view.steps.length === 0) return <p>{w('fall.none')}</p>;
  return (
    <figure className="fall" ref={ref}>
      <figcaption className="totals-head">
        <OrdersPicker pair={pair} modes={['a', 'b']} value={mode} />
        {w('fall.figure', { name, a, b })}
      </figcaption>
      {width > 0 && (
        <WaterfallFigure scene={scene} label={w('fall.figure', { name, a, b })} words={texts} onOpen={openAmendment} />
      )}
      {scene.start > 0 && <p className="totals-legend">{w('fall.scale', { n: percent(scene.start, language) })}</p>}
      {isParted(falls) && <p className="totals-legend">{w('fall.parted')}</p>}
      <details className="twin">
        <summary>{w('shares.table')}</summary>
        <Twin table={<FallTable view={view} />} outline={<FallOutline view={view} />} />
      </details>
    </figure>
  );
}

function FallTable({ view }: { readonly view: FallView }): ReactNode {
  const { w, language } = useWeighWords();
  const { before, steps, after } = view;
  return (
    <table className="shares-table">
      <thead>
        <tr>
          <th scope="col">{w('fall.amendment')}</th>
          <th scope="col">{w('fall.moved')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{before.name}</th>
          <td>{`${percent(before.share, language)} %`}</td>
        </tr>
        {steps.map(({ id, name, change }) => (
          <tr key={id}>
            <th scope="row">
              <button type="button" className="link" onClick={() => openAmendment(id)}>
                {name}
              </button>
            </th>
            <td>{points(change, language)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{after.name}</th>
          <td>{`${percent(after.share, language)} %`}</td>
        </tr>
      </tbody>
    </table>
  );
}

function FallOutline({ view }: { readonly view: FallView }): ReactNode {
  const words = useWeighWords();
  const steps = view.steps.map(({ id, name, change }) => ({
    id,
    says: (
      <>
        <button type="button" className="link" onClick={() => openAmendment(id)}>
          {name}
        </button>{' '}
        {points(change, words.language)}
      </>
    ),
  }));
  const end = (id: string) => ({ id, says: describe(view, id, words) });
  return <Outline branches={[{ ...end(BEFORE), branches: steps }, end(AFTER)]} />;
}

function openAmendment(id: string): void {
  dispatch(open({ kind: 'amendment', id }));
}

function describe({ before, steps, after }: FallView, id: string, words: ReturnType<typeof useWeighWords>): string {
  if (id === BEFORE || id === AFTER) {
    const { name, share } = id === BEFORE ? before : after;
    return words.w('fall.end', { name, n: percent(share, words.language) });
  }
  const step = steps.find((one) => one.id === id);
  return step === undefined ? '' : words.w('fall.step', { name: step.name, n: points(step.change, words.language) });
}
