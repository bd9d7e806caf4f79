import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryArchive, writeRepositoryMetadata } from '../../build/packing/repository-metadata.mjs';
import { openGpgSigner } from '../../build/signing/gpg.mjs';
import { signRpm } from '../../build/signing/sign-rpm.mjs';
import { makeGpgKey } from '../release/make-gpg-key';
import { startStaticServer } from '../static-server/static-server';
import { startUpdateServer, type UpdateServer } from '../update-server/update-server';
import { projectFolder } from './packed-release';

type Signer = 'publisher' | 'stranger';

interface Publication {
  /** Who signs the metadata; `nobody` leaves it unsigned. */
  by?: Signer | 'nobody';
  /** Whose signature the rpms contain. */
  packagesBy?: Signer;
  validSeconds?: number;
}

/** A package repository and an update feed on loopback, and packages that point to them. */
export interface PackageRepository {
  readonly url: string;
  readonly feed: UpdateServer;
  /** The app, packed like a release, with this repository and feed. */
  readonly deb: string;
  readonly rpm: string;
  /** Replaces the served packages. */
  publish(files: readonly string[], publication?: Publication): void;
  close(): Promise<void>;
}

/** @param tempDir an empty folder */
export async function startPackageRepository(tempDir: string): Promise<PackageRepository> {
  const served = join(tempDir, 'served');
  const server = await startStaticServer(served);
  const feed = await startUpdateServer();
  const keys = {
    publisher: makeGpgKey(join(tempDir, 'publisher'), ''),
    stranger: makeGpgKey(join(tempDir, 'stranger'), ''),
  };
  const signers = {
    publisher: openGpgSigner({ ...keys.publisher, passphrase: '' }),
    stranger: openGpgSigner({ ...keys.stranger, passphrase: '' }),
  };
  const keyFile = join(tempDir, 'key.asc');
  writeFileSync(keyFile, keys.publisher.publicKey);

  const packed = join(tempDir, 'packed');
  const args = ['run', 'package', '--', '--no-sign', '--target=deb', '--target=rpm', `--output=${packed}`];
  const env = {
    ...process.env,
    UPDATE_FEED_URL: feed.url,
    UPDATE_PUBLIC_KEY: feed.publicKeys.join(' '),
    PACKAGE_REPOSITORY_URL: server.url,
    PACKAGE_REPOSITORY_KEY: keyFile,
  };
  execFileSync('npm', args, { cwd: projectFolder, env, stdio: 'ignore' });
  const find = (ending: string) =>
    join(packed, readdirSync(packed).find((name) => name.endsWith(ending)) ?? '');

  return {
    url: server.url,
    feed,
    deb: find('.deb'),
    rpm: find('.rpm'),
    publish(files, { by = 'publisher', packagesBy = 'publisher', validSeconds } = {}) {
      rmSync(served, { recursive: true, force: true });
      mkdirSync(served);
      for (const file of files) {
        const name = join(served, `package.${file.split('.').pop()}`);
        copyFileSync(file, name);
        if (name.endsWith('.rpm')) signRpm(name, signers[packagesBy]);
      }
      writeRepositoryMetadata(served, '0', signers[by === 'nobody' ? 'publisher' : by], validSeconds);
      execFileSync('tar', ['-xzf', join(served, repositoryArchive('0')), '-C', served]);
      if (by !== 'nobody') return;
      const release = join(served, 'InRelease');
      const [, text = ''] =
        readFileSync(release, 'utf8').match(/\n\n([\s\S]*)-----BEGIN PGP SIGNATURE/) ?? [];
      rmSync(release);
      writeFileSync(join(served, 'Release'), text);
      rmSync(join(served, 'repodata', 'repomd.xml.asc'));
    },
    async close() {
      for (const signer of Object.values(signers)) signer.close();
      await server.close();
      await feed.close();
    },
  };
}
