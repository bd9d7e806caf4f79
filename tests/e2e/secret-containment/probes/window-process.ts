import type { ElectronApplication } from 'playwright';

/** The id of the process that shows the window at `origin`; 0 when there is none. */
export function processOfWindow(app: ElectronApplication, origin: string): Promise<number> {
  return app.evaluate(({ BrowserWindow }, wanted) => {
    const windows = BrowserWindow.getAllWindows().map((window) => window.webContents);
    return windows.find((contents) => contents.getURL().startsWith(wanted))?.getOSProcessId() ?? 0;
  }, origin);
}

/** Whether a process still runs. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
