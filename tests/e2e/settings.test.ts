import type { Page } from 'playwright';
import { openWithSample, restart } from './first-steps';
import { expect, test } from './fixtures';
import { readSetAside, readSettingsFile, writeSettingsFile } from './settings-file';

/** The page's ground, and whether it believes in a dark system. */
async function look(page: Page): Promise<{ ground: string; dark: boolean }> {
  // Playwright would answer for the system.
  await page.emulateMedia({ colorScheme: null });
  return page.evaluate(() => ({
    ground: getComputedStyle(document.body).backgroundColor,
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
  }));
}

test('the theme changes the colours at once, and survives a restart', async ({ launch }) => {
  const first = await openWithSample(launch);
  await first.header.settingsLink.click();
  await first.settings.theme.selectOption('Light');
  await expect.poll(async () => (await look(first.page)).dark).toBe(false);
  const light = await look(first.page);
  await first.settings.theme.selectOption('Dark');
  await expect.poll(async () => (await look(first.page)).dark).toBe(true);
  const dark = await look(first.page);
  expect(dark.ground).not.toBe(light.ground);

  const again = await restart(launch, first);
  await expect(again.search.box).toBeFocused();
  expect(await look(again.page)).toEqual(dark);
  await again.header.settingsLink.click();
  await expect(again.settings.theme).toHaveValue('dark');
});

test('country and currency survive a restart', async ({ launch }) => {
  const first = await openWithSample(launch);
  await first.header.settingsLink.click();
  await first.settings.country.selectOption('JP');
  await first.settings.currency.selectOption('JPY');
  const again = await restart(launch, first);
  await again.header.settingsLink.click();
  await expect(again.settings.country).toHaveValue('JP');
  await expect(again.settings.currency).toHaveValue('JPY');
});

test('my distributors are put in order and removed by keyboard, and the focus is never lost', async ({
  launch,
}) => {
  const first = await openWithSample(launch);
  const { page, search, part, header } = first;
  await header.settingsLink.click();
  await expect(first.settings.distributors).toContainText('None yet.');
  await header.searchLink.click();
  await search.searchFor('LM358DR');
  await search.row('LM358DR', 'Texas Instruments').click();
  await part.panelButton('My distributors').click();
  for (const name of ['Digi-Key', 'Newark', 'TTI']) {
    await page.getByLabel('Distributor to add').selectOption({ label: name });
    await page.getByRole('button', { name: 'Add', exact: true }).click();
  }
  await page.keyboard.press('Escape');

  const again = await restart(launch, first);
  await again.header.settingsLink.click();
  const lines = again.settings.distributors.getByRole('listitem');
  const button = (name: string) => again.settings.distributors.getByRole('button', { name, exact: true });
  await expect(lines).toHaveText(['Digi-Key', 'Newark', 'TTI']);
  // The screen scrolls within the window; the window does not.
  const tooLong = () => document.documentElement.scrollHeight - document.documentElement.clientHeight;
  expect(await again.page.evaluate(tooLong)).toBe(0);
  await button('Move Digi-Key down').focus();
  await again.page.keyboard.press('Enter');
  await expect(lines).toHaveText(['Newark', 'Digi-Key', 'TTI']);
  await expect(button('Move Digi-Key down')).toBeFocused();
  await expect(again.settings.distributors.getByRole('status')).toHaveText('Digi-Key is number 2 of 3');
  await again.page.keyboard.press('Enter');
  await expect(lines).toHaveText(['Newark', 'TTI', 'Digi-Key']);
  // The last one stays the last, and its button keeps the focus.
  await again.page.keyboard.press('Enter');
  await expect(button('Move Digi-Key down')).toBeFocused();
  await button('Move TTI up').focus();
  await again.page.keyboard.press('Enter');
  await expect(lines).toHaveText(['TTI', 'Newark', 'Digi-Key']);
  await expect(button('Move TTI up')).toBeFocused();
  await button('Remove Newark').focus();
  await again.page.keyboard.press('Enter');
  await expect(button('Remove Digi-Key')).toBeFocused();
  await again.page.keyboard.press('Enter');
  await expect(button('Remove TTI')).toBeFocused();

  const third = await restart(launch, again);
  await third.header.settingsLink.click();
  await expect(third.settings.distributors.getByRole('listitem')).toHaveText(['TTI']);
  await third.settings.distributors.getByRole('button', { name: 'Remove TTI', exact: true }).focus();
  await third.page.keyboard.press('Enter');
  await expect(third.settings.distributors.getByRole('list')).toBeFocused();
  await expect(third.settings.distributors).toContainText('None yet.');
});

for (const [what, text] of Object.entries({
  'no JSON': '{"version":1,"settings":{"country":"DE"',
  'no JSON object': '[]',
  empty: '',
})) {
  test(`a settings file that is ${what} is set aside, and the user is told`, async ({ launch }) => {
    const first = await openWithSample(launch);
    expect(await first.app.close()).toBe(0);
    const { userDataDir } = first.app;
    writeSettingsFile(userDataDir, text);

    const again = await restart(launch, first);
    await expect(again.welcome.heading).toBeVisible();
    const [kept, ...others] = readSetAside(userDataDir);
    expect(others).toEqual([]);
    expect(kept?.text).toBe(text);
    const notice = again.page.getByText(/Your settings file could not be read/);
    await expect(notice).toContainText(kept?.name ?? 'no name');
    await again.page.getByRole('button', { name: 'Dismiss', exact: true }).click();
    await expect(notice).toBeHidden();
    await again.welcome.trySample.click();
    await expect(again.search.box).toBeFocused();

    const third = await restart(launch, again);
    await expect(third.search.box).toBeFocused();
    await expect(third.page.getByText(/Your settings file could not be read/)).toBeHidden();
  });
}

test('settings of another version are read as far as they can be, and lose nothing', async ({ launch }) => {
  const first = await openWithSample(launch);
  expect(await first.app.close()).toBe(0);
  const { userDataDir } = first.app;
  const written = readSettingsFile(userDataDir);
  const settings = { country: 'DE', currency: 'pounds', theme: 'sepia', density: 'compact' };
  writeSettingsFile(userDataDir, JSON.stringify({ ...written, version: 2, settings, sync: { on: true } }));

  const again = await restart(launch, first);
  // The sample parts are still what was chosen.
  await expect(again.search.box).toBeFocused();
  await again.header.settingsLink.click();
  await expect(again.settings.country).toHaveValue('DE');
  await expect(again.settings.currency).toHaveValue('USD');
  await again.settings.country.selectOption('JP');
  await expect
    .poll(() => readSettingsFile(userDataDir))
    .toMatchObject({ version: 2, settings: { ...settings, country: 'JP' }, sync: { on: true } });
  expect(readSetAside(userDataDir)).toEqual([]);
});
