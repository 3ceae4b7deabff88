import { beforeEach, describe, expect, it } from 'vitest';
import { FIRST_WINDOW } from '../../electron/window-state.ts';
import { windowOptions } from '../../electron/window-options.ts';
import { type FakeElectron, standInForElectron } from '../support/electron.ts';

let electron: FakeElectron;

beforeEach(() => {
  electron = standInForElectron();
});

describe('the window', () => {
  it.each([
    ['a release', false],
    ['development', true],
  ])('has exactly these options in %s', (_name, development) => {
    expect(windowOptions('/preload.cjs', development)).toEqual({
      title: 'Shanyrak',
      width: 1440,
      height: 900,
      minWidth: 800,
      minHeight: 600,
      show: false,
      backgroundColor: '#ffffff',
      webPreferences: {
        preload: '/preload.cjs',
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        webviewTag: false,
        navigateOnDragDrop: false,
        plugins: false,
        safeDialogs: true,
        spellcheck: false,
        devTools: development,
      },
    });
  });

  it('loads the one document and shows itself once that has painted', async () => {
    const { openWindow } = await import('../../electron/window.ts');
    openWindow('/preload.cjs', false, FIRST_WINDOW);
    const [window] = electron.windows;
    expect(window?.options).toEqual(windowOptions('/preload.cjs', false));
    expect(window?.loaded).toEqual(['app://simulator/']);
    expect(window?.show).not.toHaveBeenCalled();
    window?.emit('ready-to-show');
    expect(window?.show).toHaveBeenCalledOnce();
  });
});
