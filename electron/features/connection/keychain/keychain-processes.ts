import { type UtilityProcess, utilityProcess } from 'electron';
import type { Clock } from '../../../core/clock';
import { type AskKeychain, type KeychainReply, noReplyInTime } from './keychain-message';
import { setWatchdog } from './response-timeout';

export interface KeychainProcesses {
  /** Asks a fresh keychain process, and ends it when it has answered, died, taken too long or was called off. */
  readonly ask: AskKeychain;
  /** Ends those that still wait for an answer: quitting must not wait for a prompt. */
  endAll(): void;
}

/** `module`: the path of the keychain process's bundle. `mayAsk`: whether a person may be in front of a prompt now. */
export function createKeychainProcesses(
  module: string,
  clock: Clock,
  mayAsk: () => Promise<boolean>,
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
        const callOff = () => settle({ ok: false, message: 'called off' });
        const settle = (reply: KeychainReply) => {
          stopWatchdog();
          signal?.removeEventListener('abort', callOff);
          running.delete(child);
          child.kill();
          resolve(reply);
        };
        const stopWatchdog = setWatchdog(clock, mayAsk, () => settle({ ok: false, message: noReplyInTime }));
        signal?.addEventListener('abort', callOff, { once: true });
        child.once('message', settle);
        // A fatal error in the native module is this event; without a listener it would end main.
        child.once('error', () => settle({ ok: false, message: 'The keychain process crashed' }));
        child.once('exit', (code) =>
          settle({ ok: false, message: `The keychain process ended with ${code}` }),
        );
        if (signal?.aborted) callOff();
        else child.postMessage(request);
      }),
    endAll() {
      for (const child of running) child.kill();
    },
  };
}
