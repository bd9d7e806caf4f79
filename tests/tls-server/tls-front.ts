import { once } from 'node:events';
import { request } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { CertificateAuthority } from './certificate-authority';

/** A server on loopback that speaks TLS with a certificate of a private authority, and asks a plain server behind it. */
export interface TlsFront {
  /** The address of this front that stands for `address` of the server behind it. */
  before(address: string): string;
  /** Requests that came through: none where the certificate was refused. */
  requests(): number;
  close(): Promise<void>;
}

export async function startTlsFront(authority: CertificateAuthority): Promise<TlsFront> {
  let count = 0;
  let behind = '';
  const server = createServer(authority.issue(), (message, response) => {
    count += 1;
    const { method, headers, url } = message;
    const onward = request(new URL(url ?? '', behind), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.writeHead(502).end());
    message.pipe(onward);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    before(address) {
      const { origin: plain, pathname } = new URL(address);
      behind = plain;
      return origin + pathname;
    },
    requests: () => count,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
