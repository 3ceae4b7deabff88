import { type ReactNode, useState } from 'react';
import { chooseMode } from '../../../store/commands.ts';
import type { Comparison } from '../../../store/comparison.ts';
import { MODES } from '../../../store/state.ts';
import { dispatch, useApp } from '../../../store/store.ts';
import { RoleCounts } from '../../../ui/role-counts.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { countPowers } from '../../compare/facts.ts';
import { FamilyFilter } from '../../compare/family-filter.tsx';
import { Matrix } from '../../compare/matrix.tsx';
import { DiagramFigures } from '../diagram-figures.tsx';
import '../diagrams.css';
import { HoldersOutline } from './holders-outline.tsx';
import { MovingHolders, StillHolders } from './holders-picture.tsx';
import { HoldersReadout } from './holders-readout.tsx';
import { Twin } from '../twin.tsx';
import { useDiagramsWords } from '../../../i18n/diagrams/use-diagrams-words.ts';
import { useStep } from '../use-step.ts';

/** Who holds how many powers over whom, by kind: a matrix for either order, one that morphs, and the same as a table. */
export function HoldersPage({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const { d } = useDiagramsWords();
  const mode = useApp((state) => state.view.mode);
  const filters = useApp((state) => state.view.filters);
  const [lit, setLit] = useState<string | null>(null);
  const step = useStep(comparison);
  const orders = { a: step?.before ?? comparison.a.order, b: step?.after ?? comparison.b.order };
  const counts = countPowers({ ...comparison, differences: step?.differences ?? comparison.differences }, filters);
  return (
    <section className="diagram-page holders-page" aria-labelledby="holders-heading">
      <div className="diagram-head">
        <h3 id="holders-heading" className="visually-hidden">
          {d('hold.heading')}
        </h3>
        <ul className="diagram-counts" aria-label={d('hold.counts')}>
          <RoleCounts counts={counts} />
        </ul>
        <FamilyFilter />
        <Segmented
          label={d('mode.group')}
          options={MODES.map((value) => ({ value, label: d(`mode.${value}`) }))}
          value={mode}
          onChoose={(next) => dispatch(chooseMode(next))}
        />
      </div>
      <HoldersReadout orders={orders} lit={lit} />
      <DiagramFigures
        key={mode}
        comparison={comparison}
        mode={mode}
        picture={({ side, ...place }) => {
          const shared = { comparison, lit, onLight: setLit, orders, ...place };
          return side === null ? <MovingHolders {...shared} /> : <StillHolders {...shared} side={side} />;
        }}
      />
      <h4>{d('hold.table')}</h4>
      <Twin
        table={
          <div className="diagram-scroll">
            <Matrix comparison={comparison} byFamily />
          </div>
        }
        outline={<HoldersOutline comparison={comparison} />}
      />
    </section>
  );
}
