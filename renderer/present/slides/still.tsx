import type { ReactNode } from 'react';

/** A picture that is looked at: nothing in it can be chosen, and one sentence tells it. */
export function Still({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className="slide-map-side" role="img" aria-label={label}>
      <div inert className="slide-map-inner">
        {children}
      </div>
    </div>
  );
}
