import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryPaths } from '../linux-package/package-repository.mjs';

/** How long apt accepts the metadata; then it must be renewed, by signing the release again. */
export const validDays = 90;

/** @param {string} version */
export const repositoryArchive = (version) => `parts-lookup-${version}-linux-repository.tar.gz`;

/** Whether a file is a repository's metadata, to be unpacked beside the packages. It is signed separately, since it is renewed after the release. */
export function isRepositoryArchive(/** @type {string} */ name) {
  return name.endsWith('-linux-repository.tar.gz');
}

/** The command that lists the configuration files of a package. */
const listConfiguration = {
  deb: { program: 'dpkg-deb', args: (/** @type {string} */ file) => ['--info', file, 'conffiles'] },
  rpm: {
    program: 'rpm',
    args: (/** @type {string} */ file) => ['-qp', '--nosignature', '--configfiles', file],
  },
};

/**
 * @param {string} folder
 * @returns {boolean} whether any package in it installs a source entry
 */
export function namesRepository(folder) {
  return /** @type {const} */ (['deb', 'rpm']).some((kind) => {
    const { program, args } = listConfiguration[kind];
    const files = readdirSync(folder).filter((name) => name.endsWith(`.${kind}`));
    return files.some((name) => {
      const { stdout } = spawnSync(program, args(join(folder, name)), { encoding: 'utf8' });
      return String(stdout).split('\n').includes(repositoryPaths[kind].entry);
    });
  });
}

/**
 * Runs apt-ftparchive, with SHA-256 as the only digest.
 * @param {string} folder with the packages
 * @param {string[]} args
 */
export function runFtparchive(folder, ...args) {
  const digests = ['MD5', 'SHA1', 'SHA512'].flatMap((name) => ['-o', `APT::FTPArchive::${name}=false`]);
  return execFileSync('apt-ftparchive', [...digests, ...args], { cwd: folder, encoding: 'utf8' });
}

/**
 * Writes the signed metadata that turns a folder of packages into an apt and dnf repository, wherever it is served.
 * @param {string} folder with the packages; the rpms are already signed
 * @param {string} version
 * @param {import('../signing/gpg.mjs').GpgSigner} gpg
 * @param {number} [validSeconds]
 */
export function writeRepositoryMetadata(folder, version, gpg, validSeconds = validDays * 24 * 3600) {
  const tempDir = mkdtempSync(join(tmpdir(), 'parts-repository-'));
  try {
    const metadata = join(tempDir, 'metadata');
    mkdirSync(metadata);
    const release = join(tempDir, 'Release');
    writeFileSync(join(metadata, 'Packages'), runFtparchive(folder, 'packages', '.'));
    const fields = { Origin: 'Parts Lookup', Label: 'Parts Lookup', ValidTime: validSeconds };
    const options = Object.entries(fields).flatMap(([name, value]) => [
      '-o',
      `APT::FTPArchive::Release::${name}=${value}`,
    ]);
    writeFileSync(release, runFtparchive(folder, ...options, 'release', metadata));
    gpg.clearSign(release, join(metadata, 'InRelease'));

    execFileSync('createrepo_c', ['--quiet', '--no-database', '--outputdir', metadata, folder]);
    gpg.sign(join(metadata, 'repodata', 'repomd.xml'));

    const owner = ['--owner=0', '--group=0', '--numeric-owner'];
    const archive = join(folder, repositoryArchive(version));
    execFileSync('tar', [...owner, '-czf', archive, '-C', metadata, 'InRelease', 'Packages', 'repodata']);
  } finally {
    rmSync(tempDir, { recursive: true, force: true });
  }
}
