import { readFile } from 'node:fs/promises';
import { resolveAsset } from './assets.ts';
import { responseHeaders } from './headers.ts';

/** A finished answer, ready for either transport: the app scheme or the loopback server. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

const REFUSED = { 404: 'Not found\n', 405: 'Method not allowed\n', 421: 'Misdirected request\n' } as const;

/** Answers a request for a file of the bundle under `root`; anything but reading one of our own files is refused. */
export async function answer(root: string, method: string, address: string): Promise<Answer> {
  if (method !== 'GET' && method !== 'HEAD') return refusal(405, { Allow: 'GET, HEAD' });
  const asset = await resolveAsset(root, address);
  if (!asset.ok) return refusal(404);
  try {
    return { status: 200, headers: responseHeaders(asset.path), body: new Uint8Array(await readFile(asset.path)) };
  } catch {
    return refusal(404);
  }
}

/** A plain page that says only the status, under the same headers as every other. */
export function refusal(status: keyof typeof REFUSED, more: Readonly<Record<string, string>> = {}): Answer {
  const body = new TextEncoder().encode(REFUSED[status]);
  return { status, headers: { ...responseHeaders('refusal.txt'), ...more }, body };
}
