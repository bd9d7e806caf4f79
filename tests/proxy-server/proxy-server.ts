import { once } from 'node:events';
import { createServer, type IncomingMessage, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';

export interface ProxySeen {
  /** What a client wanted to reach: a whole address, or host and port of a tunnel. */
  readonly target: string;
  /** What it sent as its sign-in. */
  readonly authorization: string | undefined;
  readonly passed: boolean;
}

/** A proxy on loopback, for plain requests and for tunnels. */
export interface ProxyServer {
  /** Host and port, as `--proxy-server` takes it. */
  readonly address: string;
  readonly seen: readonly ProxySeen[];
  close(): Promise<void>;
}

/** Starts a proxy that lets everybody pass, or with `signIn` only who brings it (Basic, RFC 7617). */
export async function startProxyServer(signIn?: { user: string; password: string }): Promise<ProxyServer> {
  const wanted = signIn && `Basic ${Buffer.from(`${signIn.user}:${signIn.password}`).toString('base64')}`;
  const seen: ProxySeen[] = [];
  const tunnels = new Set<Duplex>();
  const judge = (message: IncomingMessage) => {
    const authorization = message.headers['proxy-authorization'];
    const passed = wanted === undefined || authorization === wanted;
    seen.push({ target: message.url ?? '', authorization, passed });
    return passed;
  };

  const server = createServer((message, response) => {
    if (!judge(message)) {
      response.writeHead(407, { 'proxy-authenticate': 'Basic realm="Example Corp"' }).end();
      return;
    }
    const { 'proxy-authorization': _, ...headers } = message.headers;
    const onward = request(message.url ?? '', { method: message.method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.writeHead(502).end());
    message.pipe(onward);
  });
  server.on('connect', (message, client, head) => {
    client.on('error', () => client.destroy());
    tunnels.add(client.once('close', () => tunnels.delete(client)));
    if (!judge(message)) {
      client.end(
        'HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="Example Corp"\r\n' +
          'Content-Length: 0\r\nConnection: close\r\n\r\n',
      );
      return;
    }
    const { hostname, port } = new URL(`tunnel://${message.url}`);
    const onward = connect(Number(port), hostname, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.write(head);
      onward.pipe(client).pipe(onward);
    });
    onward.on('error', () => client.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n'));
    client.on('close', () => onward.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      // A tunnel is no connection of the server's any more.
      for (const tunnel of tunnels) tunnel.destroy();
      await closed;
    },
  };
}
