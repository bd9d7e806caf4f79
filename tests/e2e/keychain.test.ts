import type { NexarServer } from '../nexar-server/nexar-server';
import { leadTo, type Opened, openAndSubmit, openConnected, restart } from './first-steps';
import { expect, type Launch, test } from './fixtures';
import { openConnectWindow } from './pages/connect-window';
import { findInFiles } from './secret-containment/probes/files';

/** The settings of an app that was connected, and finds its keychain locked. */
async function openLockedSettings(launch: Launch, nexar: NexarServer): Promise<Opened> {
  const first = await openConnected(launch, nexar);
  const second = await restart(launch, first, { env: leadTo(nexar), keychain: 'locked' });
  await second.header.settingsLink.click();
  return second;
}

test('without a keychain the window says so, and keeps the secret until I quit', async ({
  launch,
  nexar,
}) => {
  const { connect, ...first } = await openAndSubmit(launch, nexar, { keychain: 'none' });
  const submittedAt = Date.now();
  await expect(connect.failure).toContainText('no keychain');
  process.stdout.write(`no keychain: said ${Date.now() - submittedAt} ms after Connect\n`);
  await expect(connect.failure).toContainText('GNOME Keyring');
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

test('a keychain that is locked at the start is named, with what to do', async ({ launch, nexar }) => {
  const first = await openConnected(launch, nexar);
  nexar.clearRequests();
  const { header, search, page } = await restart(launch, first, { env: leadTo(nexar), keychain: 'locked' });
  await expect(header.connection).toContainText('keychain is locked');
  await expect(page.getByText(/Unlock your keychain/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Open Settings', exact: true })).toBeVisible();
  await search.searchFor('LM358');
  await expect(search.failure).toContainText('keychain is locked');
  await expect(search.box).toHaveValue('LM358');
  expect(nexar.requests).toEqual([]);
});

test('a keychain that is gone at the start is named, and the entry is found when it is back', async ({
  launch,
  nexar,
}) => {
  const first = await openConnected(launch, nexar);
  expect(await first.app.close()).toBe(0);
  const startedAt = Date.now();
  const without = await restart(launch, first, { env: leadTo(nexar), keychain: 'none' });
  await expect(without.header.connection).toContainText('no keychain');
  process.stdout.write(`no keychain: said ${Date.now() - startedAt} ms after the app was started\n`);
  const again = await restart(launch, without, { env: leadTo(nexar) });
  await expect(again.header.connection).toHaveText('Connected');
});

test('a locked keychain cannot take a new secret, and the window offers memory', async ({
  launch,
  nexar,
}) => {
  const { connect, header } = await openAndSubmit(launch, nexar, { keychain: 'locked' });
  await expect(connect.failure).toContainText(/keychain (is locked|could not)/);
  await connect.keepUntilQuit.click();
  await expect(header.connection).toHaveText('Connected');
});

for (const [desktop, says] of [
  ['GNOME', 'Install the package gnome-keyring'],
  ['KDE', 'Use KWallet for the Secret Service interface'],
] as const) {
  test(`on ${desktop} a missing keychain is mended in ${desktop}'s own words`, async ({ launch, nexar }) => {
    const env = { XDG_CURRENT_DESKTOP: desktop };
    const { connect } = await openAndSubmit(launch, nexar, { env, keychain: 'none' });
    await expect(connect.failure).toContainText(says);
  });
}

test('from Settings one goes on without the keychain that is locked, until one quits', async ({
  launch,
  nexar,
}) => {
  const second = await openLockedSettings(launch, nexar);
  await expect(second.settings.connection).toContainText('Keep until I quit');
  const connect = await openConnectWindow(second.app.electronApp, () =>
    second.settings.keepUntilQuit.click(),
  );
  await connect.keep(nexar.clientId, nexar.clientSecret);
  await expect(second.header.connection).toHaveText('Connected');
  await expect(second.settings.connection).toContainText('memory, until you quit');
  // What was stored is there again when the keychain is.
  const third = await restart(launch, second, { env: leadTo(nexar) });
  await expect(third.header.connection).toHaveText('Connected');
  await third.header.settingsLink.click();
  await expect(third.settings.connection).toContainText('GNOME Keyring');
});

test('Disconnect from a locked keychain says so instead of leaving the secret behind in silence', async ({
  launch,
  nexar,
}) => {
  const second = await openLockedSettings(launch, nexar);
  await second.settings.disconnectAndConfirm();
  await expect(second.page.getByRole('alert')).toContainText('The keychain is locked');
  await second.settings.disconnectAnyway.click();
  await expect(second.header.connection).toHaveText('Not connected');
});
