import type { ReactNode } from 'react';
import { decideReferendum, type ReferendumStep } from '../../../../model/elections/index.ts';
import { referendums, type Referendum, unitNameOn } from '../../../../model/kazakhstan/elections/index.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { chooseReferendum } from '../../../store/lab/commands.ts';
import { dispatch, useApp } from '../../../store/store.ts';
import { Segmented } from '../../../ui/segmented.tsx';
import { decimal } from '../names.ts';
import { TileMap } from './tile-map.tsx';
import { useCountWords } from '../../../i18n/count/use-count-words.ts';

/** A referendum: what decides, and what is known of each unit on a tile map; what is not known stays empty. */
export function ReferendumPage(): ReactNode {
  const words = useCountWords();
  const { c, of } = words;
  const id = useApp((state) => state.view.lab.referendum);
  const referendum = referendums[id];
  if (referendum === undefined) return null;
  return (
    <>
      <Segmented
        label={c('page.referendum')}
        options={Object.entries(referendums)
          .toReversed()
          .map(([value, { date }]) => ({ value, label: c('ref.year', { year: date.slice(0, 4) }) }))}
        value={id}
        onChoose={(value) => dispatch(chooseReferendum(value))}
      />
      <div className="ref-grid">
        <section className="lab-panel" aria-labelledby="ref-heading">
          <h3 id="ref-heading">{of(referendum.title)}</h3>
          <p>{of(referendum.question)}</p>
          <Conditions referendum={referendum} />
          {referendum.notes.map((note) => (
            <p key={note.en} className="lab-note">
              {of(note)}
            </p>
          ))}
        </section>
        <TileMap referendum={referendum} />
      </div>
      <UnitTable referendum={referendum} />
    </>
  );
}

/** The conditions of a referendum in the order in which they decide, each with its number and whether it was met. */
export function Conditions({ referendum }: { readonly referendum: Referendum }): ReactNode {
  const words = useCountWords();
  const { c } = words;
  const decided = decideReferendum({
    electors: referendum.electors,
    voted: referendum.voted,
    yes: referendum.yes,
    units: referendum.units.map(({ unit, voted, yes }) => ({ id: unit, voted: voted ?? null, yes: yes ?? null })),
  });
  if (!decided.ok) return null;
  return (
    <ol className="ref-conditions">
      {decided.value.steps.map((step) => {
        const text = conditionWords(step, referendum);
        return text === null ? null : <li key={step.kind}>{text}</li>;
      })}
    </ol>
  );
  function conditionWords(step: ReferendumStep, { turnout, yesPercent, isConstitutional }: Referendum): string | null {
    switch (step.kind) {
      case 'turnout': {
        const { voted, needed } = step;
        const message = step.met === true ? 'ref.turnoutMet' : 'ref.turnoutFailed';
        return c(message, { voted, needed: formatNumber(needed, words.language), percent: decimal(turnout, 2, words) });
      }
      case 'yes': {
        const { yes, needed } = step;
        const message = step.met === true ? 'ref.yesMet' : 'ref.yesFailed';
        return c(message, {
          yes,
          needed: formatNumber(needed, words.language),
          percent: decimal(yesPercent, 2, words),
        });
      }
      case 'unit':
        return null;
      case 'units': {
        if (!isConstitutional) return c('ref.unitsNotNeeded');
        const { needed, units: all, met, failed, unknown } = step;
        return c('ref.units', { needed, all, met, failed, unknown });
      }
    }
  }
}

function UnitTable({ referendum }: { readonly referendum: Referendum }): ReactNode {
  const words = useCountWords();
  const { c, of } = words;
  const known = (value: number | undefined | null, text: (number: number) => string) =>
    value === undefined || value === null ? c('ref.notKnown') : text(value);
  const percent = (value: number) => c('ref.percent', { percent: decimal(value, 2, words) });
  return (
    <section className="lab-panel" aria-label={c('ref.table')}>
      <div className="table-frame" tabIndex={0} role="region" aria-label={c('ref.table')}>
        <table className="seats-table">
          <caption>{c('ref.table')}</caption>
          <thead>
            <tr>
              {(['unit', 'turnout', 'yes', 'no'] as const).map((head) => (
                <th key={head} scope="col">
                  {c(`ref.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {referendum.units.map(({ unit, turnout, yes, no, yesPercent, noPercent }) => {
              const name = unitNameOn(unit, referendum.date);
              return (
                <tr key={unit}>
                  <th scope="row">{name === null ? unit : of(name)}</th>
                  <td>{known(turnout, percent)}</td>
                  <td>{yes === undefined ? known(yesPercent, percent) : formatNumber(yes, words.language)}</td>
                  <td>{no === undefined ? known(noPercent, percent) : formatNumber(no, words.language)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
