import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { fontsSettled } from './theme/fonts.ts';
import './theme/index.css';

/** How long the app waits for its fonts, in milliseconds, so as not to be drawn twice. */
const PATIENCE_MS = 250;

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element #root');

await Promise.race([fontsSettled, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
