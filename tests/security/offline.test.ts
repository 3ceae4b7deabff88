import { describe, expect, it } from 'vitest';
import { decideRequest } from '../../electron/navigation.ts';

const requests = [
  ['the document', 'app://simulator/', true],
  ['a file of ours', 'app://simulator/assets/main.js', true],
  ['a picture in the address', 'data:image/png;base64,AA==', true],
  ['a picture that the page made', 'blob:app://simulator/1', true],
  ['another host of our scheme', 'app://evil/', false],
  ['a user before our host', 'app://evil@simulator/', false],
  ['a cited source', 'https://adilet.zan.kz/', false],
  ['plain http', 'http://example.org/', false],
  ['this machine', 'http://127.0.0.1:4173/', false],
  ['a socket', 'wss://example.org/', false],
  ['a plain socket', 'ws://127.0.0.1/', false],
  ['a file', 'file:///etc/passwd', false],
  ['an extension', 'chrome-extension://abc/x.js', false],
  ['an internal page', 'chrome://settings/', false],
  ['a transfer', 'ftp://example.org/', false],
  ['no address', '', false],
] as const;

describe('the request filter', () => {
  it.each(requests)('judges %s', (_name, address, allowed) => {
    expect(decideRequest(address, false)).toBe(allowed);
    expect(decideRequest(address, true)).toBe(allowed);
  });

  it('lets the developer tools load in development only', () => {
    expect(decideRequest('devtools://devtools/bundled/x.js', true)).toBe(true);
    expect(decideRequest('devtools://devtools/bundled/x.js', false)).toBe(false);
  });
});
