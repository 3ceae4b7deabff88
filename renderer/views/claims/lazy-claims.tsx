import type { ReactNode } from 'react';
import { later } from '../../ui/later.tsx';

const Claims = later(async () => (await import('./claims.tsx')).Claims);

/** The claims about items of the reform, fetched when they are first asked for; nothing where there is no item. */
export function LazyClaims({ items }: { readonly items: readonly string[] }): ReactNode {
  if (items.length === 0) return null;
  return <Claims items={items} />;
}
