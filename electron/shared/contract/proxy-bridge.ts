import type { Envelope } from './envelope';
import type { ProxySignIn } from './proxy';

/** `window.proxy`: the proxy window's door. What goes in never comes back. */
export interface ProxyBridge {
  /** Tries user and password at the proxy; main closes the window when the proxy lets requests pass. */
  readonly submit: (signIn: ProxySignIn) => Promise<Envelope<undefined>>;
  readonly cancel: () => Promise<Envelope<undefined>>;
}
