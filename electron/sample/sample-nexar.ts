import { ApiEndpoint } from './api-endpoint';
import { catalog } from './catalog/catalog';
import { answerTokenRequest } from './identity-endpoint';
import { PartQuota } from './part-quota';
import type { GateMode, PlanGate } from './plan-gates';
import { type NexarAnswer, type NexarEndpoint, type NexarRequest, recordOf } from './request-record';
import type { AuthRefusal, Credentials, SampleNexarOptions } from './sample-nexar-options';
import { TokenBook } from './token-book';

/** What can be changed and read while a sample Nexar runs. */
export interface SampleNexarControl {
  revokeAllTokens(): void;
  /** A new secret for the same client id; tokens that are out stay valid. Returns the secret. */
  rotateSecret(): string;
  setCredentials(credentials: Credentials): void;
  /** Tokens issued from now on live this long. */
  setTokenLifetime(seconds: number): void;
  setTokensPerSecond(limit: number | null): void;
  setInvalidClientStatus(status: 400 | 401): void;
  setAuthRefusal(refusal: AuthRefusal): void;
  /** What is spent already stays spent. */
  setPartLimit(limit: number | null, refusalStatus?: 200 | 500): void;
  /** Whether a lookup that returns no part is refused, too, when the plan is used up; at first it is. */
  setEmptyLookupsRefused(refused: boolean): void;
  /** Replaces the gates; an empty list opens all. */
  gate(gates: readonly PlanGate[], mode?: GateMode, status?: number): void;
  readonly partsSpent: number;
  /** Every token given out so far. */
  readonly issuedTokens: readonly string[];
}

export interface SampleNexar {
  /** Answers POST …/connect/token and POST …/graphql of any host; 404 for other paths. Rejects when its signal aborts. */
  readonly fetch: (input: string | URL, init?: RequestInit) => Promise<Response>;
  /** What a client has to send for a token, as it is now. */
  readonly credentials: Credentials;
  readonly control: SampleNexarControl;
  /** The same without a transport, for a server. */
  answer(request: NexarRequest): NexarAnswer;
}

const sampleCredentials: Credentials = {
  clientId: '5a3b9c10-7d42-4e8f-9b61-0c2d4e6f8a1b',
  clientSecret: 'sample-secret-that-opens-nothing-but-the-sample',
};

/** Which endpoint a path belongs to; null for any other. */
export function endpointOf(pathname: string): NexarEndpoint | null {
  if (pathname.endsWith('/connect/token')) return 'identity';
  return pathname.endsWith('/graphql') ? 'api' : null;
}

/**
 * A Nexar in memory: its identity server and its API over the sample catalog, by the rules of the real one as far as
 * they are known. The app gives `fetch` to its own client, so "sample parts" go the very way that real ones go; the
 * test server puts the same behind HTTP. Prices, stock and SKUs are invented.
 */
export function createSampleNexar(options: SampleNexarOptions = {}): SampleNexar {
  const now = options.now ?? Date.now;
  const credentials = options.credentials ?? sampleCredentials;
  const lifetime = options.tokenLifetimeSeconds ?? 86_400;
  const tokens = new TokenBook(credentials, lifetime, options.tokensPerSecond ?? null, now);
  const quota = new PartQuota(options.partLimit ?? null, options.partLimitStatus ?? 500);
  const parts = options.parts ?? catalog();
  const api = new ApiEndpoint(tokens, quota, options.schemaVersion ?? '2026-02', parts, now);
  let invalidClientStatus = options.invalidClientStatus ?? 400;

  const control: SampleNexarControl = {
    revokeAllTokens: () => tokens.revokeAll(),
    rotateSecret() {
      const clientSecret = `sample-secret-${crypto.randomUUID()}`;
      tokens.setCredentials({ clientId: tokens.credentials.clientId, clientSecret });
      return clientSecret;
    },
    setCredentials: (next) => tokens.setCredentials(next),
    setTokenLifetime(seconds) {
      tokens.lifetimeSeconds = seconds;
    },
    setTokensPerSecond(limit) {
      tokens.tokensPerSecond = limit;
    },
    setInvalidClientStatus(status) {
      invalidClientStatus = status;
    },
    setAuthRefusal(refusal) {
      api.authRefusal = refusal;
    },
    setPartLimit(limit, refusalStatus = quota.refusalStatus) {
      quota.limit = limit;
      quota.refusalStatus = refusalStatus;
    },
    setEmptyLookupsRefused(refused) {
      quota.refusesEmptyLookups = refused;
    },
    gate(gates, mode = 'executed', status = 200) {
      api.gates = gates;
      api.gateMode = mode;
      api.gateStatus = status;
    },
    get partsSpent() {
      return quota.spent;
    },
    get issuedTokens() {
      return tokens.issued;
    },
  };
  control.setAuthRefusal(options.authRefusal ?? '401-errors');
  control.gate(options.gates ?? [], options.gateMode, options.gateStatus);

  function answer(request: NexarRequest): NexarAnswer {
    const given =
      request.endpoint === 'identity'
        ? answerTokenRequest(request, tokens, invalidClientStatus)
        : api.answer(request);
    options.onRequest?.({ ...recordOf(request), status: given.status, partsSpent: given.partsSpent });
    return given;
  }

  return {
    fetch: (input, init) => answerFetch(answer, input, init),
    get credentials() {
      return tokens.credentials;
    },
    control,
    answer,
  };
}

async function answerFetch(
  answer: (request: NexarRequest) => NexarAnswer,
  input: string | URL,
  init: RequestInit = {},
): Promise<Response> {
  const { signal } = init;
  const request = new Request(input, init);
  const endpoint = endpointOf(new URL(request.url).pathname);
  const body = await request.text();
  // A turn of the event loop, so that an abort right after the call still finds the request under way.
  await new Promise((resolve) => setTimeout(resolve, 0));
  signal?.throwIfAborted();
  if (endpoint === null) return new Response(null, { status: 404 });
  const headers = Object.fromEntries(request.headers);
  const given = answer({ endpoint, method: request.method, headers, body });
  return new Response(given.body, { status: given.status, headers: given.headers });
}
