import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** The files of a folder, served over HTTP on loopback. */
export interface StaticServer {
  /** With a slash at its end. */
  readonly url: string;
  /** The paths within the folder that were requested, in order. */
  readonly requests: string[];
  /** Answers requests for one path with something other than the file. */
  answer(path: string, respond: (response: ServerResponse) => void): void;
  /** Serves the files again, instead of what `answer` has set. */
  answerAsUsual(): void;
  close(): Promise<void>;
}

/** @param mount the URL path of the folder, with a slash at both ends */
export async function startStaticServer(folder: string, mount = '/'): Promise<StaticServer> {
  const requests: string[] = [];
  const answers = new Map<string, (response: ServerResponse) => void>();
  const server = createServer(({ url = '' }, response) => {
    const path = url.startsWith(mount) ? url.slice(mount.length) : '';
    requests.push(path);
    const respond = answers.get(path);
    if (respond) return respond(response);
    try {
      response.end(readFileSync(join(folder, path)));
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${mount}`,
    requests,
    answer: (path, respond) => void answers.set(path, respond),
    answerAsUsual: () => answers.clear(),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
