import { type ReactNode, useMemo } from 'react';
import type { Procedure } from '../../../model/procedures/index.ts';
import { ProcedureThumb } from '../../draw/procedure/procedure-thumb.tsx';
import { layoutProcedure } from '../../scene/procedure/layout.ts';
import { procedureView } from '../../scene/procedure/view.ts';
import type { Shown } from '../../store/comparison.ts';
import { useMeasure } from '../compare/use-measure.ts';
import { procedureWords } from '../step/words/procedure-words.ts';
import { useHomeWords } from '../../i18n/home/use-home-words.ts';

/** Room for the diagram in pixels before it is made small, and how much of it shows. */
const ROOM = { width: 620, height: 0 } as const;
const SHOWN = 300;

/** The beginning of a procedure of an order. */
export function ProcedurePicture(props: { readonly shown: Shown; readonly procedure: Procedure }): ReactNode {
  const { shown, procedure } = props;
  const words = useHomeWords();
  const measure = useMeasure();
  const scene = useMemo(() => {
    const names = procedureWords(procedure, [shown.order], words);
    return layoutProcedure(procedureView(procedure, null, names), ROOM, measure);
  }, [procedure, shown, words, measure]);
  const n = Object.keys(procedure.states).length;
  const label = words.h('home.procedure', { title: words.of(procedure.title), n });
  return <ProcedureThumb scene={scene} label={label} measure={measure} height={SHOWN} />;
}
