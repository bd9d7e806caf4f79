import type { Page } from 'playwright';
import { expect, test } from './fixtures';
import { openConnectWindow } from './pages/connect-window';

/** Presses a button by keyboard. */
async function pressByKey(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
}

test('Pressing a button that disappears moves the focus to the search box', async ({ sampleApp }) => {
  const { page, search } = sampleApp;
  await pressByKey(page, 'Search for LM358');
  await expect(search.rows).toHaveCount(10);
  await expect(search.box).toBeFocused();
  await search.searchFor('LM3S8');
  await expect(search.status).toHaveText('No parts found');
  await pressByKey(page, 'Search for LM358');
  await expect(search.rows).toHaveCount(10);
  await expect(search.box).toBeFocused();
});

test('Retrying a failed search keeps the focus on the screen', async ({ connectedApp }) => {
  const { page, search, nexar } = connectedApp;
  nexar.fault('api', { kind: 'status', status: 503 }, { times: 1, operation: 'SearchMpn' });
  await search.searchFor('LM358');
  await expect(search.failure).toBeVisible();
  await pressByKey(page, 'Try again');
  await expect(search.rows).toHaveCount(10);
  await expect(search.box).toBeFocused();
});

test('Running or discarding pending searches moves the focus to the search box', async ({ connectedApp }) => {
  const { app, search, page, header, nexar } = connectedApp;
  const secret = nexar.rotateSecret();
  nexar.revokeAllTokens();
  await search.searchFor('NE555P');
  await expect(search.pendingSearches).toContainText('NE555P');
  await pressByKey(page, 'Discard it');
  await expect(search.pendingSearches).toBeHidden();
  await expect(search.box).toBeFocused();

  await search.searchFor('LM358');
  await expect(search.pendingSearches).toContainText('LM358');
  const replace = search.failure.getByRole('button', { name: 'Replace credentials', exact: true });
  const connect = await openConnectWindow(app.electronApp, () => replace.click());
  await connect.submit(nexar.clientId, secret);
  await expect(header.connection).toHaveText('Connected');
  await expect(page.getByRole('button', { name: 'Run it now', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(search.rows).toHaveCount(10);
  await expect(search.pendingSearches).toBeHidden();
  await expect(search.box).toBeFocused();
});

test('Test connection keeps the focus while it runs and afterwards', async ({ connectedApp }) => {
  const { page, header, settings, nexar } = connectedApp;
  await header.settingsLink.click();
  nexar.fault('api', { kind: 'delay', ms: 300 }, { times: 1 });
  await settings.test.focus();
  await page.keyboard.press('Enter');
  await expect(settings.testResult).toHaveText('Testing…');
  await expect(settings.test).toBeFocused();
  await expect(settings.testResult).toHaveText('Connection OK. No parts used.');
  await expect(settings.test).toBeFocused();
});
