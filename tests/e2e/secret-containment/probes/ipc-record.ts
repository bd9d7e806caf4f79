import type { ElectronApplication } from 'playwright';
import { findIn, type Sought } from '../needles';
import type { Recorded } from '../planted/record-ipc';

/** The messages that bring a secret from its window to main: the one way that it may go. */
const meant: ReadonlySet<string> = new Set([
  'request connectWindow:submit',
  'request connectWindow:keepUntilQuit',
  'request proxyWindow:submit',
]);

/** What of `sought` any message between main and a page held, and what main gave a process that it started. */
export async function findInIpc(app: ElectronApplication, sought: readonly Sought[]): Promise<string[]> {
  const record = await readIpcRecord(app);
  return record.flatMap(({ name, bytes }) =>
    meant.has(name)
      ? []
      : findIn(Buffer.from(bytes, 'base64'), sought).map((found) => `ipc: ${found} in ${name}`),
  );
}

export function readIpcRecord(app: ElectronApplication): Promise<Recorded[]> {
  return app.evaluate(() => (globalThis as unknown as { ipcRecord: Recorded[] }).ipcRecord);
}
