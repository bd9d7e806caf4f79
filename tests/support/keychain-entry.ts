import { execFileSync } from 'node:child_process';
import { basename, join } from 'node:path';
import type { KeychainKind } from './keyring';
import { asTestUser } from './test-user';
import type { TestPlace } from './test-workspace';

/** The app's entry in a test keyring, as another program of the user's would see and change it. */
export interface KeychainEntry {
  read(): string | null;
  write(text: string): void;
  remove(): void;
}

/** The suffix of the keychain entry that belongs to a profile, and with it the name of its service. */
export function entrySuffix(userDataDir: string): string {
  return basename(join(userDataDir, '..'));
}

export function openKeychainEntry(
  place: TestPlace,
  userDataDir: string,
  kind: KeychainKind = 'unlocked',
): Promise<KeychainEntry> {
  return openEntry(place, `Parts Lookup${entrySuffix(userDataDir)}`, kind);
}

/** The entry of an installed app, which takes no suffix from anybody. */
export function openInstalledEntry(place: TestPlace): Promise<KeychainEntry> {
  return openEntry(place, 'Parts Lookup', 'unlocked');
}

async function openEntry(place: TestPlace, service: string, kind: KeychainKind): Promise<KeychainEntry> {
  const home = place.makeFolder('e');
  const env = { ...place.describeEnvironment(home), DBUS_SESSION_BUS_ADDRESS: await place.findBus(kind) };
  const keytar = join(place.run.appFolder, 'node_modules/keytar');
  const call = (method: string, ...args: string[]): unknown => {
    const all = [service, 'nexar-credentials', ...args];
    const script = `require(${JSON.stringify(keytar)}).${method}(...${JSON.stringify(all)}).then((found) => console.log(JSON.stringify(found ?? null)))`;
    const [program, ...rest] = asTestUser(place.run.user, [process.execPath, '-e', script]);
    return JSON.parse(execFileSync(program, rest, { env, encoding: 'utf8' }));
  };
  return {
    read: () => call('getPassword') as string | null,
    write: (text) => void call('setPassword', text),
    remove: () => void call('deletePassword'),
  };
}
