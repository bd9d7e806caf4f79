// `npm run release:verify -- DIR`: fails unless the finished artifacts may be published. `--test-build` accepts the stand-in for
// Electron and throwaway keys; `--version=X` requires a version; `--unsigned` verifies files that are not signed yet.
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
ensureSystemPackages('verification');
const findings = await verifyRelease({
  folder: resolve(positionals[0] ?? 'release'),
  project: fileURLToPath(new URL('..', import.meta.url)),
  testBuild: values['test-build'],
  unsigned: values.unsigned,
  ...(values.version ? { version: values.version } : {}),
});
for (const finding of findings) process.stderr.write(`${finding}\n`);
const count = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
const caveat = values['test-build'] ? ' This is a test build, not for users.' : '';
process.stdout.write(findings.length === 0 ? `No findings.${caveat}\n` : `${count}: do not publish.\n`);
process.exitCode = findings.length === 0 ? 0 : 1;
