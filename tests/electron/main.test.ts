import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CALLS } from '../../electron/channels.ts';
import { desktopOf, type FakeElectron, fakeEvent, standInForElectron } from '../support/electron.ts';
import { readJson } from '../support/sources.ts';

let electron: FakeElectron;

beforeEach(() => {
  electron = standInForElectron();
});

afterEach(() => electron.app.folder.remove());

describe('the main process', () => {
  it('declares its scheme and the sandbox before it waits for readiness', async () => {
    await import('../../electron/main.ts');
    expect(electron.calls).toEqual([
      'registerScheme [{"scheme":"app","privileges":{"standard":true,"secure":true}}]',
      'enableSandbox',
      'requestSingleInstanceLock',
      'whenReady',
    ]);
    expect(electron.windows).toEqual([]);
  });

  it('locks its session and serves the bundle before the window loads', async () => {
    await import('../../electron/main.ts');
    await electron.app.becomeReady();
    expect(electron.session.setPermissionRequestHandler).toHaveBeenCalledOnce();
    expect(electron.session.setPermissionCheckHandler).toHaveBeenCalledOnce();
    expect(electron.session.webRequest.onBeforeRequest).toHaveBeenCalledOnce();
    expect(electron.session.protocol.handle.mock.calls.map(([scheme]) => scheme)).toEqual(['app']);
    expect(electron.windows.map((window) => window.loaded)).toEqual([['app://simulator/']]);
    expect(electron.windows[0]?.options.webPreferences?.preload).toMatch(/preload\.cjs$/);
  });

  it.each([
    [true, false],
    [false, true],
  ])('packaged %s means developer tools %s', async (isPackaged, devTools) => {
    electron.app.isPackaged = isPackaged;
    await import('../../electron/main.ts');
    await electron.app.becomeReady();
    expect(electron.windows[0]?.options.webPreferences?.devTools).toBe(devTools);
    expect(JSON.stringify(electron.menus).includes('toggleDevTools')).toBe(devTools);
  });

  it('locks the contents of its window', async () => {
    await import('../../electron/main.ts');
    await electron.app.becomeReady();
    const event = fakeEvent({ url: 'https://evil.example/', isMainFrame: true });
    electron.windows[0]?.webContents.emit('will-navigate', event);
    expect(event.prevented).toBe(true);
    expect(electron.windows[0]?.webContents.openHandler?.({ url: 'app://simulator/' })).toEqual({ action: 'deny' });
  });

  it('answers its scheme with a refusal for what is not in the bundle', async () => {
    await import('../../electron/main.ts');
    await electron.app.becomeReady();
    const handler = electron.session.protocol.handle.mock.lastCall?.[1];
    for (const [method, status] of [
      ['GET', 404],
      ['HEAD', 404],
      ['POST', 405],
    ] as const) {
      const response = await handler?.(new Request('app://simulator/missing.js', { method }));
      expect(response?.status).toBe(status);
      expect(response?.headers.get('X-Content-Type-Options')).toBe('nosniff');
    }
  });

  it('leaves at once when it already runs', async () => {
    electron.app.hasLock = false;
    await import('../../electron/main.ts');
    await electron.app.becomeReady();
    expect(electron.calls.at(-1)).toBe('quit');
    expect(electron.windows).toEqual([]);
  });

  it('brings its window forward when it is started again', async () => {
    await import('../../electron/main.ts');
    await electron.app.becomeReady();
    const [window] = electron.windows;
    if (window !== undefined) window.minimized = true;
    electron.app.emit('second-instance', {}, ['shanyrak'], '/');
    expect(window?.restore).toHaveBeenCalledOnce();
    expect(window?.focus).toHaveBeenCalledOnce();
    expect(electron.windows).toHaveLength(1);
  });

  it('opens its window anew when the dock asks for it', async () => {
    await import('../../electron/main.ts');
    await electron.app.becomeReady();
    electron.windows[0]?.close();
    await vi.waitFor(() => expect(electron.windows[0]?.closed).toBe(true));
    electron.app.emit('activate');
    await vi.waitFor(() => expect(electron.windows).toHaveLength(2));
  });

  it('ends with its last window', async () => {
    await import('../../electron/main.ts');
    electron.app.emit('window-all-closed');
    expect(electron.calls.at(-1)).toBe('quit');
  });
});

describe('the preload', () => {
  it('shows the page four facts, the calls of the contract, and no more', async () => {
    await import('../../electron/preload.ts');
    expect([...electron.exposed.keys()]).toEqual(['desktop']);
    const keys = Object.keys(electron.exposed.get('desktop') ?? {});
    expect(keys.sort()).toEqual(['face', 'sandboxed', 'version', 'platform', 'on', ...CALLS].sort());
    expect(electron.exposed.get('desktop')).toMatchObject({
      face: 'electron',
      version: readJson<{ version: string }>('package.json').version,
    });
  });

  it.each(CALLS)('asks for %s over its own channel', async (call) => {
    await import('../../electron/preload.ts');
    const { [call]: ask } = desktopOf(electron);
    expect(await Reflect.apply(ask, undefined, [{ by: 1 }])).toEqual({
      ok: true,
      value: [`shanyrak:${call}`, { by: 1 }],
    });
  });

  it('hands on what comes with an event, without its sender, until it is told to stop', async () => {
    await import('../../electron/preload.ts');
    const heard: unknown[] = [];
    const stop = desktopOf(electron).on('menu', (...all) => heard.push(...all));
    electron.ipcRenderer.emit('shanyrak:menu', { sender: 'secret' }, { command: 'save' });
    stop();
    electron.ipcRenderer.emit('shanyrak:menu', { sender: 'secret' }, { command: 'open' });
    expect(heard).toEqual([{ command: 'save' }]);
  });

  it.each(['secret', '', 'constructor', 'save'])('hears no event %j', async (name) => {
    await import('../../electron/preload.ts');
    const { on } = desktopOf(electron);
    expect(() => void Reflect.apply(on, undefined, [name, () => undefined])).toThrow(TypeError);
  });
});
