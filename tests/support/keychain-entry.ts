import { execFileSync } from 'node:child_process';
import { basename, join } from 'node:path';
import type { KeychainKind } from './keyring';
import { asTestUser } from './test-user';
import type { TestWorkspace } from './test-workspace';

/** The app's entry in a test keyring, accessed as by another of the user's programs. */
export interface KeychainEntry {
  read(): string | null;
  write(text: string): void;
  remove(): void;
}

/** The suffix in the service name of the keychain entry that belongs to a profile. */
export function entrySuffix(userDataDir: string): string {
  return basename(join(userDataDir, '..'));
}

export function openKeychainEntry(
  workspace: TestWorkspace,
  userDataDir: string,
  kind: KeychainKind = 'unlocked',
): Promise<KeychainEntry> {
  return openEntry(workspace, `Parts Lookup${entrySuffix(userDataDir)}`, kind);
}

/** The entry of an installed app, which has no suffix. */
export function openInstalledEntry(workspace: TestWorkspace): Promise<KeychainEntry> {
  return openEntry(workspace, 'Parts Lookup', 'unlocked');
}

async function openEntry(
  workspace: TestWorkspace,
  service: string,
  kind: KeychainKind,
): Promise<KeychainEntry> {
  const home = workspace.makeFolder('e');
  const env = {
    ...workspace.describeEnvironment(home),
    DBUS_SESSION_BUS_ADDRESS: await workspace.findBus(kind),
  };
  const keytar = join(workspace.run.appFolder, 'node_modules/keytar');
  const call = (method: string, ...args: string[]): unknown => {
    const all = [service, 'nexar-credentials', ...args];
    const script = `require(${JSON.stringify(keytar)}).${method}(...${JSON.stringify(all)}).then((found) => console.log(JSON.stringify(found ?? null)))`;
    const [program, ...rest] = asTestUser(workspace.run.user, [process.execPath, '-e', script]);
    return JSON.parse(execFileSync(program, rest, { env, encoding: 'utf8' }));
  };
  return {
    read: () => call('getPassword') as string | null,
    write: (text) => void call('setPassword', text),
    remove: () => void call('deletePassword'),
  };
}
