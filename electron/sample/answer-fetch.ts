import type { NexarAnswer, NexarEndpoint, NexarRequest } from './nexar-request';

/** Which endpoint a path belongs to; null for any other. */
export function endpointOf(pathname: string): NexarEndpoint | null {
  if (pathname.endsWith('/connect/token')) return 'identity';
  return pathname.endsWith('/graphql') ? 'api' : null;
}

/**
 * A `fetch` without a network: `answer` answers requests to …/connect/token and …/graphql of any host, others get a 404.
 * Rejects when its signal aborts.
 */
export function createAnswerFetch(answer: (request: NexarRequest) => NexarAnswer) {
  return async (input: string | URL, init: RequestInit = {}): Promise<Response> => {
    const { signal } = init;
    const request = new Request(input, init);
    const endpoint = endpointOf(new URL(request.url).pathname);
    const body = await request.text();
    // Wait one turn of the event loop, so that an abort right after the call still finds a request to abort.
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal?.throwIfAborted();
    if (endpoint === null) return new Response(null, { status: 404 });
    const headers = Object.fromEntries(request.headers);
    const given = answer({ endpoint, method: request.method, headers, body });
    return new Response(given.body, { status: given.status, headers: given.headers });
  };
}
