import type { Credentials } from '../../../../electron/sample/sample-nexar';

type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

export interface GraphqlReply {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: the tests read answers of any shape.
  readonly data: any;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string };
  }[];
  readonly requestId: string | undefined;
}

export const identityAddress = 'https://identity.nexar.com/connect/token';
export const apiAddress = 'https://api.nexar.com/graphql';

/** Asks for a token; `form` replaces or removes (undefined) fields of the right one. */
export async function askToken(
  fetch: Fetch,
  { clientId, clientSecret }: Credentials,
  form: Readonly<Record<string, string | undefined>> = {},
  address = identityAddress,
) {
  const fields = {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
    scope: 'supply.domain',
    ...form,
  };
  const given = Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined);
  const response = await fetch(address, { method: 'POST', body: new URLSearchParams(given) });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

/** Sends a query with a bearer. */
export async function askApi(
  fetch: Fetch,
  token: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  address = apiAddress,
): Promise<GraphqlReply> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const body = text === '' ? {} : JSON.parse(text);
  const { data = null, errors = [], extensions } = body;
  return { status: response.status, data, errors, requestId: extensions?.requestId };
}

/** A function that queries with a token of its own. */
export async function signIn(nexar: { readonly fetch: Fetch; readonly credentials: Credentials }) {
  const { body } = await askToken(nexar.fetch, nexar.credentials);
  const token = String(body.access_token);
  return (query: string, variables?: Readonly<Record<string, unknown>>) =>
    askApi(nexar.fetch, token, query, variables);
}

/** The MPNs and nothing else. */
export const mpnSearch = `query MpnSearch($q: String!, $limit: Int, $start: Int) {
  supSearchMpn(q: $q, limit: $limit, start: $start) { hits results { part { mpn manufacturer { name } } } }
}`;
