import { expect, test } from './fixtures';
import { lookupsOf } from './lookups-of';

test('A search is one request for ten parts; typing, opening a part and repeating a search cost nothing', async ({
  connectedApp: { search, part, page, nexar },
}) => {
  await test.step('typing uses no parts', async () => {
    await search.box.pressSequentially('STM32F103C8T6', { delay: 10 });
    await page.keyboard.press('Escape');
    await search.box.fill('');
    await search.box.pressSequentially('LM358', { delay: 40 });
    // Requests sent by typing would be listed before the search.
    await search.box.press('Enter');
    await expect(search.rows).toHaveCount(10);
    const spending = nexar.requests.filter((request) => request.partsSpent > 0);
    expect(spending.map((request) => request.variables?.text)).toEqual(['LM358']);
    expect(lookupsOf(nexar)).toHaveLength(1);
    expect(lookupsOf(nexar)[0]?.variables).toMatchObject({ text: 'LM358', start: 0, limit: 10 });
    expect(nexar.partsSpent).toBe(10);
  });

  await test.step('opening a listed part sends nothing', async () => {
    await search.row('LM358', 'Texas Instruments').click();
    await expect(part.offerRows.first()).toBeVisible();
    await expect(part.specifications.getByRole('row').nth(2)).toBeVisible();
    await expect(part.datasheet).toBeVisible();
    await part.quantity.fill('5000');
    await part.back.click();
    await expect(search.rows).toHaveCount(10);
    expect(lookupsOf(nexar)).toHaveLength(1);
  });

  await test.step('Show more parts requests the next ten', async () => {
    await search.showMore.click();
    await expect(search.status).toHaveText(/, (1[1-9]|20) shown$/);
    expect(lookupsOf(nexar).map(({ variables }) => [variables?.start, variables?.limit])).toEqual([
      [0, 10],
      [10, 10],
    ]);
  });

  await test.step('repeating a fresh lookup sends nothing', async () => {
    nexar.clearRequests();
    for (const text of ['NE555P', 'lm358', ' LM358 ']) {
      await search.searchFor(text);
      await expect(search.rows.first().getByRole('rowheader')).toHaveText(text.trim().toUpperCase());
      await expect(search.cancel).toBeHidden();
    }
    expect(lookupsOf(nexar).map((request) => request.variables?.text)).toEqual(['NE555P']);
  });
});

test('A new country or currency needs a new lookup, whose button names the cost, and switching back is free', async ({
  connectedApp: { page, header, settings, search, part, nexar },
}) => {
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
  expect(lookupsOf(nexar).map((request) => request.variables?.currency)).toEqual(['USD', 'EUR']);

  await search.row('LM358', 'Texas Instruments').click();
  await header.settingsLink.click();
  await settings.country.selectOption('DE');
  await settings.currency.selectOption('EUR');
  await page.goBack();
  const before = nexar.partsSpent;
  await page
    .getByRole('button', { name: 'Update for Germany · EUR (up to 1 part)', exact: true })
    .press('Enter');
  await expect(part.region).not.toContainText('Prices are for');
  await expect(part.heading).toBeFocused();
  const converted = part.offerRows.filter({ has: page.getByTitle(/^\$[\d.]+; converted to EUR by Nexar/) });
  await expect(converted.first()).toBeVisible();
  expect(nexar.partsSpent).toBe(before + 1);
  await part.back.click();
  await search.update('Update for Germany · EUR (up to 10 parts)').press('Enter');
  await expect(search.results).toContainText(/≈€[\d.]+/);
  expect(lookupsOf(nexar).at(-1)?.variables).toMatchObject({ text: 'LM358', country: 'DE', currency: 'EUR' });
});
