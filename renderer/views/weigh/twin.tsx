import { type ReactNode, useState } from 'react';
import { Segmented } from '../../ui/segmented.tsx';
import './diagrams.css';
import { useDiagramsWords } from '../../i18n/diagrams/use-diagrams-words.ts';

const TWINS = ['table', 'outline'] as const;

/** The same as a picture in words: a table, or a nested list. */
export function Twin(props: { readonly table: ReactNode; readonly outline: ReactNode }): ReactNode {
  const { d } = useDiagramsWords();
  const [twin, setTwin] = useState<(typeof TWINS)[number]>('table');
  return (
    <div className="twin-words">
      <Segmented
        label={d('twin.group')}
        options={TWINS.map((value) => ({ value, label: d(`twin.${value}`) }))}
        value={twin}
        onChoose={setTwin}
      />
      {props[twin]}
    </div>
  );
}

/** One point of an outline with the points under it. */
export type Branch = { readonly id: string; readonly says: ReactNode; readonly branches?: readonly Branch[] };

/** A nested list. */
export function Outline({ branches }: { readonly branches: readonly Branch[] }): ReactNode {
  return (
    <ul className="diagram-outline">
      {branches.map(({ id, says, branches: inner = [] }) => (
        <li key={id}>
          {says}
          {inner.length > 0 && <Outline branches={inner} />}
        </li>
      ))}
    </ul>
  );
}
