import type { BrowserWindow } from 'electron';
import type { PageRecovery } from './page-recovery';

/** Chromium's code for a load that was superseded by another one. */
const aborted = -3;

/** Reports the state of the page of `window` to `recovery`, from its first load until the window is gone. */
export function watchPage(window: BrowserWindow, recovery: PageRecovery): void {
  const contents = window.webContents;
  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    // Chromium still needs the crashed process until this event has been handled.
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
