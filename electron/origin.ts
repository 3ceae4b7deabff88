/** The private scheme under which the app serves itself; nothing else answers to it. */
export const SCHEME = 'app';

/** The only host of that scheme. */
const HOST = 'simulator';

/** The origin of every page and file of the app, as the browser writes it. */
export const ORIGIN = `${SCHEME}://${HOST}`;

/** The address of the one document that the window shows. */
export const ENTRY_URL = `${ORIGIN}/`;

/** Says whether an address lies at our origin: exact scheme and host, no port, no user, written as we write it. */
export function isOwnUrl(address: string): boolean {
  const url = URL.parse(address);
  return url?.protocol === `${SCHEME}:` && url.host === HOST && address.startsWith(ENTRY_URL);
}
