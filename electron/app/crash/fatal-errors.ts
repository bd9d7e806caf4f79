import type { Logger } from '../../logging/logger';
import type { Redaction } from '../../logging/redaction';

interface FatalErrorOptions {
  readonly redaction: Pick<Redaction, 'redact'>;
  readonly log: Pick<Logger, 'error'>;
  /** Shows both, which are redacted, and resolves when the user has seen them. */
  readonly show: (message: string, text: string) => Promise<void>;
  readonly exit: (code: number) => void;
}

interface FatalError {
  /** For the log. */
  readonly kind: string;
  /** For the user: what has happened. */
  readonly message: string;
  /** For the user: what to do, where something can be done. */
  readonly advice?: string | null;
  readonly error: unknown;
}

const maxText = 4000;

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? String(error)) : String(error);
}

/**
 * Ends the app for an error after which nothing in main can be relied on: it is logged and shown once, and only then does
 * the app end.
 * SECURITY: Electron's own box would show the raw text, and people post pictures of it.
 */
export function createFatalErrors({ redaction, log, show, exit }: FatalErrorOptions) {
  let ending = false;
  return ({ kind, message, advice, error }: FatalError): void => {
    // Redacted before it is cut: half a secret would not be found.
    const text = redaction.redact(describe(error)).slice(0, maxText);
    log.error(kind, { error: text });
    if (ending) return;
    ending = true;
    const end = () => exit(1);
    // With the stack: where the data folder cannot be written to there is no log.
    const shown = advice ? `${redaction.redact(advice)}\n\n${text}` : text;
    show(message, shown).then(end, end);
  };
}
