import { appendFileSync, readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plantInApp } from '../../support/plant-in-app';
import type { TestPlace } from '../../support/test-place';

const planted = fileURLToPath(new URL('planted', import.meta.url));

/** The preload's half of the leaky bridge: it keeps what main sends and shows it to the page. */
const leakyPreload = `;{
  const { contextBridge, ipcRenderer } = require('electron');
  let kept = '';
  ipcRenderer.on('leak', (_event, secret) => { kept = secret; });
  contextBridge.exposeInMainWorld('leak', { read: () => kept });
}`;

/** The deliberate leaks, by the names of their files. */
export const leaks = readdirSync(join(planted, 'leaks')).map((file) => parse(file).name);

/**
 * Copies the app that the run has staged, with a main that loads the double of the transport first, then `leak` if there
 * is one, then the app's own main as it was built. The product is not touched, and none of this is in its build.
 */
export async function stageVariant(place: TestPlace, leak?: string): Promise<string> {
  const inputs = { 'record-ipc': 'record-ipc.ts', ...(leak ? { leak: `leaks/${leak}.ts` } : {}) };
  const files = Object.fromEntries(Object.entries(inputs).map(([name, file]) => [name, join(planted, file)]));
  const folder = await plantInApp(place.run.appFolder, join(place.makeFolder('v'), 'app'), files);
  if (leak === 'bridge') appendFileSync(join(folder, 'dist/parts-preload/parts-preload.cjs'), leakyPreload);
  return folder;
}
