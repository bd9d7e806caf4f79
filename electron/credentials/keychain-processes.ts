import { type UtilityProcess, utilityProcess } from 'electron';
import type { AskKeychain, KeychainReply } from './keychain-message';

/** Long enough to type a keyring's password at its prompt. */
const longestAnswerMs = 60_000;

export interface KeychainProcesses {
  /** Asks a fresh keychain process, and ends it when it has answered, died or taken too long. */
  readonly ask: AskKeychain;
  /** Ends those that still wait for an answer: quitting must not wait for a prompt. */
  endAll(): void;
}

/** `module`: the path of the keychain process's bundle. */
export function createKeychainProcesses(module: string): KeychainProcesses {
  const running = new Set<UtilityProcess>();
  return {
    ask: (request) =>
      new Promise<KeychainReply>((resolve) => {
        const child = utilityProcess.fork(module, [], {
          serviceName: 'Parts Lookup keychain',
          stdio: 'ignore',
        });
        running.add(child);
        const settle = (reply: KeychainReply) => {
          clearTimeout(watchdog);
          running.delete(child);
          child.kill();
          resolve(reply);
        };
        const watchdog = setTimeout(() => settle({ ok: false, message: 'timed out' }), longestAnswerMs);
        child.once('message', settle);
        // A fatal error in the native module is this event; without a listener it would end main.
        child.once('error', () => settle({ ok: false, message: 'The keychain process crashed' }));
        child.once('exit', (code) =>
          settle({ ok: false, message: `The keychain process ended with ${code}` }),
        );
        child.postMessage(request);
      }),
    endAll() {
      for (const child of running) child.kill();
    },
  };
}
