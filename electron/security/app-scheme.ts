import { protocol } from 'electron';

/** To call before `app` is ready. The scheme is a standard, secure one: it has an origin, and modules load from it. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true, supportFetchAPI: false } },
  ]);
}
