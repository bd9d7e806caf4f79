import { catalog } from '../../electron/sample/catalog/catalog';
import { expectAccessible } from './accessibility';
import { expect, test } from './fixtures';
import { lookupsOf } from './lookups-of';

const numbers = [...new Set(catalog().map(({ mpn }) => mpn))].slice(0, 60);

for (const mode of ['executed', 'text'] as const) {
  test(`A search works on a plan without datasheets, lead times and specifications (refused by ${mode}) and names them`, async ({
    connectedApp,
  }) => {
    const { search, part, page, nexar } = connectedApp;
    nexar.gate(['datasheet', 'leadTime', 'specs', 'similarParts'], mode);
    await search.searchFor('LM358');
    await expect(search.rows).toHaveCount(10);
    await expect(search.failure).toBeHidden();
    await expect(
      page.getByText('Your Nexar plan does not include: datasheets, lead times, specifications.'),
    ).toBeVisible();
    await expect(search.results.getByText('Not in your plan')).toHaveCount(10);
    await expect(search.filter('Lifecycle')).toBeHidden();
    await expect(search.filter('Active')).toBeHidden();

    await search.row('LM358', 'Texas Instruments').click();
    await expect(part.offerRows.first()).toBeVisible();
    await expect(part.specifications).toContainText('not in your Nexar plan');
    await expect(part.region).toContainText('Datasheet: not in your plan');
    await expect(part.datasheet).toBeHidden();
    await part.showSimilar.click();
    await expect(part.similar).toContainText('Similar parts are not in your Nexar plan.');
    await expect(part.similar.getByRole('heading')).toBeFocused();
    await expect(part.showSimilar).toBeHidden();

    // Fields known to be missing from the plan are no longer requested.
    await part.back.click();
    nexar.clearRequests();
    await search.searchFor('NE555P');
    await expect(search.row('NE555P', 'Texas Instruments')).toBeVisible();
    expect(lookupsOf(nexar)).toHaveLength(1);
    expect(lookupsOf(nexar)[0]?.query).not.toMatch(/bestDatasheet|estimatedFactoryLeadDays|specs/);
  });
}

test('A plan without datasheets or with few parts gives what it has, and the rest on a press', async ({
  connectedApp,
}) => {
  const { header, settings, search, part, page, nexar } = connectedApp;
  nexar.gate(['datasheet'], 'text', 400);
  await search.searchFor('LM358');
  await search.row('LM358', 'Texas Instruments').click();
  await expect(part.region).toContainText('Datasheet: not in your plan');
  await expect(part.specifications.getByRole('row').nth(2)).toBeVisible();
  await expect(part.specifications).not.toContainText('not in your Nexar plan');

  await header.settingsLink.click();
  const gaps = settings.planGaps;
  await expect(gaps.getByRole('listitem')).toHaveText([/^Datasheets since /]);
  await expectAccessible(page, 'gaps of the plan', '[data-section=partsLeft]');
  nexar.gate([]);
  nexar.clearRequests();
  await settings.checkPlanAgain.click();
  await expect(gaps).toHaveText('None found so far.');
  expect(nexar.requests).toEqual([]);
  await search.searchFor('NE555P');
  await expect(search.row('NE555P', 'Texas Instruments')).toBeVisible();
  expect(lookupsOf(nexar)).toHaveLength(1);
  expect(lookupsOf(nexar)[0]?.query).toContain('bestDatasheet');

  // Parts for 35 of 60 lines.
  nexar.setPartLimit(nexar.partsSpent + 35);
  nexar.setOverLimit('errors');
  await search.pasteList.click();
  await search.list.getByRole('textbox').fill(numbers.join('\n'));
  await search.list.getByRole('button', { name: 'Look up 60 part numbers', exact: true }).click();
  await expect(search.status).toHaveText('35 of 60 found, 25 not looked up');
  await expect(header.partsLeft).toHaveText(/^Part limit of \d+ reached$/);
  await search.results.press('Control+End');
  await expect(search.results.getByText('Part limit reached').last()).toBeVisible();
  await expectAccessible(page, 'lines beyond the part limit', ':has(> [role=alert])');
  const rest = search.failure.locator('..').getByRole('button', { name: /^Look up the remaining/ });
  await expect(rest).toHaveText('Look up the remaining 25 · up to 25 parts');
  await rest.click();
  await expect(page.getByText('Still over the part limit.')).toBeVisible();
  nexar.setPartLimit(null);
  const before = nexar.partsSpent;
  await rest.click();
  await expect(search.status).toHaveText('60 of 60 found');
  expect(nexar.partsSpent - before).toBe(25);
  await expect(search.failure).toBeHidden();
  await expect(header.partsLeft).toHaveText('parts left unknown');
});
