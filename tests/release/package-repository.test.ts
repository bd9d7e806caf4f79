import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readFpmArguments } from '../../build/linux-package/fpm-arguments.mjs';
import { readPackageRepository, stageRepository } from '../../build/linux-package/package-repository.mjs';
import type { ReleaseKeys } from '../../build/packing/read-project.mjs';
import { repositoryArchive, writeRepositoryMetadata } from '../../build/packing/repository-metadata.mjs';
import { listArtefacts, sealRelease } from '../../build/packing/seal-release.mjs';
import { readArchive } from '../../build/release-check/app/read-archive.mjs';
import { checkSourceEntry } from '../../build/release-check/artefacts/check-source-entry.mjs';
import { checkRepository } from '../../build/release-check/folder/check-repository.mjs';
import { checkUnsealed } from '../../build/release-check/folder/check-seal.mjs';
import { type GpgSigner, openGpgSigner } from '../../build/signing/gpg.mjs';
import { makeSmallPackage, packageName } from '../support/small-package';
import { newKeys, projectFolder, writeArchive } from '../support/small-release';
import { makeGpgKey } from './make-gpg-key';

const place = mkdtempSync(join(tmpdir(), 'parts-repository-'));
const version = '1.2.3';
const url = 'https://packages.parts-lookup.example/linux/';
const archive = repositoryArchive(version);
const [deb, rpm] = [packageName('deb', version), packageName('rpm', version)];
const passphrase = 'a passphrase';
let key: ReturnType<typeof makeGpgKey>;
/** A sealed deb and rpm that bring the entry and the key; and a copy of it that a test may change. */
const sealed = join(place, 'sealed');
let folder: string;

async function makePackages(folder: string): Promise<void> {
  mkdirSync(join(folder, 'linux-unpacked'), { recursive: true });
  writeFileSync(join(folder, 'linux-unpacked', 'parts-lookup'), 'the app');
  for (const kind of ['deb', 'rpm'] as const) {
    const { files } = readFpmArguments(stageRepository(place, { url, key: key.publicKey })[kind]);
    const added = files.map(({ from, to }) => ({ from: join(place, from), to }));
    await makeSmallPackage(kind, folder, version, projectFolder, (request) => ({
      ...request,
      files: [...request.files, ...added],
    }));
  }
}

const output = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8' });

/** Changes the metadata after it was signed. */
function change(edit: (metadata: string) => void): void {
  const metadata = mkdtempSync(join(place, 'metadata-'));
  output('tar', '-xzf', join(folder, archive), '-C', metadata);
  edit(metadata);
  output('tar', '-czf', join(folder, archive), '-C', metadata, '.');
}

/** Renews the metadata with another key, or for another time. */
function renew(signer: GpgSigner, seconds?: number): void {
  writeRepositoryMetadata(folder, version, signer, seconds);
  signer.close();
}

const check = () => checkRepository(folder, version).join('\n');

