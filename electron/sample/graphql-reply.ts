import type { NexarAnswer, NexarRequest } from './nexar-request';

/** The body of a GraphQL answer; the API adds a request id to each (docs/nexar-api.md, Errors). */
export interface GraphqlBody {
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
}

/** An answer of the API, in the media type that the request accepts. */
export function graphqlReply(request: NexarRequest, status: number, body: GraphqlBody): NexarAnswer {
  const type = request.headers.accept?.includes('graphql-response+json')
    ? 'application/graphql-response+json'
    : 'application/json';
  return {
    status,
    headers: { 'content-type': `${type}; charset=utf-8` },
    body: JSON.stringify({ ...body, extensions: { requestId: crypto.randomUUID() } }),
  };
}
