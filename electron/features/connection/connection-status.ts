import type { FailureError } from '../../core/failure-error';
import type { NexarSession } from '../../nexar/nexar-session';
import { isUnreached } from '../../nexar/reachability';
import type { ConnectionStatus } from '../../shared/contract/connection';
import type { Failure } from '../../shared/contract/failure';
import type { ConnectionFacts } from './connection-record';

interface StatusSources {
  readonly facts: ConnectionFacts;
  /** Why the credentials could not be read; null if they could, or have not been read yet. */
  readonly keychainFailure: FailureError | null;
  readonly session: Pick<NexarSession, 'tokens' | 'unreached'> | null;
  readonly redactFailure: (failure: Failure) => Failure;
}

/** The connection in the contract's terms. */
export function connectionStatus(sources: StatusSources): ConnectionStatus {
  const { source, clientId, savedAt, storedIn } = sources.facts;
  return { source, ...stateOf(sources), clientId, savedAt, storedIn };
}

function stateOf({
  facts: { source },
  keychainFailure,
  session,
  redactFailure,
}: StatusSources): Pick<ConnectionStatus, 'state' | 'failure' | 'tokenExpiresAt' | 'offline'> {
  const token = session?.tokens.status();
  const unreached = session?.unreached() ?? null;
  const none = { failure: null, tokenExpiresAt: null, offline: null };
  if (source === 'none') return { ...none, state: 'not-connected' };
  if (source === 'sample') return { ...none, state: 'sample' };
  if (keychainFailure) {
    return { ...none, state: 'problem', failure: redactFailure(keychainFailure.failure) };
  }
  if (!token || token.state === 'none') return { ...none, state: 'connecting' };
  // Offline, a renewal that reached nothing is a problem of the network too, and none of the credentials.
  const counts = token.failure && !(token.state === 'live' && unreached && isUnreached(token.failure));
  const failure = counts && token.failure ? redactFailure(token.failure) : null;
  if (token.state === 'failing')
    return { ...none, state: 'problem', failure, offline: failure && isUnreached(failure) ? failure : null };
  return {
    state: failure ? 'warning' : 'connected',
    failure,
    tokenExpiresAt: token.expiresAt === null ? null : new Date(token.expiresAt).toISOString(),
    offline: unreached && redactFailure(unreached),
  };
}
