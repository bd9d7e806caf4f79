import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readFpmArguments } from '../../build/linux-package/fpm-arguments.mjs';
import { readPackageRepository, stageRepository } from '../../build/linux-package/package-repository.mjs';
import { repositoryArchive, writeRepositoryMetadata } from '../../build/packing/repository-metadata.mjs';
import { listArtifacts, signRelease } from '../../build/packing/sign-release.mjs';
import { checkSourceEntry } from '../../build/release-check/artifacts/check-source-entry.mjs';
import { checkRepository } from '../../build/release-check/folder/check-repository.mjs';
import { checkUnsigned } from '../../build/release-check/folder/check-signatures.mjs';
import { openGpgSigner } from '../../build/signing/gpg.mjs';
import { makeSmallPackage, packageName } from '../support/small-package';
import { newKeys, projectFolder } from '../support/small-release';
import { makeGpgKey } from './make-gpg-key';

const tempDir = mkdtempSync(join(tmpdir(), 'parts-repository-'));
const version = '1.2.3';
const url = 'https://packages.parts-lookup.example/linux/';
const archive = repositoryArchive(version);
const [deb, rpm] = [packageName('deb', version), packageName('rpm', version)];
const passphrase = 'a passphrase';
let key: ReturnType<typeof makeGpgKey>;
/** A signed deb and rpm that install the source entry and the key. */
const signed = join(tempDir, 'signed');
/** A copy that a test may change. */
let folder: string;

async function makePackages(folder: string): Promise<void> {
  mkdirSync(join(folder, 'linux-unpacked'), { recursive: true });
  writeFileSync(join(folder, 'linux-unpacked', 'parts-lookup'), 'the app');
  for (const kind of ['deb', 'rpm'] as const) {
    const { files } = readFpmArguments(stageRepository(tempDir, { url, key: key.publicKey })[kind]);
    const added = files.map(({ from, to }) => ({ from: join(tempDir, from), to }));
    await makeSmallPackage(kind, folder, version, projectFolder, (request) => ({
      ...request,
      files: [...request.files, ...added],
    }));
  }
}

/** Changes the metadata after it was signed. */
function change(script: string): void {
  const metadata = mkdtempSync(join(tempDir, 'metadata-'));
  const lines = `tar -xzf "$1"; ${script}; tar -czf "$1" .`;
  execFileSync('sh', ['-ec', lines, 'sh', join(folder, archive)], { cwd: metadata, stdio: 'pipe' });
}

/** Writes the metadata again, signed with the packages' key or another one. */
function renew(gpg: typeof newKeys.gpg, validSeconds?: number): void {
  const signer = openGpgSigner(gpg);
  writeRepositoryMetadata(folder, version, signer, validSeconds);
  signer.close();
}

/** Dates apt's metadata 100 days back, without an expiration date, and signs it again. */
function removeExpiration(): void {
  const [release, inRelease] = [join(tempDir, 'Release'), join(tempDir, 'InRelease')];
  const edits = `1,3d; /^Valid-Until/d; s/^Date:.*/Date: $(date -Rud '100 days ago')/; /BEGIN PGP SIGNATURE/,\\$d`;
  change(`sed "${edits}" InRelease > ${release}`);
  const signer = openGpgSigner({ ...key, passphrase });
  signer.clearSign(release, inRelease);
  signer.close();
  change(`cp ${inRelease} .`);
}

const mismatch =
  /Packages does not list exactly the debs here.*\n.*repodata does not list exactly the rpms here/;
const check = () => checkRepository(folder, version).join('\n');

beforeAll(async () => {
  key = makeGpgKey(join(tempDir, 'gpg'), passphrase);
  await makePackages(signed);
  signRelease(signed, version, { releaseKey: undefined, gpg: { ...key, passphrase } });
}, 60_000);
beforeEach(() => {
  folder = mkdtempSync(join(tempDir, 'folder-'));
  cpSync(signed, folder, { recursive: true });
});
afterAll(() => rmSync(tempDir, { recursive: true, force: true }));

it('a package is rejected if the app names another repository or none, or the key is not the project’s', () => {
  const root = join(tempDir, 'opened', 'opt', 'Parts Lookup');
  const app = { artifact: deb, system: 'linux-x64', root, program: '', resources: root, contents: new Map() };
  execFileSync('dpkg-deb', ['-x', join(signed, deb), join(tempDir, 'opened')]);
  const check = (packageRepository: string | null, keys: string[] | 'beside' = [key.fingerprint]) => {
    const feed = { url, publicKeys: [], publisher: null, packageRepository };
    const content = Buffer.from(`f(${JSON.stringify(feed)})`);
    const files = [{ path: 'dist/main/main.cjs', unpacked: false, content, hash: undefined }];
    return checkSourceEntry(app, files, keys === 'beside' ? keys : { ed25519: [], gpgFingerprints: keys });
  };
  expect(check(url)).toEqual([]);
  expect(check(url, 'beside')).toEqual([]);
  expect(check(url, [])).toEqual([
    `${deb}: /etc/apt/keyrings/parts-lookup.asc has the unknown GPG key ${key.fingerprint}`,
  ]);
  const entry = `${deb}: /etc/apt/sources.list.d/parts-lookup.sources is not the entry of`;
  expect(check('https://elsewhere.example/')).toEqual([`${entry} https://elsewhere.example/`]);
  expect(check(null)).toEqual([
    `${entry} no repository`,
    `${deb}: /etc/apt/keyrings/parts-lookup.asc has 1 keys`,
  ]);
});

