import type { Session } from 'electron';

/** The granted permissions, with the reason; all others are denied. */
const granted: Readonly<Record<string, string>> = {
  'clipboard-sanitized-write': 'A user copies an MPN or a specification.',
};

/** SECURITY: denied by default, for requests and checks alike. */
export function limitPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(permission in granted));
  session.setPermissionCheckHandler((_contents, permission) => permission in granted);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}
