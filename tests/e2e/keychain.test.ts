import { openRemembered, rememberConnection } from './connected-profile';
import { expect, test } from './fixtures';
import { leadTo, openAndSubmit, openApp, restart } from './open-app';
import { openConnectWindow } from './pages/connect-window';
import { findInFiles } from './secret-containment/probes/files';

test('without a keychain the window says so, and keeps the secret until I quit', async ({
  launch,
  nexar,
}) => {
  const { connect, ...first } = await openAndSubmit(launch, nexar, {
    env: { XDG_CURRENT_DESKTOP: 'GNOME' },
    keychain: 'none',
  });
  const submittedAt = Date.now();
  await expect(connect.failure).toContainText('no keychain');
  process.stdout.write(`no keychain: said ${Date.now() - submittedAt} ms after Connect\n`);
  await expect(connect.failure).toContainText('Install the package gnome-keyring');
  await expect(connect.clientId).toHaveValue(nexar.clientId);
  await expect(first.header.connection).toHaveText('Not connected');

  const closed = connect.page.waitForEvent('close');
  await connect.keepUntilQuit.click();
  await closed;
  await expect(first.header.connection).toHaveText('Connected');
  await first.search.searchFor('LM358');
  await expect(first.search.rows).toHaveCount(10);
  await first.header.settingsLink.click();
  await expect(first.settings.connection).toContainText('memory, until you quit');

  const again = await restart(launch, first, { env: leadTo(nexar), keychain: 'none' });
  await expect(again.welcome.heading).toBeVisible();
  await expect(again.header.connection).toHaveText('Not connected');
  const typed = [nexar.clientId, nexar.clientSecret].map((text) => ({ name: text, text }));
  expect(findInFiles('file', first.app.userDataDir, typed)).toEqual([]);
});

test('a keychain that is missing at the start is named with what to do on this desktop, and the entry is found once it is back', async ({
  launch,
  place,
  nexar,
}) => {
  const userDataDir = await rememberConnection(place, nexar);
  const startedAt = Date.now();
  const without = await openApp(launch, {
    userDataDir,
    env: { ...leadTo(nexar), XDG_CURRENT_DESKTOP: 'KDE' },
    keychain: 'none',
  });
  await expect(without.header.connection).toContainText('no keychain');
  process.stdout.write(`no keychain: said ${Date.now() - startedAt} ms after the app was started\n`);
  await without.header.settingsLink.click();
  await expect(without.settings.connection).toContainText('Use KWallet for the Secret Service interface');
  const again = await restart(launch, without, { env: leadTo(nexar) });
  await expect(again.header.connection).toHaveText('Connected');
});

test('a locked keychain cannot take a new secret, and the window offers memory', async ({
  launch,
  nexar,
}) => {
  const { connect, header } = await openAndSubmit(launch, nexar, { keychain: 'locked' });
  await expect(connect.failure).toContainText(/keychain (is locked|couldn’t)/);
  await connect.keepUntilQuit.click();
  await expect(header.connection).toHaveText('Connected');
});

test('a keychain that is locked at the start is named with what to do, and the app can be used without it until it quits', async ({
  launch,
  place,
  nexar,
}) => {
  const first = await openApp(launch, {
    userDataDir: await rememberConnection(place, nexar),
    env: leadTo(nexar),
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
  await expect(settings.connection).toContainText('Keep until I quit');
  const connect = await openConnectWindow(app.electronApp, () => settings.keepUntilQuit.click());
  await connect.keep(nexar.clientId, nexar.clientSecret);
  await expect(header.connection).toHaveText('Connected');
  await expect(settings.connection).toContainText('memory, until you quit');
  // What was stored is there again when the keychain is.
  const again = await restart(launch, first, { env: leadTo(nexar) });
  await expect(again.header.connection).toHaveText('Connected');
  await again.header.settingsLink.click();
  await expect(again.settings.connection).toContainText('GNOME Keyring');
});

test('Disconnect reports a locked keychain instead of silently leaving the secret there', async ({
  launch,
  place,
  nexar,
}) => {
  const { page, header, settings } = await openRemembered(launch, place, nexar, { keychain: 'locked' });
  await header.settingsLink.click();
  await settings.disconnectAndConfirm();
  await expect(page.getByRole('alert')).toContainText('The keychain is locked');
  await settings.disconnectAnyway.click();
  await expect(header.connection).toHaveText('Not connected');
});
