import { lazy, type ReactNode, Suspense } from 'react';
import { useAfterFirstFrame } from '../ui/use-after-first-frame.ts';

const DesktopBar = lazy(() => import('../desktop/desktop-bar.tsx').then((module) => ({ default: module.DesktopBar })));

/** The place of documents and history beside the views; it keeps its room and is filled after the first frame. */
export function DesktopSlot(): ReactNode {
  const isDue = useAfterFirstFrame();
  return (
    <div className="desktop-slot">
      <Suspense fallback={null}>{isDue && <DesktopBar />}</Suspense>
    </div>
  );
}
