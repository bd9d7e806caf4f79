import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppImageUpdater, DebUpdater } from 'electron-updater';
import { afterEach, beforeEach, expect } from 'vitest';
import { systemClock } from '../../../electron/nexar/clock';
import { drive } from '../../../electron/updates/packaged-updater';
import { openFeed } from '../../../electron/updates/update-feed';
import type { Updater } from '../../../electron/updates/updater';
import { makePackageCommands, type PackageCommands } from '../../support/package-commands';
import { startUpdateServer, type UpdateServer } from '../../update-server/update-server';
import { makeRecords } from './made-records';

/** A copy of the app as a .deb would have installed it, or an AppImage, driven by the real electron-updater, without Electron. */
export interface InstalledCopy {
  /** Another one after each restart. */
  readonly updater: Updater;
  /** Starts the app anew; what it has stored is still there. */
  restart(): void;
  readonly commands: PackageCommands;
  /** Downloads what was found, to its end. */
  download(): Promise<void>;
  /** Whether the app was told to start anew. */
  restarted(): boolean;
  /** Paths of what was downloaded and kept. */
  kept(): string[];
  /** Removes it, and ends the server from which it was updated. */
  remove(): Promise<void>;
}

/** Nothing was given to the system, and the app goes on. */
export function expectUntouched(copy: InstalledCopy): void {
  expect(copy.commands.calls()).toEqual([]);
  expect(copy.restarted()).toBe(false);
}

/** `appImage`: the file of a copy that is one; its folder is the caller's. */
export function installCopy(server: UpdateServer, appImage?: string): InstalledCopy {
  const folder = mkdtempSync(join(tmpdir(), 'installed-copy-'));
  const path = process.env.PATH ?? '';
  const commands = makePackageCommands(folder, server.publicKeys);
  process.env.PATH = commands.path;
  let restarted = false;
  const records = makeRecords();

  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  if (appImage) process.env.APPIMAGE = appImage;
  function start(): Updater {
    const electronUpdater = new (appImage ? AppImageUpdater : DebUpdater)(null, {
      version: '1.0.0',
      name: 'Parts Lookup',
      isPackaged: true,
      appUpdateConfigPath: join(folder, 'app-update.yml'),
      userDataPath: folder,
      baseCachePath: folder,
      whenReady: async () => undefined,
      relaunch: () => undefined,
      quit: () => undefined,
      onQuit: () => undefined,
    });
    return drive(electronUpdater, {
      feed: openFeed(server),
      kind: appImage ? 'AppImage' : 'deb',
      platform: 'linux',
      arch: 'x64',
      fetch,
      clock: systemClock,
      log,
      records,
      appImage,
      relaunch() {
        restarted = true;
      },
    });
  }
  let updater = start();
  const pending = join(folder, 'parts-lookup-updater', 'pending');
  return {
    get updater() {
      return updater;
    },
    restart() {
      updater = start();
    },
    commands,
    download: () => updater.download(() => undefined, new AbortController().signal),
    restarted: () => restarted,
    kept: () =>
      existsSync(pending)
        ? readdirSync(pending)
            .filter((name) => name !== 'update-info.json')
            .map((name) => join(pending, name))
        : [],
    async remove() {
      process.env.PATH = path;
      delete process.env.APPIMAGE;
      rmSync(folder, { recursive: true });
      await server.close();
    },
  };
}

interface Bench {
  readonly server: UpdateServer;
  readonly copy: InstalledCopy;
}

/** Gives each test of the file a server of its own and a copy that is updated from it, installed as a .deb. */
export function setUpInstalledCopy(): Bench {
  let bench: Bench | null = null;
  const present = () => {
    if (!bench) throw new Error('no test runs');
    return bench;
  };
  beforeEach(async () => {
    const server = await startUpdateServer();
    bench = { server, copy: installCopy(server) };
  });
  afterEach(() => present().copy.remove());
  return {
    get server() {
      return present().server;
    },
    get copy() {
      return present().copy;
    },
  };
}
