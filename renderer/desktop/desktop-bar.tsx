import type { ReactNode } from 'react';
import { AmendmentsDialog } from '../views/change/amendments-dialog.tsx';
import { useApp } from '../store/store.ts';
import { HistoryButtons } from './history-buttons.tsx';
import { HistoryDialog } from './history-dialog.tsx';
import './desktop.css';

/** What the app has of a desktop program: it comes when the first screen stands. */
export function DesktopBar(): ReactNode {
  const dialog = useApp((state) => state.view.dialog?.kind);
  return (
    <>
      <HistoryButtons />
      {dialog === 'history' && <HistoryDialog />}
      {dialog === 'amendments' && <AmendmentsDialog />}
    </>
  );
}
