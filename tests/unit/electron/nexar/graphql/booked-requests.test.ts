import { expect, it } from 'vitest';
import { FailureError } from '../../../../../electron/core/failure-error';
import { createGraphqlClient } from '../../../../../electron/nexar/graphql/graphql-client';

const use = { kind: 'search', text: 'LM358' } as const;
const request = { operationName: 'Any', query: 'query Any { x }', variables: {}, maxParts: 10, use };

/** A client whose requests get these answers, and what its meter is told, in order with what is sent. */
function bookedClient(...answers: ((signal: AbortSignal | null | undefined) => Promise<Response>)[]) {
  const events: string[] = [];
  let issued = 0;
  let open = 0;
  const client = createGraphqlClient({
    url: 'https://api.example/graphql',
    timeoutMs: 50,
    maxAnswerBytes: 1000,
    now: () => 0,
    watch: (post) => post(),
    tokens: {
      get: async () => `token-${issued}`,
      retire() {
        issued += 1;
      },
    },
    meter: {
      async reserve({ text }, maxParts) {
        events.push(`reserve ${maxParts} for ${text}`);
        open += 1;
        return {
          settle: async (parts) => void events.push(`settle ${parts}`),
          close() {
            open -= 1;
          },
        };
      },
      limitReached: async (limit, asked) => void events.push(`limit ${limit}, asked for ${asked}`),
    },
    async fetch(_url, init) {
      events.push('send');
      const answer = answers.shift();
      if (!answer) throw new Error('one request too many');
      return answer(init?.signal);
    },
  });
  return { client, events, open: () => open };
}

const found = { supSearchMpn: { hits: 2, results: [{ part: {} }, { part: {} }] } };
const json =
  (body: object, status = 200) =>
  async () =>
    Response.json(body, { status });
const never = (signal: AbortSignal | null | undefined) =>
  new Promise<Response>((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
  });

it('reserves before the request leaves, and settles what came', async () => {
  const { client, events, open } = bookedClient(json({ data: found }));
  await client.send(request);
  expect(events).toEqual(['reserve 10 for LM358', 'send', 'settle 2']);
  expect(open()).toBe(0);
});

it('settles an answer that cannot be used', async () => {
  const { client, events } = bookedClient(
    json({ data: { ...found, other: null }, errors: [{ message: 'x' }] }, 500),
  );
  await client.send(request).catch(() => undefined);
  expect(events).toEqual(['reserve 10 for LM358', 'send', 'settle 2']);
});

it('books the repetition after a refused token by itself', async () => {
  const { client, events } = bookedClient(
    async () => new Response('', { status: 401 }),
    json({ data: found }),
  );
  await client.send(request);
  expect(events).toEqual([
    'reserve 10 for LM358',
    'send',
    'settle 0',
    'reserve 10 for LM358',
    'send',
    'settle 2',
  ]);
});

it.each([
  ['a time-out', never],
  ['a connection that broke', async () => Promise.reject(new TypeError('net::ERR_CONNECTION_RESET'))],
  ['an overloaded server', async () => new Response('<html>', { status: 502 })],
  ['a server error in the service’s form', json({ errors: [{ message: 'x' }] }, 500)],
  ['an answer that was cut off', async () => new Response('{"data":{"supSearchMpn":{"res')],
  ['an answer that is too large', async () => new Response('x'.repeat(2000))],
])('leaves the reservation after %s: the service may have answered', async (_name, answer) => {
  const { client, events, open } = bookedClient(answer);
  await expect(client.send(request)).rejects.toMatchObject({ failure: { mayHaveCounted: true } });
  expect(events).toEqual(['reserve 10 for LM358', 'send']);
  expect(open()).toBe(0);
});

it('leaves the reservation of a request that is canceled while it is under way', async () => {
  const { client, events, open } = bookedClient(never);
  const cancel = new AbortController();
  const sent = client.send(request, cancel.signal);
  await new Promise((resolve) => setImmediate(resolve));
  expect(open()).toBe(1);
  cancel.abort();
  await expect(sent).rejects.toMatchObject({ failure: { code: 'cancelled', mayHaveCounted: true } });
  expect(open()).toBe(0);
  expect(events).toEqual(['reserve 10 for LM358', 'send']);
});

it('frees the reservation of a request that cannot leave', async () => {
  const { client, events } = bookedClient(async () =>
    Promise.reject(new TypeError('net::ERR_INTERNET_DISCONNECTED')),
  );
  await expect(client.send(request)).rejects.toMatchObject({ failure: { code: 'offline' } });
  expect(events).toEqual(['reserve 10 for LM358', 'send', 'settle 0']);
});

it.each([
  [
    'a computer without a network',
    async () => Promise.reject(new TypeError('net::ERR_INTERNET_DISCONNECTED')),
  ],
  ['a query that is refused', async () => new Response('', { status: 400 })],
  ['an answer without data', json({ errors: [{ message: 'x' }] }, 400)],
])('does not say that parts may have been counted after %s', async (_name, answer) => {
  const { client } = bookedClient(answer);
  const failed = await client.send(request).catch((error: FailureError) => error.failure);
  expect(failed).not.toHaveProperty('mayHaveCounted');
});

it('reports the limit that the service names', async () => {
  const { client, events } = bookedClient(
    json({ errors: [{ message: 'You have exceeded your part limit of 100.' }] }, 500),
  );
  await expect(client.send(request)).rejects.toMatchObject({ failure: { code: 'part-limit-used-up' } });
  expect(events).toEqual(['reserve 10 for LM358', 'send', 'settle 0', 'limit 100, asked for 10']);
});

it('books nothing for a request that returns no part', async () => {
  const { client, events } = bookedClient(json({ data: { supCategories: [] } }));
  const { use: _, ...free } = request;
  await client.send({ ...free, maxParts: 0 });
  expect(events).toEqual(['send']);
});

it('sends nothing that is declined, which says nothing about the service', async () => {
  const watched: string[] = [];
  const client = createGraphqlClient({
    url: 'https://api.example/graphql',
    timeoutMs: 50,
    maxAnswerBytes: 1000,
    now: () => 0,
    watch(post) {
      watched.push('request');
      return post();
    },
    tokens: { get: async () => 'token', retire: () => undefined },
    meter: {
      reserve: async () => Promise.reject(new FailureError('declined', 'by the user')),
      limitReached: async () => undefined,
    },
    fetch: async () => Response.json({ data: found }),
  });
  await expect(client.send(request)).rejects.toMatchObject({ failure: { code: 'declined' } });
  expect(watched).toEqual([]);
});
