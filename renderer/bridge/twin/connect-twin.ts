import type { ConnectBridge } from '../../../electron/shared/contract/bridge';
import type { Credentials } from '../../../electron/shared/contract/connection';
import type { Envelope } from '../../../electron/shared/contract/envelope';
import type { ErrorCode } from '../../../electron/shared/contract/failure';

const failing: Readonly<Record<string, ErrorCode>> = {
  wrong: 'credentials-refused',
  scope: 'scope-refused',
  offline: 'offline',
  keychain: 'keychain-unavailable',
};

const done: Envelope<undefined> = { ok: true, value: undefined };

/** The credentials window's door without a main: a Client ID that is a word of `failing` fails that way. */
export function createConnectTwin(answerAfterMs = 400): ConnectBridge {
  const later = (answer: Envelope<undefined>) =>
    new Promise<Envelope<undefined>>((resolve) => setTimeout(() => resolve(answer), answerAfterMs));
  return {
    submit({ clientId }: Credentials) {
      const code = failing[clientId];
      return later(code ? { ok: false, error: { code, message: 'made up', retryable: true } } : done);
    },
    keepUntilQuit: () => later(done),
    openPortal: async () => done,
    openProxyWindow: async () => done,
    close: async () => done,
  };
}
