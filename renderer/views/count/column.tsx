import { type ReactNode, useId } from 'react';
import { same } from '../../../model/json.ts';
import type { LawPick } from '../../store/lab/state.ts';
import { chooseLaw, LAW_2021, LAW_2023, LAW_2026 } from '../../store/lab/commands.ts';
import { decideTie } from '../../store/lab/districts.ts';
import type { LabSide } from '../../store/lab/state.ts';
import { dispatch, useApp } from '../../store/store.ts';
import { ChamberFigure } from './chamber-figure.tsx';
import type { CountResult } from './chambers.ts';
import { Districts } from './districts/districts.tsx';
import { Faults } from './faults.tsx';
import { MoreRule } from './more-rule.tsx';
import { lawName } from './names.ts';
import { RuleNotes } from './rule-notes.tsx';
import { Threshold } from './threshold.tsx';
import { Ties } from './ties.tsx';
import { useCountWords } from '../../i18n/count/use-count-words.ts';
import { useLawOfOrder } from './use-lab.ts';
import type { Votes } from './votes.ts';

const LAWS: readonly LawPick[] = [LAW_2021, { body: 'mazhilis', on: '2022-01-01' }, LAW_2023, LAW_2026];
const OF_ORDER = 'order';

/** One of the two columns: a law, what is changed in it, and the chamber that the votes make under it. */
export function Column(props: {
  readonly side: LabSide;
  readonly votes: Votes;
  readonly result: CountResult;
}): ReactNode {
  const { side, votes, result } = props;
  const { c } = useCountWords();
  const heading = useId();
  const decisions = useApp((state) => state.view.lab.rules[side].decisions);
  return (
    <section className="lab-column" aria-labelledby={heading} data-scope>
      <div>
        <h3 id={heading} className="visually-hidden">
          {c(`law.${side}`)}
        </h3>
        <LawPicker side={side} />
        {result.ok ? <RuleNotes side={side} counted={result.value} /> : <Faults faults={result.error} />}
      </div>
      {result.ok && (
        <>
          <ChamberFigure side={side} votes={votes} counted={result.value} />
          <div>
            <Ties
              counted={result.value}
              decisions={decisions}
              onDecide={(place, list, wanted) => dispatch(decideTie(side, place, list, wanted))}
            />
            <Threshold side={side} votes={votes} counted={result.value} />
            <Districts side={side} votes={votes} counted={result.value} />
            <MoreRule side={side} rule={result.value.rule} />
          </div>
        </>
      )}
    </section>
  );
}

function LawPicker({ side }: { readonly side: LabSide }): ReactNode {
  const words = useCountWords();
  const law = useApp((state) => state.view.lab.rules[side].law);
  const ofOrder = useLawOfOrder(side);
  const id = useId();
  const chosen = law === null ? OF_ORDER : String(LAWS.findIndex((known) => same(known, law)));
  return (
    <p className="law-picker">
      <label htmlFor={id} className="visually-hidden">
        {words.c(`law.${side}`)}
      </label>
      <select
        id={id}
        className="select"
        value={chosen}
        onChange={({ target }) => dispatch(chooseLaw(side, LAWS[Number(target.value)] ?? null))}
      >
        <option value={OF_ORDER}>{words.c('law.order', { law: lawName(ofOrder, words) })}</option>
        {LAWS.map((known, index) => (
          <option key={known.on} value={String(index)}>
            {lawName(known, words)}
          </option>
        ))}
      </select>
    </p>
  );
}
