import type { Locator } from 'playwright';
import { expect, test } from './fixtures';
import type { OpenedApp } from './open-app';
import { applyVariant, type ScreenVariant } from './screenshots/screen-variant';

const regular: ScreenVariant = { theme: 'light', width: 1280, height: 800 };
const smallest: ScreenVariant = { theme: 'light', width: 960, height: 640 };

async function openPart({ search, part }: OpenedApp, mpn: string, manufacturer: string): Promise<void> {
  await search.searchFor(mpn);
  await search.row(mpn, manufacturer).click();
  await expect(part.heading).toHaveText(mpn);
  await expect(part.offerRows.first()).toBeVisible();
}

/** How far an element can be scrolled sideways, in CSS pixels. */
const overflowOf = (element: Locator) =>
  element.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);

test('Ten offers are in sight at the default size, and nothing moves when a quantity is refused', async ({
  sampleApp,
}) => {
  const { app, page, part } = sampleApp;
  const reason = page.getByText(/^Enter a whole number of pieces/);
  const surroundings = () =>
    Promise.all([part.quantity, part.answer, part.filters, part.offers].map((one) => one.boundingBox()));
  await applyVariant(app.electronApp, page, regular);
  await openPart(sampleApp, 'LM358', 'Texas Instruments');
  await expect(part.offerRows.nth(9)).toBeInViewport({ ratio: 1 });
  for (const variant of [regular, smallest]) {
    const size = `${variant.width} x ${variant.height}`;
    await applyVariant(app.electronApp, page, variant);
    await part.quantity.fill('1');
    await expect(reason).toBeHidden();
    const bounds = await surroundings();
    await part.quantity.fill('1/2');
    await expect(reason).toBeInViewport({ ratio: 1 });
    expect(await surroundings(), size).toEqual(bounds);
    expect(await overflowOf(part.region), size).toBe(0);
  }
});

test('A part scrolls as a whole: the header of its offers and the column beside them stay in view', async ({
  sampleApp,
}) => {
  const { app, page, part } = sampleApp;
  await applyVariant(app.electronApp, page, regular);
  await openPart(sampleApp, 'STM32F103C8T6', 'STMicroelectronics');
  await expect(part.offerRows).toHaveCount(93);
  const header = part.column('Distributor');
  await part.heading.focus();
  await page.keyboard.press('End');
  await expect(part.heading).not.toBeInViewport();
  await expect(part.offerRows.last()).toBeInViewport();
  await expect(header).toBeInViewport({ ratio: 1 });
  await expect(part.specifications.getByRole('row').last()).toBeInViewport();
  await test.step('in the smallest window the column is below the offers', async () => {
    await part.back.click();
    await applyVariant(app.electronApp, page, smallest);
    await openPart(sampleApp, 'LM358N', 'STMicroelectronics');
    const offers = await part.offers.boundingBox();
    const breaks = await part.priceBreaks.boundingBox();
    expect(breaks?.y).toBeGreaterThan((offers?.y ?? 0) + (offers?.height ?? 0));
    await part.heading.focus();
    await page.keyboard.press('End');
    await expect(part.specifications.getByRole('row').last()).toBeInViewport();
    expect(await overflowOf(part.region)).toBe(0);
  });
});
