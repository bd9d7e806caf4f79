import type { Logger } from '../../logging/logger';
import type { Redaction } from '../../logging/redaction';

interface FatalErrorOptions {
  readonly redaction: Pick<Redaction, 'redact'>;
  readonly log: Pick<Logger, 'error'>;
  /** Shows the two redacted texts, and resolves when the user has dismissed them. */
  readonly show: (message: string, text: string) => Promise<void>;
  readonly exit: (code: number) => void;
}

interface FatalError {
  /** For the log. */
  readonly kind: string;
  /** For the user: what has happened. */
  readonly message: string;
  /** For the user: what to do, if anything. */
  readonly advice?: string | null;
  readonly error: unknown;
}

const maxText = 4000;

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? String(error)) : String(error);
}

/**
 * Quits the app after an error that leaves main in an unknown state: the error is logged and shown once first.
 * SECURITY: Electron's own dialog would show the raw text, and people post screenshots of it.
 */
export function createFatalErrors({ redaction, log, show, exit }: FatalErrorOptions) {
  let ending = false;
  return ({ kind, message, advice, error }: FatalError): void => {
    // Redacted before it is truncated: half a secret would not be found.
    const text = redaction.redact(describe(error)).slice(0, maxText);
    log.error(kind, { error: text });
    if (ending) return;
    ending = true;
    const end = () => exit(1);
    // With the stack: if the data folder is not writable, there is no log.
    const shown = advice ? `${redaction.redact(advice)}\n\n${text}` : text;
    show(message, shown).then(end, end);
  };
}
