import { expectAccessible } from './accessibility';
import { expect, test } from './fixtures';
import { keysDialog } from './pages/shortcuts-dialog';
import { pressUntil } from './press-until';

test('? lists the keys over a part; Escape closes the list alone, and the focus goes back', async ({
  sampleApp,
}) => {
  const { app, page, search, part } = sampleApp;
  const keys = keysDialog(page);
  await app.electronApp.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = async (address) => void opened.push(address);
  });
  await search.searchFor('LM358');
  await search.row('LM358', 'Texas Instruments').click();
  await part.manufacturerPage.focus();
  await page.keyboard.press('?');
  await expect(keys.dialog).toBeVisible();
  await expect(keys.close).toBeFocused();
  // What is behind the list hears nothing.
  await page.keyboard.press('o');
  await page.keyboard.press('/');
  await page.keyboard.press('Tab');
  await expect(search.box).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(keys.dialog).toBeHidden();
  await expect(part.heading).toBeVisible();
  await expect(part.manufacturerPage).toBeFocused();
  await page.keyboard.press('d');
  // The datasheet's opening is the fence: an Octopart page would stand before it.
  const opened = () =>
    app.electronApp.evaluate(() => (globalThis as unknown as { opened: string[] }).opened.length);
  await expect.poll(opened).toBe(1);
});

test('in the search box ? is a letter; Ctrl+/, the menu and the foot of the window open the list there', async ({
  sampleApp,
}) => {
  const { app, page, search } = sampleApp;
  const keys = keysDialog(page);
  await page.keyboard.type('LM3?');
  await expect(search.box).toHaveValue('LM3?');
  await expect(keys.dialog).toBeHidden();
  // The second press changes nothing.
  await page.keyboard.press('Control+/');
  await expect(keys.dialog).toBeVisible();
  await page.keyboard.press('Control+/');
  await page.keyboard.press('Escape');
  await expect(keys.dialog).toBeHidden();
  await expect(search.box).toBeFocused();
  await page.keyboard.type('N');
  await expect(search.box).toHaveValue('LM3?N');
  await app.electronApp.evaluate(({ Menu, BrowserWindow }) => {
    const items = (Menu.getApplicationMenu()?.items ?? []).flatMap((menu) => menu.submenu?.items ?? []);
    const item = items.find(({ label }) => label.replace('&', '') === 'Keyboard Shortcuts');
    item?.click(undefined, BrowserWindow.getAllWindows()[0], undefined);
  });
  await expect(keys.close).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(keys.dialog).toBeHidden();
  await expect(search.box).toBeFocused();
  await pressUntil(page, 'Tab', 'Keyboard shortcuts');
  await page.keyboard.press('Enter');
  await expect(keys.dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(keys.footerButton).toBeFocused();
});

test('the list has every key of the menu, and no accessibility violation in either theme', async ({
  sampleApp: { app, page },
}) => {
  const keys = keysDialog(page);
  await keys.footerButton.click();
  await expect(keys.dialog).toBeVisible();
  const accelerators = await app.electronApp.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? [])
      .flatMap((menu) => menu.submenu?.items ?? [])
      .filter(({ accelerator, role }) => accelerator && (!role || role === 'quit'))
      .map(({ accelerator }) => String(accelerator).replace('CmdOrCtrl', 'Ctrl')),
  );
  expect(accelerators).toEqual(expect.arrayContaining(['Ctrl+L', 'Ctrl+/', 'Ctrl+Q']));
  expect(await keys.combinations()).toEqual(expect.arrayContaining(accelerators));
  await expectAccessible(page, 'Keyboard shortcuts');
});
