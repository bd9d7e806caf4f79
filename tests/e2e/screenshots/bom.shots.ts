import { catalog } from '../../../electron/sample/catalog/catalog';
import { dropFile } from '../drop-file';
import { expect, test } from '../fixtures';
import { openConnected, openWithSample } from '../open-app';
import { bomScreens } from '../pages/bom';
import { pasteTable } from '../paste-table';
import { applyVariant, takeScreenshot, variants } from './screen-variant';

const parts = catalog().map(({ mpn }) => mpn);

/** Lines of the sample's parts and one that is not among them. */
const motorControl = ['Reference,MPN', ...[...new Set(parts)].slice(0, 20), 'QQXZ-000']
  .map((mpn, at) => (at === 0 ? mpn : `U${at},${mpn}`))
  .join('\n');

const newerTable =
  'Reference\tQty\tMPN\tManufacturer\nC1-C9\t9\tGRM188R71H104KA93D\tMurata\nU90\t1\tNE555P\tTexas Instruments\n';

for (const variant of variants) {
  const { theme } = variant;
  test(`BOMs, ${theme} ${variant.width} x ${variant.height}`, async ({ launch }) => {
    const { app, page } = await openWithSample(launch);
    await applyVariant(app.electronApp, page, variant);
    await page.getByRole('link', { name: 'BOMs' }).click();
    await expect(page.getByRole('heading', { name: 'No BOMs yet' })).toBeVisible();
    await takeScreenshot(page, 'boms-empty', theme);
    await page.getByRole('button', { name: 'Try the sample BOM' }).click();
    await expect(page.getByRole('button', { name: 'Edit columns' })).toBeVisible();
    await takeScreenshot(page, 'bom-import-check', theme);
    await page.getByRole('button', { name: 'Edit columns' }).click();
    await expect(page.getByRole('table', { name: 'Preview' })).toBeVisible();
    await takeScreenshot(page, 'bom-import-columns', theme);
    const main = page.getByRole('main');
    await main.getByRole('button', { name: 'Back', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
    await takeScreenshot(page, 'bom-import-file', theme);
    await main.getByRole('button', { name: 'Next' }).click();
    await main.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('textbox', { name: 'Boards' }).fill('50');
    await page.getByRole('button', { name: 'Create BOM' }).click();
    await expect(page.getByRole('grid', { name: 'BOM lines' })).toBeVisible();
    await takeScreenshot(page, 'bom-new', theme);
    await page.getByRole('button', { name: /^Look up/ }).click();
    await expect(page.getByRole('status', { name: 'BOM totals' })).toContainText('Per board');
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await takeScreenshot(page, 'bom', theme);
    const boards = page.getByRole('textbox', { name: 'Boards' });
    await boards.fill('10, 50, 100');
    await boards.press('Enter');
    await expect(page.getByRole('status', { name: 'BOM totals' })).toContainText('For 100');
    await takeScreenshot(page, 'bom-board-counts', theme);
    await boards.fill('50');
    await boards.press('Enter');
    await expect(page.getByRole('status', { name: 'BOM totals' })).not.toContainText('For 100');
    await page.getByRole('button', { name: /^Prices for/ }).click();
    await expect(page.getByRole('dialog').getByLabel('Country')).toBeVisible();
    await takeScreenshot(page, 'bom-market', theme);
    await page.keyboard.press('Escape');
    const lines = page.getByRole('grid', { name: 'BOM lines' });
    const plans = page.getByRole('region', { name: 'Sourcing plans and cost' });
    const showPlans = plans.getByRole('button', { name: 'Show plans and cost' });
    // Low windows show them folded.
    if (await showPlans.isVisible()) await showPlans.click();
    await expect(plans.getByRole('table', { name: 'Sourcing plans' }).getByRole('row').nth(1)).toBeVisible();
    await takeScreenshot(page, 'bom-plans', theme);
    await plans.getByRole('button', { name: 'Shipping…' }).click();
    await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeVisible();
    await takeScreenshot(page, 'bom-shipping', theme);
    await page.getByRole('button', { name: 'Cancel', exact: true }).click();
    await plans.getByRole('button', { name: /^Buy from at most 2 / }).click();
    await expect(plans.getByText(/with one offer per line/)).toBeVisible();
    await takeScreenshot(page, 'bom-proof', theme);
    await plans.getByText('Cost', { exact: true }).click();
    await expect(plans.getByRole('table').first()).toBeVisible();
    await takeScreenshot(page, 'bom-cost', theme);
    await page.getByRole('button', { name: 'Order', exact: true }).click();
    await page.getByRole('menuitem').first().click();
    await expect(page.getByRole('dialog').getByRole('button', { name: 'Save as CSV…' })).toBeVisible();
    await takeScreenshot(page, 'bom-order', theme);
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await lines.getByRole('row').nth(1).focus();
    await page.keyboard.press('n');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: /^Line/ })).toBeVisible();
    await takeScreenshot(page, 'bom-line', theme);
    await pasteTable(page, newerTable);
    await page.getByRole('button', { name: 'Update BOM' }).click();
    await expect(page.getByRole('table', { name: 'What changed' })).toBeVisible();
    await takeScreenshot(page, 'bom-changes', theme);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(page.getByRole('grid', { name: 'BOM lines' })).toBeVisible();
    await page.getByRole('link', { name: 'BOMs' }).click();
    await expect(page.getByRole('grid', { name: 'BOMs' })).toBeVisible();
    await takeScreenshot(page, 'boms', theme);
  });

  test(`BOM lookups that fail, ${theme} ${variant.width} x ${variant.height}`, async ({ launch, nexar }) => {
    const { app, page } = await openConnected(launch, nexar);
    await applyVariant(app.electronApp, page, variant);
    const bom = bomScreens(page);
    nexar.setPartLimit(8);
    await page.evaluate(() => window.parts?.choosePlan({ kind: 'lifetime', parts: 8 }));
    await dropFile(page, 'Motor control.csv', Buffer.from(motorControl));
    await bom.createAndLookUp.click();
    await expect(page.getByText(/the part limit was reached/)).toBeVisible();
    await takeScreenshot(page, 'bom-limited', theme);
    nexar.setPartLimit(500);
    await page.evaluate(() => window.parts?.choosePlan({ kind: 'lifetime', parts: 500 }));
    nexar.fault('api', { kind: 'status', status: 504 }, { times: 1, operation: 'MultiMatch' });
    await bom.retryFailed.click();
    await expect(page.getByText(/^Nexar didn’t answer for/)).toBeVisible();
    await takeScreenshot(page, 'bom-uncertain', theme);
    nexar.fault('api', { kind: 'too-many-requests', retryAfter: 60 }, { times: 1, operation: 'MultiMatch' });
    await page.getByRole('button', { name: /may count again$/ }).click();
    await expect(page.getByText(/^Waiting for Nexar/)).toBeVisible();
    await page.getByRole('button', { name: 'Pause', exact: true }).click();
    await expect(page.getByText(/^Paused at/)).toBeVisible();
    await takeScreenshot(page, 'bom-paused', theme);
    await page.getByRole('button', { name: /^Resume/ }).click();
    await expect(bom.progress).toBeHidden();
    // The next day.
    await app.electronApp.evaluate(() => {
      const now = Date.now.bind(Date);
      Date.now = () => now() + 25 * 60 * 60_000;
    });
    await page.reload();
    await expect(bom.totals).toContainText('Prices expired · Refresh');
    await takeScreenshot(page, 'bom-expired', theme);
  });
}
