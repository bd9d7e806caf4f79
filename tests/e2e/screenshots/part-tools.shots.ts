import { expect, test } from '../fixtures';
import { openConnected } from '../open-app';
import { keysDialog } from '../pages/shortcuts-dialog';
import { looks, shoot, takeOn } from './screen-variant';

for (const look of looks) {
  const { theme } = look;
  test.describe(`${theme} ${look.width} x ${look.height}`, () => {
    test('similar parts, before and after they are asked for', async ({ launch, nexar }) => {
      const { app, page, search, part } = await openConnected(launch, nexar);
      await takeOn(app.electronApp, page, look);
      await search.searchFor('LM358DR');
      await search.row('LM358DR', 'Texas Instruments').click();
      await expect(part.offerRows.first()).toBeVisible();
      await part.showSimilar.scrollIntoViewIfNeeded();
      await shoot(page, 'similar-parts-cost', theme);
      await part.showSimilar.click();
      await expect(part.similarLinks).toHaveCount(4);
      await shoot(page, 'similar-parts', theme);
    });

    test('my distributors in Settings', async ({ launch, nexar }) => {
      const { app, page, search, part, header, settings } = await openConnected(launch, nexar);
      await takeOn(app.electronApp, page, look);
      await search.searchFor('LM358DR');
      await search.row('LM358DR', 'Texas Instruments').click();
      await part.panelButton('My distributors').click();
      for (const name of ['Digi-Key', 'Newark', 'TTI']) {
        await page.getByLabel('Distributor to add').selectOption({ label: name });
        await page.getByRole('button', { name: 'Add', exact: true }).click();
      }
      await shoot(page, 'my-distributors-panel', theme);
      await page.keyboard.press('Escape');
      await header.settingsLink.click();
      await settings.distributors.scrollIntoViewIfNeeded();
      await settings.distributors.getByRole('button', { name: 'Move Newark down', exact: true }).focus();
      await shoot(page, 'my-distributors', theme);
    });

    test('the list of keys', async ({ launch, nexar }) => {
      const { app, page, search } = await openConnected(launch, nexar);
      await takeOn(app.electronApp, page, look);
      await search.searchFor('LM358');
      await expect(search.rows).toHaveCount(10);
      const keys = keysDialog(page);
      await keys.footerButton.click();
      await expect(keys.dialog).toBeVisible();
      await shoot(page, 'keys', theme);
    });
  });
}
