import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { repositoryArchive, writeRepositoryMetadata } from '../../build/packing/repository-metadata.mjs';
import { openGpgSigner } from '../../build/signing/gpg.mjs';
import { signRpm } from '../../build/signing/sign-rpm.mjs';
import { makeGpgKey } from '../release/make-gpg-key';
import { startUpdateServer, type UpdateServer } from '../update-server/update-server';
import { projectFolder } from './packed-release';

type Signer = 'maker' | 'stranger';

interface Publication {
  /** Whose metadata it is; `nobody` leaves it unsigned. */
  by?: Signer | 'nobody';
  /** Who signs the rpms in themselves. */
  packagesBy?: Signer;
  validSeconds?: number;
}

/** A package repository on loopback, and a feed, for packages that name them. */
export interface PackageRepository {
  readonly url: string;
  readonly feed: UpdateServer;
  /** The app, packed as a release is, with this repository and feed. */
  readonly deb: string;
  readonly rpm: string;
  /** Serves these packages and no others. */
  publish(files: readonly string[], publication?: Publication): void;
  close(): Promise<void>;
}

/** @param tempDir a folder of its own */
export async function startPackageRepository(tempDir: string): Promise<PackageRepository> {
  const served = join(tempDir, 'served');
  const server = createServer(({ url = '' }, response) => {
    try {
      response.end(readFileSync(join(served, url)));
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const feed = await startUpdateServer();
  const keys = {
    maker: makeGpgKey(join(tempDir, 'maker'), ''),
    stranger: makeGpgKey(join(tempDir, 'stranger'), ''),
  };
  const signers = {
    maker: openGpgSigner({ ...keys.maker, passphrase: '' }),
    stranger: openGpgSigner({ ...keys.stranger, passphrase: '' }),
  };
  const keyFile = join(tempDir, 'key.asc');
  writeFileSync(keyFile, keys.maker.publicKey);

  const packed = join(tempDir, 'packed');
  const args = ['run', 'package', '--', '--no-sign', '--target=deb', '--target=rpm', `--output=${packed}`];
  const env = {
    ...process.env,
    UPDATE_FEED_URL: feed.url,
    UPDATE_PUBLIC_KEY: feed.publicKeys.join(' '),
    PACKAGE_REPOSITORY_URL: url,
    PACKAGE_REPOSITORY_KEY: keyFile,
  };
  execFileSync('npm', args, { cwd: projectFolder, env, stdio: 'ignore' });
  const find = (ending: string) =>
    join(packed, readdirSync(packed).find((name) => name.endsWith(ending)) ?? '');

  return {
    url,
    feed,
    deb: find('.deb'),
    rpm: find('.rpm'),
    publish(files, { by = 'maker', packagesBy = 'maker', validSeconds } = {}) {
      rmSync(served, { recursive: true, force: true });
      mkdirSync(served);
      for (const file of files) {
        const name = join(served, `package.${file.split('.').pop()}`);
        copyFileSync(file, name);
        if (name.endsWith('.rpm')) signRpm(name, signers[packagesBy]);
      }
      writeRepositoryMetadata(served, '0', signers[by === 'nobody' ? 'maker' : by], validSeconds);
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
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      await feed.close();
    },
  };
}
