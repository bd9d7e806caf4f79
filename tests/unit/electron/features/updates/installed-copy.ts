import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppImageUpdater } from 'electron-updater';
import { afterEach, beforeEach, expect } from 'vitest';
import { systemClock } from '../../../../../electron/core/clock';
import { PackageUpdater } from '../../../../../electron/features/updates/package-updater';
import { drive } from '../../../../../electron/features/updates/packaged-updater';
import { openFeed } from '../../../../../electron/features/updates/update-feed';
import type { Updater } from '../../../../../electron/features/updates/updater';
import { startUpdateServer, type UpdateServer } from '../../../../update-server/update-server';
import { makeRecords } from './made-records';

/** An AppImage of version 1.0.0, or a copy that a package has installed, driven by the real electron-updater, without Electron. */
export interface InstalledCopy {
  /** Another one after each restart. */
  readonly updater: Updater;
  /** Starts the app anew; what it has stored is still there. */
  restart(): void;
  /** The AppImage's file. */
  readonly appImage: string;
  /** Downloads what was found, to its end. */
  download(): Promise<void>;
  /** Whether the app was told to start anew. */
  restarted(): boolean;
  /** Paths of what was downloaded and kept. */
  kept(): string[];
  /** Removes it, and ends the server from which it was updated. */
  remove(): Promise<void>;
}

/** Nothing was put in the app's place, and the app goes on. */
export function expectUntouched(copy: InstalledCopy): void {
  expect(readFileSync(copy.appImage, 'utf8')).toBe(oldApp);
  expect(copy.restarted()).toBe(false);
}

const oldApp = 'app of 1.0.0';

export function installCopy(
  server: UpdateServer,
  kind: 'AppImage' | 'deb' | 'rpm' = 'AppImage',
): InstalledCopy {
  const folder = mkdtempSync(join(tmpdir(), 'installed-copy-'));
  const appImage = join(folder, 'Parts Lookup.AppImage');
  writeFileSync(appImage, oldApp);
  let restarted = false;
  const records = makeRecords();

  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  process.env.APPIMAGE = appImage;
  function start(): Updater {
    const electronUpdater = new (kind === 'AppImage' ? AppImageUpdater : PackageUpdater)(null, {
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
      kind,
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
    appImage,
    download: () => updater.download(() => undefined, new AbortController().signal),
    restarted: () => restarted,
    kept: () =>
      existsSync(pending)
        ? readdirSync(pending)
            .filter((name) => name !== 'update-info.json')
            .map((name) => join(pending, name))
        : [],
    async remove() {
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

/** Gives each test of the file a server of its own and an AppImage that is updated from it. */
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
