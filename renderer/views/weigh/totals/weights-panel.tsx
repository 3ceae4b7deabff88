import { type ReactNode, useId, useMemo } from 'react';
import { valueOf } from '../../../../model/json.ts';
import { DECISION_GROUPS, type DecisionGroup } from '../../../../model/power/decision.ts';
import { groupNames } from '../../../i18n/weigh/groups.ts';
import { dispatch, useApp } from '../../../store/store.ts';
import { resetWeights, setFactor } from '../../../store/weigh/commands.ts';
import { type Factors, MOST_FACTOR } from '../../../store/weigh/state.ts';
import { titleOf } from '../decisions/decision-facts.ts';
import { percent, times } from '../numbers.ts';
import { partsOfWhole } from './parts.ts';
import { useWeighWords } from '../../../i18n/weigh/use-weigh-words.ts';
import type { WeighedPair } from '../use-weighed.ts';

const STEP = 0.5;

type Whole = Readonly<Record<'a' | 'b', Readonly<Record<string, number>>>>;

/** The weights to see and to change: every group with its slider, every decision of it below, and the way back. */
export function WeightsPanel({ pair }: { readonly pair: WeighedPair }): ReactNode {
  const { w } = useWeighWords();
  const { preset, factors } = useApp((state) => state.view.weighing);
  const heading = useId();
  const whole = useMemo(
    (): Whole => ({
      a: partsOfWhole(pair.a.measured, { preset, factors }),
      b: partsOfWhole(pair.b.measured, { preset, factors }),
    }),
    [pair, preset, factors],
  );
  return (
    <section className="weights" aria-labelledby={heading}>
      <h3 id={heading}>{w('weights.heading')}</h3>
      <p className="totals-legend">{w('weights.says')}</p>
      {DECISION_GROUPS.map((group) => (
        <GroupWeight key={group} group={group} pair={pair} whole={whole} />
      ))}
      <button type="button" className="button" onClick={() => dispatch(resetWeights())}>
        {w('weights.reset')}
      </button>
    </section>
  );
}

function GroupWeight(props: {
  readonly group: DecisionGroup;
  readonly pair: WeighedPair;
  readonly whole: Whole;
}): ReactNode {
  const { group, pair, whole } = props;
  const { w, of } = useWeighWords();
  const all = [...pair.a.measured, ...pair.b.measured].filter((one) => {
    return one.group === group && one.outcome === 'measured';
  });
  const ids = [...new Set(all.map(({ decision }) => decision))];
  const sum = (side: 'a' | 'b') => ids.reduce((total, id) => total + (whole[side][id] ?? 0), 0);
  return (
    <div className="weight-group">
      <Factor
        kind="groups"
        id={group}
        name={of(groupNames[group])}
        label={w('weights.group', { name: of(groupNames[group]) })}
        part={{ a: sum('a'), b: sum('b') }}
      />
      <details>
        <summary>{w('weights.each', { n: ids.length })}</summary>
        {ids.map((id) => (
          <Factor
            key={id}
            kind="decisions"
            id={id}
            name={of(titleOf(id))}
            label={w('weights.decision', { name: of(titleOf(id)) })}
            part={{ a: whole.a[id] ?? 0, b: whole.b[id] ?? 0 }}
          />
        ))}
      </details>
    </div>
  );
}

function Factor(props: {
  readonly kind: keyof Factors;
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly part: Readonly<Record<'a' | 'b', number>>;
}): ReactNode {
  const { kind, id, name, label, part } = props;
  const { w, language } = useWeighWords();
  const factor = useApp((state) => valueOf(state.view.weighing.factors[kind], id) ?? 1);
  const field = useId();
  const said = w('weights.factor', { n: times(factor, language) });
  return (
    <div className="factor">
      <label htmlFor={field}>{name}</label>
      <input
        id={field}
        type="range"
        min={0}
        max={MOST_FACTOR}
        step={STEP}
        value={factor}
        aria-label={label}
        aria-valuetext={said}
        onChange={({ target }) => dispatch(setFactor(kind, id, Number(target.value)))}
      />
      <b aria-hidden="true">{said}</b>
      <span className="factor-part">
        {w('weights.part', { a: percent(part.a, language), b: percent(part.b, language) })}
      </span>
    </div>
  );
}
