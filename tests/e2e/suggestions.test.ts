import { expectAccessible } from './accessibility';
import { expect, test } from './fixtures';

test('part numbers are suggested while one types, for nothing, and the box stays a searchbox', async ({
  connectedApp,
}) => {
  const { page, search, nexar } = connectedApp;
  nexar.clearRequests();
  await search.box.pressSequentially('LM358');
  await expect(search.suggestions.getByRole('option').nth(2)).toBeVisible();
  await expect(search.suggestions.getByRole('option').first().locator('mark')).toHaveText('LM358');
  await expect(search.box).toBeFocused();
  await expectAccessible(page, 'Search, suggestions');
  expect(nexar.requests.map(({ operationName }) => operationName)).not.toContain('SearchMpn');
  expect(nexar.partsSpent).toBe(0);

  await page.keyboard.press('Escape');
  await expect(search.suggestions).toBeHidden();
  await expect(search.box).toHaveValue('LM358');
});

test('Enter searches the text as typed or the suggestion that a key has moved to, a click the one below it', async ({
  connectedApp,
}) => {
  const { page, search, nexar } = connectedApp;
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

  await search.box.fill('');
  await search.box.pressSequentially('STM32F103');
  await options.filter({ hasText: 'STM32F103C8T6' }).first().click();
  await expect(search.suggestions).toBeHidden();
  await expect(search.box).toHaveValue('STM32F103C8T6');
  await expect(search.rows.first()).toContainText('STM32F103C8T6');
});

test('Enter calls off the suggestions that are under way', async ({ connectedApp }) => {
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

test('a setting switches them off, and then typing sends nothing', async ({ connectedApp }) => {
  const { header, settings, search, nexar } = connectedApp;
  await header.settingsLink.click();
  await settings.suggestions.uncheck();
  await expect(settings.suggestions).not.toBeChecked();
  await header.searchLink.click();
  nexar.clearRequests();
  // Longer than the pause after which suggestions are asked for.
  await search.box.pressSequentially('LM3', { delay: 300 });
  await search.box.fill('LM358');
  await search.box.press('Enter');
  await expect(search.rows).toHaveCount(10);
  expect(nexar.requests.map(({ operationName }) => operationName)).toEqual(['SearchMpn']);
});
