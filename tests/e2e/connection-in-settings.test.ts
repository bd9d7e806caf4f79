import { expect, test } from './fixtures';
import { lookupsOf } from './lookups-of';
import { nexarVariables, openConnected, restart } from './open-app';
import { openConnectWindow } from './pages/connect-window';

test('Settings names where the secret is stored, and Disconnect asks before it removes the entry, token and answers', async ({
  launch,
  nexar,
}) => {
  const first = await openConnected(launch, nexar);
  const { page, header, search, settings } = first;
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  await header.settingsLink.click();
  await expect(settings.heading).toBeVisible();
  await expect(settings.connection).toContainText('GNOME Keyring');
  await expect(settings.connection).toContainText(nexar.clientId);
  expect(await page.content()).not.toContain(nexar.clientSecret);
  // Pressing Enter twice must not disconnect: Cancel has the initial focus.
  await settings.disconnect.press('Enter');
  await expect(settings.disconnectDialog).toContainText('shows a client secret only once');
  await page.keyboard.press('Enter');
  await expect(settings.disconnectDialog).toBeHidden();
  await expect(settings.disconnect).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(settings.disconnectDialog).toBeHidden();
  await expect(settings.disconnect).toBeFocused();
  await expect(header.connection).toHaveText('Connected');
  await settings.disconnectAndConfirm();
  await expect(settings.connection).toContainText(
    'Disconnected. Credentials and cached results were removed.',
  );
  await expect(header.connection).toHaveText('Not connected');
  await expect(settings.connect).toBeVisible();
  await header.searchLink.click();
  await expect(search.results).toBeHidden();

  nexar.clearRequests();
  const again = await restart(launch, first, { env: nexarVariables(nexar) });
  await expect(again.welcome.heading).toBeVisible();
  await expect(again.header.connection).toHaveText('Not connected');
  expect(nexar.requests).toEqual([]);
});

test('Test connection succeeds without using any parts', async ({
  connectedApp: { header, settings, nexar },
}) => {
  await header.settingsLink.click();
  nexar.clearRequests();
  await settings.test.click();
  await expect(settings.connection).toContainText('Connection OK. No parts used.');
  expect(nexar.partsSpent).toBe(0);
  expect(nexar.requestsTo('api').map((request) => request.operationName)).toEqual([
    'FreeQuery',
    'PartLimitProbe',
  ]);
  expect(nexar.requestsTo('identity')).toHaveLength(1);
});

test('A rotated secret can be replaced while the old token is still in use', async ({
  connectedApp: { app, header, search, settings, page, nexar },
}) => {
  const [oldToken] = nexar.issuedTokens;
  const secret = nexar.rotateSecret();
  await header.settingsLink.click();
  const connect = await openConnectWindow(app.electronApp, () => settings.replace.click());
  const closed = connect.page.waitForEvent('close');
  await connect.submit(nexar.clientId, secret);
  await closed;
  await expect(header.connection).toHaveText('Connected');
  await header.searchLink.click();
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  await expect(page.getByRole('alert')).toBeHidden();
  expect(nexar.requestsTo('api').at(-1)?.headers.authorization).toBe(`Bearer ${oldToken}`);

  // The next token is requested with the new secret.
  nexar.revokeAllTokens();
  await search.searchFor('NE555P');
  await expect(search.row('NE555P', 'Texas Instruments')).toBeVisible();
  expect(nexar.requestsTo('identity').at(-1)?.form?.client_secret).toBe(secret);
});

test('Connecting to Nexar removes the sample rows', async ({
  sampleApp: { app, header, search, settings, nexar },
}) => {
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  await header.settingsLink.click();
  const connect = await openConnectWindow(app.electronApp, () => settings.connect.click());
  await connect.submit(nexar.clientId, nexar.clientSecret);
  await expect(header.connection).toHaveText('Connected');
  await header.searchLink.click();
  await expect(search.rows).toHaveCount(0);
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  expect(lookupsOf(nexar)).toHaveLength(1);
});
