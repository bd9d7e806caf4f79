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

/** All that is laid beside the packages. */
const knownNames =
  /^(InRelease|Packages|repodata|repodata\/(repomd\.xml(\.asc)?|\w{64}-(primary|filelists|other)\.xml\.gz))$/;

/**
 * What apt and dnf read of the repository that the packages name is signed, not expired, and of these very packages.
 * @param {string} folder of the release
 * @param {string} version
 * @param {{deb?: string | undefined, rpm?: string | undefined}} [packageKeys] files with the keys that the packages bring; by default the one beside them, as a test build's throw-away keys are in no package
 * @returns {string[]} what is wrong
 */
export function checkRepository(folder, version, packageKeys = {}) {
  const archive = repositoryArchive(version);
  const isThere = readdirSync(folder).includes(archive);
  if (!namesRepository(folder))
    return isThere ? [`${archive} is there, and no package names a repository`] : [];
  if (!isThere) return [`${archive} is missing`];
  const beside = join(folder, signatureFiles.gpgKey);
  const { deb = beside, rpm = beside } = packageKeys;
  const tempDir = mkdtempSync(join(tmpdir(), 'parts-repository-'));
  try {
    const served = join(tempDir, 'served');
    mkdirSync(served);
    rejectUnsafeFiles(listLines('tar', ['-tvzf', join(folder, archive)]), { anyOwner: true });
    execFileSync('tar', ['-xzf', join(folder, archive), '-C', served], { stdio: 'pipe' });
    const read = (/** @type {string} */ name) => readFileSync(join(served, name), 'utf8');
    const strangers = readdirSync(served, { recursive: true }).filter((name) => !knownNames.test(`${name}`));
    const findings = [
      ...strangers.map((name) => `${name} does not belong in it`),
      ...verifyWithApt(served, deb, tempDir),
      // Of no date of its own apt believes it for as long as the source entry says.
      ...(/^Valid-Until: /m.test(read('InRelease')) ? [] : ['InRelease has no Valid-Until']),
      ...(read('Packages') === runFtparchive(folder, 'packages', '.')
        ? []
        : ['Packages does not name the debs here as they are, and no others']),
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
 * apt itself, as it would look for updates on a machine that trusts a key: signature, time, and the checksum of the list of packages.
 * @param {string} served
 * @param {string} key the file with the key that is trusted
 * @param {string} tempDir a folder
 */
function verifyWithApt(served, key, tempDir) {
  mkdirSync(join(tempDir, 'lists/partial'), { recursive: true });
  writeFileSync(join(tempDir, 'status'), '');
  const source = join(tempDir, 'parts-lookup.sources');
  writeFileSync(source, sourceEntry('deb', `file:${served}/`).replace(repositoryPaths.deb.key, key));
  const config = join(tempDir, 'apt.conf');
  // Nothing of this machine's own sources and configuration has a say.
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
 * dnf verifies repomd.xml by its signature, and all else by the checksums that lead on from there.
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
    return ['repodata holds other lists than repomd.xml names'];
  const primary = readdirSync(repodata).find((name) => name.endsWith('-primary.xml.gz')) ?? '';
  const packages = gunzipSync(readFileSync(join(repodata, primary))).toString();
  return checksumsIn(packages) === checksumsOf(folder, '.rpm')
    ? []
    : ['repodata does not name the rpms here as they are, and no others'];
}

const inOrder = (/** @type {(string | undefined)[]} */ checksums) => checksums.sort().join();

/** @param {string} xml */
const checksumsIn = (xml) => inOrder([...xml.matchAll(/<checksum [^>]*>(\w+)</g)].map(([, one]) => one));

function checksumsOf(/** @type {string} */ folder, /** @type {string} */ ending) {
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return inOrder(names.map((name) => hashFile(join(folder, name))));
}
