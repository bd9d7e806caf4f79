// The full counts of what `npm test` runs small: `node tests/stress.mjs unit FILTER… e2e FILTER…`. A filter is a part of
// a test file's path. `npm run test:stress` and `npm run test:containment` name theirs in package.json.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** @type {Record<'unit' | 'e2e', string[]>} */
const filters = { unit: [], e2e: [] };
/** @type {'unit' | 'e2e'} */
let kind = 'e2e';
for (const word of process.argv.slice(2)) {
  if (word === 'unit' || word === 'e2e') kind = word;
  else filters[kind].push(word);
}

const steps = [
  ...(filters.unit.length > 0 ? [['exec', '--', 'vitest', 'run', ...filters.unit]] : []),
  ...(filters.e2e.length > 0
    ? [
        ['run', 'build'],
        ['exec', '--', 'playwright', 'test', '-c', 'tests/e2e/playwright.config.ts', ...filters.e2e],
      ]
    : []),
];
const failed = steps.find((args) => {
  const { status } = spawnSync('npm', args, {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: 'inherit',
    env: { ...process.env, PARTS_STRESS_COUNT: 'full' },
    shell: process.platform === 'win32',
  });
  return status !== 0;
});
process.exitCode = steps.length === 0 || failed ? 1 : 0;
