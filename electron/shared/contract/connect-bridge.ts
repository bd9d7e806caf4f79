import type { Credentials } from './connection';
import type { Envelope } from './envelope';

/** `window.connect`: the credentials window's door. Nothing that it returns holds a credential. */
export interface ConnectBridge {
  /** Proves the credentials at the identity server, then stores them in the keychain; main closes the window on success. */
  readonly submit: (credentials: Credentials) => Promise<Envelope<undefined>>;
  /** The same, but kept in main's memory alone until the app quits. */
  readonly keepUntilQuit: (credentials: Credentials) => Promise<Envelope<undefined>>;
  readonly openPortal: () => Promise<Envelope<undefined>>;
  readonly openProxyWindow: () => Promise<Envelope<undefined>>;
  readonly close: () => Promise<Envelope<undefined>>;
}
