import { afterEach, beforeEach } from 'vitest';
import { type NexarServer, startNexarServer } from '../../nexar-server/nexar-server';
import { askApi, askToken, mpnSearch } from '../electron/sample/nexar-queries';

/** A server for each test of the file, and a token of it. */
export function serverForEachTest() {
  const started = {} as { server: NexarServer; token: string };

  beforeEach(async () => {
    started.server = await startNexarServer();
    const { body } = await askToken(fetch, started.server, {}, started.server.identityUrl);
    started.token = String(body.access_token);
    started.server.clearRequests();
  });

  afterEach(() => started.server.close());

  return {
    get server() {
      return started.server;
    },
    get token() {
      return started.token;
    },
    query: (text: string, variables: Readonly<Record<string, unknown>>) =>
      askApi(fetch, started.token, text, variables, started.server.apiUrl),
    search: () => askApi(fetch, started.token, mpnSearch, { q: 'LM358' }, started.server.apiUrl),
    post: (init: RequestInit = {}): Promise<Response> =>
      fetch(started.server.apiUrl, {
        method: 'POST',
        headers: { authorization: `Bearer ${started.token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query: mpnSearch, variables: { q: 'LM358' } }),
        ...init,
      }),
  };
}