it('the key of a repository must be an armored public key, and for a release one of the project’s', () => {
  const keyFile = join(tempDir, 'key.asc');
  writeFileSync(keyFile, key.publicKey);
  expect(readPackageRepository({ url, keyFile })).toEqual({ url, key: key.publicKey });
  expect(readPackageRepository({ url, keyFile, fingerprints: [key.fingerprint] })?.url).toBe(url);
  expect(() => readPackageRepository({ url, keyFile, fingerprints: [] })).toThrow('not in release-keys.json');
  const other = makeGpgKey(join(tempDir, 'other'), '').publicKey.replaceAll('PUBLIC KEY BLOCK', 'MESSAGE');
  writeFileSync(keyFile, key.publicKey + other);
  expect(() => readPackageRepository({ url, keyFile })).toThrow('armored public GPG key');
});

describe('repository metadata', () => {
  it('the metadata is written when a release is signed, and renewed when it is signed again', () => {
    expect(check()).toBe('');
    expect(listArtifacts(folder)).toEqual([deb, rpm]);
    expect(checkUnsigned(folder)).toContain(`${archive} exists before signing`);
    renew({ ...key, passphrase }, -60);
    expect(check()).toMatch(/InRelease is expired/);
    signRelease(folder, version, { releaseKey: undefined, gpg: { ...key, passphrase } });
    expect(check()).toBe('');
  }, 60_000);

  it.each<[string, () => void, RegExp]>([
    [
      'another key has signed it',
      () => renew(newKeys.gpg),
      /NO_PUBKEY[\s\S]*repomd\.xml is not signed by a trusted key/,
    ],
    ['it is not signed', () => change('sed -i "/BEGIN PGP SIGNATURE/,\\$d" InRelease'), /is not signed/],
    [
      'it lists other packages than the signed ones',
      () => change('sed -i "s/^Size: ./Size: 9/" Packages'),
      /Hash Sum mismatch/,
    ],
    [
      'it was changed after signing',
      () => change('echo >> repodata/repomd.xml'),
      /repomd\.xml is not signed/,
    ],
    [
      'it contains another list than repomd.xml names',
      () => change('echo | tee -a repodata/*-primary.xml.gz'),
      /repodata contains other lists than repomd\.xml names/,
    ],
    [
      'it has no expiration date, and is 100 days old',
      removeExpiration,
      /InRelease is expired[\s\S]*InRelease has no Valid-Until/,
    ],
    [
      'it contains a link',
      () => change('ln -s /etc repodata/link'),
      /neither a file nor a folder: l.*link -> \/etc/,
    ],
    ['it contains another file', () => change('touch index.html'), /index\.html does not belong/],
    ['it has no metadata for dnf', () => change('rm -r repodata'), /repomd\.xml is not signed/],
    [
      'the packages have changed',
      () => {
        for (const name of [deb, rpm]) appendFileSync(join(folder, name), ' ');
      },
      mismatch,
    ],
    [
      'it lists more packages',
      () => {
        for (const name of [deb, rpm]) cpSync(join(folder, name), join(folder, `more-${name}`));
        renew({ ...key, passphrase });
        for (const name of [deb, rpm]) rmSync(join(folder, `more-${name}`));
      },
      mismatch,
    ],
    ['it is missing', () => rmSync(join(folder, archive)), /^\S+ is missing$/],
    [
      'no package names a repository',
      () => {
        for (const name of [deb, rpm]) rmSync(join(folder, name));
      },
      /^\S+ exists, but no package names a repository$/,
    ],
  ])('the metadata is rejected if %s', (_, tamper, finding) => {
    tamper();
    expect(check()).toMatch(finding);
  });

  it('the metadata is rejected if another key than the packages’ own has signed it', () => {
    const stranger = join(tempDir, 'stranger.asc');
    writeFileSync(stranger, makeGpgKey(join(tempDir, 'stranger'), '').publicKey);
    const findings = checkRepository(folder, version, { deb: stranger, rpm: stranger });
    expect(findings.join('\n')).toMatch(/NO_PUBKEY[\s\S]*repomd\.xml is not signed by a trusted key/);
  });
});
