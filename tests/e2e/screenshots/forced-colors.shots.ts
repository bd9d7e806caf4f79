import { expect, test } from '../fixtures';
import { openApp, openConnected } from '../open-app';
import { shortcutsDialog } from '../pages/shortcuts-dialog';
import { applyVariant, takeScreenshot } from './screen-variant';

/** A high-contrast theme replaces all colors by a few of the system's, so that color alone conveys nothing. */
for (const theme of ['light', 'dark'] as const) {
  test.describe(`forced colors, ${theme}`, () => {
    test('results, part, charts', async ({ launch, nexar }) => {
      const { app, page, search, part } = await openConnected(launch, nexar);
      await applyVariant(app.electronApp, page, { theme, width: 960, height: 640 });
      await page.emulateMedia({ colorScheme: theme, forcedColors: 'active' });
      await search.searchFor('LM358DR');
      await expect(search.rows.first()).toBeVisible();
      await takeScreenshot(page, 'forced-results', theme);
      await search.row('LM358DR', 'Texas Instruments').click();
      await part.quantity.fill('87');
      await expect(part.answer).toBeVisible();
      await part.filter('In stock').check();
      await part.panelButton('My distributors').click();
      for (const name of ['DigiKey', 'Newark', 'Avnet']) {
        await page.getByLabel('Distributor to add').selectOption({ label: name });
        await page.getByRole('button', { name: 'Add', exact: true }).click();
      }
      await takeScreenshot(page, 'forced-part', theme);
      await page.keyboard.press('Escape');
      await part.priceChart.press('ArrowRight');
      await takeScreenshot(page, 'forced-chart-prices', theme);
      await part.showSimilar.click();
      await expect(part.similarLinks).toHaveCount(4);
      await takeScreenshot(page, 'forced-similar-parts', theme);
    });

    test('welcome, a filter, a list', async ({ launch }) => {
      const { app, page, welcome, search } = await openApp(launch);
      await applyVariant(app.electronApp, page, { theme, width: 960, height: 640 });
      await page.emulateMedia({ colorScheme: theme, forcedColors: 'active' });
      await expect(welcome.heading).toBeVisible();
      await takeScreenshot(page, 'forced-welcome', theme);
      await welcome.trySample.click();
      await search.searchFor('LM358');
      await expect(search.rows).toHaveCount(10);
      await page
        .getByRole('toolbar')
        .getByRole('button', { name: /^Manufacturer/ })
        .click();
      await page.getByRole('checkbox', { name: /^Texas Instruments/ }).check();
      await takeScreenshot(page, 'forced-filter', theme);
      await page.keyboard.press('Escape');
      await search.pasteList.click();
      await page.keyboard.type('LM358, NE555P');
      await takeScreenshot(page, 'forced-list', theme);
    });

    test('search box, a failure, keyboard shortcuts, Settings', async ({ launch, nexar }) => {
      const { app, page, search, header, settings } = await openConnected(launch, nexar);
      await applyVariant(app.electronApp, page, { theme, width: 960, height: 640 });
      await page.emulateMedia({ colorScheme: theme, forcedColors: 'active' });
      await search.box.pressSequentially('LM358', { delay: 30 });
      await expect(page.getByRole('option').first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await takeScreenshot(page, 'forced-suggestions', theme);
      await page.keyboard.press('Escape');
      nexar.setPartLimit(0);
      await search.box.press('Enter');
      await expect(search.failure).toBeVisible();
      await takeScreenshot(page, 'forced-failure', theme);
      const shortcuts = shortcutsDialog(page);
      await page.keyboard.press('Control+/');
      await expect(shortcuts.dialog).toBeVisible();
      await takeScreenshot(page, 'forced-shortcuts', theme);
      await page.keyboard.press('Escape');
      await header.settingsLink.click();
      await settings.test.click();
      await expect(settings.testResult).toContainText('Failed: ');
      await takeScreenshot(page, 'forced-settings', theme);
    });
  });
}
