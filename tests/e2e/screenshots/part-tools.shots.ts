import { expect, test } from '../fixtures';
import { openConnected } from '../open-app';
import { shortcutsDialog } from '../pages/shortcuts-dialog';
import { applyVariant, takeScreenshot, variants } from './screen-variant';

for (const variant of variants) {
  const { theme } = variant;
  test.describe(`${theme} ${variant.width} x ${variant.height}`, () => {
    test('similar parts, before and after the request', async ({ launch, nexar }) => {
      const { app, page, search, part } = await openConnected(launch, nexar);
      await applyVariant(app.electronApp, page, variant);
      await search.searchFor('LM358DR');
      await search.row('LM358DR', 'Texas Instruments').click();
      await expect(part.offerRows.first()).toBeVisible();
      await part.showSimilar.scrollIntoViewIfNeeded();
      await takeScreenshot(page, 'similar-parts-cost', theme);
      await part.showSimilar.click();
      await expect(part.similarLinks).toHaveCount(4);
      await takeScreenshot(page, 'similar-parts', theme);
    });

    test('the menu of several offers', async ({ launch, nexar }) => {
      const { app, page, search, part } = await openConnected(launch, nexar);
      await applyVariant(app.electronApp, page, variant);
      await search.searchFor('LM358');
      await search.row('LM358', 'Texas Instruments').click();
      await part.offerRows.nth(3).focus();
      await takeScreenshot(page, 'offer-selected', theme);
      await page.keyboard.press('Shift+ArrowDown');
      await page.keyboard.press('Shift+ArrowDown');
      await part.offerRows.nth(4).click({ button: 'right' });
      await page.keyboard.press('ArrowDown');
      await takeScreenshot(page, 'row-menu', theme);
    });

    test('my distributors in Settings', async ({ launch, nexar }) => {
      const { app, page, search, part, header, settings } = await openConnected(launch, nexar);
      await applyVariant(app.electronApp, page, variant);
      await search.searchFor('LM358DR');
      await search.row('LM358DR', 'Texas Instruments').click();
      await part.panelButton('My distributors').click();
      for (const name of ['DigiKey', 'Newark', 'Avnet']) {
        await page.getByLabel('Distributor to add').selectOption({ label: name });
        await page.getByRole('button', { name: 'Add', exact: true }).click();
      }
      await takeScreenshot(page, 'my-distributors-panel', theme);
      await page.keyboard.press('Escape');
      await header.settingsLink.click();
      await settings.distributors.scrollIntoViewIfNeeded();
      await settings.distributors.getByRole('button', { name: 'Move Newark down', exact: true }).focus();
      await takeScreenshot(page, 'my-distributors', theme);
    });

    test('keyboard shortcuts', async ({ launch, nexar }) => {
      const { app, page, search } = await openConnected(launch, nexar);
      await applyVariant(app.electronApp, page, variant);
      await search.searchFor('LM358');
      await expect(search.rows).toHaveCount(10);
      const shortcuts = shortcutsDialog(page);
      await page.keyboard.press('Control+/');
      await expect(shortcuts.dialog).toBeVisible();
      await takeScreenshot(page, 'shortcuts', theme);
    });
  });
}
