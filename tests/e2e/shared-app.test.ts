import { expect, test } from './fixtures';
import { openConnectWindow } from './pages/connect-window';
import { takeOn } from './screenshots/screen-variant';

test.describe('the shared app', () => {
  test.describe.configure({ mode: 'serial' });

  test('is left with another theme, size, currency, answers, dialogs and a window open', async ({
    connectedApp: { app, page, header, search, settings, nexar },
  }) => {
    nexar.gate(['datasheet']);
    await search.searchFor('LM358');
    await expect(search.rows).toHaveCount(10);
    await takeOn(app.electronApp, page, { theme: 'dark', width: 960, height: 640 });
    await header.settingsLink.click();
    await settings.currency.selectOption('JPY');
    await app.electronApp.evaluate(({ clipboard, shell }) => {
      shell.openExternal = async () => {};
      clipboard.writeText('NE555P');
    });
    await openConnectWindow(app.electronApp, () => settings.replace.click());
  });

  test('is found as on its first start, and every answer costs again', async ({
    freshApp,
    connectedApp: { app, page, header, search, settings, nexar },
  }) => {
    expect(freshApp.app).toBe(app);
    expect(app.electronApp.windows()).toHaveLength(1);
    expect(await page.evaluate(() => innerWidth)).not.toBe(960);
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: light)').matches)).toBe(true);
    const left = await app.electronApp.evaluate(({ clipboard, shell }) => [
      clipboard.readText(),
      String(shell.openExternal),
    ]);
    expect(left).toEqual(['', expect.stringContaining('native code')]);
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('listbox', { name: 'Recent searches', exact: true })).toBeHidden();
    expect(nexar.requestsTo('api')).toEqual([]);
    await search.searchFor('LM358');
    await expect(search.rows).toHaveCount(10);
    expect(nexar.partsSpent).toBe(10);
    await expect(page.getByText(/does not include/)).toBeHidden();
    await header.settingsLink.click();
    await expect(settings.currency).toHaveValue('USD');
    await app.close();
  });

  test('is replaced when a test has closed it', async ({ sampleApp: { search } }) => {
    await search.searchFor('LM358');
    await expect(search.rows).toHaveCount(10);
  });
});
