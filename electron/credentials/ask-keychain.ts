import { type UtilityProcess, utilityProcess } from 'electron';
import type { AskKeychain, KeychainReply, KeychainRequest } from './keychain-message';

/** Long enough to type a keyring's password at its prompt. */
const longestAnswerMs = 60_000;

/**
 * Asks a fresh keychain process, and ends it when it has answered, died or taken too long.
 * `module` is the path of its bundle; `started` learns each process, so that quitting can end one that hangs.
 */
export function createAskKeychain(module: string, started: (child: UtilityProcess) => void): AskKeychain {
  return (request: KeychainRequest) =>
    new Promise<KeychainReply>((resolve) => {
      const child = utilityProcess.fork(module, [], {
        serviceName: 'Parts Lookup keychain',
        stdio: 'ignore',
      });
      started(child);
      const settle = (reply: KeychainReply) => {
        clearTimeout(watchdog);
        child.removeAllListeners();
        child.kill();
        resolve(reply);
      };
      const watchdog = setTimeout(() => settle({ ok: false, message: 'timed out' }), longestAnswerMs);
      child.once('message', settle);
      child.once('exit', (code) => settle({ ok: false, message: `The keychain process ended with ${code}` }));
      child.postMessage(request);
    });
}
