import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { feedText, signFeed } from '../../build/packing/feeds.mjs';

interface Release {
  version: string;
  artifact?: Buffer;
  releaseNotes?: string;
  stagingPercentage?: number;
  /** The one artifact's name in the feed and on the server. */
  name?: string;
}

/** A folder of updates on loopback, as a release puts them there: feed, signature, artifacts. */
export interface UpdateServer {
  readonly url: string;
  /** As a build is given them; one of the two has signed nothing yet. */
  readonly publicKeys: string[];
  readonly publisher: null;
  readonly packageRepository: null;
  /** The names that were asked for, in order. */
  readonly requests: string[];
  /** Publishes an AppImage, a deb and an rpm for Linux on x64 with the same content, signed; returns the AppImage's name. */
  publish(release: Release): string;
  /** Changes a published file; null takes it away. */
  change(name: string, edit: (content: Buffer) => Buffer | null): void;
  /** Signs the feed anew, with this server's key, the one that is to replace it, or a stranger's. */
  sign(by?: 'publisher' | 'successor' | 'stranger'): void;
  /** Answers for `name` otherwise than with the file. */
  answer(name: string, act: (response: ServerResponse) => void): void;
  /** Ends what `answer` has begun. */
  answerAsUsual(): void;
  close(): Promise<void>;
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
  const requests: string[] = [];
  const acts = new Map<string, (response: ServerResponse) => void>();
  const server = createServer(({ url = '' }, response) => {
    const name = url.replace('/updates/', '');
    requests.push(name);
    const act = acts.get(name);
    if (act) return act(response);
    try {
      response.end(readFileSync(join(folder, name)));
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  const sign = (by: keyof typeof keys = 'publisher') => signFeed(join(folder, feedName), keys[by].privateKey);
  return {
    url: `http://127.0.0.1:${port}/updates/`,
    publicKeys: [keys.successor.publicKey, keys.publisher.publicKey],
    publisher: null,
    packageRepository: null,
    requests,
    publish({ version, artifact = Buffer.from(`package of ${version}`), name, ...more }) {
      const main = name ?? `parts-lookup-${version}-linux-x86_64.AppImage`;
      const others = name
        ? []
        : ['amd64.deb', 'x86_64.rpm'].map((end) => `parts-lookup-${version}-linux-${end}`);
      const artifacts = [main, ...others].map((file) => join(folder, file));
      for (const path of artifacts) writeFileSync(path, artifact);
      const content = { version, artifacts, releaseDate: '2026-02-03T09:00:00.000Z' };
      writeFileSync(join(folder, feedName), feedText({ ...content, ...more }));
      sign();
      return main;
    },
    change(name, edit) {
      const changed = edit(readFileSync(join(folder, name)));
      if (changed) writeFileSync(join(folder, name), changed);
      else rmSync(join(folder, name));
    },
    sign,
    answer: (name, act) => void acts.set(name, act),
    answerAsUsual: () => acts.clear(),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      rmSync(folder, { recursive: true });
    },
  };
}
