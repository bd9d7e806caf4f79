import { describeFocus, expectAccessible } from './accessibility';
import { expect, test } from './fixtures';

test('A user can hide all results and show them again with the keyboard alone, without a request', async ({
  connectedApp,
}) => {
  const { page, search, nexar } = connectedApp;
  await page.keyboard.type('LM358');
  await page.keyboard.press('Enter');
  await expect(search.rows).toHaveCount(10);
  nexar.clearRequests();

  const goTo = async (key: 'Tab' | 'ArrowRight', name: RegExp) => {
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press(key);
      const focus = await describeFocus(page);
      expect(focus.visible, `the focus on ${focus.name} is visible`).toBe(true);
      if (name.test(focus.name)) return;
    }
    throw new Error(`${key} did not reach ${name}`);
  };
  await goTo('Tab', /^button In stock/);
  await goTo('ArrowRight', /^button Manufacturer/);
  await page.keyboard.press('Enter');
  await expect(search.filterValue('Manufacturer', 'onsemi')).toBeVisible();
  await goTo('Tab', /onsemi/);
  await page.keyboard.press('Space');
  await expect(search.status).toHaveText(/, 2 shown$/);
  await expect(page.getByText('2 of 10 loaded match', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(search.filter('Manufacturer')).toBeFocused();
  const { top } = await search.results.evaluate((grid) => grid.getBoundingClientRect());
  await goTo('ArrowRight', /^button Filter/);
  await page.keyboard.press('Enter');
  await page.keyboard.type('life');
  await page.keyboard.press('Enter');
  // The filter's list opens by itself.
  await expect(page.getByRole('group', { name: 'Lifecycle' }).getByRole('checkbox').first()).toBeFocused();
  // The counts are of the parts that pass the other filter.
  await expect(search.filterValue('Lifecycle', 'In production')).toHaveAccessibleName(/ 0$/);
  await search.filterValue('Lifecycle', 'In production').focus();
  expect(await search.results.evaluate((grid) => grid.getBoundingClientRect().top)).toBe(top);
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(search.results).toBeHidden();
  await expect(page.getByRole('heading', { name: 'All 10 results are hidden by filters' })).toBeVisible();
  await expectAccessible(page, 'Search, all hidden');
  await goTo('ArrowRight', /Clear filters/);
  await page.keyboard.press('Enter');
  await expect(search.rows).toHaveCount(10);
  expect((await describeFocus(page)).name).toMatch(/^button In stock/);
  expect(nexar.requests).toEqual([]);
});

test('A specification range understands units, and finding more names its cost and filters at the service', async ({
  connectedApp,
}) => {
  const { page, search, nexar } = connectedApp;
  await search.searchFor('capacitor');
  await expect(search.rows).toHaveCount(10);
  await page.getByRole('button', { name: 'Columns', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Description', exact: true }).check();
  await page.keyboard.press('Escape');
  nexar.clearRequests();
  await search.filter('Capacitance').click();
  await page.getByRole('textbox', { name: 'From', exact: true }).fill('4.7uF');
  await page.getByRole('textbox', { name: 'To', exact: true }).fill('10 µF');
  await expectAccessible(page, 'Search, a filter open');
  const column = search.results.getByRole('columnheader', { name: 'Capacitance' });
  await page.getByRole('button', { name: 'Add as column', exact: true }).click();
  await expect(column).toBeVisible();
  await page.getByRole('button', { name: 'Remove column', exact: true }).click();
  await expect(column).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(search.rows.first()).toBeVisible();
  for (const text of await search.rows.allTextContents()) expect(text).toMatch(/(4\.7|10) µF/);
  expect(nexar.requests).toEqual([]);

  await expect(search.findMoreWithFilters).toHaveText('Find more with these filtersup to 10 parts');
  await search.findMoreWithFilters.click();
  await expect.poll(() => nexar.requests.length).toBe(1);
  expect(nexar.requests[0]?.variables).toMatchObject({
    text: 'capacitor',
    limit: 10,
    filters: { capacitance: '(0.0000047__0.00001)' },
  });
  await expect(page.getByText('Filters applied to the whole catalog.')).toBeVisible();
  for (const text of await search.rows.allTextContents()) expect(text).toMatch(/(4\.7|10) µF/);
});

test('Sorting and filtering the results send nothing', async ({ connectedApp }) => {
  const { page, search, nexar } = connectedApp;
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  nexar.clearRequests();
  const stock = search.results.getByRole('columnheader', { name: 'Stock' });
  const stocks = () =>
    search.results
      .getByRole('rowgroup')
      .evaluateAll((groups) =>
        groups
          .slice(1)
          .map((group) =>
            [...group.querySelectorAll('tr')].map((row) =>
              Number(row.querySelector('[data-value]')?.getAttribute('data-value')),
            ),
          ),
      );
  const unsorted = await stocks();
  expect(unsorted.length).toBeGreaterThan(1);
  await search.rows.first().focus();
  await page.keyboard.press('ArrowUp');
  await expect(search.results.getByRole('columnheader').first()).toBeFocused();
  await stock.click();
  await expect(stock).toHaveAttribute('aria-sort', 'ascending');
  // Each group by itself.
  expect(await stocks()).toEqual(unsorted.map((group) => group.toSorted((one, other) => one - other)));
  await stock.click();
  await expect(stock).toHaveAttribute('aria-sort', 'descending');
  await search.filter('Manufacturer').click();
  await search.filterValue('Manufacturer', 'Texas Instruments').check();
  await page.keyboard.press('Escape');
  await expect(search.rows.first()).toContainText('Texas Instruments');
  expect(nexar.requests).toEqual([]);
});

test('A user can tell three similar part numbers apart with the keyboard alone', async ({ connectedApp }) => {
  const { page, search, part } = connectedApp;
  await page.keyboard.type('lm-358a');
  await page.keyboard.press('Enter');
  const exact = search.group('Exact match, ignoring punctuation \\d manufacturers');
  await expect(exact.first()).toBeVisible();
  const manufacturers = await exact.allTextContents();
  expect(manufacturers.length).toBeGreaterThan(1);
  await expect(search.group('Exact match')).toHaveCount(manufacturers.length);
  // Their place is computed from the rows above them.
  const offsets = await page
    .locator('[role=rowgroup][aria-labelledby]')
    .evaluateAll((groups) =>
      groups.map(
        (group) =>
          group.getBoundingClientRect().top -
          (document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.getBoundingClientRect()
            .top ?? 0),
      ),
    );
  expect(offsets.length).toBeGreaterThan(1);
  for (const offset of offsets) expect(Math.abs(offset)).toBeLessThan(1);
  const similar = search.group('Starts with lm-358a').first();
  const mpn = await similar.getByRole('rowheader').textContent();
  for (
    let step = 0;
    step < 12 && !(await search.rows.first().evaluate((row) => row === document.activeElement));
    step += 1
  )
    await page.keyboard.press('Tab');
  while (!(await similar.evaluate((row) => row === document.activeElement)))
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(part.heading).toHaveText(mpn ?? '');
});

test('The arrow keys enter a filter, Space toggles a value, and a filter closes when it loses the focus', async ({
  sampleApp,
}) => {
  const { page, search } = sampleApp;
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  const values = page.getByRole('group', { name: 'Manufacturer', exact: true });
  const checkboxes = values.getByRole('checkbox');
  await search.filter('Manufacturer').focus();
  await page.keyboard.press('ArrowDown');
  await expect(checkboxes.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(checkboxes.nth(1)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(checkboxes.nth(1)).toBeChecked();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(search.filter('Manufacturer')).toBeFocused();
  await expect(values).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(checkboxes.first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(search.filter('Manufacturer')).toBeFocused();
  await expect(values).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(values).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(values).toBeHidden();

  const columns = page.getByRole('button', { name: 'Columns', exact: true });
  const panel = page.getByRole('dialog', { name: 'Columns', exact: true });
  await columns.focus();
  await page.keyboard.press('Enter');
  await expect(panel).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(panel.getByRole('checkbox').first()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(columns).toBeFocused();
  await expect(panel).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(panel).toBeHidden();
  await expect(search.filter('Manufacturer')).not.toBeFocused();
});

test('A filter added with more parts does not move the tab stop', async ({ sampleApp }) => {
  const { page, search } = sampleApp;
  await search.searchFor('resistor');
  await expect(search.rows).toHaveCount(10);
  await search.addFilter('Lifecycle');
  await page.keyboard.press('Escape');
  await expect(search.filter('Lifecycle')).toBeFocused();
  await search.showMore.click();
  await expect(search.rows).not.toHaveCount(10);
  await expect(search.filter('Lifecycle')).toHaveAttribute('tabindex', '0');
});
