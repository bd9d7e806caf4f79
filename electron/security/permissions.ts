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
  // SECURITY: the pages have no network: whatever is not the own scheme is cut off below the policy too.
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const own = url.startsWith('app://') || url.startsWith('devtools://');
    answer({ cancel: !own });
  });
}
