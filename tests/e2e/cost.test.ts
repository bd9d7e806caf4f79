import type { NexarServer } from '../nexar-server/nexar-server';
import { openConnected } from './first-steps';
import { expect, test } from './fixtures';

/** All that was asked of the API but suggestions: where a key comes late, one may slip in before Enter. */
function lookups(nexar: NexarServer) {
  return nexar.requestsTo('api').filter(({ operationName }) => operationName !== 'Suggest');
}

test('a search is one request for 10 parts, and opening a listed part sends nothing', async ({
  launch,
  nexar,
}) => {
  const { search, part } = await openConnected(launch, nexar);
  nexar.clearRequests();
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  expect(lookups(nexar)).toHaveLength(1);
  expect(lookups(nexar)[0]?.variables).toMatchObject({ text: 'LM358', start: 0, limit: 10 });
  expect(nexar.partsSpent).toBe(10);

  await search.row('LM358', 'Texas Instruments').click();
  await expect(part.offerRows.first()).toBeVisible();
  await expect(part.specifications.getByRole('row').nth(2)).toBeVisible();
  await expect(part.datasheet).toBeVisible();
  await part.quantity.fill('5000');
  await part.back.click();
  await expect(search.rows).toHaveCount(10);
  expect(lookups(nexar)).toHaveLength(1);
});

test('a repeat of a fresh lookup sends nothing', async ({ launch, nexar }) => {
  const { search } = await openConnected(launch, nexar);
  nexar.clearRequests();
  for (const text of ['LM358', 'NE555P', 'lm358', ' LM358 ']) {
    await search.searchFor(text);
    await expect(search.rows.first().getByRole('rowheader')).toHaveText(text.trim().toUpperCase());
    await expect(search.cancel).toBeHidden();
  }
  expect(lookups(nexar).map((request) => request.variables?.text)).toEqual(['LM358', 'NE555P']);
});

test('typing spends no parts', async ({ launch, nexar }) => {
  const { search, page } = await openConnected(launch, nexar);
  nexar.clearRequests();
  await search.box.pressSequentially('STM32F103C8T6', { delay: 40 });
  await page.keyboard.press('Escape');
  await search.box.pressSequentially('LM358', { delay: 40 });
  // The search below is the fence: whatever typing had sent would stand before it.
  await search.box.press('Enter');
  await expect(search.rows).toHaveCount(10);
  const spending = nexar.requests.filter((request) => request.partsSpent > 0);
  expect(spending.map((request) => request.variables?.text)).toEqual(['LM358']);
});

test('Show more parts asks for the next ten', async ({ launch, nexar }) => {
  const { search } = await openConnected(launch, nexar);
  nexar.clearRequests();
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  await search.showMore.click();
  await expect(search.status).toHaveText(/, (1[1-9]|20) shown$/);
  expect(lookups(nexar).map((request) => request.variables?.start)).toEqual([0, 10]);
  expect(lookups(nexar).map((request) => request.variables?.limit)).toEqual([10, 10]);
});

test('country and currency from Settings reach the request, and EUR is marked as converted', async ({
  launch,
  nexar,
}) => {
  const { header, settings, search, part } = await openConnected(launch, nexar);
  await header.settingsLink.click();
  await settings.country.selectOption('DE');
  await settings.currency.selectOption('EUR');
  await expect(settings.currency).toHaveValue('EUR');
  await header.searchLink.click();
  nexar.clearRequests();
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  expect(lookups(nexar)[0]?.variables).toMatchObject({ country: 'DE', currency: 'EUR' });
  await expect(search.results).toContainText(/≈ €[\d.]+/);

  await search.row('LM358', 'Texas Instruments').click();
  const converted = part.offerRows.filter({ hasText: /≈ €[\d.]+.*\$[\d.]+/ });
  await expect(converted.first()).toBeVisible();
  await expect(part.region).toContainText('Offers for Germany, compared in EUR');
});

test('another currency is another lookup, offered with its cost, and going back to the first is free', async ({
  launch,
  nexar,
}) => {
  const { page, header, settings, search, part } = await openConnected(launch, nexar);
  nexar.clearRequests();
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  for (const currency of ['EUR', 'USD']) {
    await header.settingsLink.click();
    await settings.currency.selectOption(currency);
    await header.searchLink.click();
    await search.update(`Update for United States · ${currency} (up to 10 parts)`).press('Enter');
    await expect(search.box).toBeFocused();
    await expect(search.title('Results for “LM358”')).toBeVisible();
    await expect(search.rows).toHaveCount(10);
  }
  expect(lookups(nexar).map((request) => request.variables?.currency)).toEqual(['USD', 'EUR']);

  await search.row('LM358', 'Texas Instruments').click();
  await header.settingsLink.click();
  await settings.country.selectOption('DE');
  await page.goBack();
  const before = nexar.partsSpent;
  await page
    .getByRole('button', { name: 'Update for Germany · USD (up to 1 part)', exact: true })
    .press('Enter');
  await expect(part.region).toContainText('Offers for Germany, compared in USD');
  await expect(part.heading).toBeFocused();
  expect(nexar.partsSpent).toBe(before + 1);
  await part.back.click();
  await expect(search.update('Update for Germany · USD (up to 10 parts)')).toBeVisible();
});
