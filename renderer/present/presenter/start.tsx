import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { PresenterPage } from './presenter-page.tsx';

/** Draws the second window in the place of the app; it hears of the presentation by its id. */
export function startPresenter(root: HTMLElement, id: string): void {
  createRoot(root).render(
    <StrictMode>
      <PresenterPage id={id} />
    </StrictMode>,
  );
}
