import { expect, test } from './fixtures';

test('Similar parts take one request after the press, and none to open one or to go back', async ({
  connectedApp,
}) => {
  const { search, part, page, nexar } = connectedApp;
  await search.searchFor('LM358DR');
  await search.row('LM358DR', 'Texas Instruments').click();
  await expect(part.offerRows.first()).toBeVisible();
  await expect(part.showSimilar).toHaveText(/^Show similar parts · 1 part, plus up to 1 per result/);
  const before = nexar.partsSpent;
  nexar.clearRequests();

  // The key leads to the button; what it costs is asked for by the press.
  await page.keyboard.press('a');
  await expect(part.showSimilar).toBeFocused();
  expect(nexar.requests).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(part.similarLinks).toHaveCount(4);
  const sent = nexar.requestsTo('api').map(({ operationName, partsSpent }) => [operationName, partsSpent]);
  expect(sent).toEqual([['SimilarParts', 5]]);
  expect(nexar.partsSpent - before).toBe(5);
  await expect(part.similar.getByText(/Used up to 5 parts/)).toBeVisible();
  await expect(part.similar.getByRole('heading')).toBeFocused();

  const mpn = await part.similarLinks.first().textContent();
  await page.keyboard.press('Tab');
  await expect(part.similarLinks.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(part.heading).toHaveText(mpn ?? 'no number');
  await expect(part.offerRows.first()).toBeVisible();
  await expect(part.specifications.getByRole('row').nth(2)).toBeVisible();
  await expect(part.showSimilar).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(part.heading).toHaveText('LM358DR');
  await expect(part.similarLinks).toHaveCount(4);
  await part.similarLinks.nth(1).click();
  await expect(part.heading).not.toHaveText('LM358DR');
  await part.back.click();
  await expect(part.heading).toHaveText('LM358DR');
  await page.keyboard.press('Escape');
  await expect(search.row('LM358DR', 'Texas Instruments')).toBeFocused();
  expect(nexar.requestsTo('api')).toHaveLength(1);
  expect(nexar.partsSpent - before).toBe(5);
});

for (const mode of ['executed', 'text'] as const) {
  test(`Similar parts outside the plan (refused by ${mode}) are reported as such at no cost`, async ({
    connectedApp,
  }) => {
    const { search, part, nexar } = connectedApp;
    nexar.gate(['similarParts'], mode);
    await search.searchFor('LM358DR');
    await search.row('LM358DR', 'Texas Instruments').click();
    nexar.clearRequests();
    await part.showSimilar.click();
    await expect(part.similar.getByRole('alert')).toHaveText('Similar parts are not in your Nexar plan.');
    await expect(part.offerRows.first()).toBeVisible();
    expect(nexar.requestsTo('api').map(({ partsSpent }) => partsSpent)).toEqual([0]);
  });
}

test('A failed request for similar parts names the reason and can be retried', async ({ connectedApp }) => {
  const { search, part, page, nexar } = connectedApp;
  await search.searchFor('LM358DR');
  await search.row('LM358DR', 'Texas Instruments').click();
  nexar.fault('api', { kind: 'status', status: 503 }, { times: 1 });
  await part.showSimilar.click();
  await expect(part.similar.getByRole('alert')).toContainText('Nexar is having problems');
  await expect(part.offerRows.first()).toBeVisible();
  await part.similar.getByRole('button', { name: /^Try again · 1 part, plus/ }).focus();
  await page.keyboard.press('Enter');
  await expect(part.similarLinks).toHaveCount(4);
  await expect(part.similar.getByRole('heading')).toBeFocused();
});

test('A request for similar parts can be cancelled without losing the focus', async ({ connectedApp }) => {
  const { search, part, page, nexar } = connectedApp;
  await search.searchFor('LM358DR');
  await search.row('LM358DR', 'Texas Instruments').click();
  nexar.fault('api', { kind: 'silence' }, { times: 1 });
  await part.showSimilar.click();
  await part.similar.getByRole('button', { name: 'Cancel', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(part.showSimilar).toBeFocused();
  await expect(part.similar.getByRole('alert')).toBeHidden();
  await expect.poll(() => nexar.requestsTo('api').at(-1)?.clientLeft).toBe(true);
});
