import { openRemembered, rememberConnection } from './connected-profile';
import { expect, test } from './fixtures';
import { leadTo, openApp, restart } from './open-app';
import { openConnectWindow } from './pages/connect-window';

/** The app waits some seconds for a keychain that cannot prompt; this one never answers, so shorten that. */
const fastTimers = { PARTS_LOOKUP_TIMER_SPEED: '10' };
const keychain = 'hanging';

test('a keychain that hangs at the start is named and leaves the window usable; a new secret can be kept in memory', async ({
  launch,
  place,
  nexar,
}) => {
  const { app, header, search, settings } = await openRemembered(launch, place, nexar, {
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
  await connect.keepUntilQuit.click();
  await expect(header.connection).toHaveText('Connected');
});

test('connecting while the keychain hangs at the start does not wait for it', async ({
  launch,
  place,
  nexar,
}) => {
  const { app, header, search, settings } = await openRemembered(launch, place, nexar, { keychain });
  // This search waits for the keychain, and is answered by what takes its place.
  await search.searchFor('LM358');
  await header.settingsLink.click();
  const connect = await openConnectWindow(app.electronApp, () => settings.replace.click());
  await connect.keep(nexar.clientId, nexar.clientSecret);
  await expect(header.connection).toHaveText('Connected');
  await expect(settings.connection).toContainText('memory, until you quit');
  await header.searchLink.click();
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
});

test('Disconnect reports a keychain that hangs, and can go on without it', async ({
  launch,
  place,
  nexar,
}) => {
  const userDataDir = await rememberConnection(place, nexar);
  const first = await openApp(launch, { userDataDir, env: { ...leadTo(nexar), ...fastTimers }, keychain });
  const { page, header, settings } = first;
  await header.settingsLink.click();
  await settings.disconnectAndConfirm();
  await expect(page.getByRole('alert')).toContainText('couldn’t be removed');
  await settings.disconnectAnyway.click();
  await expect(header.connection).toHaveText('Not connected');
  await expect(settings.connection).toContainText('may still be in the keychain');
  const again = await restart(launch, first, { env: leadTo(nexar) });
  await expect(again.welcome.heading).toBeVisible();
});
