import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { type Display, startDisplay } from './display';
import { type KeychainKind, type Keyring, startKeyring } from './keyring';
import { markProcess } from './marked-processes';
import type { TestRun } from './test-run';
import { giveFolderToTestUser, giveToTestUser } from './test-user';

/** A worker's own display, keyrings and folder, which belongs to the test user. */
export interface TestWorkspace {
  run: TestRun;
  /** Creates an empty folder that belongs to the test user. */
  makeFolder(name: string): string;
  /** The environment of an app that keeps all of its files in `home`. */
  describeEnvironment(home: string): Record<string, string>;
  /** The address of the session bus with such a keychain, which is started on first use. */
  findBus(kind: KeychainKind): Promise<string>;
  /** Locks such a keychain, which must exist. */
  lockKeychain(kind: KeychainKind): Promise<void>;
  /** The virtual display, as in the variable DISPLAY; undefined on other systems than Linux. */
  display: string | undefined;
  close(): Promise<void>;
}

/** Opens a workspace within a run; each worker needs one. */
export async function openTestWorkspace(run: TestRun): Promise<TestWorkspace> {
  const folder = mkdtempSync(join(run.folder, 'w-'));
  const temporary = join(folder, 't');
  mkdirSync(temporary);
  giveToTestUser(run.user, folder);
  const shared = { ...inheritEnvironment(), ...markProcess(run.folder), TMPDIR: temporary };
  const isLinux = process.platform === 'linux';
  const display = isLinux ? await startDisplay(shared) : undefined;
  const keyrings = new Map<KeychainKind, Promise<Keyring>>();

  const makeFolder = (name: string) => {
    const created = mkdtempSync(join(folder, `${name}-`));
    giveFolderToTestUser(run.user, created);
    return created;
  };
  const describeEnvironment = (home: string) => ({
    ...shared,
    ...(display ? { DISPLAY: display.name } : {}),
    ...(isLinux ? homeVariables(home) : {}),
  });
  const openKeyring = (kind: KeychainKind) => {
    const home = makeFolder('k');
    prepareHome(run, home);
    return startKeyring(kind, run.user, home, describeEnvironment(home));
  };
  const findKeyring = (kind: KeychainKind) => {
    const keyring = keyrings.get(kind) ?? openKeyring(kind);
    keyrings.set(kind, keyring);
    return keyring;
  };
  return {
    run,
    makeFolder,
    describeEnvironment,
    display: display?.name,
    findBus: async (kind) => (await findKeyring(kind)).bus.address,
    lockKeychain: async (kind) => (await findKeyring(kind)).lock(),
    close: () => closeAll(display, [...keyrings.values()]),
  };
}

/** Creates the folders that `describeEnvironment(home)` names. */
export function prepareHome(run: TestRun, home: string): void {
  for (const path of Object.values(homeVariables(home))) mkdirSync(path, { recursive: true, mode: 0o700 });
  giveToTestUser(run.user, home);
}

function homeVariables(home: string) {
  return {
    HOME: home,
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_DATA_HOME: join(home, 'data'),
    XDG_RUNTIME_DIR: join(home, 'run'),
  };
}

// On Linux nothing of the developer's own session: neither its bus nor its proxy, language or time zone.
function inheritEnvironment(): Record<string, string> {
  if (process.platform === 'linux') {
    return { PATH: process.env.PATH ?? '/usr/bin:/bin', LANG: 'C.UTF-8', LANGUAGE: 'en_US', TZ: 'UTC' };
  }
  const entries = Object.entries(process.env).filter((entry): entry is [string, string] => !!entry[1]);
  return Object.fromEntries(entries);
}

async function closeAll(display: Display | undefined, keyrings: Promise<Keyring>[]): Promise<void> {
  const opened = await Promise.allSettled(keyrings);
  for (const keyring of opened) if (keyring.status === 'fulfilled') await keyring.value.close();
  await display?.close();
}
