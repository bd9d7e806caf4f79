import { appendFileSync, readdirSync } from 'node:fs';
import { basename, join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plantInApp } from '../../support/plant-in-app';
import type { TestPlace } from '../../support/test-workspace';

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
 * Copies the app that the run has staged, with a main that first loads the recorder of IPC messages, then the `leaky`
 * modules, then the app's own main as it was built. The product is not touched, and none of this is in its build.
 */
export async function stageVariant(place: TestPlace, leaky: readonly string[] = []): Promise<string> {
  const names = ['record-ipc', ...leaky.map((leak) => `leaks/${leak}`)];
  const files = Object.fromEntries(names.map((name) => [basename(name), join(planted, `${name}.ts`)]));
  const folder = await plantInApp(place.run.appFolder, join(place.makeFolder('v'), 'app'), files);
  if (leaky.includes('bridge'))
    appendFileSync(join(folder, 'dist/parts-preload/parts-preload.cjs'), leakyPreload);
  return folder;
}
