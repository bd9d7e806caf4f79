import { expectAccessible } from './accessibility';
import { expect, test } from './fixtures';
import { shortcutsDialog } from './pages/shortcuts-dialog';

test('The ? key opens the shortcuts on top of a part, and Escape closes only them and returns the focus', async ({
  sampleApp,
}) => {
  const { app, page, search, part } = sampleApp;
  const shortcuts = shortcutsDialog(page);
  await app.electronApp.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = async (address) => void opened.push(address);
  });
  await search.searchFor('LM358');
  await search.row('LM358', 'Texas Instruments').click();
  await part.manufacturerPage.focus();
  await page.keyboard.press('?');
  await expect(shortcuts.dialog).toBeVisible();
  await expect(shortcuts.close).toBeFocused();
  // The screen behind the dialog receives no shortcuts.
  await page.keyboard.press('o');
  await page.keyboard.press('/');
  await page.keyboard.press('Tab');
  await expect(search.box).not.toBeFocused();
  await page.keyboard.press('Escape');
  await expect(shortcuts.dialog).toBeHidden();
  await expect(part.heading).toBeVisible();
  await expect(part.manufacturerPage).toBeFocused();
  await page.keyboard.press('d');
  // An Octopart page would have been opened before the datasheet.
  const opened = () =>
    app.electronApp.evaluate(() => (globalThis as unknown as { opened: string[] }).opened.length);
  await expect.poll(opened).toBe(1);
});

test('The search box takes ? as text, while Ctrl+/ and the menu open the shortcuts', async ({
  sampleApp,
}) => {
  const { app, page, search } = sampleApp;
  const shortcuts = shortcutsDialog(page);
  await page.keyboard.type('LM3?');
  await expect(search.box).toHaveValue('LM3?');
  await expect(shortcuts.dialog).toBeHidden();
  // Pressing it again changes nothing.
  await page.keyboard.press('Control+/');
  await expect(shortcuts.dialog).toBeVisible();
  await page.keyboard.press('Control+/');
  await page.keyboard.press('Escape');
  await expect(shortcuts.dialog).toBeHidden();
  await expect(search.box).toBeFocused();
  await page.keyboard.type('N');
  await expect(search.box).toHaveValue('LM3?N');
  await app.electronApp.evaluate(({ Menu, BrowserWindow }) => {
    const items = (Menu.getApplicationMenu()?.items ?? []).flatMap((menu) => menu.submenu?.items ?? []);
    const item = items.find(({ label }) => label.replace('&', '') === 'Keyboard Shortcuts');
    item?.click(undefined, BrowserWindow.getAllWindows()[0], undefined);
  });
  await expect(shortcuts.close).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(shortcuts.dialog).toBeHidden();
  await expect(search.box).toBeFocused();
});

test('The shortcuts include every key of the menu and have no accessibility violations', async ({
  sampleApp: { app, page },
}) => {
  const shortcuts = shortcutsDialog(page);
  await page.keyboard.press('Control+/');
  await expect(shortcuts.dialog).toBeVisible();
  const accelerators = await app.electronApp.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? [])
      .flatMap((menu) => menu.submenu?.items ?? [])
      .filter(({ accelerator, role }) => accelerator && (!role || role === 'quit'))
      .map(({ accelerator }) =>
        String(accelerator).replace('CmdOrCtrl', 'Ctrl').replace('Left', '←').replace('Right', '→'),
      ),
  );
  expect(accelerators).toEqual(expect.arrayContaining(['Ctrl+K', 'Ctrl+/', 'Ctrl+Q']));
  expect(await shortcuts.combinations()).toEqual(expect.arrayContaining(accelerators));
  await expectAccessible(page, 'Keyboard shortcuts');
});
