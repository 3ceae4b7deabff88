import { lazy, type ReactNode, Suspense } from 'react';
import { PanelGuard } from '../../ui/panel-guard.tsx';

const Claims = lazy(() => import('./claims.tsx').then((module) => ({ default: module.Claims })));

/** The claims about items of the reform, fetched when they are first asked for; nothing where there is no item. */
export function LazyClaims({ items }: { readonly items: readonly string[] }): ReactNode {
  if (items.length === 0) return null;
  return (
    <PanelGuard>
      <Suspense fallback={null}>
        <Claims items={items} />
      </Suspense>
    </PanelGuard>
  );
}
