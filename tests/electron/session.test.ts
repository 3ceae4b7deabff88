import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { decidePermission, PERMISSIONS } from '../../electron/permissions.ts';
import { lockSession } from '../../electron/session.ts';
import { ROOT } from '../support/bundle.ts';
import { asSession, fakeEvent, FakeSession } from '../support/electron.ts';

const names = Object.keys(PERMISSIONS);
const GRANTED = ['clipboard-sanitized-write'];

let session: FakeSession;

beforeEach(() => {
  session = new FakeSession();
  lockSession(asSession(session), false);
});

describe('permissions', () => {
  it('are decided for every name in the installed Electron, for both handlers', () => {
    const types = readFileSync(path.join(ROOT, 'node_modules/electron/electron.d.ts'), 'utf8');
    for (const handler of ['setPermissionRequestHandler', 'setPermissionCheckHandler']) {
      const line = new RegExp(`${handler}\\(handler: [^\\n]*?permission: ([^,]*),`).exec(types)?.[1] ?? '';
      expect([...line.matchAll(/'([^']*)'/g)].map(([, name]) => name).sort()).toEqual([...names].sort());
    }
  });

  it('are granted to the sanitized clipboard and nothing else', () => {
    expect(Object.entries(PERMISSIONS).filter(([, granted]) => granted)).toEqual([[...GRANTED, true]]);
  });

  it.each([...names, 'of-the-future', '', 'constructor', '__proto__', 'toString'])(
    '%j gets its answer when asked for',
    (name) => {
      const callback = vi.fn();
      session.setPermissionRequestHandler.mock.lastCall?.[0]({}, name, callback, {});
      expect(callback.mock.calls).toEqual([[GRANTED.includes(name)]]);
    },
  );

  it.each([...names, 'of-the-future', '', 'constructor', '__proto__', 'toString'])(
    '%j gets its answer when looked up',
    (name) => {
      const check = session.setPermissionCheckHandler.mock.lastCall?.[0];
      expect(check?.(null, name, 'app://simulator', {})).toBe(GRANTED.includes(name));
    },
  );

  it('are the same by name', () => {
    expect(decidePermission('clipboard-sanitized-write')).toBe(true);
    expect(decidePermission('clipboard-read')).toBe(false);
  });
});

describe('a locked session', () => {
  it('gives no device', () => {
    expect(session.setDevicePermissionHandler.mock.lastCall?.[0]({ deviceType: 'hid' })).toBe(false);
  });

  it('captures no screen', () => {
    const callback = vi.fn();
    session.setDisplayMediaRequestHandler.mock.lastCall?.[0]({}, callback);
    expect(callback.mock.calls).toEqual([[null]]);
  });

  it('sends no word to a spelling checker', () => {
    expect(session.setSpellCheckerEnabled.mock.calls).toEqual([[false]]);
  });

  it.each([
    ['blob:app://simulator/1', false],
    ['https://evil.example/a.exe', true],
    ['app://simulator/index.html', true],
  ])('judges the download of %s', (url, prevented) => {
    const event = fakeEvent();
    session.emit('will-download', event, { getURL: () => url });
    expect(event.prevented).toBe(prevented);
  });

  it.each([
    ['app://simulator/index.html', false],
    ['https://evil.example/', true],
  ])('judges the request for %s', (url, cancel) => {
    const callback = vi.fn();
    session.webRequest.onBeforeRequest.mock.lastCall?.[0]({ url }, callback);
    expect(callback.mock.calls).toEqual([[{ cancel }]]);
  });
});
