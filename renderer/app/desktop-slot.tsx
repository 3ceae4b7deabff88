import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';

const DesktopBar = lazy(() => import('../desktop/desktop-bar.tsx').then((module) => ({ default: module.DesktopBar })));

/** The place of documents and history beside the views; it keeps its room and is filled after the first frame. */
export function DesktopSlot(): ReactNode {
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => (timer = setTimeout(() => setDue(true))));
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return (
    <div className="desktop-slot">
      <Suspense fallback={null}>{isDue && <DesktopBar />}</Suspense>
    </div>
  );
}
