import type { ConnectionStatus } from '../contract/connection';
import type { Failure } from '../contract/failure';
import type { FailureError } from '../contract/failure-error';
import type { TokenStatus } from '../nexar/token-source';

interface Standing {
  readonly source: ConnectionStatus['source'];
  /** Why the credentials could not be read; null while all is well with them. */
  readonly keychainFailure: FailureError | null;
  /** Null before there is a session. */
  readonly token: TokenStatus | null;
  readonly redactFailure: (failure: Failure) => Failure;
}

/** How the connection stands, in the contract's words. */
export function connectionState({
  source,
  keychainFailure,
  token,
  redactFailure,
}: Standing): Pick<ConnectionStatus, 'state' | 'failure' | 'tokenExpiresAt'> {
  if (source === 'none') return { state: 'not-connected', failure: null, tokenExpiresAt: null };
  if (source === 'sample') return { state: 'sample', failure: null, tokenExpiresAt: null };
  if (keychainFailure) {
    return { state: 'problem', failure: redactFailure(keychainFailure.failure), tokenExpiresAt: null };
  }
  if (!token || token.state === 'none') return { state: 'connecting', failure: null, tokenExpiresAt: null };
  const failure = token.failure && redactFailure(token.failure);
  if (token.state === 'failing') return { state: 'problem', failure, tokenExpiresAt: null };
  const tokenExpiresAt = token.expiresAt === null ? null : new Date(token.expiresAt).toISOString();
  return { state: failure ? 'warning' : 'connected', failure, tokenExpiresAt };
}
