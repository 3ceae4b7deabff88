import { claims } from '../model/kazakhstan/claims/index.ts';
import { sources } from '../model/kazakhstan/sources.ts';

/** Why an address is not handed to the user's browser. */
export type ExternalRefusal = 'malformed' | 'not-https' | 'userinfo' | 'port' | 'unknown-host';

/** An address to open in the user's browser, as the parser writes it, or why it stays closed. */
export type External =
  { readonly ok: true; readonly url: string } | { readonly ok: false; readonly code: ExternalRefusal };

/** The hosts of the published texts that the data cites or was read in, and of what is quoted beside them. */
export const citedHosts: ReadonlySet<string> = new Set(
  [...Object.values(sources), ...claims].flatMap(({ url }) => (url === undefined ? [] : [new URL(url).host])),
);

/**
 * Decides whether an address may be opened in the user's browser: https, one of the given hosts to the letter, no
 * user, no port. Everything else is refused with a code; the address is judged by the parser, never by its prefix.
 */
export function decideExternal(address: string, hosts: ReadonlySet<string>): External {
  const url = URL.parse(address);
  if (url === null || /[\u0000-\u0020\u007f\\]/.test(address)) return { ok: false, code: 'malformed' };
  if (url.protocol !== 'https:') return { ok: false, code: 'not-https' };
  const authority = /^https:\/\/([^/?#]+)/i.exec(address)?.[1];
  if (authority === undefined) return { ok: false, code: 'malformed' };
  if (authority.includes('@')) return { ok: false, code: 'userinfo' };
  if (authority.includes(':')) return { ok: false, code: 'port' };
  if (!hosts.has(url.host)) return { ok: false, code: 'unknown-host' };
  return { ok: true, url: url.href };
}
