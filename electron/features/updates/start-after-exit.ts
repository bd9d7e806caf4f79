import { spawn } from 'node:child_process';

/**
 * Starts a program once this process has ended. Electron's `app.relaunch` waits in a process that runs from the AppImage's
 * mount, which disappears with the app, so nothing would start.
 */
export function startAfterExit(program: string, args: readonly string[]): void {
  // The shell reads until a pipe closes that only this process holds open.
  const shellArgs = ['-c', 'while read -r _; do :; done; exec "$0" "$@" < /dev/null', program, ...args];
  const child = spawn('/bin/sh', shellArgs, {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    cwd: '/',
  });
  child.unref();
}
