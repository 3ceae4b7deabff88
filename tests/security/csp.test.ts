import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY, responseHeaders } from '../../electron/headers.ts';

describe('the headers', () => {
  it('carry exactly this content security policy', () => {
    expect(CONTENT_SECURITY_POLICY).toMatchInlineSnapshot(
      `"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'none'; worker-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'"`,
    );
  });

  it('are exactly these for the document', () => {
    const { 'Permissions-Policy': features = '', ...headers } = responseHeaders('/bundle/index.html');
    expect(headers).toEqual({
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': CONTENT_SECURITY_POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'no-store',
    });
    expect(features.split(', ').length).toBeGreaterThan(20);
    const given = features.split(', ').filter((feature) => !/^[a-z-]+=\(\)$/.test(feature));
    expect(given).toEqual(['fullscreen=(self)']);
  });

  it.each([
    ['index.html', 'text/html; charset=utf-8', 'no-store'],
    ['assets/index-DiGPuRqp.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['assets/index-Di_P-Rqp.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['assets/noto-AAAAAAAA.woff2', 'font/woff2', 'public, max-age=31536000, immutable'],
    ['schema.json', 'application/json; charset=utf-8', 'no-store'],
    ['PICTURE.SVG', 'image/svg+xml; charset=utf-8', 'no-store'],
    ['unknown.exe', 'application/octet-stream', 'no-store'],
    ['nothing', 'application/octet-stream', 'no-store'],
  ])('name the type and the life of %s', (file, type, cache) => {
    const headers = responseHeaders(file);
    expect([headers['Content-Type'], headers['Cache-Control']]).toEqual([type, cache]);
  });
});
