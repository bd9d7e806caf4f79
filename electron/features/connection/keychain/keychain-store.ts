import { FailureError } from '../../../core/failure-error';
import { cancelled } from '../../../core/wait';
import type { ErrorCode } from '../../../shared/contract/failure';
import {
  type AskKeychain,
  type KeychainReply,
  type KeychainRequest,
  noReplyInTime,
} from './keychain-message';
import type { KeychainSystem } from './keychain-system';
import type { SecretStore } from './secret-store';

/** Messages of libsecret, GLib and Keychain Services by what the user can do about them; the first match counts. */
const causes: readonly (readonly [RegExp, ErrorCode])[] = [
  [new RegExp(`^${noReplyInTime}$`), 'keychain-timed-out'],
  [/dismissed|user cancell?ed/i, 'keychain-dismissed'],
  [
    /org\.freedesktop\.secrets|ServiceUnknown|not provided by any|Cannot (autolaunch|spawn)|D-?Bus|X11|Could not connect|unsupported transport|no such secret/i,
    'keychain-unavailable',
  ],
  [/locked|prompt|interaction is not allowed/i, 'keychain-locked'],
  [/timed? ?out/i, 'keychain-timed-out'],
];

/**
 * libsecret's messages for a keyring that stays locked, and for one that does not exist yet, which it asks a password
 * to create. They are the same whether its prompt was dismissed or could not be shown.
 */
const stayedLocked = /in a locked collection|object does not exist at path/i;

interface KeychainStoreOptions {
  readonly ask: AskKeychain;
  readonly system: KeychainSystem;
  readonly service: string;
  readonly account: string;
}

/** One entry of the operating system's keychain, reached through keytar in a separate process. */
export function createKeychainStore({ ask, system, service, account }: KeychainStoreOptions): SecretStore {
  const failure = (code: ErrorCode, message: string) =>
    new FailureError(code, message, { desktop: system.desktop });

  async function call(request: KeychainRequest, signal?: AbortSignal) {
    const reply: KeychainReply = await ask(request, signal);
    // Even if aborted: what has been written is written.
    if (reply.ok) return reply;
    if (signal?.aborted) throw cancelled();
    if (stayedLocked.test(reply.message)) throw await staysLocked();
    const code = causes.find(([pattern]) => pattern.test(reply.message))?.[1] ?? 'keychain-failed';
    throw failure(code, reply.message);
  }

  async function staysLocked(): Promise<FailureError> {
    if (await system.canPrompt()) return failure('keychain-dismissed', 'Locked after its prompt was shown');
    return failure('keychain-locked', 'The keychain is locked and nobody can be asked to unlock it');
  }

  /** A locked keychain reports an entry that it has as missing. */
  async function refuseLocked(): Promise<void> {
    if ((await system.isLocked()) !== false) throw await staysLocked();
  }

  return {
    storedIn: system.storedIn,
    detectProvider: system.detectProvider,
    async read(signal) {
      const { secret } = await call({ kind: 'read', service, account }, signal);
      if (secret !== null) return secret;
      await refuseLocked();
      throw failure('keychain-entry-missing', `There is no entry "${service}"`);
    },
    async write(secret, signal) {
      await call({ kind: 'write', service, account, secret }, signal);
    },
    async remove(signal) {
      const { found } = await call({ kind: 'remove', service, account }, signal);
      if (!found) await refuseLocked();
    },
  };
}
