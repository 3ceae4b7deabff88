import { fontsSettled } from './theme/fonts.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { compareNow } from './store/use-comparison.ts';
import './theme/index.css';

/** How long the app waits for its fonts, in milliseconds, so as not to be drawn twice. */
const PATIENCE_MS = 250;

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element #root');

/** The part of the address that asks for the presenter's window, with the name of the presentation. */
const presenter = /^#presenter(?:-([\w-]{1,60}))?$/u.exec(location.hash);

if (presenter === null) {
  // What the app shows first is compared while the fonts are on their way.
  compareNow();
  await Promise.race([fontsSettled, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
} else {
  // Not awaited: what it imports waits for this file.
  void import('./present/presenter/start.tsx').then(({ startPresenter }) =>
    startPresenter(root, presenter[1] ?? 'desktop'),
  );
}
