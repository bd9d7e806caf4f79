// `npm run release:verify -- DIR`: reads finished artefacts and fails unless they may go out. `--test-build` takes a stand-in
// for Electron and throw-away keys; `--version=X` demands a version; `--unsealed` judges what is still to be sealed.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { verifyRelease } from './release-check/verify-release.mjs';
import { ensureSystemPackages } from './system-packages.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'test-build': { type: 'boolean', default: false },
    unsealed: { type: 'boolean', default: false },
    version: { type: 'string' },
  },
});
ensureSystemPackages('verifying');
const faults = await verifyRelease({
  folder: resolve(positionals[0] ?? 'release'),
  project: fileURLToPath(new URL('..', import.meta.url)),
  testBuild: values['test-build'],
  unsealed: values.unsealed,
  ...(values.version ? { version: values.version } : {}),
});
for (const fault of faults) process.stderr.write(`${fault}\n`);
const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
const caveat = values['test-build'] ? ' It is a test build: not for users.' : '';
process.stdout.write(
  faults.length === 0 ? `Everything is as it should be.${caveat}\n` : `${count}: not to be published.\n`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
