import type { FailureError } from '../../core/failure-error';
import type { TokenStatus } from '../../nexar/auth/token-source';
import { isUnreached } from '../../nexar/reachability';
import type { ConnectionStatus } from '../../shared/contract/connection';
import type { Failure } from '../../shared/contract/failure';

interface Standing {
  readonly source: ConnectionStatus['source'];
  /** Why the credentials could not be read; null while all is well with them. */
  readonly keychainFailure: FailureError | null;
  /** Null before there is a session. */
  readonly token: TokenStatus | null;
  /** Why the last query did not reach the service. */
  readonly unreached: Failure | null;
  readonly redactFailure: (failure: Failure) => Failure;
}

type State = Pick<ConnectionStatus, 'state' | 'failure' | 'tokenExpiresAt' | 'offline'>;

/** How the connection stands, in the contract's terms. */
export function connectionState({
  source,
  keychainFailure,
  token,
  unreached,
  redactFailure,
}: Standing): State {
  const plain = { failure: null, tokenExpiresAt: null, offline: null };
  if (source === 'none') return { ...plain, state: 'not-connected' };
  if (source === 'sample') return { ...plain, state: 'sample' };
  if (keychainFailure) {
    return { ...plain, state: 'problem', failure: redactFailure(keychainFailure.failure) };
  }
  if (!token || token.state === 'none') return { ...plain, state: 'connecting' };
  // While nothing is reached, that a renewal reached nothing is the network's matter too, and none of the credentials.
  const counts = token.failure && !(token.state === 'live' && unreached && isUnreached(token.failure));
  const failure = counts && token.failure ? redactFailure(token.failure) : null;
  if (token.state === 'failing') return { ...plain, state: 'problem', failure };
  return {
    state: failure ? 'warning' : 'connected',
    failure,
    tokenExpiresAt: token.expiresAt === null ? null : new Date(token.expiresAt).toISOString(),
    offline: unreached && redactFailure(unreached),
  };
}
