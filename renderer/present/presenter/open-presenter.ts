import { PRESENTATION } from './use-presenter.ts';

/** Size of the second window where the browser opens it, in pixels. */
const WINDOW = 'popup,width=960,height=720';

/** Opens the presenter's window; says whether it did. Presenting goes on without it. */
export async function openPresenter(): Promise<boolean> {
  const { desktop } = window;
  if (desktop !== undefined) return (await desktop.present({ open: true })).ok;
  return window.open(`#presenter-${PRESENTATION}`, 'shanyrak-presenter', WINDOW) !== null;
}
