import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

/** Within the project, so that packages that are not bundled are found from there. */
const programs = fileURLToPath(new URL('../../test-results/programs', import.meta.url));

/** Outside Electron the module would be the path of a program. */
const withoutElectron: Plugin = {
  name: 'without-electron',
  enforce: 'pre',
  resolveId: (id) => (id === 'electron' ? '\0electron' : null),
  load: (id) => (id === '\0electron' ? 'export default {};' : null),
};

/** Bundles a TypeScript program of the tests, and what it imports of main, for Node; returns the path of the bundle. */
export async function buildProgram(entry: string): Promise<string> {
  mkdirSync(programs, { recursive: true });
  const outDir = mkdtempSync(join(programs, 'program-'));
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [withoutElectron],
    ssr: { noExternal: true, external: ['@photostructure/sqlite'] },
    build: {
      ssr: true,
      outDir,
      rolldownOptions: {
        input: { program: entry },
        external: [/^node:/, '@photostructure/sqlite'],
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
      },
    },
  });
  return join(outDir, 'program.mjs');
}

/**
 * Runs `program` and kills it `ms` after its first line of output. Resolves to all lines that it has written; it must
 * write each by itself, synchronously (`writeSync(1, …)`), so that the last one tells how far it came.
 * @throws {Error} with its error output if it ends by itself
 */
export async function runUntilKilled(
  program: string,
  args: readonly string[],
  ms: number,
): Promise<readonly string[]> {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  let errorOutput = '';
  child.stderr.on('data', (chunk) => {
    errorOutput += chunk;
  });
  const output = createInterface(child.stdout);
  output.once('line', () => void wait(ms).then(() => child.kill('SIGKILL')));
  output.on('line', (line) => lines.push(line));
  const ended = new Promise<string | null>((resolve) =>
    child.once('close', (_code, signal) => resolve(signal)),
  );
  if ((await ended) !== 'SIGKILL') throw new Error(`${program} ended by itself: ${errorOutput}`);
  return lines;
}
