// `npm run test:node-sqlite`: the tests of the store with `node:sqlite`, which users' Electron has and Node 20 has not.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findNodeWithSqlite } from '../build/newer-node.mjs';

const node = await findNodeWithSqlite();
if (node) {
  const vitest = fileURLToPath(new URL('vitest.mjs', import.meta.resolve('vitest/package.json')));
  const { status } = spawnSync(node, [vitest, 'run', '--project=unit', 'tests/unit/electron/storage/'], {
    stdio: 'inherit',
    env: { ...process.env, EXPECTED_SQLITE: 'node:sqlite' },
  });
  process.exitCode = status ?? 1;
} else {
  process.stdout.write(
    'No Node with node:sqlite for this system: the store was tested with its stand-in only.\n',
  );
}
