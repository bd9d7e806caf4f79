import { FailureError } from '../core/failure-error';
import type { Logger } from '../logging/logger';
import type { Redaction } from '../logging/redaction';
import type { Envelope } from '../shared/contract/envelope';

export interface IpcContext {
  readonly log: Pick<Logger, 'warn' | 'error'>;
  readonly redaction: Pick<Redaction, 'redactFailure' | 'redactSecrets'>;
}

/** SECURITY: no exception crosses, and every text that does is redacted. */
export function failureEnvelope(
  channel: string,
  error: unknown,
  { log, redaction }: IpcContext,
): Envelope<never> {
  const failed = error instanceof FailureError ? error : null;
  if (!failed) log.error('unexpected error', { channel, error: String(error) });
  const { failure } = failed ?? new FailureError('internal', 'An unexpected error in the main process');
  // The user's own decisions aren't logged as problems.
  const isWanted = failure.code === 'cancelled' || failure.code === 'declined';
  if (failed && !isWanted) log.warn('call failed', { channel, ...failure });
  return { ok: false, error: redaction.redactFailure(failure) };
}
