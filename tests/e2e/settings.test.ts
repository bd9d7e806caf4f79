import type { Page } from 'playwright';
import { openWithSample, restart } from './first-steps';
import { expect, test } from './fixtures';
import { readSetAside, writeSettingsFile } from './settings-file';

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

for (const [what, text] of Object.entries({
  'no JSON': '{"version":1,"settings":{"country":"DE"',
  'of another shape': '{"version":1,"settings":{"country":"Germany"}}',
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
