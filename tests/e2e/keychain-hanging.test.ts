import { makeConnectedProfile, openConnectedProfile } from './connected-profile';
import { expect, test } from './fixtures';
import { nexarVariables, openApp, restart } from './open-app';
import { openConnectWindow } from './pages/connect-window';

/** Shortens the seconds that the app waits for a keychain that cannot prompt; this one never answers. */
const fastTimers = { PARTS_LOOKUP_TIMER_SPEED: '10' };
const keychain = 'hanging';

test('A keychain that hangs at startup is reported, and the app stays usable with a secret in memory', async ({
  launch,
  workspace,
  nexar,
}) => {
  const { app, header, search, settings } = await openConnectedProfile(launch, workspace, nexar, {
    env: fastTimers,
    keychain,
  });
  await header.settingsLink.click();
  await expect(settings.heading).toBeVisible();
  await settings.currency.selectOption('JPY');
  await expect(header.connection).toHaveText('The keychain didn’t respond in time.');
  await expect(settings.connection).toContainText('sign out and in again');
  await header.searchLink.click();
  await expect(search.box).toBeFocused();

  await header.settingsLink.click();
  const connect = await openConnectWindow(app.electronApp, () => settings.replace.click());
  await connect.submit(nexar.clientId, nexar.clientSecret);
  await expect(connect.failure).toContainText('didn’t respond in time');
  await connect.connectInMemory();
  await expect(header.connection).toHaveText('Connected');
});

test('Connecting does not wait for a keychain that hangs at startup', async ({
  launch,
  workspace,
  nexar,
}) => {
  const { app, header, search, settings } = await openConnectedProfile(launch, workspace, nexar, {
    keychain,
  });
  // This search waits for the keychain until other credentials replace its entry.
  await search.searchFor('LM358');
  await header.settingsLink.click();
  const connect = await openConnectWindow(app.electronApp, () => settings.replace.click());
  await connect.keepInMemory(nexar.clientId, nexar.clientSecret);
  await expect(header.connection).toHaveText('Connected');
  await expect(settings.connection).toContainText('memory until you quit');
  await header.searchLink.click();
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
});

test('Disconnect reports a keychain that hangs and can continue without it', async ({
  launch,
  workspace,
  nexar,
}) => {
  const userDataDir = await makeConnectedProfile(workspace, nexar);
  const first = await openApp(launch, {
    userDataDir,
    env: { ...nexarVariables(nexar), ...fastTimers },
    keychain,
  });
  const { page, header, settings } = first;
  await header.settingsLink.click();
  await settings.disconnectAndConfirm();
  await expect(page.getByRole('alert')).toContainText('couldn’t be removed');
  await settings.disconnectAnyway.click();
  await expect(header.connection).toHaveText('Not connected');
  await expect(settings.connection).toContainText('may still be in the keychain');
  const again = await restart(launch, first, { env: nexarVariables(nexar) });
  await expect(again.welcome.heading).toBeVisible();
});
