import type { ElectronApplication } from 'playwright';

/** The id of the process of the window at `origin`; 0 if there is none. */
export function processOfWindow(app: ElectronApplication, origin: string): Promise<number> {
  return app.evaluate(({ BrowserWindow }, prefix) => {
    const windows = BrowserWindow.getAllWindows().map((window) => window.webContents);
    return windows.find((contents) => contents.getURL().startsWith(prefix))?.getOSProcessId() ?? 0;
  }, origin);
}

/** Whether a process is still running. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
