import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { feedText, signFeed } from '../../build/packing/feeds.mjs';
import { type StaticServer, startStaticServer } from '../static-server/static-server';

interface Release {
  version: string;
  /** What every artifact contains. */
  artifact?: Buffer;
  releaseNotes?: string;
  stagingPercentage?: number;
  /** The name of the only artifact, in the feed and on the server. */
  name?: string;
}

/** An update feed on loopback, as a release publishes it: the feed, its signature and its artifacts. */
export interface UpdateServer extends StaticServer {
  /** The keys that a build trusts; one of the two has not signed anything yet. */
  readonly publicKeys: string[];
  readonly publisher: null;
  readonly packageRepository: null;
  /** Publishes a signed feed with an AppImage, a deb and an rpm for Linux on x64; returns the AppImage's name. */
  publish(release: Release): string;
  /** Changes a published file; null deletes it. */
  change(name: string, edit: (content: Buffer) => Buffer | null): void;
  /** Signs the feed again, with the publisher's key, its successor, or a stranger's key. */
  sign(by?: 'publisher' | 'successor' | 'stranger'): void;
}

export const feedName = 'latest-linux.yml';

function makeKeys() {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return {
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
    privateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
  };
}

export async function startUpdateServer(): Promise<UpdateServer> {
  const folder = mkdtempSync(join(tmpdir(), 'update-server-'));
  const keys = { publisher: makeKeys(), successor: makeKeys(), stranger: makeKeys() };
  const server = await startStaticServer(folder, '/updates/');
  const sign = (by: keyof typeof keys = 'publisher') => signFeed(join(folder, feedName), keys[by].privateKey);
  return {
    ...server,
    publicKeys: [keys.successor.publicKey, keys.publisher.publicKey],
    publisher: null,
    packageRepository: null,
    publish({ version, artifact = Buffer.from(`package of ${version}`), name, ...announcement }) {
      const main = name ?? `parts-lookup-${version}-linux-x86_64.AppImage`;
      const others = name
        ? []
        : ['amd64.deb', 'x86_64.rpm'].map((end) => `parts-lookup-${version}-linux-${end}`);
      const artifacts = [main, ...others].map((file) => join(folder, file));
      for (const path of artifacts) writeFileSync(path, artifact);
      const releaseDate = '2026-02-03T09:00:00.000Z';
      writeFileSync(join(folder, feedName), feedText({ version, artifacts, releaseDate, ...announcement }));
      sign();
      return main;
    },
    change(name, edit) {
      const changed = edit(readFileSync(join(folder, name)));
      if (changed) writeFileSync(join(folder, name), changed);
      else rmSync(join(folder, name));
    },
    sign,
    async close() {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
