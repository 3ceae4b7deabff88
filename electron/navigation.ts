import { ENTRY_URL, isOwnUrl } from './origin.ts';

/** Says whether a frame may move to another address: only the main frame, and only to the document it shows. */
export function decideNavigation(current: string, target: string, isMainFrame: boolean): boolean {
  return isMainFrame && isOwnUrl(target) && withoutFragment(target) === withoutFragment(current);
}

/**
 * Says whether a request may be made at all. Our own scheme is served from the bundle, `data:` and `blob:` never
 * leave the process (the content policy decides where they may appear), and the developer tools load their own files.
 */
export function decideRequest(address: string, development: boolean): boolean {
  if (isOwnUrl(address)) return true;
  const protocol = URL.parse(address)?.protocol;
  return protocol === 'data:' || protocol === 'blob:' || (development && protocol === 'devtools:');
}

/** Says whether a file may be saved through the system's dialog: only one that the page itself has made. */
export function decideDownload(address: string): boolean {
  return address.startsWith(`blob:${ENTRY_URL}`);
}

function withoutFragment(address: string): string {
  return address.replace(/#.*$/su, '');
}
