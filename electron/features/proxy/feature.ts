import { base64 } from '../../core/base64';
import type { Feature } from '../../ipc/feature';
import type { Redaction } from '../../logging/redaction';
import type { ProxySignIn, proxyWindowContract } from '../../shared/contract/proxy-window';

interface ProxyFeatureOptions {
  readonly redaction: Pick<Redaction, 'registerForLog'>;
  /** Tries the user name and password at the proxy. Throws the proxy's refusal. */
  readonly signIn: (signIn: ProxySignIn, signal: AbortSignal) => Promise<void>;
  /** The proxy lets requests pass: what failed without the sign-in can be retried. */
  readonly onSignedIn: () => void;
  readonly closeWindow: () => void;
  /** Aborted when the current window is closed. */
  readonly windowClosed: () => AbortSignal;
}

/** The proxy's sign-in window. Nothing is stored here: Chromium remembers the sign-in until the app quits. */
export function createProxyFeature(options: ProxyFeatureOptions): Feature<typeof proxyWindowContract> {
  const { redaction, signIn, onSignedIn, closeWindow, windowClosed } = options;
  return {
    calls: {
      async submit(typed) {
        // SECURITY: registered before anything can fail with it, also in the header's encoding.
        redaction.registerForLog(typed.password);
        redaction.registerForLog(base64(new TextEncoder().encode(`${typed.user}:${typed.password}`)));
        const closed = windowClosed();
        await signIn(typed, closed);
        onSignedIn();
        if (!closed.aborted) closeWindow();
      },
      cancel: async () => closeWindow(),
    },
  };
}
