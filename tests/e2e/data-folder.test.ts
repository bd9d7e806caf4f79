import { spawnSync } from 'node:child_process';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plantInApp } from '../support/plant-in-app';
import { expect, test } from './fixtures';
import { openApp } from './open-app';
import { controlDialogs } from './stub-dialogs';

// The last switch of a name wins. The launcher's own folder is writable by the test user.
const dataIn = (folder: string) => [`--user-data-dir=${folder}`];

test('The app does not start with a read-only data folder, and a dialog names the folder', async ({
  launch,
  workspace,
}) => {
  const appFolder = await plantInApp(workspace.run.appFolder, join(workspace.makeFolder('v'), 'app'), {
    'stub-dialogs': fileURLToPath(new URL('planted/stub-dialogs.ts', import.meta.url)),
  });
  const locked = workspace.makeFolder('locked');
  chmodSync(locked, 0o555);
  const app = await launch({ appFolder, args: dataIn(locked) });
  const dialogs = controlDialogs(app.electronApp);
  const dialog = await dialogs.waitFor('Parts Lookup cannot start');
  expect(dialog.detail).toContain(locked);
  const ended = app.electronApp.waitForEvent('close');
  await dialogs.press('Quit');
  await ended;
  expect(await app.close()).toBe(1);
});

test('The app starts on a full disk and says that settings cannot be saved until there is space', async ({
  launch,
  workspace,
}) => {
  const disk = workspace.makeFolder('disk');
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m,mode=0777', 'tmpfs', disk]).status === 0;
  test.skip(!mounted, 'only root may mount a disk small enough to fill');
  try {
    const filler = join(disk, 'filler');
    expect(() => writeFileSync(filler, Buffer.alloc(4 * 1024 * 1024))).toThrow('ENOSPC');
    const { app, page, welcome } = await openApp(launch, { args: dataIn(disk) });
    await expect(welcome.heading).toBeVisible();
    await expect(page.getByText('Settings can’t be saved in')).toContainText(disk);
    await welcome.trySample.click();
    await expect(page.getByRole('alert')).toContainText('couldn’t be saved');
    rmSync(filler);
    await welcome.trySample.click();
    await expect(page.getByText('Settings can’t be saved in')).toBeHidden();
    expect(await app.close()).toBe(0);
  } finally {
    spawnSync('umount', ['-l', disk]);
  }
});
