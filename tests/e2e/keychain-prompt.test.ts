import { openKeychainEntry } from '../support/keychain-entry';
import { rememberConnection } from './connected-profile';
import { test as base, expect } from './fixtures';
import { leadTo, openApp, openConnected } from './open-app';
import { openConnectWindow } from './pages/connect-window';
import { type KeyringPrompt, keyringPrompt } from './pages/keyring-prompt';

// GNOME's keyring and its prompt as they are; a key that is pressed on the virtual screen is the user's.
const test = base.extend<{ prompt: KeyringPrompt }>({
  prompt: async ({ place }, use) => {
    const prompt = await keyringPrompt(place.display ?? '');
    await use(prompt);
    prompt.close();
  },
});
test.skip(process.platform !== 'linux', 'the prompt is that of Linux desktops');

const keychain = 'asking';

test('a prompt that is dismissed at the start is named, and the next lookup asks again', async ({
  launch,
  nexar,
  place,
  prompt,
}) => {
  const userDataDir = await rememberConnection(place, nexar, keychain);
  await place.lockKeychain(keychain);
  const { header, search, settings } = await openApp(launch, { userDataDir, env: leadTo(nexar), keychain });
  await prompt.shown();
  // The window does not wait for it.
  await header.settingsLink.click();
  await expect(settings.heading).toBeVisible();
  await expect(header.connection).toHaveText('Connecting…');
  await prompt.dismiss();
  await expect(header.connection).toHaveText(/still locked: its prompt was dismissed/);
  await header.searchLink.click();
  expect(nexar.requests).toEqual([]);

  await search.searchFor('LM358');
  await prompt.dismiss();
  await expect(search.failure).toContainText('still locked');
  await search.searchFor('LM358');
  await prompt.unlock();
  await expect(search.rows).toHaveCount(10);
  await expect(header.connection).toHaveText('Connected');
});

test('a new secret whose prompt is dismissed is not stored, and nothing else changes', async ({
  launch,
  nexar,
  place,
  prompt,
}) => {
  const { app, header, search, settings } = await openConnected(launch, nexar, { keychain });
  const earlier = nexar.clientSecret;
  const entry = await openKeychainEntry(place, app.userDataDir, keychain);
  await place.lockKeychain(keychain);
  const rotated = nexar.rotateSecret();
  await header.settingsLink.click();
  const connect = await openConnectWindow(app.electronApp, () => settings.replace.click());
  await connect.submit(nexar.clientId, rotated);
  await prompt.dismiss();
  await expect(connect.failure).toContainText('still locked');
  await expect(connect.keepUntilQuit).toBeVisible();
  await expect(connect.clientId).toHaveValue(nexar.clientId);
  await expect(header.connection).toHaveText('Connected');
  await header.searchLink.click();
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);

  const closed = connect.page.waitForEvent('close');
  await connect.submit(nexar.clientId, rotated);
  await prompt.unlock();
  await closed;
  expect(entry.read()).toContain(rotated);
  expect(entry.read()).not.toContain(earlier);
});
