import { appendFileSync, readdirSync } from 'node:fs';
import { basename, join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plantInApp } from '../../support/plant-in-app';
import type { TestWorkspace } from '../../support/test-workspace';

const planted = fileURLToPath(new URL('planted', import.meta.url));

/** The preload's half of the leaky bridge: it exposes to the page what main sends. */
const leakyPreload = `;{
  const { contextBridge, ipcRenderer } = require('electron');
  let leaked = '';
  ipcRenderer.on('leak', (_event, secret) => { leaked = secret; });
  contextBridge.exposeInMainWorld('leak', { read: () => leaked });
}`;

/** The names of the deliberate leaks, after their files. */
export const leaks = readdirSync(join(planted, 'leaks')).map((file) => parse(file).name);

/**
 * Copies the staged app with a main that first loads the recorder of IPC messages, then the `leaky`
 * modules, then the app's own main. Neither the product nor its build is changed.
 */
export async function stageVariant(workspace: TestWorkspace, leaky: readonly string[] = []): Promise<string> {
  const names = ['record-ipc', ...leaky.map((leak) => `leaks/${leak}`)];
  const files = Object.fromEntries(names.map((name) => [basename(name), join(planted, `${name}.ts`)]));
  const folder = await plantInApp(workspace.run.appFolder, join(workspace.makeFolder('v'), 'app'), files);
  if (leaky.includes('bridge'))
    appendFileSync(join(folder, 'dist/parts-preload/parts-preload.cjs'), leakyPreload);
  return folder;
}
