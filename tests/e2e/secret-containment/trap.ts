import { createHash, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import type { CertificateAuthority } from '../../tls-server/certificate-authority';

/** A loopback proxy behind which one server answers for every host, with an untrusted certificate. */
export interface Trap {
  readonly port: number;
  /** The SHA-256 of the certificate's key, as `--ignore-certificate-errors-spki-list` takes it. */
  readonly keyHash: string;
  /** The hosts to which the proxy was asked to connect. */
  readonly targets: readonly string[];
  /** The request bodies that the server received: none if its certificate was refused. */
  readonly bodies: readonly string[];
  close(): Promise<void>;
}

export async function startTrap(authority: CertificateAuthority): Promise<Trap> {
  const targets: string[] = [];
  const bodies: string[] = [];
  const certificate = authority.issue();
  const server = createTlsServer(certificate, async (message, response) => {
    let body = '';
    for await (const chunk of message) body += chunk;
    bodies.push(body);
    response.writeHead(400).end();
  });
  const proxy = createServer();
  proxy.on('connect', (message, client, head) => {
    targets.push(message.url ?? '');
    const onward = connect(portOf(server), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.write(head);
      onward.pipe(client).pipe(onward);
    });
    onward.on('error', () => client.destroy());
    client.on('error', () => onward.destroy());
  });
  for (const one of [server, proxy]) await once(one.listen(0, '127.0.0.1'), 'listening');
  const key = new X509Certificate(certificate.cert).publicKey.export({ type: 'spki', format: 'der' });
  return {
    port: portOf(proxy),
    keyHash: createHash('sha256').update(key).digest('base64'),
    targets,
    bodies,
    async close() {
      for (const one of [proxy, server]) {
        one.close();
        one.closeAllConnections();
      }
    },
  };
}

const portOf = (server: { address(): AddressInfo | string | null }) => (server.address() as AddressInfo).port;
