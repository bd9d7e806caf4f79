import type { Locator } from 'playwright';
import { expectAccessible } from './accessibility';
import { expect, test } from './fixtures';
import type { OpenedApp } from './open-app';

const textOf = ({ app }: OpenedApp) => app.electronApp.evaluate(({ clipboard }) => clipboard.readText());

/** The HTML that a field would be given by a paste. The listener is there before the key is pressed. */
async function htmlPastedInto(field: Locator): Promise<string> {
  await field.focus();
  const pasted = await field.evaluateHandle((element) => ({
    html: new Promise<string>((resolve) => {
      const onPaste = (event: Event) => {
        event.preventDefault();
        resolve((event as ClipboardEvent).clipboardData?.getData('text/html') ?? '');
      };
      element.addEventListener('paste', onPaste, { once: true });
    }),
  }));
  await field.press('ControlOrMeta+v');
  return pasted.evaluate(({ html }) => html);
}

async function openPart({ search, part }: OpenedApp, mpn: string): Promise<void> {
  await search.searchFor(mpn);
  await search.row(mpn, 'Texas Instruments').click();
  await expect(part.offerRows.first()).toBeVisible();
}

test('An offer in focus is copied as tab-separated values and as an HTML table', async ({ sampleApp }) => {
  const { page, part } = sampleApp;
  await openPart(sampleApp, 'LM358');
  await part.quantity.fill('87');
  // Priced and sorted for the new quantity.
  await expect(part.answer).toContainText('cost less than');
  const [offer] = await part.readOffers();
  await part.offerRows.first().focus();
  await page.keyboard.press('ControlOrMeta+c');
  await expect.poll(() => textOf(sampleApp)).toContain(`\t${offer?.sku}\t`);
  const cells = (await textOf(sampleApp)).split('\t');
  expect(cells).toHaveLength(9);
  expect(cells[2]).toBe(offer?.stock);
  expect(cells[7]).toBe(offer?.total);
  expect(Number(cells[7])).toBeGreaterThan(0);
  const html = await htmlPastedInto(part.quantity);
  expect(html).toContain('<table>');
  expect(html).toContain(`>${offer?.sku}</td>`);
  await part.offerRows.first().focus();

  await test.step('several rows with the header', async () => {
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(part.offers.getByRole('row', { selected: true })).toHaveCount(3);
    await page.keyboard.press('ControlOrMeta+Shift+c');
    await expect.poll(() => textOf(sampleApp)).toMatch(/^Distributor\tSKU\tStock\t/);
    expect((await textOf(sampleApp)).split('\n')).toHaveLength(4);
    await page.keyboard.press('Escape');
    await expect(part.offers.getByRole('row', { selected: true })).toHaveCount(1);
    await page.keyboard.press('ControlOrMeta+a');
    await expect(part.offers.getByRole('row', { selected: true })).toHaveCount(await part.offerRows.count());
  });
});

test('A row’s menu opens by the pointer and by keys, and is accessible', async ({ sampleApp }) => {
  const { page, search, part } = sampleApp;
  const menu = page.getByRole('menu', { name: 'Row', exact: true });
  const item = (name: string) => menu.getByRole('menuitem', { name, exact: true });
  await openPart(sampleApp, 'LM358');
  const row = part.offerRows.nth(3);
  await row.click({ button: 'right' });
  await expect(item('Copy row')).toBeFocused();
  await expectAccessible(page, 'A row’s menu', '[role=menu]');
  const [, , , offer] = await part.readOffers();
  await item('Copy row').click();
  await expect.poll(() => textOf(sampleApp)).toContain(`\t${offer?.sku}\t`);
  await row.click({ button: 'right' });
  await item('Copy SKU').click();
  await expect.poll(() => textOf(sampleApp)).toBe(offer?.sku);
  await expect(menu).toBeHidden();
  await expect(row).toBeFocused();

  await test.step('a click beside the menu only closes it', async () => {
    await row.click({ button: 'right' });
    await page.mouse.click(5, 5);
    await expect(menu).toBeHidden();
    await expect(part.region).toBeVisible();
    await expect(row).toBeFocused();
  });

  await page.keyboard.press('Escape');
  const result = search.row('LM358', 'Texas Instruments');
  await expect(result).toBeFocused();
  for (const key of ['Shift+F10', 'ContextMenu']) {
    await page.keyboard.press(key);
    await expect(item('Copy row'), key).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await expect(result).toBeFocused();
  }
  await page.keyboard.press('Shift+F10');
  await page.keyboard.press('o');
  await page.keyboard.press('Enter');
  await expect(part.heading).toHaveText('LM358');
});

test('A double click on a SKU takes the whole of it', async ({ sampleApp }) => {
  const { page, part } = sampleApp;
  await openPart(sampleApp, 'LM358');
  const offers = await part.readOffers();
  const at = offers.findIndex(({ sku }) => sku?.includes('-'));
  const sku = offers[at]?.sku ?? '';
  await part.offerRows.nth(at).getByText(sku, { exact: true }).dblclick();
  expect(await page.evaluate(() => String(getSelection()))).toBe(sku);
  await page.keyboard.press('ControlOrMeta+c');
  await expect.poll(() => textOf(sampleApp)).toBe(sku);
});
