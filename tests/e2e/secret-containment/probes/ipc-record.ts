import type { ElectronApplication } from 'playwright';
import { findIn, type Needle } from '../needles';
import type { Recorded } from '../planted/record-ipc';

/** The messages that carry a secret from its window to main, the only way that it may take. */
const allowedMessages: ReadonlySet<string> = new Set([
  'request connectWindow:submit',
  'request connectWindow:keepUntilQuit',
  'request proxyWindow:submit',
]);

/** Searches the messages between main and a page, and what main passed to a process that it started. */
export async function findInIpc(app: ElectronApplication, needles: readonly Needle[]): Promise<string[]> {
  const record = await readIpcRecord(app);
  return record.flatMap(({ name, bytes }) =>
    allowedMessages.has(name)
      ? []
      : findIn(Buffer.from(bytes, 'base64'), needles).map((found) => `ipc: ${found} in ${name}`),
  );
}

export function readIpcRecord(app: ElectronApplication): Promise<Recorded[]> {
  return app.evaluate(() => (globalThis as unknown as { ipcRecord: Recorded[] }).ipcRecord);
}
