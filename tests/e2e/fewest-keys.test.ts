import { expect, test } from './fixtures';

test('Seven keys lead from the part number to its best offer at 87 pieces, and one more copies it', async ({
  sampleApp,
}) => {
  const { app, page, search, part } = sampleApp;
  let pressed = 0;
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
    pressed += keys.length;
  };
  await expect(search.box).toBeFocused();
  await page.keyboard.type('LM358');
  await press('Enter');
  await expect(search.rows).toHaveCount(10);
  await press('ArrowDown');
  await expect(search.row('LM358', 'Texas Instruments')).toBeFocused();
  await press('Enter');
  await expect(part.heading).toBeFocused();
  await press('q', '8', '7');
  // Offers are priced after the digits are on screen.
  await expect(part.answer).toContainText('Best for 87');
  await press('Enter');
  expect(pressed).toBeLessThanOrEqual(7);

  await press('ControlOrMeta+c');
  const copied = () => app.electronApp.evaluate(({ clipboard }) => clipboard.readText());
  await expect.poll(copied).toMatch(/^[^\t\n]+(\t[^\t\n]*)+$/);
  const [distributor = '', sku] = (await copied()).split('\t');
  const best = (await part.readOffers()).find((offer) => offer.sku === sku);
  await expect(part.answer).toContainText(distributor);
  expect((await copied()).split('\t')).toContain(best?.total);
  await expect(part.offerRows.filter({ hasText: sku ?? '' })).toBeFocused();
});

test('On a row of the results letters and a paste begin the next search', async ({ sampleApp }) => {
  const { app, page, search } = sampleApp;
  const pasteOnRow = async (text: string) => {
    await app.electronApp.evaluate(({ clipboard }, written) => clipboard.writeText(written), text);
    // Not by ↓ from the box: suggestions for what it holds may open at any moment and take that key.
    await search.rows.first().focus();
    await page.keyboard.press('ControlOrMeta+v');
  };
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('ne5');
  await expect(search.box).toBeFocused();
  await expect(search.box).toHaveValue('ne5');
  await page.keyboard.press('Escape');

  await pasteOnRow('BC547B');
  await expect(search.box).toHaveValue('BC547B');
  await expect(search.box).toBeFocused();

  await pasteOnRow('LM358\nNE555P');
  await expect(search.list.getByRole('textbox')).toHaveValue('LM358\nNE555P');
  await page.keyboard.press('Escape');
  await expect(search.rows.first()).toBeVisible();
});

test('Three near part numbers are told apart by arrow keys, without opening one', async ({ sampleApp }) => {
  const { page, search, part } = sampleApp;
  const preview = page.getByRole('complementary', { name: 'Preview', exact: true });
  const shown = () => preview.getByRole('table', { name: 'Specifications', exact: true }).textContent();
  await search.searchFor('STM32F103');
  await expect(search.rows.nth(2)).toBeVisible();
  await page.getByRole('button', { name: 'Preview pane', exact: true }).click();
  await search.box.focus();
  await page.keyboard.press('ArrowDown');
  const read: (string | null)[] = [];
  for (const place of [0, 1, 2]) {
    const mpn = (await search.rows.nth(place).getByRole('rowheader').textContent()) ?? '';
    await expect(search.rows.nth(place)).toBeFocused();
    await expect(preview.getByRole('heading', { level: 2 }).first()).toHaveText(mpn);
    read.push(await shown());
    await page.keyboard.press('ArrowDown');
  }
  expect(new Set(read).size).toBe(3);
  await expect(part.region).toBeHidden();
  await page.getByRole('button', { name: 'Preview pane', exact: true }).click();
  await expect(preview).toBeHidden();
});
