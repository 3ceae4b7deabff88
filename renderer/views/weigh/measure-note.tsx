import type { ReactNode } from 'react';

/** What the numbers of the screen are; pictures and tables that leave the app take it along. */
export function MeasureNote({ children }: { readonly children: string }): ReactNode {
  return (
    <p className="measure-said" data-note>
      {children}
    </p>
  );
}
