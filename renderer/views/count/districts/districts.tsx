import { type ReactNode, useId } from 'react';
import { valueOf } from '../../../../model/json.ts';
import { DISTRICT_MODES, type DistrictMode } from '../../../store/lab/state.ts';
import { chooseDistricts, drawDistrictsAnew, giveDistricts } from '../../../store/lab/districts.ts';
import { chooseLabPanel } from '../../../store/lab/panels.ts';
import type { LabSide } from '../../../store/lab/state.ts';
import { dispatch, useApp } from '../../../store/store.ts';
import { type Counted, hasPublishedDistricts } from '../chambers.ts';
import { shortName } from '../names.ts';
import { useCountWords } from '../../../i18n/count/use-count-words.ts';
import type { Votes } from '../votes.ts';

/** How the winners of the districts are had; no votes of districts are known, and the screen says so. */
export function Districts(props: {
  readonly side: LabSide;
  readonly votes: Votes;
  readonly counted: Counted;
}): ReactNode {
  const { side, votes, counted } = props;
  const { c } = useCountWords();
  const id = useId();
  const seed = useApp((state) => state.view.lab.rules[side].seed);
  const { districts: seats } = counted.rule;
  if (seats === 0) return null;
  const modes = DISTRICT_MODES.filter((mode) => mode !== 'published' || hasPublishedDistricts(votes.published));
  function choose(mode: DistrictMode | null): void {
    dispatch(chooseDistricts(side, mode));
    if (mode === 'typed') dispatch(chooseLabPanel('districts'));
  }
  return (
    <div className="districts">
      <label htmlFor={id}>{c('districts.label', { n: seats })}</label>
      <select
        id={id}
        className="select"
        value={counted.districts}
        onChange={({ target }) => choose(modes.find((mode) => mode === target.value) ?? null)}
      >
        {modes.map((mode) => (
          <option key={mode} value={mode}>
            {c(`districts.${mode}`)}
          </option>
        ))}
      </select>
      {counted.districts === 'hand' && <ByHand side={side} votes={votes} counted={counted} />}
      {counted.districts === 'drawn' && (
        <button type="button" className="button" onClick={() => dispatch(drawDistrictsAnew(side))}>
          {c('districts.again')}
        </button>
      )}
      <p className="lab-note">{c(NOTES[counted.districts], { n: seed })}</p>
    </div>
  );
}

const NOTES = {
  open: 'districts.noteOpen',
  published: 'districts.notePublished',
  typed: 'districts.noteTyped',
  leader: 'districts.noteLeader',
  hand: 'districts.noteHand',
  drawn: 'districts.noteDrawn',
} as const satisfies Readonly<Record<DistrictMode, string>>;

function ByHand(props: { readonly side: LabSide; readonly votes: Votes; readonly counted: Counted }): ReactNode {
  const { side, votes, counted } = props;
  const words = useCountWords();
  const hand = useApp((state) => state.view.lab.rules[side].hand);
  return (
    <div className="by-hand">
      {[...votes.lists.map(({ id }) => id), ''].map((list) => (
        <label key={list}>
          <span>{shortName(list, words)}</span>
          <input
            className="field"
            type="number"
            min={0}
            max={counted.rule.districts}
            aria-label={words.c('districts.of', { name: shortName(list, words) })}
            value={valueOf(hand, list) ?? 0}
            onChange={({ target }) => dispatch(giveDistricts(side, list, whole(target.value, counted.rule.districts)))}
          />
        </label>
      ))}
      <p>{words.c('districts.left', { n: counted.chamber.others.unknown })}</p>
    </div>
  );
}

/** A typed number as a whole one between none and the most. */
function whole(text: string, most: number): number {
  const number = Math.floor(Number(text));
  return Number.isFinite(number) ? Math.max(0, Math.min(most, number)) : 0;
}
