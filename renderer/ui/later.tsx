import { type ComponentType, type ReactNode, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { PanelGuard } from './panel-guard.tsx';

/** A part of the page whose code is fetched when it is first drawn, or before, when `bring` is called. */
export type Later<P> = ((props: P) => ReactNode) & { readonly bring: () => Promise<void> };

type Fetched<P> = { readonly part: ComponentType<P> } | { readonly error: unknown } | null;

/**
 * A component out of a file that comes later, and what stands in its place until then. Once the file is there it is drawn
 * at once; `React.lazy` would hold it back for 300 ms whenever it has shown that something is awaited. A file that does
 * not come leaves the rest of the page as it is, and is asked for again when the reader tries again.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>, waiting: ReactNode = null): Later<P> {
  let fetched: Fetched<P> = null;
  let fetching: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  const now = () => fetched;
  function settle(result: Fetched<P>): void {
    fetched = result;
    for (const listener of listeners) listener();
  }
  function bring(): Promise<void> {
    fetching ??= load().then(
      (part) => settle({ part }),
      (error: unknown) => settle({ error }),
    );
    return fetching;
  }
  function forgetError(): void {
    if (fetched === null || 'part' in fetched) return;
    fetched = null;
    fetching = null;
  }
  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }
  function Part(props: P): ReactNode {
    useState(forgetError);
    const found = useSyncExternalStore(subscribe, now, now);
    useLayoutEffect(() => void bring(), []);
    if (found === null) return waiting;
    if ('error' in found) throw found.error;
    return <found.part {...props} />;
  }
  function Guarded(props: P): ReactNode {
    return (
      <PanelGuard>
        <Part {...props} />
      </PanelGuard>
    );
  }
  return Object.assign(Guarded, { bring });
}
