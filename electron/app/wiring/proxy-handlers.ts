import type { Handlers } from '../../ipc/register-handler';
import type { Redaction } from '../../logging/redaction';
import type { proxyOperations } from '../../shared/contract/operations';
import type { ProxySignIn } from '../../shared/contract/proxy';

interface Services {
  readonly redaction: Redaction;
  /** Tries both at the proxy. Throws what the proxy said. */
  readonly signIn: (signIn: ProxySignIn, signal: AbortSignal) => Promise<void>;
  /** The way is free: what failed for want of the sign-in is to be tried again. */
  readonly onSignedIn: () => void;
  readonly closeWindow: () => void;
  /** Aborted when the window that is open now is closed. */
  readonly windowClosed: () => AbortSignal;
}

/** What the proxy window may ask for. Nothing is kept here: Chromium remembers the sign-in until the app quits. */
export function proxyHandlers(services: Services): Handlers<typeof proxyOperations> {
  const { redaction, signIn, onSignedIn, closeWindow, windowClosed } = services;
  return {
    async submit(typed) {
      // SECURITY: known to the redaction before anything can fail with it, also in the form of the header.
      redaction.registerForLog(typed.password);
      redaction.registerForLog(Buffer.from(`${typed.user}:${typed.password}`).toString('base64'));
      const closed = windowClosed();
      await signIn(typed, closed);
      onSignedIn();
      if (!closed.aborted) closeWindow();
    },
    async cancel() {
      closeWindow();
    },
  };
}
