import { openKeychainEntry } from '../support/keychain-entry';
import { rememberConnection } from './connected-profile';
import { expect, test } from './fixtures';
import { leadTo, openApp } from './open-app';
import { openConnectWindow } from './pages/connect-window';

// tests/unit/electron/features/connection/keychain/keychain-entry.test.ts proves how entries of other versions are read.
test('an entry edited by hand is reported as unreadable, and Replace credentials writes it anew', async ({
  launch,
  nexar,
  place,
}) => {
  const userDataDir = await rememberConnection(place, nexar);
  const entry = await openKeychainEntry(place, userDataDir);
  entry.write((entry.read() ?? '').slice(0, -5));
  const { app, page, header } = await openApp(launch, { userDataDir, env: leadTo(nexar) });
  await expect(header.connection).toHaveText(/isn’t in this app’s format/);
  const replace = page.getByRole('button', { name: 'Replace credentials', exact: true });
  const connect = await openConnectWindow(app.electronApp, () => replace.click());
  await connect.submit(nexar.clientId, nexar.clientSecret);
  await expect(header.connection).toHaveText('Connected');
  expect(JSON.parse(entry.read() ?? '')).toMatchObject({ version: 1, clientSecret: nexar.clientSecret });
});

test('an entry removed by hand is named so, and Disconnect forgets the rest', async ({
  launch,
  nexar,
  place,
}) => {
  const userDataDir = await rememberConnection(place, nexar);
  (await openKeychainEntry(place, userDataDir)).remove();
  const { header, settings } = await openApp(launch, { userDataDir, env: leadTo(nexar) });
  await expect(header.connection).toContainText('has no entry');
  await header.settingsLink.click();
  await settings.disconnectAndConfirm();
  await expect(header.connection).toHaveText('Not connected');
});

test('an entry that comes back is read by the next lookup', async ({ launch, nexar, place }) => {
  const userDataDir = await rememberConnection(place, nexar);
  const entry = await openKeychainEntry(place, userDataDir);
  const held = entry.read() ?? '';
  entry.remove();
  const { header, search } = await openApp(launch, { userDataDir, env: leadTo(nexar) });
  await search.searchFor('LM358');
  await expect(search.failure).toContainText('has no entry');
  entry.write(held);
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  await expect(header.connection).toHaveText('Connected');
});
