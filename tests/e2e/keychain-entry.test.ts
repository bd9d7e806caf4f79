import { openKeychainEntry } from '../support/keychain-entry';
import { makeConnectedProfile } from './connected-profile';
import { expect, test } from './fixtures';
import { nexarVariables, openApp } from './open-app';
import { openConnectWindow } from './pages/connect-window';

// Entries of other versions: tests/unit/electron/features/connection/keychain/keychain-entry.test.ts.
test('A damaged entry is reported as unreadable, and Replace credentials rewrites it', async ({
  launch,
  nexar,
  workspace,
}) => {
  const userDataDir = await makeConnectedProfile(workspace, nexar);
  const entry = await openKeychainEntry(workspace, userDataDir);
  entry.write((entry.read() ?? '').slice(0, -5));
  const { app, page, header } = await openApp(launch, { userDataDir, env: nexarVariables(nexar) });
  await expect(header.connection).toHaveText(/isn’t in this app’s format/);
  const replace = page.getByRole('button', { name: 'Replace credentials', exact: true });
  const connect = await openConnectWindow(app.electronApp, () => replace.click());
  await connect.submit(nexar.clientId, nexar.clientSecret);
  await expect(header.connection).toHaveText('Connected');
  expect(JSON.parse(entry.read() ?? '')).toMatchObject({ version: 1, clientSecret: nexar.clientSecret });
});

test('A missing entry is reported, read by the next lookup once it is back, and Disconnect forgets the rest', async ({
  launch,
  nexar,
  workspace,
}) => {
  const userDataDir = await makeConnectedProfile(workspace, nexar);
  const entry = await openKeychainEntry(workspace, userDataDir);
  const text = entry.read() ?? '';
  entry.remove();
  const { header, search, settings } = await openApp(launch, { userDataDir, env: nexarVariables(nexar) });
  await expect(header.connection).toContainText('has no entry');
  await search.searchFor('LM358');
  await expect(search.failure).toContainText('has no entry');
  entry.write(text);
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  await expect(header.connection).toHaveText('Connected');

  entry.remove();
  await header.settingsLink.click();
  await settings.disconnectAndConfirm();
  await expect(header.connection).toHaveText('Not connected');
});
