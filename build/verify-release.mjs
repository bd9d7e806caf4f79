// `npm run release:verify -- DIR`: reads finished artifacts and fails unless they may go out. `--test-build` takes a stand-in
// for Electron and throw-away keys; `--version=X` demands a version; `--unsigned` judges what is still to be sealed.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { verifyRelease } from './release-check/verify-release.mjs';
import { ensureSystemPackages } from './system-packages.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'test-build': { type: 'boolean', default: false },
    unsigned: { type: 'boolean', default: false },
    version: { type: 'string' },
  },
});
ensureSystemPackages('verifying');
const findings = await verifyRelease({
  folder: resolve(positionals[0] ?? 'release'),
  project: fileURLToPath(new URL('..', import.meta.url)),
  testBuild: values['test-build'],
  unsigned: values.unsigned,
  ...(values.version ? { version: values.version } : {}),
});
for (const finding of findings) process.stderr.write(`${finding}\n`);
const count = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
const caveat = values['test-build'] ? ' It is a test build: not for users.' : '';
process.stdout.write(
  findings.length === 0 ? `Everything is as it should be.${caveat}\n` : `${count}: not to be published.\n`,
);
process.exitCode = findings.length === 0 ? 0 : 1;
