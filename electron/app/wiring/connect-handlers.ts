import type { Connection } from '../../features/connection/connection';
import type { Handlers } from '../../ipc/register-handler';
import type { Redaction } from '../../logging/redaction';
import type { LinkOpener } from '../../security/link-opener';
import { ownAddresses } from '../../security/own-addresses';
import type { connectOperations } from '../../shared/contract/operations';

interface Services {
  readonly connection: Pick<Connection, 'connect'>;
  readonly redaction: Redaction;
  readonly links: LinkOpener;
  readonly openProxyWindow: () => Promise<void>;
  readonly closeWindow: () => void;
  /** Aborted when the window that is open now is closed. */
  readonly windowClosed: () => AbortSignal;
}

/** What the credentials window may ask for: its answers hold nothing but "done". */
export function connectHandlers({
  connection,
  redaction,
  links,
  openProxyWindow,
  closeWindow,
  windowClosed,
}: Services): Handlers<typeof connectOperations> {
  let trying = new AbortController();
  let forgetTried = () => {};
  const submitTo =
    (place: 'keychain' | 'memory'): Handlers<typeof connectOperations>['submit'] =>
    async (credentials) => {
      // SECURITY: known to the redaction before anything can fail with it.
      // What a try before it was refused with is no secret in use: a Client ID that had slipped into the wrong field.
      forgetTried();
      forgetTried = redaction.register(credentials.clientSecret);
      // Who asks for memory while the keychain still has its prompt on screen means: no longer the keychain.
      trying.abort();
      trying = new AbortController();
      // Closing the window calls the try off; and a try that ends late must not close the next window.
      const closed = windowClosed();
      await connection.connect(credentials, place, AbortSignal.any([closed, trying.signal]));
      forgetTried = () => {};
      if (!closed.aborted) closeWindow();
    };
  return {
    submit: submitTo('keychain'),
    keepUntilQuit: submitTo('memory'),
    async openPortal() {
      await links.open(ownAddresses['nexar-portal']);
    },
    openProxyWindow: () => openProxyWindow().then(() => undefined),
    async close() {
      closeWindow();
    },
  };
}
