import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Verifies the signature and digests inside an rpm, with a database that contains one key.
 * @param {string} file
 * @param {string} publicKey armored
 * @returns {string | undefined} why rpmkeys rejects the file; undefined if this key signed it
 */
export function verifyRpm(file, publicKey) {
  const home = mkdtempSync(join(tmpdir(), 'parts-rpm-'));
  const key = join(home, 'key.asc');
  // SECURITY: ignore the machine's keys and the user's configuration, and accept nothing unsigned.
  const database = ['--dbpath', join(home, 'keys')];
  const level = ['--define', '_pkgverify_level all', '--define', '_pkgverify_flags 0x0'];
  const env = { PATH: process.env.PATH, HOME: home, LC_ALL: 'C' };
  /** @param {string[]} args */
  const run = (...args) => spawnSync('rpmkeys', [...database, ...args], { encoding: 'utf8', env });
  try {
    writeFileSync(key, publicKey);
    const imported = run('--import', key);
    const { status, error, stdout, stderr } =
      imported.status === 0 ? run(...level, '--checksig', '--verbose', file) : imported;
    return status === 0
      ? undefined
      : (error?.message ?? `${stdout} ${stderr}`.replaceAll(/\s+/g, ' ').trim());
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
