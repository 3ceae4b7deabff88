import type { ReactNode } from 'react';
import { LAW_2021, LAW_2023, LAW_2026, compareLaws } from '../../store/lab/commands.ts';
import { LAB_PANELS, type LabPanel } from '../../store/lab/state.ts';
import { chooseLabPanel } from '../../store/lab/panels.ts';
import { dispatch, useApp } from '../../store/store.ts';
import { LiveRegion } from '../../ui/live-region.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { chamberSentence } from './chamber-sentence.ts';
import { Column } from './column.tsx';
import { DistrictsOfParliament } from './districts/districts-panel.tsx';
import { MeasuresPanel } from './panels/measures-panel.tsx';
import { PasteDialog } from './paste-dialog.tsx';
import { PowerPanel } from './panels/power-panel.tsx';
import { SeatsPanel } from './panels/seats-panel.tsx';
import { SimulationPanel } from './panels/simulation-panel.tsx';
import { StoryPanel } from './panels/story-panel.tsx';
import { useCountWords } from '../../i18n/count/use-count-words.ts';
import { type LabCount, useLab } from './use-lab.ts';
import { VotesTable } from './votes-table.tsx';

/** Parliament: one set of votes, two laws, two chambers. */
export function Parliament(): ReactNode {
  const lab = useLab();
  const words = useCountWords();
  const panel = useApp((state) => state.view.lab.panel);
  const message = (['a', 'b'] as const)
    .flatMap((side) => (lab[side].ok ? [chamberSentence(lab[side].value.chamber, words)] : []))
    .join(' ');
  return (
    <>
      <Tries />
      <div className="lab-grid">
        <VotesTable votes={lab.votes} />
        <Column side="a" votes={lab.votes} result={lab.a} />
        <Column side="b" votes={lab.votes} result={lab.b} />
      </div>
      <section className="lab-panel" aria-label={words.c(`panel.${panel}`)}>
        <Segmented
          label={words.c('panel.group')}
          options={LAB_PANELS.map((value) => ({ value, label: words.c(`panel.${value}`) }))}
          value={panel}
          onChoose={(value) => dispatch(chooseLabPanel(value))}
        />
        <Panel panel={panel} lab={lab} />
      </section>
      <PasteDialog />
      <LiveRegion message={message} />
    </>
  );
}

function Panel({ panel, lab }: { readonly panel: LabPanel; readonly lab: LabCount }): ReactNode {
  switch (panel) {
    case 'seats':
      return <SeatsPanel lab={lab} />;
    case 'story':
      return <StoryPanel lab={lab} />;
    case 'districts':
      return <DistrictsOfParliament lab={lab} />;
    case 'simulation':
      return <SimulationPanel lab={lab} />;
    case 'measures':
      return <MeasuresPanel lab={lab} />;
    case 'power':
      return <PowerPanel lab={lab} />;
  }
}

/** Counterfactuals by one button each. */
function Tries(): ReactNode {
  const { c } = useCountWords();
  const tries = [
    ['try.2021', () => compareLaws('mazhilis-2021', LAW_2021, LAW_2023)],
    ['try.2023', () => compareLaws('mazhilis-2023', LAW_2021, LAW_2023)],
    ['try.kurultai', () => compareLaws(null, LAW_2023, LAW_2026)],
    ['try.orders', () => compareLaws(null, null, null)],
  ] as const;
  return (
    <div className="lab-tries" role="group" aria-label={c('try.group')}>
      {tries.map(([key, command]) => (
        <button key={key} type="button" className="button" onClick={() => dispatch(command())}>
          {c(key)}
        </button>
      ))}
    </div>
  );
}
