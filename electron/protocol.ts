import { protocol, type Session } from 'electron';
import { answer } from './answer.ts';
import { SCHEME } from './origin.ts';

/** Declares the app's scheme as a secure origin with paths; must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true } }]);
}

/** Serves the bundle under `root` to the pages of a session. */
export function serveBundle(session: Session, root: string): void {
  session.protocol.handle(SCHEME, async (request) => {
    const { status, headers, body } = await answer(root, request.method, request.url);
    return new Response(request.method === 'HEAD' ? null : body, { status, headers });
  });
}
