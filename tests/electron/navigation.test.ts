import { beforeEach, describe, expect, it } from 'vitest';
import { decideDownload, decideNavigation } from '../../electron/navigation.ts';
import { asContents, FakeContents, type FakeElectron, fakeEvent, standInForElectron } from '../support/electron.ts';

const HERE = 'app://simulator/';

const targets = [
  ['the same document', 'app://simulator/', true],
  ['a place in the same document', 'app://simulator/#article-42', true],
  ['another file of the bundle', 'app://simulator/assets/main.js', false],
  ['the document with a query', 'app://simulator/?x=1', false],
  ['a look-alike host', 'app://simulator.evil/', false],
  ['a user before our host', 'app://evil@simulator/', false],
  ['the web', 'https://adilet.zan.kz/', false],
  ['plain http', 'http://127.0.0.1/', false],
  ['a file', 'file:///etc/passwd', false],
  ['a script', 'javascript:alert(1)', false],
  ['a document in the address', 'data:text/html,<p>x', false],
  ['a blob of ours', 'blob:app://simulator/1', false],
  ['a blank page', 'about:blank', false],
  ['nothing', '', false],
] as const;

describe('decideNavigation', () => {
  it.each(targets)('to %s', (_name, target, allowed) => {
    expect(decideNavigation(HERE, target, true)).toBe(allowed);
  });

  it.each(targets)('never lets a sub-frame move, not to %s either', (_name, target) => {
    expect(decideNavigation(HERE, target, false)).toBe(false);
  });

  it('does not take a foreign page for the same document', () => {
    expect(decideNavigation('https://evil.example/', 'https://evil.example/', true)).toBe(false);
  });
});

describe('decideDownload', () => {
  it.each([
    ['a file that the page made', 'blob:app://simulator/6d1c', true],
    ['a blob of another page', 'blob:https://evil.example/6d1c', false],
    ['a blob of a look-alike host', 'blob:app://simulator.evil/6d1c', false],
    ['the web', 'https://evil.example/a.zip', false],
    ['a data address', 'data:text/plain,x', false],
  ])('judges %s', (_name, address, allowed) => {
    expect(decideDownload(address)).toBe(allowed);
  });
});

describe('locked contents', () => {
  let electron: FakeElectron;
  let contents: FakeContents;

  beforeEach(async () => {
    electron = standInForElectron();
    const { lockContents } = await import('../../electron/window.ts');
    contents = new FakeContents();
    lockContents(asContents(contents));
  });

  describe.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])('on %s', (name) => {
    it.each(targets)('judge %s', (_name, url, allowed) => {
      const event = fakeEvent({ url, isMainFrame: true });
      contents.emit(name, event);
      expect(event.prevented).toBe(!allowed);
    });

    it('prevent every move of a sub-frame', () => {
      const event = fakeEvent({ url: HERE, isMainFrame: false });
      contents.emit(name, event);
      expect(event.prevented).toBe(true);
    });
  });

  it('attach no webview', () => {
    const event = fakeEvent();
    contents.emit('will-attach-webview', event);
    expect(event.prevented).toBe(true);
  });

  it.each([HERE, 'https://evil.example/', 'https://adilet.zan.kz/', 'javascript:alert(1)', 'about:blank', ''])(
    'open no window for %j',
    (url) => {
      expect(contents.openHandler?.({ url })).toEqual({ action: 'deny' });
    },
  );

  it('hand a cited source to the browser', () => {
    contents.openHandler?.({ url: 'https://adilet.zan.kz/rus/docs/K950001000_' });
    expect(electron.openExternal.mock.calls).toEqual([['https://adilet.zan.kz/rus/docs/K950001000_']]);
  });

  it.each(['https://evil.example/', 'http://adilet.zan.kz/', 'file:///etc/passwd', 'javascript:alert(1)', HERE])(
    'hand %s to nobody',
    (url) => {
      contents.openHandler?.({ url });
      expect(electron.openExternal).not.toHaveBeenCalled();
    },
  );
});
