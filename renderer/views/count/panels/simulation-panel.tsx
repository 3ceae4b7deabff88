import { type ReactNode, useEffect, useId, useRef } from 'react';
import { planOf, type SimulationInput } from '../../../../model/elections/simulation/index.ts';
import type { CountKey } from '../../../i18n/count/dictionary.ts';
import { formatNumber } from '../../../i18n/format.ts';
import type { LabNoise } from '../../../store/lab/state.ts';
import { assumeNoise, chooseSeed, reportRun, startRun, stopRun } from '../../../store/lab/panels.ts';
import { dispatch, useApp } from '../../../store/store.ts';
import { simulate, warmUp } from '../../../workers/simulation.ts';
import { sharesOf } from '../chambers.ts';
import { Fan } from './fan.tsx';
import { ForecastTables } from './forecast-tables.tsx';
import { useCountWords } from '../../../i18n/count/use-count-words.ts';
import type { LabCount } from '../use-lab.ts';

const DRAWS = [10_000, 1_000_000] as const;
const MOST_SEED = 4_294_967_295;

/** Many elections around these votes, each counted under both laws. */
export function SimulationPanel({ lab }: { readonly lab: LabCount }): ReactNode {
  const { c, language } = useCountWords();
  const { noise, seed, run } = useApp((state) => state.view.lab);
  const stop = useRef<() => void>(() => {});
  useEffect(() => {
    warmUp();
    return () => {
      stop.current();
      dispatch(stopRun());
    };
  }, []);
  const { input, sizes } = inputOf(lab, noise, seed);
  const key = JSON.stringify([input, sizes]);
  function start(draws: number): void {
    stop.current();
    const plan = planOf({ ...input, draws });
    if (!plan.ok) return;
    dispatch(startRun(draws, key));
    stop.current = simulate(plan.value, sizes, (forecast) => dispatch(reportRun(forecast)));
  }
  function cancel(): void {
    stop.current();
    dispatch(stopRun());
  }
  const isRefused = input.systems.length === 0 || !planOf({ ...input, draws: 0 }).ok;
  return (
    <div className="simulation">
      <div className="sim-controls">
        {DRAWS.map((draws) => (
          <button
            key={draws}
            type="button"
            className="button button-main"
            disabled={isRefused}
            onClick={() => start(draws)}
          >
            {c('sim.run', { n: draws })}
          </button>
        ))}
        {run?.running === true && (
          <button type="button" className="button" onClick={cancel}>
            {c('sim.stop')}
          </button>
        )}
        {run !== null && (
          <>
            <progress max={run.draws} value={run.done} aria-label={c('panel.simulation')} />
            <span className="sim-progress">
              {run.running || run.done === run.draws
                ? c('sim.progress', { n: run.done, all: formatNumber(run.draws, language) })
                : c('sim.stopped', { n: run.done })}
            </span>
          </>
        )}
      </div>
      {isRefused && <p className="lab-note">{c('sim.refused')}</p>}
      {run !== null && run.key !== key && <p className="pill pill-not-law">{c('sim.stale')}</p>}
      <Assumptions noise={noise} seed={seed} />
      {run === null || run.forecast === null ? (
        <p className="lab-note">{c('sim.empty')}</p>
      ) : (
        <>
          <Fan forecast={run.forecast} />
          <ForecastTables forecast={run.forecast} />
        </>
      )}
    </div>
  );
}

type Input = { readonly input: Omit<SimulationInput, 'draws'>; readonly sizes: Readonly<Record<string, number>> };

function inputOf(lab: LabCount, noise: LabNoise, seed: number): Input {
  const sides = (['a', 'b'] as const).flatMap((side) => (lab[side].ok ? [{ side, ...lab[side].value }] : []));
  return {
    input: {
      contenders: lab.votes.lists.map(({ id, votes }) => ({ id, votes })),
      againstAll: lab.votes.againstAll ?? 0,
      systems: sides.map(({ side, rule }) => ({ id: side, lists: rule.lists, districts: rule.districts })),
      assumptions: sharesOf(noise),
      seed,
    },
    sizes: Object.fromEntries(sides.map(({ side, chamber }) => [side, chamber.size])),
  };
}

const NOISES = [
  ['nationalSwing', 'sim.nationalSwing'],
  ['partyNoise', 'sim.partyNoise'],
  ['districtLean', 'sim.districtLean'],
  ['districtNoise', 'sim.districtNoise'],
] as const satisfies readonly (readonly [keyof LabNoise, CountKey])[];

function Assumptions({ noise, seed }: { readonly noise: LabNoise; readonly seed: number }): ReactNode {
  const { c } = useCountWords();
  const id = useId();
  return (
    <fieldset className="assumptions">
      <legend>{c('sim.assumptions')}</legend>
      <p className="lab-note">{c('sim.note')}</p>
      <div className="assumption-fields">
        {NOISES.map(([name, message]) => (
          <label key={name}>
            <span>{c(message)}</span>
            <input
              className="field"
              type="number"
              min={0}
              max={20}
              step={0.5}
              value={noise[name] / 10}
              onChange={({ target }) => dispatch(assumeNoise(name, bounded(Number(target.value) * 10, 200)))}
            />
          </label>
        ))}
        <label htmlFor={id}>
          <span>{c('sim.seed')}</span>
          <input
            id={id}
            className="field"
            type="number"
            min={0}
            max={MOST_SEED}
            value={seed}
            onChange={({ target }) => dispatch(chooseSeed(bounded(Number(target.value), MOST_SEED)))}
          />
        </label>
      </div>
    </fieldset>
  );
}

function bounded(value: number, most: number): number {
  return Number.isFinite(value) ? Math.max(0, Math.min(most, Math.round(value))) : 0;
}
