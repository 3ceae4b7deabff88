import type { Session } from 'electron';
import { decideDownload, decideRequest } from './navigation.ts';
import { decidePermission } from './permissions.ts';

/** Closes a session: permissions by the table, no device, no screen capture, no request or download from elsewhere. */
export function lockSession(session: Session, development: boolean): void {
  session.setPermissionRequestHandler((_contents, permission, callback) => callback(decidePermission(permission)));
  session.setPermissionCheckHandler((_contents, permission) => decidePermission(permission));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, callback) => callback(null));
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, callback) =>
    callback({ cancel: !decideRequest(details.url, development) }),
  );
  session.on('will-download', (event, item) => {
    if (!decideDownload(item.getURL())) event.preventDefault();
  });
}
