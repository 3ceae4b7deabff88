import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citedHosts, decideExternal } from '../../electron/external.ts';
import { sources } from '../../model/kazakhstan/sources.ts';

const HOSTS: ReadonlySet<string> = new Set(['adilet.zan.kz', 'www.akorda.kz']);

const opened = [
  ['a cited page', 'https://adilet.zan.kz/rus/docs/K950001000_', 'https://adilet.zan.kz/rus/docs/K950001000_'],
  ['a bare host', 'https://www.akorda.kz', 'https://www.akorda.kz/'],
  ['a query and a fragment', 'https://adilet.zan.kz/a?b=c#d', 'https://adilet.zan.kz/a?b=c#d'],
  ['capital letters', 'HTTPS://ADILET.ZAN.KZ/a', 'https://adilet.zan.kz/a'],
  ['a mark of a user after the host', 'https://adilet.zan.kz/@x:1', 'https://adilet.zan.kz/@x:1'],
] as const;

const refused = [
  ['plain http', 'http://adilet.zan.kz/', 'not-https'],
  ['a script', 'javascript:alert(1)//https://adilet.zan.kz/', 'not-https'],
  ['a file', 'file:///etc/passwd', 'not-https'],
  ['a file on a host of ours', 'file://adilet.zan.kz/share', 'not-https'],
  ['a document in the address', 'data:text/html,https://adilet.zan.kz/', 'not-https'],
  ['our own scheme', 'app://simulator/', 'not-https'],
  ['a mail', 'mailto:a@adilet.zan.kz', 'not-https'],
  ['a system handler', 'ms-msdt:/id', 'not-https'],
  ['a network share', 'smb://adilet.zan.kz/share', 'not-https'],
  ['another host', 'https://evil.example/', 'unknown-host'],
  ['our host at the front of another', 'https://adilet.zan.kz.evil.example/', 'unknown-host'],
  ['our host at the end of another', 'https://eviladilet.zan.kz/', 'unknown-host'],
  ['a subdomain of ours', 'https://evil.adilet.zan.kz/', 'unknown-host'],
  ['a parent of ours', 'https://zan.kz/', 'unknown-host'],
  ['our host with a dot behind', 'https://adilet.zan.kz./', 'unknown-host'],
  ['our host in the path', 'https://evil.example/adilet.zan.kz', 'unknown-host'],
  ['our host in the fragment', 'https://evil.example#adilet.zan.kz', 'unknown-host'],
  ['a Cyrillic look-alike', 'https://аdilet.zan.kz/', 'unknown-host'],
  ['a number', 'https://2130706433/', 'unknown-host'],
  ['a user', 'https://user@adilet.zan.kz/', 'userinfo'],
  ['a user and a password', 'https://user:word@adilet.zan.kz/', 'userinfo'],
  ['an empty user', 'https://@adilet.zan.kz/', 'userinfo'],
  ['our host as a user', 'https://adilet.zan.kz@evil.example/', 'userinfo'],
  ['a port', 'https://adilet.zan.kz:8443/', 'port'],
  ['the usual port, said aloud', 'https://adilet.zan.kz:443/', 'port'],
  ['backslashes', 'https:\\\\adilet.zan.kz\\', 'malformed'],
  ['a backslash before another host', 'https://adilet.zan.kz\\@evil.example/', 'malformed'],
  ['one slash', 'https:/adilet.zan.kz/', 'malformed'],
  ['three slashes', 'https:///adilet.zan.kz/', 'malformed'],
  ['a leading blank', ' https://adilet.zan.kz/', 'malformed'],
  ['a line break', 'https://adilet.zan.kz/\n', 'malformed'],
  ['a tab inside', 'https://adilet\t.zan.kz/', 'malformed'],
  ['no address', '', 'malformed'],
  ['a host alone', 'adilet.zan.kz', 'malformed'],
] as const;

describe('the cited sources', () => {
  it.each(Object.entries(sources).filter(([, { url }]) => url !== undefined))('opens %s', (_id, { url = '' }) => {
    expect(decideExternal(url, citedHosts)).toMatchObject({ ok: true });
  });
});

describe('decideExternal', () => {
  it.each(opened)('opens %s', (_name, address, url) => {
    expect(decideExternal(address, HOSTS)).toEqual({ ok: true, url });
  });

  it.each(refused)('refuses %s', (_name, address, code) => {
    expect(decideExternal(address, HOSTS)).toEqual({ ok: false, code });
  });

  it('opens nothing where no host is named', () => {
    expect(decideExternal('https://adilet.zan.kz/', new Set())).toEqual({ ok: false, code: 'unknown-host' });
  });

  it('opens only https at a named host, whatever the address', () => {
    const pieces = [
      'https:',
      'http:',
      '//',
      '/',
      '\\',
      '@',
      ':',
      'adilet.zan.kz',
      '.',
      'evil',
      '#',
      '?',
      '%40',
      '\t',
      '\u0000',
    ];
    const hostile = fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 8 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(hostile, fc.webUrl({ withQueryParameters: true })), (address) => {
        const external = decideExternal(address, HOSTS);
        if (!external.ok) return;
        const { protocol, host, username, port } = new URL(external.url);
        expect([protocol, HOSTS.has(host), username, port]).toEqual(['https:', true, '', '']);
      }),
      { numRuns: 1000 },
    );
  });

  it('knows the cited hosts as bare names', () => {
    expect(citedHosts.has('adilet.zan.kz')).toBe(true);
    expect(citedHosts.has('www.constituteproject.org')).toBe(true);
    for (const host of citedHosts) expect(new URL(`https://${host}/`).host).toBe(host);
  });
});
