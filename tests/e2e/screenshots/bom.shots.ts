import { expect, test } from '../fixtures';
import { openWithSample } from '../open-app';
import { applyVariant, takeScreenshot, variants } from './screen-variant';

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
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('textbox', { name: 'Boards' }).fill('50');
    await page.getByRole('button', { name: 'Create BOM' }).click();
    await expect(page.getByRole('grid', { name: 'BOM lines' })).toBeVisible();
    await takeScreenshot(page, 'bom-new', theme);
    await page.getByRole('button', { name: /^Look up/ }).click();
    await expect(page.getByRole('status', { name: 'BOM totals' })).toContainText('Per board');
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await takeScreenshot(page, 'bom', theme);
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
    await page.getByRole('link', { name: 'BOMs' }).click();
    await expect(page.getByRole('grid', { name: 'BOMs' })).toBeVisible();
    await takeScreenshot(page, 'boms', theme);
  });
}
