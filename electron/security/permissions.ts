import type { Session } from 'electron';

/** Why a permission is granted; what is not in this table is denied. */
const granted: Readonly<Record<string, string>> = {
  'clipboard-sanitized-write': 'A user copies an MPN or a specification.',
};

/** SECURITY: closed by default, for requests and for checks alike. */
export function limitPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(permission in granted));
  session.setPermissionCheckHandler((_contents, permission) => permission in granted);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}
