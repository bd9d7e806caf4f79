import type { ErrorCode, Failure } from '../shared/contract/failure';

/** The failures that repeating the same call may overcome. */
const retryableCodes: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'offline',
  'host-not-found',
  'connection-failed',
  'proxy-unreachable',
  'timed-out',
  'answered-by-another',
  'rate-limited',
  'too-many-searches',
  'service-unavailable',
  'answer-unreadable',
  'not-delivered',
  'parts-unreadable',
  'token-refused',
  'keychain-locked',
  'keychain-dismissed',
  'keychain-timed-out',
  'keychain-failed',
  'update-server-failed',
]);

/** A failure with a code, as main's services throw it; the IPC layer turns it into an envelope. */
export class FailureError extends Error {
  readonly failure: Failure;

  /** `message` is a technical detail in English; it must contain no secret. */
  constructor(code: ErrorCode, message: string, more: Partial<Omit<Failure, 'code' | 'message'>> = {}) {
    super(message);
    this.name = 'FailureError';
    this.failure = { code, message, retryable: retryableCodes.has(code), ...more };
  }
}
