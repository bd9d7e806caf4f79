import { expect, test } from './fixtures';
import { openConnectWindow } from './pages/connect-window';
import { applyVariant } from './screenshots/screen-variant';

test.describe('the shared app', () => {
  test.describe.configure({ mode: 'serial' });

  test('is left with another theme, size and currency, with answers and with a second window', async ({
    connectedApp: { app, page, header, search, settings, nexar },
  }) => {
    nexar.gate(['datasheet']);
    await search.searchFor('LM358');
    await expect(search.rows).toHaveCount(10);
    await applyVariant(app.electronApp, page, { theme: 'dark', width: 960, height: 640 });
    await header.settingsLink.click();
    await settings.currency.selectOption('JPY');
    await app.electronApp.evaluate(({ clipboard, shell }) => {
      shell.openExternal = async () => {};
      clipboard.writeText('NE555P');
    });
    await openConnectWindow(app.electronApp, () => settings.replace.click());
  });

  test('is reset to its first start, so that every answer costs parts again', async ({
    freshApp,
    connectedApp: { app, page, header, search, settings, nexar },
  }) => {
    expect(freshApp.app).toBe(app);
    expect(app.electronApp.windows()).toHaveLength(1);
    expect(await page.evaluate(() => innerWidth)).not.toBe(960);
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: light)').matches)).toBe(true);
    const leftovers = await app.electronApp.evaluate(({ clipboard, shell }) => [
      clipboard.readText(),
      String(shell.openExternal),
    ]);
    expect(leftovers).toEqual(['', expect.stringContaining('native code')]);
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

  test('is replaced after a test has closed it', async ({ sampleApp: { search } }) => {
    await search.searchFor('LM358');
    await expect(search.rows).toHaveCount(10);
  });
});
