import { describe, expect, it } from 'vitest';
import { readSource, sourcesUnder, withoutComments } from '../support/sources.ts';

const electron = sourcesUnder('electron', ['.ts', '.mjs']);
const shell = electron.filter(
  ({ file }) => !/^electron\/(launch|browser|headless)\//.test(file) && file !== 'electron/launch.mjs',
);
const page = sourcesUnder('renderer', ['.ts', '.tsx', '.html', '.css']);
const model = [...sourcesUnder('model', ['.ts']), ...sourcesUnder('scenarios', ['.ts'])];

type Sources = typeof electron;

/** The files whose code, comments left out, matches. */
function filesWith(sources: Sources, pattern: RegExp): readonly string[] {
  return sources.filter(({ text }) => pattern.test(withoutComments(text))).map(({ file }) => file);
}

describe('no source of the shell', () => {
  it.each([
    ['weakens the web platform', /webSecurity|allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures/],
    ['passes switches to Chromium', /\bcommandLine\b|--no-sandbox|appendSwitch/],
    ['turns Node on in a page', /nodeIntegration\w*: true|contextIsolation: false|sandbox: false|webviewTag: true/],
    ['hides warnings', /ELECTRON_DISABLE_SECURITY_WARNINGS/],
    ['evaluates text', /\beval\(|new Function\(|executeJavaScript|insertCSS|node:vm/],
    ['loads a file by path', /loadFile\(|file:\/\//],
    ['uses the remote module', /@electron\/remote|enableRemoteModule/],
    ['updates itself', /autoUpdater|electron-updater|crashReporter/],
    ['trusts a bad certificate', /certificate-error|setCertificateVerifyProc/],
    ['talks to the network', /\bfetch\(|\bnet\.|node:https|node:http2|node:net|node:tls|node:dgram|WebSocket/],
  ])('%s', (_name, pattern) => {
    expect(filesWith(electron, pattern)).toEqual([]);
  });

  it.each([
    ['opens a port', /node:http\b/, ['electron/browser/server.ts']],
    ['opens the system browser', /openExternal\(/, ['electron/window.ts']],
    ['loads an address', /loadURL\(/, ['electron/window.ts']],
    ['exposes anything to the page', /exposeInMainWorld/, ['electron/preload.ts']],
    ['registers the scheme', /registerSchemesAsPrivileged/, ['electron/protocol.ts']],
    ['makes a window', /new BrowserWindow/, ['electron/window.ts']],
  ])('%s but one', (_name, pattern, files) => {
    expect(filesWith(electron, pattern)).toEqual(files);
  });

  it('that ships starts a program or reads the environment', () => {
    expect(filesWith(shell, /child_process|process\.env/)).toEqual([]);
  });

  it('reads the command line but to tell a window from a command, and to open the file that it names', () => {
    expect(filesWith(shell, /process\.argv/)).toEqual(['electron/main.ts', 'electron/start.ts']);
  });

  it('hands an unchecked address on', () => {
    const text = withoutComments(readSource('electron/window.ts'));
    expect(text.match(/openExternal\([^)]*\)/g)).toEqual(['openExternal(external.url)']);
    expect(text.match(/loadURL\([^)]*\)/g)).toEqual(['loadURL(ENTRY_URL)', 'loadURL(PRESENTER_URL)']);
  });
});

describe('no source of the page', () => {
  it.each([
    ['writes markup as text', /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write/],
    ['evaluates text', /\beval\(|new Function\(/],
    ['asks the network', /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection/],
    ['reaches for Node', /\brequire\(|\bprocess\.|['"]node:|ipcRenderer/],
    ['registers a service worker', /serviceWorker/],
    ['frames another page', /<iframe|<webview|<object|<embed/],
  ])('%s', (_name, pattern) => {
    expect(filesWith(page, pattern)).toEqual([]);
  });

  it('carries inline script or style', () => {
    const html = readSource('renderer/index.html');
    expect(html).not.toMatch(/<style|\son\w+=|\sstyle=|javascript:|<base\b/i);
    expect(html.match(/<script[^>]*>[^<]*/g)).toEqual(['<script type="module" src="./main.tsx">']);
  });
});

describe('the scan', () => {
  it('sees the files it is about', () => {
    expect(electron.length).toBeGreaterThan(10);
    expect(page.length).toBeGreaterThan(1);
    expect(filesWith([{ file: 'x', text: '// eval(1)\nconst a = 1;' }], /eval\(/)).toEqual([]);
    expect(filesWith([{ file: 'x', text: 'eval(1); // no' }], /eval\(/)).toEqual(['x']);
  });

  it('finds no source in the model that knows a screen or a disk', () => {
    expect(filesWith(model, /\bdocument\.(body|querySelector|getElement)|['"]node:|\bwindow\./)).toEqual([]);
  });
});
