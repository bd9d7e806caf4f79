import type { ElectronApplication, Locator } from 'playwright';
import { expect, test } from './fixtures';
import { openWithSample, restart } from './open-app';
import { applyVariant } from './screenshots/screen-variant';

const widthOf = (sidebar: Locator) => sidebar.evaluate(({ clientWidth }) => clientWidth);

const toggle = (app: ElectronApplication) =>
  app.evaluate(({ Menu, BrowserWindow }) => {
    const items = (Menu.getApplicationMenu()?.items ?? []).flatMap((menu) => menu.submenu?.items ?? []);
    const item = items.find(({ accelerator }) => accelerator === 'CmdOrCtrl+B');
    item?.click(undefined, BrowserWindow.getAllWindows()[0], undefined);
  });

test('The sidebar has icons alone when the user wants it, also after a restart, and in a narrow window', async ({
  launch,
}) => {
  const first = await openWithSample(launch);
  const { main, settingsLink, connection } = first.header;
  expect(await widthOf(main)).toBeGreaterThan(190);
  await toggle(first.app.electronApp);
  await expect.poll(() => widthOf(main)).toBeLessThan(50);
  // What is hidden for the eye is still there for a screen reader, and a tooltip shows it with its key.
  await expect(settingsLink).toHaveAttribute('title', 'Settings (Ctrl+,)');
  await expect(connection).toHaveText('Sample parts');
  await settingsLink.click();
  await expect(first.settings.heading).toBeVisible();

  const { app, page, header } = await restart(launch, first);
  expect(await widthOf(header.main)).toBeLessThan(50);
  await toggle(app.electronApp);
  await expect.poll(() => widthOf(header.main)).toBeGreaterThan(190);
  await applyVariant(app.electronApp, page, { theme: 'light', width: 960, height: 640 });
  expect(await widthOf(header.main)).toBeLessThan(50);
  await toggle(app.electronApp);
  await applyVariant(app.electronApp, page, { theme: 'light', width: 1280, height: 800 });
  expect(await widthOf(header.main)).toBeGreaterThan(190);
});
