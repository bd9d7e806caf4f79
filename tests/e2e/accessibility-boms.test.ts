import { expectAccessible } from './accessibility';
import { dropFile } from './drop-file';
import { expect, test } from './fixtures';
import { bomScreens } from './pages/bom';
import { pasteTable } from './paste-table';

// expectAccessible checks each screen in both themes.

/** Few lines, since axe takes long for many: exact, to be reviewed, not found and without a number. */
const bomFile = `Reference,Qty,MPN,Manufacturer
"C1,C2",2,GRM188R71H104KA93D,Murata
U1,1,LM358-DR,Texas Instruments
U2,1,NE555P,
U3,1,QQXZ-000,
TP1,1,,
`;

test('BOMs have no accessibility violations, from the import to the details of a line', async ({
  sampleApp: { page },
}) => {
  const bom = bomScreens(page);
  const press = (name: string | RegExp) =>
    page.getByRole('main').getByRole('button', { name, exact: true }).click();
  await page.getByRole('link', { name: 'BOMs', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'No BOMs yet' })).toBeVisible();
  await expectAccessible(page, 'BOMs, none', '[aria-labelledby=boms-heading]');
  await press('Paste a table');
  await expectAccessible(page, 'BOMs, paste', 'dialog[open]');
  await page.keyboard.press('Escape');
  await dropFile(page, 'Board.csv', Buffer.from(bomFile));
  await expect(bom.importStatus).toHaveText('5 lines, 4 with a part number');
  await expectAccessible(page, 'Import, check', 'section:has(> header h1)');
  await page.getByRole('button', { name: 'Edit columns' }).click();
  await expectAccessible(page, 'Import, columns', 'section:has(> header h1)');
  await press('Back');
  await expectAccessible(page, 'Import, file', 'section:has(> header h1)');
  await press('Next');
  await press('Next');
  await bom.createAndLookUp.click();
  await expect(bom.totals).toContainText('2 of 5 lines priced');
  await expect(bom.plans.getByRole('row').nth(1)).toBeVisible();
  await bom.lines.getByRole('row').nth(2).focus();
  await page.keyboard.press('Enter');
  await expect(bom.panel.getByRole('button', { name: /^Use this: / }).first()).toBeVisible();
  // Side by side, each has its columns and its total.
  await bom.boards.fill('10, 50');
  await bom.boards.press('Enter');
  await expect(bom.totals).toContainText('For 50');
  await expectAccessible(page, 'BOM with its plans, a line open', '[aria-label=BOM]');
  await press(/^Prices for/);
  await expectAccessible(page, 'BOM, country and currency', '[popover]:popover-open');
  await page.keyboard.press('Escape');
  await press(/^More settings/);
  await expectAccessible(page, 'BOM, more settings', '[popover]:popover-open');
  await page.keyboard.press('Escape');
  const plans = '[aria-label="Sourcing plans and cost"]';
  await page.locator(plans).getByText('Cost', { exact: true }).click();
  await expect(page.locator(plans).getByRole('table').first()).toBeVisible();
  await expectAccessible(page, 'BOM, cost', plans);
  await page.getByRole('button', { name: 'Shipping…', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox').first()).toBeVisible();
  await expectAccessible(page, 'BOM, shipping', 'dialog[open]');
  await dialog.getByRole('button', { name: 'Cancel', exact: true }).click();
  await page.getByRole('button', { name: 'Order', exact: true }).click();
  await page.getByRole('menuitem').first().click();
  await expect(dialog.getByRole('button', { name: 'Save as CSV…' })).toBeVisible();
  await expectAccessible(page, 'BOM, order', 'dialog[open]');
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  await pasteTable(page, bomFile.replace('U2,1', 'U2,2'));
  await press('Update BOM');
  await expect(page.getByRole('table', { name: 'What changed' })).toBeVisible();
  await expectAccessible(page, 'Import, what changed', 'section:has(> header h1)');
  await press('Open BOM');
  await page.getByRole('link', { name: 'BOMs', exact: true }).click();
  await expect(bom.list).toBeVisible();
  await expectAccessible(page, 'BOMs', 'section:has([aria-label=BOMs])');
  await bom.list.getByRole('button', { name: /^Actions for/ }).click();
  await page.getByRole('menuitem', { name: 'Rename…' }).click();
  await expectAccessible(page, 'BOMs, rename', 'dialog[open]');
});
