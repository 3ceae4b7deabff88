import type { ReactNode } from 'react';
import { later } from '../ui/later.tsx';
import { useAfterFirstFrame } from '../ui/use-after-first-frame.ts';

const DesktopBar = later(async () => (await import('../desktop/desktop-bar.tsx')).DesktopBar);

/** The place of documents and history beside the views; it keeps its room and is filled after the first frame. */
export function DesktopSlot(): ReactNode {
  const isDue = useAfterFirstFrame();
  return <div className="desktop-slot">{isDue && <DesktopBar />}</div>;
}
