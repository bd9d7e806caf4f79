import { expect, test } from '../fixtures';
import { nexarVariables, openApp, openConnected, openWithSample, restart } from '../open-app';
import { openConnectWindow } from '../pages/connect-window';
import { applyVariant, takeScreenshot, variants } from './screen-variant';

for (const variant of variants) {
  const { theme } = variant;
  test.describe(`${theme} ${variant.width} x ${variant.height}`, () => {
    test('welcome', async ({ launch }) => {
      const { app, page, welcome } = await openApp(launch);
      await applyVariant(app.electronApp, page, variant);
      await expect(welcome.heading).toBeVisible();
      await takeScreenshot(page, 'welcome', theme);
    });

    test('search, results, nothing found', async ({ launch }) => {
      const { app, page, header, search, settings } = await openWithSample(launch);
      await applyVariant(app.electronApp, page, variant);
      await takeScreenshot(page, 'search-empty', theme);
      await header.quantity.fill('87');
      await search.searchFor('LM358');
      await expect(search.rows).toHaveCount(10);
      await takeScreenshot(page, 'results', theme);
      await header.region.click();
      await expect(settings.country).toBeFocused();
      await takeScreenshot(page, 'region', theme);
      await page.keyboard.press('Escape');
      await header.quantity.fill('1/2');
      await takeScreenshot(page, 'quantity-refused', theme);
      await search.searchFor('XK-90210-Q7');
      await expect(search.status).toHaveText('No parts found');
      await takeScreenshot(page, 'nothing-found', theme);
    });

    test('part, part with 93 offers', async ({ launch }) => {
      const { app, page, search, part } = await openWithSample(launch);
      await applyVariant(app.electronApp, page, variant);
      await search.searchFor('LM358');
      await search.row('LM358', 'Texas Instruments').click();
      await part.quantity.fill('87');
      // The figures follow the quantity a moment later.
      await expect(part.answer).toContainText('Best for 87');
      await takeScreenshot(page, 'part', theme);
      await part.back.click();
      await search.searchFor('STM32F103C8T6');
      await search.row('STM32F103C8T6', 'STMicroelectronics').click();
      await expect(part.offerRows).toHaveCount(93);
      await part.offerRows.filter({ hasText: '≈' }).first().click();
      await takeScreenshot(page, 'part-93-offers', theme);
    });

    test('offers filtered, the chart', async ({ launch }) => {
      const { app, page, search, part } = await openWithSample(launch);
      await applyVariant(app.electronApp, page, variant);
      await search.searchFor('LM358DR');
      await search.row('LM358DR', 'Texas Instruments').click();
      await part.quantity.fill('87');
      await part.filter('In stock').check();
      await expect(part.offersShown).toContainText(/\d of \d+ offers/);
      await part.panelButton('Packaging').click();
      await takeScreenshot(page, 'offers-filtered', theme);
      await page.keyboard.press('Escape');
      await part.priceChart.scrollIntoViewIfNeeded();
      await takeScreenshot(page, 'chart-unit-prices', theme);
      await part.chartFigure('Total').check();
      await takeScreenshot(page, 'chart-totals', theme);
    });

    test('settings, failure', async ({ launch, nexar }) => {
      const { app, page, header, search, settings } = await openConnected(launch, nexar);
      await applyVariant(app.electronApp, page, variant);
      await search.searchFor('LM358');
      await expect(search.rows).toHaveCount(10);
      await header.settingsLink.click();
      await settings.test.click();
      await expect(settings.connection).toContainText('Connection OK');
      await takeScreenshot(page, 'settings', theme);
      await header.searchLink.click();
      nexar.setPartLimit(10);
      await search.searchFor('NE555P');
      await expect(search.failure).toBeVisible();
      await takeScreenshot(page, 'failure', theme);
    });

    test('a rotation: the warning, pending searches', async ({ launch, nexar }) => {
      const { app, page, header, search, settings } = await openConnected(launch, nexar);
      await applyVariant(app.electronApp, page, variant);
      const secret = nexar.rotateSecret();
      await header.settingsLink.click();
      await settings.test.click();
      await expect(header.connection).toContainText('no longer accepts');
      await takeScreenshot(page, 'settings-refused', theme);
      await header.searchLink.click();
      await search.searchFor('LM358');
      await expect(search.rows).toHaveCount(10);
      await takeScreenshot(page, 'credentials-refused', theme);
      nexar.revokeAllTokens();
      for (const text of ['NE555P', 'BC547']) {
        await search.searchFor(text);
        await expect(search.failure).toBeVisible();
        await expect(search.pendingSearches).toContainText(text);
      }
      await takeScreenshot(page, 'searches-pending', theme);
      const replace = search.failure.getByRole('button', { name: 'Replace credentials', exact: true });
      const connect = await openConnectWindow(app.electronApp, () => replace.click());
      const closed = connect.page.waitForEvent('close');
      await connect.submit(nexar.clientId, secret);
      await closed;
      await expect(search.pendingSearches.getByRole('button', { name: /^Run 2/ })).toBeFocused();
      await takeScreenshot(page, 'searches-to-run', theme);
    });

    test('a locked keychain', async ({ launch, nexar }) => {
      const first = await openConnected(launch, nexar);
      const { app, page, header, settings } = await restart(launch, first, {
        env: { ...nexarVariables(nexar), XDG_CURRENT_DESKTOP: 'GNOME' },
        keychain: 'locked',
      });
      await applyVariant(app.electronApp, page, variant);
      await expect(header.connection).toContainText('keychain is locked');
      await takeScreenshot(page, 'keychain-locked', theme);
      await header.settingsLink.click();
      await settings.disconnectAndConfirm();
      await expect(settings.disconnectAnyway).toBeVisible();
      await takeScreenshot(page, 'settings-keychain-locked', theme);
    });
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`the credentials window, ${theme}`, async ({ launch, nexar }) => {
    const { app, welcome } = await openApp(launch, { env: nexarVariables(nexar) });
    const connect = await openConnectWindow(app.electronApp, () => welcome.connect.click());
    await connect.page.emulateMedia({ colorScheme: theme });
    await expect(connect.clientId).toBeFocused();
    await takeScreenshot(connect.page, 'connect', theme);
    await connect.submit(nexar.clientId, 'not-the-secret');
    await expect(connect.failure).toBeVisible();
    await takeScreenshot(connect.page, 'connect-refused', theme);
  });
}
