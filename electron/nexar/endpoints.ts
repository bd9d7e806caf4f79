import { FailureError } from '../core/failure-error';

export interface Endpoints {
  readonly identityUrl: string;
  readonly apiUrl: string;
}

const published: Endpoints = {
  identityUrl: 'https://identity.nexar.com/connect/token',
  apiUrl: 'https://api.nexar.com/graphql',
};

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

function checked(name: string, value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  const allowed = url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback.test(url.hostname));
  if (!allowed) throw new FailureError('internal', `${name} must be an https: URL, or http: on loopback`);
  return value;
}

/**
 * The URLs of the token endpoint and the API. SECURITY: a packaged app ignores the environment, since a redirected
 * token request would hand over the secret. An unpackaged one accepts https:, and http: for loopback only; it throws on others.
 */
export function endpoints(
  packaged: boolean,
  environment: Readonly<Record<string, string | undefined>>,
): Endpoints {
  if (packaged) return published;
  return {
    identityUrl: checked('NEXAR_IDENTITY_URL', environment.NEXAR_IDENTITY_URL ?? published.identityUrl),
    apiUrl: checked('NEXAR_API_URL', environment.NEXAR_API_URL ?? published.apiUrl),
  };
}
