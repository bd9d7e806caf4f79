import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { entryText } from '../../../electron/features/connection/keychain/keychain-entry';
import { type NexarServer, startNexarServer } from '../../nexar-server/nexar-server';
import { type Display, startDisplay } from '../../support/display';
import { entrySuffix, openKeychainEntry } from '../../support/keychain-entry';
import { buildForMain, plantInApp } from '../../support/plant-in-app';
import { openFolderToAll } from '../../support/stage-app';
import type { TestRun } from '../../support/test-run';
import { giveToTestUser } from '../../support/test-user';
import { openTestWorkspace, prepareHome, type TestWorkspace } from '../../support/test-workspace';
import { type BenchCatalog, createBenchCatalog } from './bench-catalog';
import type { Devtools } from './devtools-pipe';
import { appWatch, blankWatch } from './page-watch';
import { type StartedElectron, startElectron } from './started-electron';

export type Side = 'app' | 'floor';

/** What every row starts from: the app connected to a Nexar on loopback, the blank window, their warmed profiles. */
export interface BenchPlace {
  readonly run: TestRun;
  readonly nexar: NexarServer;
  readonly catalog: BenchCatalog;
  /** The folder of the app that is measured. */
  readonly appFolder: string;
  /** Starts one side on its warmed profile, or on `profile`; one at a time on each. */
  start(side: Side, options?: StartOptions): Promise<StartedElectron>;
  /** A copy of a side's warmed profile, for several at once. */
  copyProfile(side: Side): string;
  close(): Promise<void>;
}

interface StartOptions {
  readonly profile?: string;
  /** On a screen of its own: a window that another one covers draws no frame. */
  readonly ownScreen?: boolean;
  readonly appFolder?: string;
  readonly env?: Record<string, string>;
  readonly beforePage?: (devtools: Devtools) => void;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Makes all of it ready. `planted`: files to load in main before the app, by name; none measures the app as it is.
 * `variables`: what these read.
 */
export async function openBenchPlace(
  run: TestRun,
  planted: Readonly<Record<string, string>>,
  variables: Readonly<Record<string, string>>,
): Promise<BenchPlace> {
  const workspace = await openTestWorkspace(run);
  const catalog = createBenchCatalog();
  const nexar = await startNexarServer({ parts: catalog.parts });
  const folders = {
    app:
      Object.keys(planted).length > 0
        ? await plantInApp(run.appFolder, join(run.folder, 'planted-app'), planted)
        : run.appFolder,
    floor: await stageFloor(join(run.folder, 'floor')),
  };
  const profiles = {
    app: join(workspace.makeFolder('p'), 'app'),
    floor: join(workspace.makeFolder('p'), 'floor'),
  };
  const suffix = await storeCredentials(workspace, nexar, profiles.app);
  const bus = process.platform === 'linux' ? await workspace.findBus('unlocked') : '';
  const appEnv = {
    NEXAR_IDENTITY_URL: nexar.identityUrl,
    NEXAR_API_URL: nexar.apiUrl,
    PARTS_LOOKUP_KEYCHAIN_SUFFIX: suffix,
    ...variables,
  };

  const screens: Display[] = [];
  async function openScreen(home: string): Promise<string> {
    const screen = await startDisplay(workspace.describeEnvironment(home));
    screens.push(screen);
    return screen.name;
  }

  async function start(side: Side, options: StartOptions = {}): Promise<StartedElectron> {
    const profile = options.profile ?? profiles[side];
    const home = `${profile}-home`;
    prepareHome(run, home);
    const ownScreen = options.ownScreen === true && process.platform === 'linux';
    const folder = options.appFolder ?? folders[side];
    return startElectron({
      command: run.command,
      args: [folder, `--user-data-dir=${profile}`],
      cwd: folder,
      env: {
        ...workspace.describeEnvironment(home),
        ...(ownScreen ? { DISPLAY: await openScreen(home) } : {}),
        ...(bus ? { DBUS_SESSION_BUS_ADDRESS: bus } : {}),
        ...(side === 'app' ? appEnv : {}),
        ...options.env,
      },
      watch: side === 'app' ? appWatch : blankWatch,
      ...(options.beforePage ? { beforePage: options.beforePage } : {}),
    });
  }

  return {
    run,
    nexar,
    catalog,
    appFolder: folders.app,
    start,
    copyProfile(side) {
      const copy = join(workspace.makeFolder('p'), side);
      cpSync(profiles[side], copy, { recursive: true });
      giveToTestUser(run.user, copy);
      return copy;
    },
    async close() {
      for (const screen of screens) await screen.close();
      await workspace.close();
      await nexar.close();
    },
  };
}

/** As a person leaves it who has connected before: the entry in the keychain, the record of it in the settings. */
async function storeCredentials(
  workspace: TestWorkspace,
  nexar: NexarServer,
  profile: string,
): Promise<string> {
  const savedAt = new Date().toISOString();
  const { clientId, clientSecret } = nexar;
  mkdirSync(profile, { recursive: true });
  const connection = { source: 'nexar' as const, clientId, savedAt, storedIn: 'secret-service' as const };
  writeFileSync(join(profile, 'settings.json'), JSON.stringify({ version: 1, connection }));
  giveToTestUser(workspace.run.user, profile);
  const entry = await openKeychainEntry(workspace, profile);
  entry.write(entryText({ clientId, clientSecret }, savedAt));
  return entrySuffix(profile);
}

async function stageFloor(folder: string): Promise<string> {
  await buildForMain({ main: here('../floor/main.ts') }, folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'floor', main: 'main.cjs' }));
  writeFileSync(join(folder, 'preload.cjs'), '');
  // A page without a letter has no first contentful paint.
  writeFileSync(join(folder, 'blank.html'), '<!doctype html><title>Blank</title><p>.</p>');
  openFolderToAll(folder);
  return folder;
}
