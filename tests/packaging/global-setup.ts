import { spawnSync } from 'node:child_process';
import { ensureSystemPackages } from '../../build/system-packages.mjs';
import { closeTestRun, openTestRun } from '../support/test-run';
import { projectFolder } from './packed-release';

/** Packs the app with `npm run package`, unless PARTS_PACKED=yes says that `release/` is up to date. */
export default async function setUp(): Promise<() => Promise<void>> {
  if (process.env.PARTS_PACKED !== 'yes') {
    const { status } = spawnSync('npm', ['run', 'package'], { cwd: projectFolder, stdio: 'inherit' });
    if (status !== 0) throw new Error('npm run package failed');
  }
  const missing = ensureSystemPackages('packagingTests');
  if (missing.length > 0) throw new Error(`Missing system packages: ${missing.join(' ')}`);
  const run = await openTestRun();
  const kind = run.electron.official ? 'official' : 'stand-in';
  process.stdout.write(`Electron ${run.electron.version} (${kind})\n`);
  return () => closeTestRun(run);
}
