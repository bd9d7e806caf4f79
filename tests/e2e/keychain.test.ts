import { expectAccessible } from './accessibility';
import { makeConnectedProfile, openConnectedProfile } from './connected-profile';
import { expect, test } from './fixtures';
import { nexarVariables, openAndSubmit, openApp, restart } from './open-app';
import { openConnectWindow } from './pages/connect-window';
import { findInFiles } from './secret-containment/probes/files';

test('The credentials window reports a missing keychain and can keep the secret until the app quits', async ({
  launch,
  nexar,
}) => {
  const { connect, ...first } = await openAndSubmit(launch, nexar, {
    env: { XDG_CURRENT_DESKTOP: 'GNOME' },
    keychain: 'none',
  });
  const submittedAt = Date.now();
  await expect(connect.failure).toContainText('no keychain');
  process.stdout.write(`no keychain: reported ${Date.now() - submittedAt} ms after Connect\n`);
  await expect(connect.failure).toContainText('Install the package gnome-keyring');
  await expect(connect.clientId).toHaveValue(nexar.clientId);
  await expect(connect.keepUntilQuit).toBeFocused();
  await expect(first.header.connection).toHaveText('Not connected');
  await expectAccessible(connect.page, 'Connect, no keychain');

  const closed = connect.page.waitForEvent('close');
  await connect.connectInMemory();
  await closed;
  await expect(first.header.connection).toHaveText('Connected');
  await first.search.searchFor('LM358');
  await expect(first.search.rows).toHaveCount(10);
  await first.header.settingsLink.click();
  await expect(first.settings.connection).toContainText('memory until you quit');

  const again = await restart(launch, first, { env: nexarVariables(nexar), keychain: 'none' });
  await expect(again.welcome.heading).toBeVisible();
  await expect(again.header.connection).toHaveText('Not connected');
  const typed = [nexar.clientId, nexar.clientSecret].map((text) => ({ name: text, text }));
  expect(findInFiles('file', first.app.userDataDir, typed)).toEqual([]);
});

test('A keychain missing at startup is reported with advice for the desktop, and its entry is found later', async ({
  launch,
  workspace,
  nexar,
}) => {
  const userDataDir = await makeConnectedProfile(workspace, nexar);
  const startedAt = Date.now();
  const without = await openApp(launch, {
    userDataDir,
    env: { ...nexarVariables(nexar), XDG_CURRENT_DESKTOP: 'KDE' },
    keychain: 'none',
  });
  await expect(without.header.connection).toContainText('no keychain');
  process.stdout.write(`no keychain: reported ${Date.now() - startedAt} ms after startup\n`);
  await without.header.settingsLink.click();
  await expect(without.settings.connection).toContainText('Use KWallet for the Secret Service interface');
  const again = await restart(launch, without, { env: nexarVariables(nexar) });
  await expect(again.header.connection).toHaveText('Connected');
});

test('The credentials window can keep a secret in memory if the keychain is locked', async ({
  launch,
  nexar,
}) => {
  const { connect, header } = await openAndSubmit(launch, nexar, { keychain: 'locked' });
  await expect(connect.failure).toContainText(/keychain (is locked|couldn’t)/);
  await connect.connectInMemory();
  await expect(header.connection).toHaveText('Connected');
});

test('A keychain locked at startup is reported with advice, and the app can run without it until it quits', async ({
  launch,
  workspace,
  nexar,
}) => {
  const first = await openApp(launch, {
    userDataDir: await makeConnectedProfile(workspace, nexar),
    env: nexarVariables(nexar),
    keychain: 'locked',
  });
  const { app, page, header, search, settings } = first;
  await expect(header.connection).toContainText('keychain is locked');
  await expect(page.getByText(/Unlock your keychain/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Open Settings', exact: true })).toBeVisible();
  await search.searchFor('LM358');
  await expect(search.failure).toContainText('keychain is locked');
  await expect(search.box).toHaveValue('LM358');
  expect(nexar.requests).toEqual([]);

  await header.settingsLink.click();
  await expect(settings.connection).toContainText('Connect without the keychain');
  const connect = await openConnectWindow(app.electronApp, () => settings.keepUntilQuit.click());
  await connect.keepInMemory(nexar.clientId, nexar.clientSecret);
  await expect(header.connection).toHaveText('Connected');
  await expect(settings.connection).toContainText('memory until you quit');
  // The stored entry is available again once the keychain is unlocked.
  const again = await restart(launch, first, { env: nexarVariables(nexar) });
  await expect(again.header.connection).toHaveText('Connected');
  await again.header.settingsLink.click();
  await expect(again.settings.connection).toContainText('GNOME Keyring');
});

test('Disconnect reports a locked keychain instead of silently leaving the secret there', async ({
  launch,
  workspace,
  nexar,
}) => {
  const { page, header, settings } = await openConnectedProfile(launch, workspace, nexar, {
    keychain: 'locked',
  });
  await expect(header.connection).toContainText('keychain is locked');
  await expectAccessible(page, 'Search, keychain locked');
  await header.settingsLink.click();
  await settings.disconnectAndConfirm();
  await expect(page.getByRole('alert')).toContainText('The keychain is locked');
  await expectAccessible(page, 'Settings, keychain locked');
  await settings.disconnectAnyway.click();
  await expect(header.connection).toHaveText('Not connected');
});
