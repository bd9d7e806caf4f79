import { buildSchema } from 'graphql';
import schemaText from '../nexar/schema/supply-2026-02.graphql?raw';
import { createAnswerFetch } from './answer-fetch';
import { catalog } from './catalog/catalog';
import { graphqlReply } from './graphql-reply';
import type { NexarAnswer, NexarRequest } from './nexar-request';
import { InvalidQuery } from './query-reader';
import { SampleApi } from './sample-api';

export interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface SampleNexar {
  /** Answers POST …/connect/token and POST …/graphql of any host. Rejects when its signal aborts. */
  readonly fetch: (input: string | URL, init?: RequestInit) => Promise<Response>;
  /** What the app sends for a token. */
  readonly credentials: Credentials;
}

export const sampleCredentials: Credentials = {
  clientId: '5a3b9c10-7d42-4e8f-9b61-0c2d4e6f8a1b',
  clientSecret: 'sample-secret-that-opens-nothing-but-the-sample',
};

/** A token for whoever asks: the sample has nothing to protect. */
function tokenAnswer(): NexarAnswer {
  const token = {
    access_token: crypto.randomUUID(),
    expires_in: 86_400,
    token_type: 'Bearer',
    scope: 'supply.domain',
  };
  return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(token) };
}

function queryAnswer(api: SampleApi, request: NexarRequest): NexarAnswer {
  try {
    const { data, errors } = api.execute(api.read(request.body));
    return graphqlReply(request, 200, errors.length > 0 ? { errors, data } : { data });
  } catch (error) {
    if (error instanceof InvalidQuery) return graphqlReply(request, 400, { errors: error.errors });
    throw error;
  }
}

/**
 * A Nexar in memory: its identity server and its API over the sample catalog. The app passes `fetch` to its own client,
 * so that sample parts take the same path as real ones. Prices, stock and SKUs are invented.
 *
 * @param now milliseconds since the epoch, which the age of offers follows
 */
export function createSampleNexar(now: () => number = Date.now): SampleNexar {
  const api = new SampleApi(buildSchema(schemaText), catalog(), now);
  return {
    fetch: createAnswerFetch((request) =>
      request.endpoint === 'identity' ? tokenAnswer() : queryAnswer(api, request),
    ),
    credentials: sampleCredentials,
  };
}
