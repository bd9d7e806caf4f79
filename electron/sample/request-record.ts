export type NexarEndpoint = 'identity' | 'api';

/** A request as it came, header names in lower case. */
export interface NexarRequest {
  readonly endpoint: NexarEndpoint;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface NexarAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Parts that the answer returns and the quota counts. */
  readonly partsSpent: number;
}

/** What tests read of a request: as it came, what it asked for, and what it got. */
export interface RequestRecord extends NexarRequest {
  /** The fields of a token request. */
  readonly form?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Null until it is answered, and for good when it never is. */
  readonly status: number | null;
  readonly partsSpent: number;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The JSON object that `text` is, or null. */
export function jsonObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function graphqlPart(body: string): Pick<RequestRecord, 'query' | 'operationName' | 'variables'> {
  const { query, operationName, variables } = jsonObject(body) ?? {};
  if (typeof query !== 'string') return {};
  const named = /\b(?:query|mutation)\s+(\w+)/.exec(query)?.[1];
  const name = typeof operationName === 'string' ? operationName : named;
  return {
    query,
    ...(name === undefined ? {} : { operationName: name }),
    variables: isObject(variables) ? variables : {},
  };
}

/** The record of a request that has no answer yet. */
export function recordOf(request: NexarRequest): RequestRecord {
  const asked =
    request.endpoint === 'identity'
      ? { form: Object.fromEntries(new URLSearchParams(request.body)) }
      : graphqlPart(request.body);
  return { ...request, ...asked, status: null, partsSpent: 0 };
}
