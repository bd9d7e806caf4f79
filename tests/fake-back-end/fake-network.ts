import { endpointOf } from '../../electron/sample/answer-fetch';
import { jsonObject } from '../../electron/sample/nexar-request';
import { type RequestRecord, recordOf } from '../nexar-server/request-record';
import type { TestNexar } from '../nexar-server/test-nexar';

/** What is known of a request when it is sent. */
export type SentRequest = Pick<RequestRecord, 'endpoint' | 'operationName' | 'variables' | 'form'>;

/**
 * Answers in place of the service. `answer` gets the true answer; a rejection is an error of the network. `signal` aborts
 * when the client gives up.
 */
export type Interceptor = (
  answer: () => Promise<Response>,
  request: SentRequest,
  signal: AbortSignal,
) => Promise<Response>;

/** The network between the app and a test Nexar. */
export interface FakeNetwork {
  readonly fetch: (input: string, init?: RequestInit) => Promise<Response>;
  /** Every request, in the order of sending. */
  readonly requests: readonly SentRequest[];
  /** The variables of each request of one GraphQL operation. */
  variablesOf(operation: string): readonly Readonly<Record<string, unknown>>[];
  /**
   * Calls `interceptor` for each request of a GraphQL operation, for "token" requests, or for "any" request, until the
   * returned closure is called. The latest matching interceptor answers.
   */
  intercept(operation: string, interceptor: Interceptor): () => void;
}

export function createFakeNetwork(nexar: TestNexar): FakeNetwork {
  const requests: SentRequest[] = [];
  let interceptors: { readonly operation: string; readonly interceptor: Interceptor }[] = [];

  return {
    async fetch(input, init) {
      const endpoint = endpointOf(new URL(input).pathname) ?? 'api';
      const request = recordOf({ endpoint, method: 'POST', headers: {}, body: String(init?.body ?? '') });
      requests.push(request);
      const operation = endpoint === 'identity' ? 'token' : request.operationName;
      const found = interceptors.findLast((one) => one.operation === 'any' || one.operation === operation);
      const answer = () => nexar.fetch(input, init);
      const signal = init?.signal ?? new AbortController().signal;
      return found ? found.interceptor(answer, request, signal) : answer();
    },
    requests,
    variablesOf: (operation) =>
      requests.flatMap(({ operationName, variables }) =>
        operationName === operation ? [variables ?? {}] : [],
      ),
    intercept(operation, interceptor) {
      const added = { operation, interceptor };
      interceptors.push(added);
      return () => {
        interceptors = interceptors.filter((one) => one !== added);
      };
    },
  };
}

/** Fails as Chromium's network stack does, with one of its errors. */
const networkError =
  (code: string): Interceptor =>
  async () => {
    throw new Error(`net::${code}`);
  };

export const offline = networkError('ERR_INTERNET_DISCONNECTED');
export const timedOut = networkError('ERR_TIMED_OUT');
export const refusedByProxy = networkError('ERR_PROXY_AUTH_REQUESTED');

/** A service that answers with an HTTP status and nothing else. */
export const answersStatus =
  (status: number): Interceptor =>
  async () =>
    new Response('', { status });

/** Requests that stay unanswered until they are released or the client gives up. */
export interface HeldRequests {
  readonly interceptor: Interceptor;
  /** Gives every held request, or the one for `text`, its answer. */
  release(text?: string): void;
  /** The search texts of the held requests. */
  texts(): string[];
}

export function holdRequests(then: Interceptor = (answer) => answer()): HeldRequests {
  let held: { readonly text: string; readonly release: () => void }[] = [];
  return {
    async interceptor(answer, request, signal) {
      const text = String(request.variables?.text ?? '');
      await new Promise<void>((release, reject) => {
        const entry = { text, release };
        held.push(entry);
        signal.addEventListener('abort', () => {
          held = held.filter((one) => one !== entry);
          reject(signal.reason);
        });
      });
      return then(answer, request, signal);
    },
    release(text) {
      const released = held.filter((one) => text === undefined || one.text === text);
      held = held.filter((one) => !released.includes(one));
      for (const one of released) one.release();
    },
    texts: () => held.map(({ text }) => text),
  };
}

/** The true answer, changed: `change` gets the GraphQL body (`data`, `errors`) and may replace any of it. */
export const changesAnswer =
  (change: (body: GraphqlAnswer, request: SentRequest) => unknown): Interceptor =>
  async (answer, request) => {
    const response = await answer();
    const body = jsonObject(await response.text()) as unknown as GraphqlAnswer;
    return Response.json(change(body, request) ?? body);
  };

export interface GraphqlAnswer {
  // biome-ignore lint/suspicious/noExplicitAny: tests change answers of any shape.
  data: any;
  errors?: { message: string; path?: readonly (string | number)[] }[];
}
