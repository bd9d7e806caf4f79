import {
  isJsonObject,
  jsonObject,
  type NexarAnswer,
  type NexarRequest,
} from '../../electron/sample/nexar-request';

/** An answer, and how many parts it returns that count toward the part limit. */
export interface CountedAnswer extends NexarAnswer {
  readonly partsSpent: number;
}

/** A request as it was received, what it asked for, and what it got. */
export interface RequestRecord extends NexarRequest {
  /** The fields of a token request. */
  readonly form?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Null until the request is answered, and for good if it never is. */
  readonly status: number | null;
  readonly partsSpent: number;
}

function graphqlPart(body: string): Pick<RequestRecord, 'query' | 'operationName' | 'variables'> {
  const { query, operationName, variables } = jsonObject(body) ?? {};
  if (typeof query !== 'string') return {};
  const named = /\b(?:query|mutation)\s+(\w+)/.exec(query)?.[1];
  const name = typeof operationName === 'string' ? operationName : named;
  return {
    query,
    ...(name === undefined ? {} : { operationName: name }),
    variables: isJsonObject(variables) ? variables : {},
  };
}

/** The record of a request that has no answer yet. */
export function recordOf(request: NexarRequest): RequestRecord {
  const content =
    request.endpoint === 'identity'
      ? { form: Object.fromEntries(new URLSearchParams(request.body)) }
      : graphqlPart(request.body);
  return { ...request, ...content, status: null, partsSpent: 0 };
}
