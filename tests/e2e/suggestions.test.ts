import { expectAccessible } from './accessibility';
import { openConnected, openWithSample } from './first-steps';
import { expect, test } from './fixtures';

test('part numbers are suggested while one types, for nothing, and the box stays a searchbox', async ({
  launch,
  nexar,
}) => {
  const { page, search } = await openConnected(launch, nexar);
  nexar.clearRequests();
  await search.box.pressSequentially('LM358');
  await expect(search.suggestions.getByRole('option').nth(2)).toBeVisible();
  await expect(search.suggestions.getByRole('option').first().locator('mark')).toHaveText('LM358');
  await expect(search.box).toBeFocused();
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await expectAccessible(page, `Search, suggestions, ${theme}`);
  }
  expect(nexar.requests.map(({ operationName }) => operationName)).not.toContain('SearchMpn');
  expect(nexar.partsSpent).toBe(0);

  await page.keyboard.press('Escape');
  await expect(search.suggestions).toBeHidden();
  await expect(search.box).toHaveValue('LM358');
});

test('Enter searches the text as typed, or the suggestion that a key has moved to', async ({
  launch,
  nexar,
}) => {
  const { page, search } = await openConnected(launch, nexar);
  const asked = () =>
    nexar.requests
      .filter(({ operationName }) => operationName === 'SearchMpn')
      .map(({ variables }) => variables?.text);
  await search.box.pressSequentially('LM358');
  await expect(search.suggestions).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(search.suggestions).toBeHidden();
  await expect(search.rows).toHaveCount(10);
  expect(asked()).toEqual(['LM358']);

  await search.box.fill('');
  await search.box.pressSequentially('NE55');
  const options = search.suggestions.getByRole('option');
  await expect(options.nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  const id = await options.nth(1).getAttribute('id');
  await expect(search.box).toHaveAttribute('aria-activedescendant', id ?? '');
  const text = (await options.nth(1).locator('span').first().textContent()) ?? '';
  // Above the first stands the box's own text again.
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(search.box).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(search.box).toHaveValue(text);
  await expect(search.row(text).first()).toBeVisible();
  expect(asked()).toEqual(['LM358', text]);
});

test('a click chooses a suggestion too', async ({ launch }) => {
  const { search } = await openWithSample(launch);
  await search.box.pressSequentially('STM32F103');
  await search.suggestions.getByRole('option').filter({ hasText: 'STM32F103C8T6' }).first().click();
  await expect(search.suggestions).toBeHidden();
  await expect(search.box).toHaveValue('STM32F103C8T6');
  await expect(search.rows.first()).toContainText('STM32F103C8T6');
});

test('Enter calls off the suggestions that are under way', async ({ launch, nexar }) => {
  const { search } = await openConnected(launch, nexar);
  nexar.clearRequests();
  nexar.fault('api', { kind: 'silence' }, { times: 1 });
  await search.box.pressSequentially('LM358');
  await expect.poll(() => nexar.requests.map(({ operationName }) => operationName)).toEqual(['Suggest']);
  await search.box.press('Enter');
  await expect(search.rows).toHaveCount(10);
  await expect.poll(() => nexar.requests[0]?.clientLeft).toBe(true);
  await expect(search.suggestions).toBeHidden();
});

test('a setting switches them off, and then typing sends nothing', async ({ launch, nexar }) => {
  const { header, settings, search } = await openConnected(launch, nexar);
  await header.settingsLink.click();
  await settings.suggestions.uncheck();
  await expect(settings.suggestions).not.toBeChecked();
  await header.searchLink.click();
  nexar.clearRequests();
  await search.box.pressSequentially('LM358', { delay: 350 });
  await search.box.press('Enter');
  await expect(search.rows).toHaveCount(10);
  expect(nexar.requests.map(({ operationName }) => operationName)).toEqual(['SearchMpn']);
});
