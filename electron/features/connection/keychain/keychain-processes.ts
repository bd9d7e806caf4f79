import { type UtilityProcess, utilityProcess } from 'electron';
import type { Clock } from '../../../core/clock';
import { type AskKeychain, type KeychainReply, noReplyInTime } from './keychain-message';
import { startResponseTimeout } from './response-timeout';

export interface KeychainProcesses {
  /**
   * Sends the request to a new keychain process, which ends when it has answered, crashed, timed out or was aborted.
   */
  readonly ask: AskKeychain;
  /** Ends the processes that still wait for an answer: quitting must not wait for a prompt. */
  endAll(): void;
}

/**
 * `module`: the path of the keychain process's bundle. `canPrompt`: whether the keychain may be showing a prompt now.
 */
export function createKeychainProcesses(
  module: string,
  clock: Clock,
  canPrompt: () => Promise<boolean>,
): KeychainProcesses {
  const running = new Set<UtilityProcess>();
  return {
    ask: (request, signal) =>
      new Promise<KeychainReply>((resolve) => {
        const child = utilityProcess.fork(module, [], {
          serviceName: 'Parts Lookup keychain',
          stdio: 'ignore',
        });
        running.add(child);
        const abort = () => settle({ ok: false, message: 'aborted' });
        const settle = (reply: KeychainReply) => {
          stopTimeout();
          signal?.removeEventListener('abort', abort);
          running.delete(child);
          child.kill();
          resolve(reply);
        };
        const stopTimeout = startResponseTimeout(clock, canPrompt, () =>
          settle({ ok: false, message: noReplyInTime }),
        );
        signal?.addEventListener('abort', abort, { once: true });
        child.once('message', settle);
        // A fatal error in the native module emits this event, which would crash main without a listener.
        child.once('error', () => settle({ ok: false, message: 'The keychain process crashed' }));
        child.once('exit', (code) =>
          settle({ ok: false, message: `The keychain process ended with ${code}` }),
        );
        if (signal?.aborted) abort();
        else child.postMessage(request);
      }),
    endAll() {
      for (const child of running) child.kill();
    },
  };
}
