/** All that the page knows of the desktop around it; absent when the same app runs in a browser. */
export interface Desktop {
  /** Which shell shows the page. */
  readonly face: 'electron';
  /** Whether the page's process really runs in the operating system's sandbox, as that process reports it. */
  readonly sandboxed: boolean;
  /** The version of the app, as in its manifest. */
  readonly version: string;
}

/** The name under which the page finds it. */
export const DESKTOP_KEY = 'desktop';

declare global {
  interface Window {
    readonly desktop?: Desktop;
  }
}
