import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ModuleKind, transpileModule } from 'typescript';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { projectFolder } from '../../../../support/small-release';

const source = readFileSync(
  join(projectFolder, 'electron', 'features', 'updates', 'start-after-exit.ts'),
  'utf8',
);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-after-exit-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it.runIf(process.platform === 'linux')('A program starts after the app has exited, not before', async () => {
  const at = (name: string) => join(folder, name);
  writeFileSync(
    at('start-after-exit.cjs'),
    transpileModule(source, { compilerOptions: { module: ModuleKind.CommonJS } }).outputText,
  );
  // Records whether the app had exited, and its own arguments.
  const note = `{ ls '${at('ended')}'; echo "$1|$2"; } > '${at('noted')}' 2>&1; mv '${at('noted')}' '${at('started')}'`;
  writeFileSync(at('new version'), `#!/bin/sh\n${note}\n`, { mode: 0o755 });
  const start = `require(process.argv[1]).startAfterExit(process.argv[2], ['a b', '$HOME'])`;
  const end = `process.on('exit', () => require('fs').writeFileSync('${at('ended')}', ''))`;
  const linger = `process.stdout.write('asked'); process.stdin.resume().on('end', () => process.exit())`;
  const app = spawn(
    process.execPath,
    ['-e', `${start}; ${end}; ${linger}`, at('start-after-exit.cjs'), at('new version')],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const watcher = watch(folder);
  await once(app.stdout, 'data');
  expect(existsSync(at('started'))).toBe(false);
  app.stdin.end();
  while (!existsSync(at('started'))) await once(watcher, 'change');
  watcher.close();
  expect(readFileSync(at('started'), 'utf8')).toBe(`${at('ended')}\na b|$HOME\n`);
});
