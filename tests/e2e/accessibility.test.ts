import { expectAccessible } from './accessibility';
import { leadTo, openApp, openConnected, openWithSample, restart } from './first-steps';
import { expect, test } from './fixtures';
import { openConnectWindow } from './pages/connect-window';

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in ${theme} colours`, () => {
    test('Welcome has no accessibility violation', async ({ launch }) => {
      const { page, welcome } = await openApp(launch);
      await page.emulateMedia({ colorScheme: theme });
      await expect(welcome.heading).toBeVisible();
      // That the other colours are there at all: the page's ground is bright or dim.
      const ground = theme === 'light' ? /^rgb\(2\d\d,/ : /^rgb\([1-5]?\d,/;
      await expect(page.locator('body')).toHaveCSS('background-color', ground);
      await expectAccessible(page, 'Welcome');
    });

    test('Search has none: empty, with results, with nothing found', async ({ launch }) => {
      const { page, search } = await openWithSample(launch);
      await page.emulateMedia({ colorScheme: theme });
      await expectAccessible(page, 'Search, empty');
      await search.searchFor('LM358');
      await expect(search.rows).toHaveCount(10);
      await expectAccessible(page, 'Search, results');
      await search.rows.nth(2).focus();
      await expectAccessible(page, 'Search, a row focused');
      await search.searchFor('QQXZ-000-NOPE');
      await expect(search.status).toHaveText('No parts found');
      await expectAccessible(page, 'Search, nothing found');
    });

    test('Search has none while it runs, and when it has failed', async ({ launch, nexar }) => {
      const { page, search } = await openConnected(launch, nexar);
      await page.emulateMedia({ colorScheme: theme });
      nexar.fault('api', { kind: 'silence' }, { times: 1, operation: 'SearchMpn' });
      await search.searchFor('LM358');
      await expect(page.getByText('Nexar is slow to answer…')).toBeVisible({ timeout: 10_000 });
      await expectAccessible(page, 'Search, running');
      await search.cancel.click();
      nexar.setPartLimit(0);
      await search.searchFor('LM358');
      await expect(search.failure).toBeVisible();
      await expectAccessible(page, 'Search, failed');
    });

    test('Part has none: with 93 offers, and without any', async ({ launch }) => {
      const { page, search, part } = await openWithSample(launch);
      await page.emulateMedia({ colorScheme: theme });
      await search.searchFor('STM32F103C8T6');
      await search.row('STM32F103C8T6', 'STMicroelectronics').click();
      await expect(part.offerRows).toHaveCount(93);
      await expectAccessible(page, 'Part, 93 offers');
      await part.back.click();
      await search.searchFor('LM741CN');
      await search.row('LM741CN', 'onsemi').click();
      await expect(part.offers).toContainText('No offers');
      await part.quantity.fill('0');
      await expectAccessible(page, 'Part, no offer and no quantity');
    });

    test('Part has none with its similar parts, and neither has Settings with my distributors', async ({
      launch,
    }) => {
      const { page, search, part, header, settings } = await openWithSample(launch);
      await page.emulateMedia({ colorScheme: theme });
      await search.searchFor('LM358DR');
      await search.row('LM358DR', 'Texas Instruments').click();
      await part.panelButton('My distributors').click();
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      await page.keyboard.press('Escape');
      await part.showSimilar.click();
      await expect(part.similarLinks).toHaveCount(4);
      await expectAccessible(page, 'Part, similar parts');
      await header.settingsLink.click();
      await expect(settings.distributors.getByRole('listitem')).toHaveCount(1);
      await expectAccessible(page, 'Settings, my distributors');
    });

    test('Part has none: as charts, narrowed, and with its panels open', async ({ launch }) => {
      const { page, search, part } = await openWithSample(launch);
      await page.emulateMedia({ colorScheme: theme });
      await search.searchFor('RP2040');
      await search.row('RP2040', 'Raspberry Pi').click();
      await expect(part.offerRows.first()).toBeVisible();
      await part.look('Prices').check();
      await expect(part.priceChart).toBeVisible();
      await expectAccessible(page, 'Part, unit prices');
      await part.look('Total').check();
      await part.priceChart.press('End');
      await expectAccessible(page, 'Part, totals');
      await part.look('Stock').check();
      await expect(part.stockChart).toBeVisible();
      await expectAccessible(page, 'Part, stock');
      await part.look('Table').check();
      await part.filter('Authorized').check();
      for (const panel of ['Packaging', 'My distributors', 'Columns']) {
        await part.panelButton(panel).click();
        await expect(part.panel(panel)).toBeVisible();
        await expectAccessible(page, `Part, ${panel}`);
        await page.keyboard.press('Escape');
      }
    });

    test('Settings have none: connected and not', async ({ launch, nexar }) => {
      const { page, header, settings } = await openConnected(launch, nexar);
      await page.emulateMedia({ colorScheme: theme });
      await header.settingsLink.click();
      await settings.test.click();
      await expect(settings.connection).toContainText('Connection works');
      await expectAccessible(page, 'Settings, connected');
      await settings.disconnect.click();
      await expectAccessible(page, 'Settings, asked whether to disconnect');
      await settings.confirmDisconnect.click();
      await expect(settings.connect).toBeVisible();
      await expectAccessible(page, 'Settings, not connected');
      await header.searchLink.click();
      await expectAccessible(page, 'Search, not connected');
    });

    test('a refused secret has none: the warning, the kept searches, and when they can be run', async ({
      launch,
      nexar,
    }) => {
      const { app, page, header, search, settings } = await openConnected(launch, nexar);
      await page.emulateMedia({ colorScheme: theme });
      const secret = nexar.rotateSecret();
      await header.settingsLink.click();
      await settings.test.click();
      await expect(header.connection).toContainText('no longer accepts');
      await header.searchLink.click();
      await expect(page.getByText(/Lookups go on until/)).toBeVisible();
      await expectAccessible(page, 'Search, secret refused');
      nexar.revokeAllTokens();
      await search.searchFor('LM358');
      await expect(search.kept).toContainText('LM358');
      await expectAccessible(page, 'Search, a search kept');
      const replace = search.failure.getByRole('button', { name: 'Replace credentials', exact: true });
      const connect = await openConnectWindow(app.electronApp, () => replace.click());
      await connect.submit(nexar.clientId, secret);
      await expect(
        search.kept.getByRole('button', { name: 'Run the kept search', exact: true }),
      ).toBeFocused();
      await expectAccessible(page, 'Search, a search to run');
    });

    test('a locked keychain has none: on Search, and in Settings when one cannot disconnect', async ({
      launch,
      nexar,
    }) => {
      const first = await openConnected(launch, nexar);
      const locked = { env: leadTo(nexar), keychain: 'locked' } as const;
      const { page, header, settings } = await restart(launch, first, locked);
      await page.emulateMedia({ colorScheme: theme });
      await expect(header.connection).toContainText('keychain is locked');
      await expectAccessible(page, 'Search, keychain locked');
      await header.settingsLink.click();
      await settings.disconnectAndConfirm();
      await expect(settings.disconnectAnyway).toBeVisible();
      await expectAccessible(page, 'Settings, keychain locked');
    });

    test('the credentials window has none, in a failure too', async ({ launch, nexar }) => {
      const { app, welcome } = await openApp(launch, { env: leadTo(nexar), keychain: 'none' });
      const connect = await openConnectWindow(app.electronApp, () => welcome.connect.click());
      await connect.page.emulateMedia({ colorScheme: theme });
      await expect(connect.clientId).toBeVisible();
      await expectAccessible(connect.page, 'Connect');
      await connect.connect.click();
      await expectAccessible(connect.page, 'Connect, fields missing');
      await connect.clientSecret.fill(nexar.clientId);
      await connect.clientId.fill(nexar.clientSecret);
      await expectAccessible(connect.page, 'Connect, swapped');
      await connect.submit(nexar.clientId, nexar.clientSecret);
      await expect(connect.keepUntilQuit).toBeVisible();
      await expectAccessible(connect.page, 'Connect, no keychain');
    });
  });
}
