import type { ElectronApplication } from 'playwright';
import { expect, test } from './fixtures';
import { connectWindow } from './pages/connect-window';

interface Item {
  label: string;
  accelerator: string | undefined;
  role: string | undefined;
}

/** The items of the native menu in order, without the `&` of mnemonics. */
function readMenu(app: ElectronApplication): Promise<Item[]> {
  return app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).flatMap((menu) =>
      (menu.submenu?.items ?? []).map(({ label, accelerator, role }) => ({
        label: label.replace('&', ''),
        accelerator: accelerator ? String(accelerator) : undefined,
        role: role?.toLowerCase(),
      })),
    ),
  );
}

function choose(app: ElectronApplication, label: string): Promise<void> {
  return app.evaluate(({ Menu, BrowserWindow }, name) => {
    const items = (Menu.getApplicationMenu()?.items ?? []).flatMap((menu) => menu.submenu?.items ?? []);
    const item = items.find((one) => one.label.replace('&', '') === name);
    item?.click(undefined, BrowserWindow.getAllWindows()[0], undefined);
  }, label);
}

test('The menu shows its shortcuts and has About and Quit', async ({ sampleApp: { app } }) => {
  const items = await readMenu(app.electronApp);
  const accelerator = (label: RegExp) => items.find((item) => label.test(item.label))?.accelerator;
  expect(accelerator(/^Settings/)).toBe('CmdOrCtrl+,');
  expect(accelerator(/^Search$/)).toBe('CmdOrCtrl+1');
  expect(accelerator(/^Find a Part Number$/)).toBe('CmdOrCtrl+K');
  expect(items.map((item) => item.role)).toEqual(
    expect.arrayContaining(['about', 'quit', 'zoomin', 'zoomout']),
  );
});

test('The menu items for search and settings open their screens', async ({
  sampleApp: { app, header, settings, search },
}) => {
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  await choose(app.electronApp, 'Settings');
  await expect(settings.heading).toBeVisible();
  await choose(app.electronApp, 'Find a Part Number');
  await expect(search.box).toBeFocused();
  expect(await search.box.evaluate((box: HTMLInputElement) => box.selectionEnd)).toBe('LM358'.length);
  await header.settingsLink.click();
  await choose(app.electronApp, 'Search');
  await expect(search.rows).toHaveCount(10);
  await expect(settings.heading).toBeHidden();
});

test('The menu item for connecting opens one credentials window', async ({ sampleApp: { app } }) => {
  const [page] = await Promise.all([
    app.electronApp.waitForEvent('window'),
    choose(app.electronApp, 'Connect to Nexar…'),
  ]);
  await expect(connectWindow(page).clientId).toBeVisible();
  await choose(app.electronApp, 'Connect to Nexar…');
  await choose(app.electronApp, 'Settings');
  expect(app.electronApp.windows()).toHaveLength(2);
});

test('A text field has the usual menu, and the page elsewhere none', async ({
  sampleApp: { app, page, search },
}) => {
  // The system’s menu would stay open.
  await app.electronApp.evaluate(({ clipboard, Menu }) => {
    clipboard.writeText('LM358');
    const shown: string[] = [];
    Object.assign(globalThis, { shownMenus: shown });
    const { popup } = Menu.prototype;
    Menu.prototype.popup = function popUp(this: typeof Menu.prototype) {
      shown.push(
        this.items.map(({ role, enabled }) => (role && enabled ? role.toLowerCase() : '')).join(' '),
      );
      Menu.prototype.popup = popup;
    };
  });
  const shown = () =>
    app.electronApp.evaluate(() => (globalThis as unknown as { shownMenus: string[] }).shownMenus);
  await page.getByRole('navigation', { name: 'Main', exact: true }).click({ button: 'right' });
  await search.box.fill('LM358');
  await search.box.selectText();
  await search.box.click({ button: 'right' });
  await expect.poll(shown).toEqual(['cut copy paste  selectall']);
});