beforeAll(async () => {
  key = makeGpgKey(join(place, 'gpg'), passphrase);
  await makePackages(sealed);
  await sealRelease(sealed, version, { releaseKey: undefined, gpg: { ...key, passphrase } });
}, 60_000);
beforeEach(() => {
  folder = mkdtempSync(join(place, 'folder-'));
  cpSync(sealed, folder, { recursive: true });
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('the packages of a build that names a repository', () => {
  it('are refused where the app names another one, or none, or the key is not the project’s', async () => {
    const root = join(place, 'opened', 'opt', 'Parts Lookup');
    const app = {
      artefact: deb,
      system: 'linux-x64',
      root,
      program: '',
      resources: root,
      contents: new Map(),
    };
    output('dpkg-deb', '-x', join(sealed, deb), join(place, 'opened'));
    const appNames = (packageRepository: string | null) => {
      const feed = { url, publicKeys: [], publisher: null, packageRepository };
      return writeArchive(
        root,
        { 'dist/main/main.cjs': `f(${JSON.stringify(feed)})` },
        join(place, 'source'),
      );
    };
    await appNames(url);
    const check = (keys: ReleaseKeys | 'beside') =>
      checkSourceEntry(app, readArchive(join(root, 'app.asar')), keys);
    const trusted = { ed25519: [], gpgFingerprints: [key.fingerprint] };
    expect(check(trusted)).toEqual([]);
    expect(check({ ...trusted, gpgFingerprints: [] })).toEqual([
      `${deb}: /etc/apt/keyrings/parts-lookup.asc has the unknown GPG key ${key.fingerprint}`,
    ]);
    expect(check('beside')).toEqual([]);
    const entry = `${deb}: /etc/apt/sources.list.d/parts-lookup.sources is not the entry of`;
    await appNames('https://elsewhere.example/');
    expect(check(trusted)).toEqual([`${entry} https://elsewhere.example/`]);
    await appNames(null);
    expect(check(trusted)).toEqual([
      `${entry} no repository`,
      `${deb}: /etc/apt/keyrings/parts-lookup.asc has 1 keys`,
    ]);
  });
});

describe('the key of a repository', () => {
  it('is an armored public one, for a release one of the project’s', () => {
    const keyFile = join(place, 'key.asc');
    writeFileSync(keyFile, key.publicKey);
    expect(readPackageRepository({ url, keyFile })).toEqual({ url, key: key.publicKey });
    expect(readPackageRepository({ url, keyFile, fingerprints: [key.fingerprint] })?.url).toBe(url);
    expect(() => readPackageRepository({ url, keyFile, fingerprints: [] })).toThrow(
      'not in release-keys.json',
    );
    writeFileSync(keyFile, 'no key');
    expect(() => readPackageRepository({ url, keyFile })).toThrow('armored public GPG key');
  });

  it('is not asked for without an address', () => {
    expect(readPackageRepository({ url: null, keyFile: undefined })).toBeNull();
    expect(stageRepository(place, null)).toEqual({ deb: [], rpm: [] });
  });
});

describe('the metadata of the repository', () => {
  it('is made with the seal, and verified by apt and by its checksums', async () => {
    expect(check()).toBe('');
    expect(listArtefacts(folder)).toEqual([deb, rpm]);
    expect(checkUnsealed(folder)).toContain(`${archive} is there before anything was sealed`);
  });

  it('is refused once it has expired, and renewed by sealing anew', async () => {
    renew(openGpgSigner({ ...key, passphrase }), -60);
    expect(check()).toMatch(/InRelease is expired/);
    await sealRelease(folder, version, { releaseKey: undefined, gpg: { ...key, passphrase } });
    expect(check()).toBe('');
  });

  it('is refused where another key than the published one, or than the packages’ own, has signed it', async () => {
    renew(openGpgSigner(newKeys.gpg));
    expect(check()).toMatch(/NO_PUBKEY[\s\S]*repomd\.xml is not signed by a trusted key/);
    const stranger = join(place, 'stranger.asc');
    writeFileSync(stranger, makeGpgKey(join(place, 'stranger'), '').publicKey);
    const faults = checkRepository(sealed, version, { deb: stranger, rpm: stranger });
    expect(faults.join('\n')).toMatch(/NO_PUBKEY[\s\S]*repomd\.xml is not signed by a trusted key/);
  });

  it.each<[string, (metadata: string) => void, RegExp]>([
    [
      'is not signed',
      (metadata) => output('sed', '-i', '/BEGIN PGP SIGNATURE/,$d', join(metadata, 'InRelease')),
      /is not signed/,
    ],
    [
      'names other packages than were signed for',
      (metadata) => output('sed', '-i', 's/^Size: ./Size: 9/', join(metadata, 'Packages')),
      /Hash Sum mismatch/,
    ],
    [
      'has changed behind its signature',
      (metadata) => appendFileSync(join(metadata, 'repodata', 'repomd.xml'), ' '),
      /repomd\.xml is not signed/,
    ],
    [
      'holds another list than repomd.xml names',
      (metadata) => {
        const primary = readdirSync(join(metadata, 'repodata')).find((name) => name.includes('primary'));
        appendFileSync(join(metadata, 'repodata', `${primary}`), ' ');
      },
      /primary\.xml\.gz is not what repomd\.xml names/,
    ],
    [
      'holds another file',
      (metadata) => writeFileSync(join(metadata, 'index.html'), ''),
      /index\.html does not belong/,
    ],
    [
      'holds nothing of dnf',
      (metadata) => rmSync(join(metadata, 'repodata'), { recursive: true }),
      /repomd\.xml is not signed/,
    ],
  ])('is refused where it %s', async (_, edit, finding) => {
    change(edit);
    expect(check()).toMatch(finding);
  });

  it('is refused beside packages that have changed', async () => {
    appendFileSync(join(folder, deb), ' ');
    appendFileSync(join(folder, rpm), ' ');
    expect(check()).toMatch(
      /Packages does not name .*\.deb as it is[\s\S]*repodata does not name .*\.rpm as it is/,
    );
  });

  it('is missed, and does not belong where no package names a repository', async () => {
    rmSync(join(folder, archive));
    expect(check()).toBe(`${archive} is missing`);
    for (const name of [deb, rpm]) rmSync(join(folder, name));
    expect(check()).toBe('');
    cpSync(join(sealed, archive), join(folder, archive));
    expect(check()).toBe(`${archive} is there, and no package names a repository`);
  });
});
