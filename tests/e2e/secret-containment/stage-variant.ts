import { appendFileSync, cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { openFolderToAll } from '../../support/stage-app';
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
  const folder = join(place.makeFolder('v'), 'app');
  cpSync(place.run.appFolder, folder, { recursive: true });
  const inputs = { 'record-ipc': 'record-ipc.ts', ...(leak ? { leak: `leaks/${leak}.ts` } : {}) };
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: join(folder, 'planted'),
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(inputs).map(([name, file]) => [name, join(planted, file)])),
        external: ['electron', /^node:/],
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
      },
    },
  });
  if (leak === 'bridge') appendFileSync(join(folder, 'dist/parts-preload/parts-preload.cjs'), leakyPreload);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const mains = [...Object.keys(inputs).map((name) => `./${name}.cjs`), `../${manifest.main}`];
  const start = mains.map((main) => `require(${JSON.stringify(main)});\n`).join('');
  writeFileSync(join(folder, 'planted/start.cjs'), start);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, main: 'planted/start.cjs' }));
  openFolderToAll(folder);
  return folder;
}
