import type { Feature } from '../../ipc/feature';
import type { Redaction } from '../../logging/redaction';
import type { LinkOpener } from '../../security/link-opener';
import { ownUrls } from '../../security/own-urls';
import type { connectWindowContract } from '../../shared/contract/connect-window';
import type { Credentials } from '../../shared/contract/connection';

interface ConnectFeatureOptions {
  /** Verifies the credentials, then stores them. Throws why they were refused or not stored. */
  readonly connect: (
    credentials: Credentials,
    place: 'keychain' | 'memory',
    signal: AbortSignal,
  ) => Promise<void>;
  readonly redaction: Pick<Redaction, 'register'>;
  readonly links: LinkOpener;
  readonly openProxyWindow: () => Promise<void>;
  readonly closeWindow: () => void;
  /** Aborted when the current window is closed. */
  readonly windowClosed: () => AbortSignal;
}

/** The credentials window. SECURITY: its answers hold nothing but "done". */
export function createConnectFeature(options: ConnectFeatureOptions): Feature<typeof connectWindowContract> {
  const { connect, redaction, links, openProxyWindow, closeWindow, windowClosed } = options;
  let currentTry = new AbortController();
  let unregisterTried = () => {};

  const submitTo = (place: 'keychain' | 'memory') => async (credentials: Credentials) => {
    // A refused secret is not one in use: it may be a Client ID pasted into the wrong field.
    unregisterTried();
    // SECURITY: registered before anything can fail with it.
    unregisterTried = redaction.register(credentials.clientSecret);
    // "Keep until quit" while the keychain still shows its prompt cancels the attempt to store.
    currentTry.abort();
    currentTry = new AbortController();
    // Closing the window cancels the attempt, and an attempt that ends late must not close the next window.
    const closed = windowClosed();
    await connect(credentials, place, AbortSignal.any([closed, currentTry.signal]));
    unregisterTried = () => {};
    if (!closed.aborted) closeWindow();
  };

  return {
    calls: {
      submit: submitTo('keychain'),
      keepUntilQuit: submitTo('memory'),
      async openPortal() {
        await links.open(ownUrls['nexar-portal']);
      },
      openProxyWindow,
      close: async () => closeWindow(),
    },
  };
}
