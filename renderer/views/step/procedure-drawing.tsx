import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { valueOf } from '../../../model/json.ts';
import type { Procedure, Run } from '../../../model/procedures/index.ts';
import { ProcedureDiagram } from '../../draw/procedure/procedure-diagram.tsx';
import { layoutProcedure } from '../../scene/procedure/layout.ts';
import type { ProcedureWords } from '../../scene/procedure/types.ts';
import { procedureView } from '../../scene/procedure/view.ts';
import type { Size } from '../../scene/types.ts';
import { open } from '../../store/commands.ts';
import { dispatch } from '../../store/store.ts';
import { useMeasure } from '../compare/use-measure.ts';
import { useStepWords } from '../../i18n/step/use-step-words.ts';
import { describeProcedure } from './words/procedure-words.ts';

type Props = {
  readonly procedure: Procedure;
  /** Null: it has not begun. */
  readonly run: Run | null;
  readonly names: ProcedureWords;
  readonly size: Size;
  /** What scrolls, so that the present state comes into sight; null: nothing does. */
  readonly room: HTMLElement | null;
  /** The id of what names the figure around it. */
  readonly labelledBy: string;
};

/** The diagram of a procedure, as wide as its room; each step opens the article on which it rests. */
export function ProcedureDrawing({ procedure, run, names, size, room, labelledBy }: Props): ReactNode {
  const words = useStepWords();
  const measure = useMeasure();
  const scene = useMemo(
    () => layoutProcedure(procedureView(procedure, run, names), size, measure),
    [procedure, run, names, size, measure],
  );
  useShowNow(room, scene.now === null ? null : (scene.states[scene.now]?.y ?? null));
  return (
    <ProcedureDiagram
      scene={scene}
      labelledBy={labelledBy}
      roleDescription={words.s('proc.role')}
      describe={describeProcedure(scene, names, words)}
      onOpen={(transition) => openBasis(procedure, transition)}
    />
  );
}

/** Opens the article on which a step rests. */
function openBasis({ transitions }: Procedure, id: string): void {
  const [cite] = valueOf<Procedure['transitions'][keyof Procedure['transitions']]>(transitions, id)?.cites ?? [];
  if (cite !== undefined) dispatch(open({ kind: 'article', source: cite.source, article: cite.article ?? null }));
}

/** Brings the present state into sight when it changes. */
function useShowNow(room: HTMLElement | null, y: number | null): void {
  const last = useRef<number | null>(null);
  useEffect(() => {
    if (room === null || y === null || last.current === y) return;
    last.current = y;
    room.scrollTo(0, Math.max(0, y - 60));
  }, [room, y]);
}
