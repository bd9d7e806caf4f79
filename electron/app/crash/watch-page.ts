import type { BrowserWindow } from 'electron';
import type { PageRecovery } from './page-recovery';

/** Chromium's code of a load that another one took the place of. */
const aborted = -3;

/** Tells `recovery` how the page of `window` does, from its first load to the end of the window. */
export function watchPage(window: BrowserWindow, recovery: PageRecovery): void {
  const contents = window.webContents;
  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    // Chromium is not done with the process that is gone before this event is over.
    setImmediate(() => {
      if (!window.isDestroyed()) recovery.failed({ reason, exitCode });
    });
  });
  contents.on('did-fail-load', (_event, code, description, _address, isMainFrame) => {
    if (isMainFrame && code !== aborted && !contents.isCrashed()) {
      recovery.failed({ reason: 'load-failed', code, description });
    }
  });
  window.on('unresponsive', recovery.unresponsive);
  window.on('responsive', recovery.responsive);
  window.once('ready-to-show', recovery.painted);
  window.on('close', () => {
    if (recovery.closing()) window.destroy();
  });
  window.once('closed', recovery.ended);
}
