import { expectAccessible } from './accessibility';
import { expect, test } from './fixtures';
import { speedUpPageTimers } from './page-timers';
import { openConnectWindow } from './pages/connect-window';

// expectAccessible checks each screen in both themes. It checks the credentials window in connect.test.ts, and what a
// locked or missing keychain shows in keychain.test.ts, where they are shown anyway.

test('Welcome has no accessibility violations, and each theme has its own background', async ({
  freshApp: { page, welcome },
}) => {
  await expect(welcome.heading).toBeVisible();
  const body = page.locator('body');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(body).toHaveCSS('background-color', /^rgb\([1-5]?\d,/);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(body).toHaveCSS('background-color', /^rgb\(2\d\d,/);
  await expectAccessible(page, 'Welcome');
});

test('Search has no accessibility violations when empty, with results and with none', async ({
  sampleApp: { page, search },
}) => {
  await expectAccessible(page, 'Search, empty');
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  await expectAccessible(page, 'Search, results');
  await search.rows.nth(2).focus();
  await expectAccessible(page, 'Search, a row focused', '[role=grid]');
  await search.searchFor('QQXZ-000-NOPE');
  await expect(search.status).toHaveText('No parts found');
  await expectAccessible(page, 'Search, nothing found');
});

test('Search has no accessibility violations while searching and after a failure', async ({
  connectedApp: { page, search, nexar },
}) => {
  await speedUpPageTimers(page, 20);
  nexar.fault('api', { kind: 'silence' }, { times: 1, operation: 'SearchMpn' });
  await search.searchFor('LM358');
  await expect(page.getByText('Nexar is slow to answer…')).toBeVisible();
  await expectAccessible(page, 'Search, running');
  await search.cancel.click();
  nexar.setPartLimit(0);
  await search.searchFor('LM358');
  await expect(search.failure).toBeVisible();
  await expectAccessible(page, 'Search, failed');
});

test('Part has no accessibility violations without offers', async ({ sampleApp: { page, search, part } }) => {
  await search.searchFor('LM741CN');
  await search.row('LM741CN', 'onsemi').click();
  await expect(part.offers).toContainText('No offers');
  await part.quantity.fill('0');
  await expectAccessible(page, 'Part, no offer and no quantity');
});

test('Similar parts and the list of distributors have no accessibility violations', async ({
  sampleApp: { page, search, part, header, settings },
}) => {
  await search.searchFor('LM358DR');
  await search.row('LM358DR', 'Texas Instruments').click();
  await part.panelButton('My distributors').click();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.keyboard.press('Escape');
  await part.filter('My distributors').check();
  await part.showSimilar.click();
  await expect(part.similarLinks).toHaveCount(4);
  await expectAccessible(page, 'Part, similar parts', 'section:has(> div > h2[tabindex]):has(table)');
  await header.settingsLink.click();
  await expect(settings.distributors.getByRole('listitem')).toHaveCount(1);
  await expectAccessible(page, 'Settings, my distributors');
});

test('Part has no accessibility violations with charts, with filters and with each panel open', async ({
  sampleApp: { page, search, part },
}) => {
  await search.searchFor('RP2040');
  await search.row('RP2040', 'Raspberry Pi').click();
  await expect(part.offerRows.first()).toBeVisible();
  await expect(part.priceChart).toBeVisible();
  await expectAccessible(page, 'Part, unit prices');
  await part.chartFigure('Total').check();
  await part.priceChart.press('End');
  await expectAccessible(page, 'Part, totals', ':has(> section > table[aria-labelledby=price-breaks])');
  await part.back.click();
  // A part with few offers: axe takes long for many, and those above have been checked.
  await search.searchFor('LM358A');
  await search.row('LM358A', 'onsemi').click();
  await part.filter('Authorized').check();
  await expect(part.offerRows.first()).toBeVisible();
  for (const panel of ['Packaging', 'My distributors', 'Columns']) {
    await part.panelButton(panel).click();
    await expect(part.panel(panel)).toBeVisible();
    await expectAccessible(page, `Part, ${panel}`, '[popover]:popover-open');
    await page.keyboard.press('Escape');
  }
});

test('Settings has no accessibility violations, connected or not', async ({
  connectedApp: { page, header, settings },
}) => {
  await header.settingsLink.click();
  await settings.test.click();
  await expect(settings.connection).toContainText('Connection OK');
  await expectAccessible(page, 'Settings, connected');
  await settings.disconnect.click();
  await expectAccessible(page, 'Settings, confirming Disconnect');
  await settings.confirmDisconnect.click();
  await expect(settings.connect).toBeVisible();
  await expectAccessible(page, 'Settings, not connected');
  await header.searchLink.click();
  await expectAccessible(page, 'Search, not connected');
});

test('The warning about refused credentials and the pending searches have no accessibility violations', async ({
  connectedApp: { app, page, header, search, settings, nexar },
}) => {
  const secret = nexar.rotateSecret();
  await header.settingsLink.click();
  await settings.test.click();
  await expect(header.connection).toContainText('no longer accepts');
  await header.searchLink.click();
  await expect(page.getByText(/keep searching until/)).toBeVisible();
  await expectAccessible(page, 'Search, secret refused');
  nexar.revokeAllTokens();
  await search.searchFor('LM358');
  await expect(search.pendingSearches).toContainText('LM358');
  await expectAccessible(page, 'Search, a pending search');
  const replace = search.failure.getByRole('button', { name: 'Replace credentials', exact: true });
  const connect = await openConnectWindow(app.electronApp, () => replace.click());
  await connect.keepInMemory(nexar.clientId, secret);
  await expect(search.pendingSearches.getByRole('button', { name: 'Run it now', exact: true })).toBeFocused();
  await expectAccessible(page, 'Search, a search to run');
});
