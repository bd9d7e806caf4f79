import type { StoredIn } from '../contract/connection';
import { FailureError } from '../contract/failure-error';
import type { AskKeychain, KeychainRequest } from './keychain-message';
import type { SecretStore } from './secret-store';

/** The words of libsecret, GLib and Keychain Services by what the user can do about them. */
const locked = /locked|dismissed|prompt|timed out|interaction is not allowed|user canceled/i;
const unavailable =
  /org\.freedesktop\.secrets|ServiceUnknown|not provided by any|Cannot (autolaunch|spawn)|D-?Bus|X11|Could not connect|no such secret/i;

function keychainFailure(message: string): FailureError {
  if (unavailable.test(message)) return new FailureError('keychain-unavailable', message);
  if (locked.test(message)) return new FailureError('keychain-locked', message);
  return new FailureError('keychain-failed', message);
}

const places: Readonly<Record<string, StoredIn>> = {
  darwin: 'macos-keychain',
  win32: 'windows-credential-manager',
};

/** The operating system's keychain, one entry of it, through keytar in a process of its own. */
export function createKeychainStore(
  ask: AskKeychain,
  service: string,
  account: string,
  platform: string,
): SecretStore {
  async function call(request: KeychainRequest): Promise<string | null> {
    const reply = await ask(request);
    if (!reply.ok) throw keychainFailure(reply.message);
    return reply.secret;
  }
  return {
    storedIn: places[platform] ?? 'secret-service',
    read: () => call({ kind: 'read', service, account }),
    write: async (secret) => {
      await call({ kind: 'write', service, account, secret });
    },
    remove: async () => {
      await call({ kind: 'remove', service, account });
    },
  };
}
