import { openKeychainEntry } from '../support/keychain-entry';
import { makeConnectedProfile } from './connected-profile';
import { test as base, expect } from './fixtures';
import { nexarVariables, openApp, openConnected } from './open-app';
import { openConnectWindow } from './pages/connect-window';
import { type KeyringPrompt, keyringPrompt } from './pages/keyring-prompt';

// Uses GNOME's real keyring and prompt; keys pressed on the virtual display stand for the user.
const test = base.extend<{ prompt: KeyringPrompt }>({
  prompt: async ({ workspace }, use) => {
    const prompt = await keyringPrompt(workspace.display ?? '');
    await use(prompt);
    prompt.close();
  },
});
test.skip(process.platform !== 'linux', 'the prompt belongs to Linux desktops');

const keychain = 'prompting';

/** After a prompt the app starts processes that ask the keychain how it is, with time limits of their own. */
const reported = { timeout: 20_000 };

test('A keychain prompt dismissed at startup is reported, and the next lookup prompts again', async ({
  launch,
  nexar,
  workspace,
  prompt,
}) => {
  const userDataDir = await makeConnectedProfile(workspace, nexar, keychain);
  await workspace.lockKeychain(keychain);
  const { header, search, settings } = await openApp(launch, {
    userDataDir,
    env: nexarVariables(nexar),
    keychain,
  });
  await prompt.waitUntilShown();
  // The window does not wait for the prompt.
  await header.settingsLink.click();
  await expect(settings.heading).toBeVisible();
  await expect(header.connection).toHaveText('Connecting…');
  await prompt.dismiss();
  await expect(header.connection).toHaveText(/still locked: its prompt was dismissed/, reported);
  await header.searchLink.click();
  expect(nexar.requests).toEqual([]);

  await search.searchFor('LM358');
  await prompt.dismiss();
  await expect(search.failure).toContainText('still locked', reported);
  await search.searchFor('LM358');
  await prompt.unlock();
  await expect(search.rows).toHaveCount(10, reported);
  await expect(header.connection).toHaveText('Connected');
});

test('A new secret whose keychain prompt is dismissed is not stored, and nothing else changes', async ({
  launch,
  nexar,
  workspace,
  prompt,
}) => {
  const { app, header, search, settings } = await openConnected(launch, nexar, { keychain });
  const oldSecret = nexar.clientSecret;
  const entry = await openKeychainEntry(workspace, app.userDataDir, keychain);
  await workspace.lockKeychain(keychain);
  const rotated = nexar.rotateSecret();
  await header.settingsLink.click();
  const connect = await openConnectWindow(app.electronApp, () => settings.replace.click());
  await connect.submit(nexar.clientId, rotated);
  await prompt.dismiss();
  await expect(connect.failure).toContainText('still locked', reported);
  await expect(connect.keepUntilQuit).toBeFocused();
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
  expect(entry.read()).not.toContain(oldSecret);
});
