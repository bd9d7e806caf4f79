import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { openFolderToAll } from './stage-app';

/**
 * Copies a staged app to `folder`, with a main that loads the planted files first, then the app's own
 * main. Neither the product nor its build is changed.
 * @param planted paths of TypeScript files that run in main, by name, in load order
 * @returns `folder`
 */
export async function plantInApp(
  appFolder: string,
  folder: string,
  planted: Readonly<Record<string, string>>,
): Promise<string> {
  cpSync(appFolder, folder, { recursive: true });
  // Files planted in the app before are kept.
  const plantedFolder = `planted-${Object.keys(planted).join('-')}`;
  await buildForMain(planted, join(folder, plantedFolder));
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const mains = [...Object.keys(planted).map((name) => `./${name}.cjs`), `../${manifest.main}`];
  const start = mains.map((main) => `require(${JSON.stringify(main)});\n`).join('');
  writeFileSync(join(folder, plantedFolder, 'start.cjs'), start);
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ ...manifest, main: `${plantedFolder}/start.cjs` }),
  );
  openFolderToAll(folder);
  return folder;
}

/** Bundles TypeScript files, by name, as `outDir`/NAME.cjs for Electron's main process. */
export async function buildForMain(input: Readonly<Record<string, string>>, outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      rolldownOptions: {
        input: { ...input },
        external: ['electron', '@photostructure/sqlite', /^node:/],
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
      },
    },
  });
}
