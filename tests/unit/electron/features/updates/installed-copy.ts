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
import { makeRecords } from './make-records';

/** An AppImage of version 1.0.0, or a copy installed by a package, with the real electron-updater and without Electron. */
export interface InstalledCopy {
  /** Replaced by each restart. */
  readonly updater: Updater;
  /** Restarts the app with its stored data. */
  restart(): void;
  /** The AppImage's file. */
  readonly appImage: string;
  /** Downloads the update completely. */
  download(): Promise<void>;
  /** Whether a restart of the app was requested. */
  restarted(): boolean;
  /** Paths of the downloaded files. */
  downloads(): string[];
  /** Removes the copy and stops its update server. */
  remove(): Promise<void>;
}

/** Expects that nothing has replaced the app, which keeps running. */
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
    downloads: () =>
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

/** Provides each test of the file with its own server and an AppImage that updates from it. */
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
