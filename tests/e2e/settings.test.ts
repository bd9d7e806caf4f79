import { expect, test } from './fixtures';
import { openApp, restart } from './open-app';
import { makeProfile, readCorruptBackup, readSettingsFile } from './settings-file';

test('Distributors can be ordered and removed with the keyboard without losing the focus', async ({
  sampleApp,
}) => {
  const { page, search, part, header, settings } = sampleApp;
  await header.settingsLink.click();
  await expect(settings.distributors).toContainText('None yet.');
  await header.searchLink.click();
  await search.searchFor('LM358DR');
  await search.row('LM358DR', 'Texas Instruments').click();
  await part.panelButton('My distributors').click();
  for (const name of ['DigiKey', 'Newark', 'Avnet']) {
    await page.getByLabel('Distributor to add').selectOption({ label: name });
    await page.getByRole('button', { name: 'Add', exact: true }).click();
  }
  await page.keyboard.press('Escape');

  await header.settingsLink.click();
  const lines = settings.distributors.getByRole('listitem');
  const button = (name: string) => settings.distributors.getByRole('button', { name, exact: true });
  await expect(lines).toHaveText(['DigiKey', 'Newark', 'Avnet']);
  // Only the screen scrolls, not the document.
  const documentOverflow = () =>
    document.documentElement.scrollHeight - document.documentElement.clientHeight;
  expect(await page.evaluate(documentOverflow)).toBe(0);
  await button('Move DigiKey down').focus();
  await page.keyboard.press('Enter');
  await expect(lines).toHaveText(['Newark', 'DigiKey', 'Avnet']);
  await expect(button('Move DigiKey down')).toBeFocused();
  await expect(settings.distributors.getByRole('status')).toHaveText('DigiKey is number 2 of 3');
  await page.keyboard.press('Enter');
  await expect(lines).toHaveText(['Newark', 'Avnet', 'DigiKey']);
  // The last line stays last, and its button keeps the focus.
  await page.keyboard.press('Enter');
  await expect(button('Move DigiKey down')).toBeFocused();
  await button('Move Avnet up').focus();
  await page.keyboard.press('Enter');
  await expect(lines).toHaveText(['Avnet', 'Newark', 'DigiKey']);
  await expect(button('Move Avnet up')).toBeFocused();
  await button('Remove Newark').focus();
  await page.keyboard.press('Enter');
  await expect(button('Remove DigiKey')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button('Remove Avnet')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(settings.distributors.getByRole('list')).toBeFocused();
  await expect(settings.distributors).toContainText('None yet.');
});

test('An unreadable settings file is backed up, and the user is notified once', async ({
  launch,
  workspace,
}) => {
  const text = '{"version":1,"settings":{"country":"DE"';
  const userDataDir = makeProfile(workspace, text);
  const first = await openApp(launch, { userDataDir });
  const { page, welcome, header, search, settings } = first;
  await expect(welcome.heading).toBeVisible();
  const [backup, ...others] = readCorruptBackup(userDataDir);
  expect(others).toEqual([]);
  expect(backup?.text).toBe(text);
  const notice = page.getByText(/Your settings file couldn’t be read/);
  await expect(notice).toContainText(backup?.name ?? 'no name');
  await welcome.trySample.click();
  await expect(search.box).toBeFocused();
  await header.settingsLink.click();
  await expect(settings.heading).toBeFocused();
  await page.getByRole('button', { name: 'Dismiss', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(notice).toBeHidden();
  await expect(settings.heading).toBeFocused();

  const again = await restart(launch, first);
  await expect(again.search.box).toBeFocused();
  await expect(again.page.getByText(/Your settings file couldn’t be read/)).toBeHidden();
});

test('Settings of another version are read as far as possible and lose nothing', async ({
  launch,
  workspace,
}) => {
  const settings = { country: 'DE', currency: 'pounds', theme: 'sepia', density: 'compact' };
  const connection = { source: 'sample', clientId: null, savedAt: null, storedIn: null, entry: 'known' };
  const written = { version: 2, connection, settings, sync: { on: true } };
  const userDataDir = makeProfile(workspace, JSON.stringify(written));
  const { search, header, settings: screen } = await openApp(launch, { userDataDir });
  // The sample parts are still chosen.
  await expect(search.box).toBeFocused();
  await header.settingsLink.click();
  await expect(screen.country).toHaveValue('DE');
  await expect(screen.currency).toHaveValue('USD');
  await screen.country.selectOption('JP');
  await expect
    .poll(() => readSettingsFile(userDataDir))
    .toMatchObject({ version: 2, settings: { ...settings, country: 'JP' }, sync: { on: true } });
  expect(readCorruptBackup(userDataDir)).toEqual([]);
});
