import { readFile } from 'node:fs/promises';
import type { StoredIn } from '../../../shared/contract/connection';
import type { KeychainProbe } from './keychain-probe';
import { type AskBus, askSessionBus } from './session-bus';

/** The names of Secret Service implementations in /proc, which truncates them to 15 characters. */
const providers: readonly (readonly [RegExp, StoredIn])[] = [
  [/^gnome-keyring/, 'gnome-keyring'],
  [/^(kwalletd|ksecretd)/, 'kwallet'],
  [/^keepassxc/, 'keepassxc'],
];

const service = 'org.freedesktop.secrets';
const prompter = 'org.gnome.keyring.SystemPrompter';
const defaultCollection = '/org/freedesktop/secrets/aliases/default';

type ReadProcessName = (pid: number) => Promise<string>;

const readProcessName: ReadProcessName = (pid) => readFile(`/proc/${pid}/comm`, 'utf8');

/** Linux's Secret Service, queried over the session bus. Each query has a short timeout and starts no service. */
export function createSecretService(
  ask: AskBus = askSessionBus,
  processName: ReadProcessName = readProcessName,
): KeychainProbe {
  function askDaemon(method: string, ...args: string[]): Promise<string | null> {
    const path = '/org/freedesktop/DBus';
    return ask({
      destination: 'org.freedesktop.DBus',
      path,
      interface: 'org.freedesktop.DBus',
      method,
      args,
    });
  }

  async function detectProvider(): Promise<StoredIn> {
    const pid = (await askDaemon('GetConnectionUnixProcessID', service))?.match(/\b(?:u|uint32) (\d+)/)?.[1];
    if (pid === undefined) return 'secret-service';
    const name = await processName(Number(pid)).catch(() => '');
    return providers.find(([pattern]) => pattern.test(name))?.[1] ?? 'secret-service';
  }

  async function answers(): Promise<boolean> {
    const ping = { interface: 'org.freedesktop.DBus.Peer', method: 'Ping', args: [] };
    return (await ask({ destination: service, path: '/org/freedesktop/secrets', ...ping })) !== null;
  }

  async function hasPrompter(): Promise<boolean> {
    const names = await Promise.all([askDaemon('ListNames'), askDaemon('ListActivatableNames')]);
    return names.some((list) => list?.includes(prompter));
  }

  return {
    detectProvider,
    async isLocked() {
      const args = ['org.freedesktop.Secret.Collection', 'Locked'];
      const of = { interface: 'org.freedesktop.DBus.Properties', method: 'Get', args };
      const locked = (await ask({ destination: service, path: defaultCollection, ...of }))?.match(
        /\b(?:b|boolean) (true|false)/,
      )?.[1];
      return locked === undefined ? null : locked === 'true';
    },
    async canPrompt() {
      // GNOME's keyring leaves its prompt to another program and goes on answering while it is on screen. The other
      // implementations show windows of their own. All is asked at once: the user waits for it, and each is a process.
      const [provider, ...promptsAndAnswers] = await Promise.all([
        detectProvider(),
        hasPrompter(),
        answers(),
      ]);
      return provider !== 'gnome-keyring' || promptsAndAnswers.every(Boolean);
    },
  };
}
