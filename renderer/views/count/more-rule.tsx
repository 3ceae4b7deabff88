import { type ReactNode, useId } from 'react';
import { type ChamberRule, FORMULA_IDS, FORMULAS } from '../../../model/elections/index.ts';
import { chooseFormula, chooseSeats } from '../../store/lab/commands.ts';
import type { LabSide } from '../../store/lab/state.ts';
import { dispatch } from '../../store/store.ts';
import { useCountWords } from '../../i18n/count/use-count-words.ts';

/** The most seats that are drawn one by one. */
const MOST = 400;

/** What may be tried in the place of the law, out of the way until it is wanted. */
export function MoreRule({ side, rule }: { readonly side: LabSide; readonly rule: ChamberRule }): ReactNode {
  const { c } = useCountWords();
  const id = useId();
  return (
    <details className="more-rule">
      <summary>{c('more.open')}</summary>
      {rule.lists !== null && (
        <>
          <label htmlFor={id}>{c('more.formula')}</label>
          <select
            id={id}
            className="select"
            value={rule.lists.rule.formula}
            onChange={({ target }) =>
              dispatch(chooseFormula(side, FORMULA_IDS.find((formula) => formula === target.value) ?? null))
            }
          >
            {FORMULA_IDS.map((formula) => (
              <option key={formula} value={formula}>
                {FORMULAS[formula].isLaw
                  ? c(`formula.${formula}`)
                  : c('formula.what', { name: c(`formula.${formula}`) })}
              </option>
            ))}
          </select>
        </>
      )}
      <SeatsField
        label={c('more.listSeats')}
        value={rule.lists?.seats ?? 0}
        onChange={(seats) => dispatch(chooseSeats(side, 'listSeats', seats))}
      />
      <SeatsField
        label={c('more.districtSeats')}
        value={rule.districts}
        onChange={(seats) => dispatch(chooseSeats(side, 'districtSeats', seats))}
      />
    </details>
  );
}

function SeatsField(props: {
  readonly label: string;
  readonly value: number;
  readonly onChange: (seats: number) => void;
}): ReactNode {
  const id = useId();
  function change(text: string): void {
    const number = Math.floor(Number(text));
    if (Number.isFinite(number)) props.onChange(Math.max(0, Math.min(MOST, number)));
  }
  return (
    <>
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        className="field"
        type="number"
        min={0}
        max={MOST}
        value={props.value}
        onChange={({ target }) => change(target.value)}
      />
    </>
  );
}
