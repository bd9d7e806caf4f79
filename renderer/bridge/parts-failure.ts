import { maxMessageLength } from '../../electron/shared/contract/constants/limits';
import type { Envelope } from '../../electron/shared/contract/envelope';
import type { Failure } from '../../electron/shared/contract/failure';

/** A failed call, thrown so that the page may await plain values. */
export class PartsFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = 'PartsFailure';
    this.failure = failure;
  }
}

/** The failure to show for anything thrown. A bug of the page is shown as one, never as a failure of Nexar. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof PartsFailure) return thrown.failure;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { code: 'internal', message: message.slice(0, maxMessageLength), retryable: true };
}

/** Whether the user wanted it so: canceled the call, or declined to spend its parts. No failure is shown then. */
export const isCanceled = ({ code }: Pick<Failure, 'code'>) => code === 'cancelled' || code === 'declined';

/** The value of an envelope; throws `PartsFailure` for a failure, also when the call itself broke (main is gone). */
export async function unwrap<T>(call: Promise<Envelope<T>>): Promise<T> {
  let envelope: Envelope<T>;
  try {
    envelope = await call;
  } catch (thrown) {
    throw new PartsFailure(failureOf(thrown));
  }
  if (!envelope.ok) throw new PartsFailure(envelope.error);
  return envelope.value;
}
