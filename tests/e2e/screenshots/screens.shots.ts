import { expect, test } from '../fixtures';
import { leadTo, openApp, openConnected, openWithSample, restart } from '../open-app';
import { openConnectWindow } from '../pages/connect-window';
import { looks, shoot, takeOn } from './screen-variant';

for (const look of looks) {
  const { theme } = look;
  test.describe(`${theme} ${look.width} x ${look.height}`, () => {
    test('welcome', async ({ launch }) => {
      const { app, page, welcome } = await openApp(launch);
      await takeOn(app.electronApp, page, look);
      await expect(welcome.heading).toBeVisible();
      await shoot(page, 'welcome', theme);
    });

    test('search, results, nothing found', async ({ launch }) => {
      const { app, page, search } = await openWithSample(launch);
      await takeOn(app.electronApp, page, look);
      await shoot(page, 'search-empty', theme);
      await search.searchFor('LM358');
      await expect(search.rows).toHaveCount(10);
      await shoot(page, 'results', theme);
      await search.searchFor('XK-90210-Q7');
      await expect(search.status).toHaveText('No parts found');
      await shoot(page, 'nothing-found', theme);
    });

    test('part, part with 93 offers', async ({ launch }) => {
      const { app, page, search, part } = await openWithSample(launch);
      await takeOn(app.electronApp, page, look);
      await search.searchFor('LM358');
      await search.row('LM358', 'Texas Instruments').click();
      await part.quantity.fill('100');
      // The figures follow the quantity a moment later.
      await expect.poll(async () => Number((await part.readOffers())[0]?.total)).toBeGreaterThan(5);
      await shoot(page, 'part', theme);
      await part.back.click();
      await search.searchFor('STM32F103C8T6');
      await search.row('STM32F103C8T6', 'STMicroelectronics').click();
      await expect(part.offerRows).toHaveCount(93);
      await part.offerRows.filter({ hasText: '≈' }).first().click();
      await shoot(page, 'part-93-offers', theme);
    });

    test('offers filtered, as charts', async ({ launch }) => {
      const { app, page, search, part } = await openWithSample(launch);
      await takeOn(app.electronApp, page, look);
      await search.searchFor('LM358DR');
      await search.row('LM358DR', 'Texas Instruments').click();
      await part.quantity.fill('87');
      await part.filter('In stock').check();
      await expect(part.offersShown).toContainText(/\d of \d+ offers/);
      await part.panelButton('Packaging').click();
      await shoot(page, 'offers-filtered', theme);
      await page.keyboard.press('Escape');
      await part.look('Prices').check();
      await expect(part.priceChart).toBeVisible();
      await shoot(page, 'chart-unit-prices', theme);
      await part.look('Total').check();
      await shoot(page, 'chart-totals', theme);
      await part.look('Stock').check();
      await expect(part.stockChart).toBeVisible();
      await shoot(page, 'chart-stock', theme);
    });

    test('settings, failure', async ({ launch, nexar }) => {
      const { app, page, header, search, settings } = await openConnected(launch, nexar);
      await takeOn(app.electronApp, page, look);
      await search.searchFor('LM358');
      await expect(search.rows).toHaveCount(10);
      await header.settingsLink.click();
      await settings.test.click();
      await expect(settings.connection).toContainText('Connection OK');
      await shoot(page, 'settings', theme);
      await header.searchLink.click();
      nexar.setPartLimit(10);
      await search.searchFor('NE555P');
      await expect(search.failure).toBeVisible();
      await shoot(page, 'failure', theme);
    });

    test('a rotation: the warning, kept searches', async ({ launch, nexar }) => {
      const { app, page, header, search, settings } = await openConnected(launch, nexar);
      await takeOn(app.electronApp, page, look);
      const secret = nexar.rotateSecret();
      await header.settingsLink.click();
      await settings.test.click();
      await expect(header.connection).toContainText('no longer accepts');
      await shoot(page, 'settings-refused', theme);
      await header.searchLink.click();
      await search.searchFor('LM358');
      await expect(search.rows).toHaveCount(10);
      await shoot(page, 'credentials-refused', theme);
      nexar.revokeAllTokens();
      for (const text of ['NE555P', 'BC547']) {
        await search.searchFor(text);
        await expect(search.failure).toBeVisible();
        await expect(search.kept).toContainText(text);
      }
      await shoot(page, 'searches-kept', theme);
      const replace = search.failure.getByRole('button', { name: 'Replace credentials', exact: true });
      const connect = await openConnectWindow(app.electronApp, () => replace.click());
      const closed = connect.page.waitForEvent('close');
      await connect.submit(nexar.clientId, secret);
      await closed;
      await expect(search.kept.getByRole('button', { name: /^Run 2/ })).toBeFocused();
      await shoot(page, 'searches-to-run', theme);
    });

    test('a locked keychain', async ({ launch, nexar }) => {
      const first = await openConnected(launch, nexar);
      const { app, page, header, settings } = await restart(launch, first, {
        env: { ...leadTo(nexar), XDG_CURRENT_DESKTOP: 'GNOME' },
        keychain: 'locked',
      });
      await takeOn(app.electronApp, page, look);
      await expect(header.connection).toContainText('keychain is locked');
      await shoot(page, 'keychain-locked', theme);
      await header.settingsLink.click();
      await settings.disconnectAndConfirm();
      await expect(settings.disconnectAnyway).toBeVisible();
      await shoot(page, 'settings-keychain-locked', theme);
    });
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`the credentials window, ${theme}`, async ({ launch, nexar }) => {
    const { app, welcome } = await openApp(launch, { env: leadTo(nexar) });
    const connect = await openConnectWindow(app.electronApp, () => welcome.connect.click());
    await connect.page.emulateMedia({ colorScheme: theme });
    await expect(connect.clientId).toBeFocused();
    await shoot(connect.page, 'connect', theme);
    await connect.submit(nexar.clientId, 'not-the-secret');
    await expect(connect.failure).toBeVisible();
    await shoot(connect.page, 'connect-refused', theme);
  });
}
