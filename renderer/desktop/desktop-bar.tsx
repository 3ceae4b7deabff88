import type { ReactNode } from 'react';
import { useApp } from '../store/store.ts';
import { AmendmentsDialog } from '../views/change/amendments-dialog.tsx';
import { DeskDialog } from './desk-dialogs.tsx';
import { FileMenu } from './file-menu.tsx';
import { HistoryButtons } from './history-buttons.tsx';
import { HistoryDialog } from './history-dialog.tsx';
import { StateLine } from './state-line.tsx';
import { useDesk } from './use-desk.ts';
import './desktop.css';

/** What the app has of a desktop program: it comes when the first screen stands. */
export function DesktopBar(): ReactNode {
  const dialog = useApp((state) => state.view.dialog?.kind);
  useDesk();
  return (
    <>
      <FileMenu />
      <HistoryButtons />
      <StateLine />
      {dialog === 'history' && <HistoryDialog />}
      {dialog === 'amendments' && <AmendmentsDialog />}
      <DeskDialog />
    </>
  );
}
