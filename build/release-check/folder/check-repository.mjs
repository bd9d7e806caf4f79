import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { repositoryPaths, sourceEntry } from '../../linux-package/package-repository.mjs';
import { hashFile } from '../../packing/contents-list.mjs';
import { namesRepository, repositoryArchive, runFtparchive } from '../../packing/repository-metadata.mjs';
import { signatureFiles } from '../../packing/sign-release.mjs';
import { isSignedByGpg } from '../../signing/gpg.mjs';
import { listLines, rejectUnsafeFiles } from '../artifacts/reject-unsafe-files.mjs';

/** Everything that is published beside the packages. */
const knownNames =
  /^(InRelease|Packages|repodata|repodata\/(repomd\.xml(\.asc)?|\w{64}-(primary|filelists|other)\.xml\.gz))$/;

/**
 * Checks that the metadata of the repository that the packages point to is signed, has not expired, and lists exactly these packages.
 * @param {string} folder of the release
 * @param {string} version
 * @param {{deb?: string | undefined, rpm?: string | undefined}} [packageKeys] files with the keys that the packages install; by default the key beside them, since no package contains a test build's throwaway key
 * @returns {string[]} findings
 */
export function checkRepository(folder, version, packageKeys = {}) {
  const archive = repositoryArchive(version);
  const exists = readdirSync(folder).includes(archive);
  if (!namesRepository(folder)) return exists ? [`${archive} exists, but no package names a repository`] : [];
  if (!exists) return [`${archive} is missing`];
  const beside = join(folder, signatureFiles.gpgKey);
  const { deb = beside, rpm = beside } = packageKeys;
  const tempDir = mkdtempSync(join(tmpdir(), 'parts-repository-'));
  try {
    const served = join(tempDir, 'served');
    mkdirSync(served);
    rejectUnsafeFiles(listLines('tar', ['-tvzf', join(folder, archive)]), { anyOwner: true });
    execFileSync('tar', ['-xzf', join(folder, archive), '-C', served], { stdio: 'pipe' });
    const read = (/** @type {string} */ name) => readFileSync(join(served, name), 'utf8');
    const unexpected = readdirSync(served, { recursive: true }).filter((name) => !knownNames.test(`${name}`));
    const findings = [
      ...unexpected.map((name) => `${name} does not belong in it`),
      ...verifyWithApt(served, deb, tempDir),
      // Without one, apt trusts the metadata for as long as the source entry allows.
      ...(/^Valid-Until: /m.test(read('InRelease')) ? [] : ['InRelease has no Valid-Until']),
      ...(read('Packages') === runFtparchive(folder, 'packages', '.')
        ? []
        : ['Packages does not list exactly the debs here']),
      ...checkRepodata(folder, join(served, 'repodata'), rpm),
    ];
    return findings.map((finding) => `${archive}: ${finding}`);
  } catch (error) {
    return [`${archive} cannot be read: ${error instanceof Error ? error.message : error}`];
  } finally {
    rmSync(tempDir, { recursive: true, force: true });
  }
}

/**
 * Has apt read the repository as on a machine that trusts the key; it checks signature, date and the checksum of the package list.
 * @param {string} served
 * @param {string} key file with the trusted key
 * @param {string} tempDir
 */
function verifyWithApt(served, key, tempDir) {
  mkdirSync(join(tempDir, 'lists/partial'), { recursive: true });
  writeFileSync(join(tempDir, 'status'), '');
  const source = join(tempDir, 'parts-lookup.sources');
  writeFileSync(source, sourceEntry('deb', `file:${served}/`).replace(repositoryPaths.deb.key, key));
  const config = join(tempDir, 'apt.conf');
  // Ignore this machine's own sources and configuration.
  writeFileSync(
    config,
    `Dir::Etc { main "/dev/null"; parts "/dev/null"; sourcelist "${source}"; sourceparts "/dev/null"; };
Dir::State "${tempDir}";
Dir::State::status "${tempDir}/status";
Dir::Cache "${tempDir}";
APT { Sandbox::User "root"; Update::Error-Mode "any"; Architectures "amd64,arm64"; };
`,
  );
  const env = { PATH: process.env.PATH, LC_ALL: 'C', APT_CONFIG: config };
  const { status, error, stderr } = spawnSync('apt-get', ['-q', 'update'], { encoding: 'utf8', env });
  if (error) return [error.message];
  return status === 0 ? [] : stderr.split('\n').filter((line) => /^[EW]: /.test(line));
}

/**
 * Follows dnf, which verifies repomd.xml by its signature and everything else by the checksums that it leads to.
 * @param {string} folder
 * @param {string} repodata
 * @param {string} key
 */
function checkRepodata(folder, repodata, key) {
  const repomd = join(repodata, 'repomd.xml');
  if (!isSignedByGpg(repomd, readFileSync(key, 'utf8')))
    return ['repodata/repomd.xml is not signed by a trusted key'];
  const listed = readFileSync(repomd, 'utf8');
  if (checksumsIn(listed) !== checksumsOf(repodata, '.gz'))
    return ['repodata contains other lists than repomd.xml names'];
  const primary = readdirSync(repodata).find((name) => name.endsWith('-primary.xml.gz')) ?? '';
  const packages = gunzipSync(readFileSync(join(repodata, primary))).toString();
  return checksumsIn(packages) === checksumsOf(folder, '.rpm')
    ? []
    : ['repodata does not list exactly the rpms here'];
}

const joinSorted = (/** @type {(string | undefined)[]} */ checksums) => checksums.sort().join();

/** @param {string} xml */
const checksumsIn = (xml) => joinSorted([...xml.matchAll(/<checksum [^>]*>(\w+)</g)].map(([, one]) => one));

function checksumsOf(/** @type {string} */ folder, /** @type {string} */ ending) {
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return joinSorted(names.map((name) => hashFile(join(folder, name))));
}
