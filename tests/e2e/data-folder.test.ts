import { spawnSync } from 'node:child_process';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plantInApp } from '../support/plant-in-app';
import { expect, test } from './fixtures';
import { openApp } from './open-app';
import { stubbedDialogs } from './stub-dialogs';

// The last switch of its name counts: the launcher's own folder belongs to the test user and is writable.
const dataIn = (folder: string) => [`--user-data-dir=${folder}`];

test('a start in a folder that cannot be written to ends in a dialog that names it', async ({
  launch,
  place,
}) => {
  const appFolder = await plantInApp(place.run.appFolder, join(place.makeFolder('v'), 'app'), {
    'stub-dialogs': fileURLToPath(new URL('planted/stub-dialogs.ts', import.meta.url)),
  });
  const locked = place.makeFolder('locked');
  chmodSync(locked, 0o555);
  const app = await launch({ appFolder, args: dataIn(locked) });
  const dialogs = stubbedDialogs(app.electronApp);
  const asked = await dialogs.shown('Parts Lookup cannot start');
  expect(asked.detail).toContain(locked);
  const ended = app.electronApp.waitForEvent('close');
  await dialogs.press('Quit');
  await ended;
  expect(await app.close()).toBe(1);
});

test('a start on a full disk opens the window, which says that settings cannot be saved until they can', async ({
  launch,
  place,
}) => {
  const disk = place.makeFolder('disk');
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k,mode=0777', 'tmpfs', disk]).status === 0;
  test.skip(!mounted, 'root alone may mount a disk that is small enough to be filled');
  try {
    const filling = join(disk, 'filling');
    expect(() => writeFileSync(filling, Buffer.alloc(1024 * 1024))).toThrow('ENOSPC');
    const { app, page, welcome } = await openApp(launch, { args: dataIn(disk) });
    await expect(welcome.heading).toBeVisible();
    await expect(page.getByText('Settings can’t be saved in')).toContainText(disk);
    await welcome.trySample.click();
    await expect(page.getByRole('alert')).toContainText('couldn’t be saved');
    rmSync(filling);
    await welcome.trySample.click();
    await expect(page.getByText('Settings can’t be saved in')).toBeHidden();
    expect(await app.close()).toBe(0);
  } finally {
    spawnSync('umount', ['-l', disk]);
  }
});
