import { leadTo, openAndSubmit, openConnected, restart } from './first-steps';
import { expect, test } from './fixtures';
import { openConnectWindow } from './pages/connect-window';

/** The app gives a keychain that cannot ask anybody a few seconds. */
const patient = { timeout: 20_000 };

test('a keychain that hangs at the start leaves the window usable, and is named', async ({
  launch,
  nexar,
}) => {
  const first = await openConnected(launch, nexar);
  const { header, search, settings } = await restart(launch, first, {
    env: leadTo(nexar),
    keychain: 'hanging',
  });
  await header.settingsLink.click();
  await expect(settings.heading).toBeVisible();
  await settings.currency.selectOption('JPY');
  await expect(header.connection).toHaveText('The keychain did not answer in time.', patient);
  await expect(settings.connection).toContainText('sign out and in again');
  await header.searchLink.click();
  await expect(search.box).toBeFocused();
});

test('connecting while the keychain hangs at the start does not wait for it', async ({ launch, nexar }) => {
  const first = await openConnected(launch, nexar);
  const { app, header, search, settings } = await restart(launch, first, {
    env: leadTo(nexar),
    keychain: 'hanging',
  });
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

test('a keychain that hangs cannot take a secret: the window says so and offers memory', async ({
  launch,
  nexar,
}) => {
  const { connect, header } = await openAndSubmit(launch, nexar, { keychain: 'hanging' });
  await expect(connect.failure).toContainText('did not answer in time', patient);
  await connect.keepUntilQuit.click();
  await expect(header.connection).toHaveText('Connected');
});

test('Disconnect from a keychain that hangs says so, and goes on without it', async ({ launch, nexar }) => {
  const first = await openConnected(launch, nexar);
  const second = await restart(launch, first, { env: leadTo(nexar), keychain: 'hanging' });
  await second.header.settingsLink.click();
  await second.settings.disconnectAndConfirm();
  await expect(second.page.getByRole('alert')).toContainText('could not be removed', patient);
  await second.settings.disconnectAnyway.click();
  await expect(second.header.connection).toHaveText('Not connected');
  await expect(second.settings.connection).toContainText('may still be in the keychain');
  const third = await restart(launch, second, { env: leadTo(nexar) });
  await expect(third.welcome.heading).toBeVisible();
});
