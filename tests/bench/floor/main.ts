// The floor: what Electron itself costs. A blank window with the app's own `webPreferences`, and in main the bare call
// that a search cannot do without. The bench builds and starts it; nothing of it is in the product.

import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { app, BrowserWindow, net, session } from 'electron';
import { pagePreferences } from '../../../electron/app/windows/page-preferences';
import type { BareCall } from './bare-call';

async function call({ url, headers, body }: BareCall): Promise<number> {
  const begun = performance.now();
  const response = await net.fetch(url, {
    method: 'POST',
    headers,
    body,
    credentials: 'omit',
    cache: 'no-store',
  } as RequestInit);
  JSON.parse(await response.text());
  return performance.now() - begun;
}

app.whenReady().then(() => {
  const preload = join(app.getAppPath(), 'preload.cjs');
  const pages = session.fromPartition('persist:blank');
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    show: false,
    webPreferences: pagePreferences({ address: '', preload, session: pages }),
  });
  window.once('ready-to-show', () => window.show());
  void window.loadFile(join(app.getAppPath(), 'blank.html'));
});
app.on('window-all-closed', () => app.quit());

// One line asks for one call; the answer is its milliseconds.
createInterface({ input: process.stdin }).on('line', (line) => {
  void call(JSON.parse(line)).then((ms) => process.stdout.write(`bare ${ms}\n`));
});
