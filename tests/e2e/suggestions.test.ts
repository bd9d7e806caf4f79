import { expectAccessible } from './accessibility';
import { expect, test } from './fixtures';

test('Typing shows suggestions for free, and the box stays a searchbox', async ({ connectedApp }) => {
  const { page, search, nexar } = connectedApp;
  nexar.clearRequests();
  await search.box.pressSequentially('LM358');
  await expect(search.suggestions.getByRole('option').nth(2)).toBeVisible();
  await expect(search.suggestions.getByRole('option').nth(1).locator('mark')).toHaveText('LM358');
  await expect(search.box).toBeFocused();
  await expectAccessible(page, 'Search, suggestions');
  expect(nexar.requests.map(({ operationName }) => operationName)).not.toContain('SearchMpn');
  expect(nexar.partsSpent).toBe(0);

  await page.keyboard.press('Escape');
  await expect(search.suggestions).toBeHidden();
  await expect(search.box).toHaveValue('LM358');
});

test('Enter searches for the typed text or the suggestion chosen by key, and a click for the clicked one', async ({
  connectedApp,
}) => {
  const { page, search, nexar } = connectedApp;
  const searchedTexts = () =>
    nexar.requests
      .filter(({ operationName }) => operationName === 'SearchMpn')
      .map(({ variables }) => variables?.text);
  await search.box.pressSequentially('LM358');
  await expect(search.suggestions).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(search.suggestions).toBeHidden();
  await expect(search.rows).toHaveCount(10);
  expect(searchedTexts()).toEqual(['LM358']);

  await search.box.fill('');
  await search.box.pressSequentially('NE55');
  const options = search.suggestions.getByRole('group').getByRole('option');
  await expect(options.nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  const id = await options.nth(1).getAttribute('id');
  await expect(search.box).toHaveAttribute('aria-activedescendant', id ?? '');
  const text = (await options.nth(1).locator('mark').locator('..').textContent()) ?? '';
  // Moving up from the first suggestion returns to the typed text.
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(search.box).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(search.box).toHaveValue(text);
  await expect(search.row(text).first()).toBeVisible();
  expect(searchedTexts()).toEqual(['LM358', text]);

  await search.box.fill('');
  await search.box.pressSequentially('STM32F103');
  await options.filter({ hasText: 'STM32F103C8T6' }).first().click();
  await expect(search.suggestions).toBeHidden();
  await expect(search.box).toHaveValue('STM32F103C8T6');
  await expect(search.rows.first()).toContainText('STM32F103C8T6');
});

test('Enter cancels pending suggestions', async ({ connectedApp }) => {
  const { search, nexar } = connectedApp;
  nexar.clearRequests();
  nexar.fault('api', { kind: 'silence' }, { times: 1 });
  await search.box.pressSequentially('LM358');
  await expect.poll(() => nexar.requests.map(({ operationName }) => operationName)).toEqual(['Suggest']);
  await search.box.press('Enter');
  await expect(search.rows).toHaveCount(10);
  await expect.poll(() => nexar.requests[0]?.clientLeft).toBe(true);
  await expect(search.suggestions).toBeHidden();
});

test('Typing sends nothing once suggestions are switched off', async ({ connectedApp }) => {
  const { header, settings, search, nexar } = connectedApp;
  await header.settingsLink.click();
  await settings.suggestions.uncheck();
  await expect(settings.suggestions).not.toBeChecked();
  await header.searchLink.click();
  nexar.clearRequests();
  // Longer than the debounce of suggestions.
  await search.box.pressSequentially('LM3', { delay: 300 });
  await search.box.fill('LM358');
  await search.box.press('Enter');
  await expect(search.rows).toHaveCount(10);
  expect(nexar.requests.map(({ operationName }) => operationName)).toEqual(['SearchMpn']);
});
