import type { Envelope } from '../../electron/contract/envelope';
import type { Desktop, ErrorCode, Failure } from '../../electron/contract/failure';
import { maxMessageLength } from '../../electron/contract/plain/limits';

/** A failed call, thrown so that the page may await plain values. Holds the fields of main's failure. */
export class PartsFailure extends Error {
  readonly code: ErrorCode;
  readonly retryable: boolean;
  readonly requestId: string | undefined;
  readonly retryAfterMs: number | undefined;
  readonly certificateIssuer: string | undefined;
  readonly desktop: Desktop | undefined;
  readonly pageTitle: string | undefined;
  readonly partLimit: number | undefined;
  readonly serviceMessage: string | undefined;
  readonly found: number | undefined;
  readonly partsSpent: number | undefined;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = 'PartsFailure';
    this.code = failure.code;
    this.retryable = failure.retryable;
    this.requestId = failure.requestId;
    this.retryAfterMs = failure.retryAfterMs;
    this.certificateIssuer = failure.certificateIssuer;
    this.desktop = failure.desktop;
    this.pageTitle = failure.pageTitle;
    this.partLimit = failure.partLimit;
    this.serviceMessage = failure.serviceMessage;
    this.found = failure.found;
    this.partsSpent = failure.partsSpent;
  }
}

/** What the page shows of any thrown thing. A bug of the page's own is told as one, never as a Nexar failure. */
export function asPartsFailure(thrown: unknown): PartsFailure {
  if (thrown instanceof PartsFailure) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new PartsFailure({ code: 'internal', message: message.slice(0, maxMessageLength), retryable: true });
}

/** The value of an envelope; throws `PartsFailure` for a failure, also when the call itself broke (main is gone). */
export async function unwrap<T>(call: Promise<Envelope<T>>): Promise<T> {
  let envelope: Envelope<T>;
  try {
    envelope = await call;
  } catch (thrown) {
    throw asPartsFailure(thrown);
  }
  if (!envelope.ok) throw new PartsFailure(envelope.error);
  return envelope.value;
}
