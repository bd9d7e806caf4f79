import { expect, test } from './fixtures';
import type { OpenedApp } from './open-app';
import { applyVariant } from './screenshots/screen-variant';

async function openPart({ search, part }: OpenedApp, mpn: string, manufacturer: string): Promise<void> {
  await search.searchFor(mpn);
  await search.row(mpn, manufacturer).click();
  await expect(part.heading).toHaveText(mpn);
}

test('Clicking a row opens the part with its offers, price breaks, image and specifications', async ({
  sampleApp,
}) => {
  const { app, part, page } = sampleApp;
  await openPart(sampleApp, 'LM358', 'Texas Instruments');
  await expect(part.region).toBeVisible();
  await expect(part.offerRows.first()).toBeVisible();
  await expect(part.priceBreaksHeading).toBeVisible();
  await expect(part.specificationsHeading).toBeVisible();
  await expect(part.priceBreaks.getByRole('row').nth(2)).toBeVisible();
  await expect(part.specifications.getByRole('row').nth(2)).toBeVisible();
  await expect(part.datasheet).toBeVisible();

  await test.step('the image comes from main by part id, with its credit, and from no other address', async () => {
    const image = part.region.getByRole('img', { name: 'Image of LM358', exact: true });
    await expect(image).toBeVisible();
    const drawnWidth = () => image.evaluate((element) => (element as HTMLImageElement).naturalWidth);
    await expect.poll(drawnWidth).toBeGreaterThan(100);
    const address = await image.evaluate((element) => (element as HTMLImageElement).src);
    expect(address).toMatch(/^app:\/\/parts\/part-image\/\w+$/);
    await expect(part.region.getByRole('button', { name: 'View image source' })).toBeVisible();
    const widthOf = (source: string) =>
      page.evaluate(
        (src) =>
          new Promise<number>((resolve) => {
            const image = new Image();
            image.onload = () => resolve(image.naturalWidth);
            image.onerror = () => resolve(0);
            image.src = src;
          }),
        source,
      );
    expect(await widthOf(address)).toBeGreaterThan(100);
    for (const none of ['not-a-part', 'https%3A%2F%2Fsigma.octopart.com%2F1', '..%2Findex.html', ''])
      expect(await widthOf(`app://parts/part-image/${none}`)).toBe(0);
  });

  await test.step('specifications can be searched by text and copied', async () => {
    const clipboard = () => app.electronApp.evaluate(({ clipboard: system }) => system.readText());
    const all = await part.specifications.getByRole('row').count();
    await part.findSpecification.fill('khz');
    await expect(part.specifications).toContainText('700 kHz');
    expect(await part.specifications.getByRole('row').count()).toBeLessThan(all);
    await part.region.getByRole('button', { name: 'Copy specifications', exact: true }).click();
    await expect.poll(clipboard).toMatch(/^[^\t\n]+\t700 kHz$/);
    await part.region.getByRole('button', { name: 'Copy part number', exact: true }).click();
    await expect.poll(clipboard).toBe('LM358');
    await part.findSpecification.focus();
    await page.keyboard.press('Escape');
    await expect(part.findSpecification).toHaveValue('');
    await expect(part.specifications.getByRole('row')).toHaveCount(all);
  });
});

test('The quantity determines unit price and total, and the chosen offer the price breaks', async ({
  sampleApp,
}) => {
  const { app, part, page } = sampleApp;
  await openPart(sampleApp, 'LM358DR', 'Texas Instruments');

  await test.step('choosing another offer shows its price breaks', async () => {
    await expect(part.offers.getByRole('row', { selected: true })).toHaveCount(1);
    const best = await part.priceBreaks.textContent();
    const offers = await part.readOffers();
    const other = offers.findIndex(
      (offer, at) => at > 0 && Number(offer.unitPrice) > Number(offers[0]?.unitPrice),
    );
    await part.offerRows.nth(other).click();
    await expect(part.offerRows.nth(other)).toHaveAttribute('aria-selected', 'true');
    await expect(part.priceBreaks).not.toHaveText(best ?? '');
  });

  await test.step('a MOQ raises the order quantity', async () => {
    const atOne = await part.readOffers();
    // An offer with a MOQ of some hundreds and no order multiple: a single piece costs as much as the MOQ.
    const moqOffer = atOne.find((offer) => Number(offer.moq) >= 100 && Number(offer.total));
    if (!moqOffer) throw new Error('No offer has a MOQ of 100 or more');
    const moq = Number(moqOffer.moq);
    expect(Number(moqOffer.total)).toBeCloseTo(Number(moqOffer.unitPrice) * moq, 6);
    await part.quantity.fill(String(moq * 2));
    await expect
      .poll(async () => {
        const now = (await part.readOffers()).find((offer) => offer.sku === moqOffer.sku);
        return Number(now?.total) / Number(now?.unitPrice);
      })
      .toBeCloseTo(moq * 2, 6);
  });

  await test.step('an invalid quantity keeps the figures and is reported', async () => {
    const before = await part.readOffers();
    await part.quantity.fill('1,5');
    await expect(page.getByText(/^Enter a whole number of pieces, such as 250 or 10k/)).toBeVisible();
    await expect(part.quantity).toHaveValue('1,5');
    expect(await part.readOffers()).toEqual(before);
  });

  await test.step('the quantity accepts thousands, the arrows step it, and the wheel leaves it alone', async () => {
    await applyVariant(app.electronApp, page, { theme: 'light', width: 960, height: 640 });
    await part.quantity.fill('');
    await part.quantity.pressSequentially('10k');
    await expect(part.quantity).toHaveAttribute('aria-valuenow', '10000');
    await part.quantity.press('ArrowUp');
    await expect(part.quantity).toHaveValue('10001');
    await part.quantity.fill('1,000');
    const scrolled = () => part.region.evaluate(({ scrollTop }) => scrollTop);
    expect(await scrolled()).toBe(0);
    await part.quantity.hover();
    await page.mouse.wheel(0, 200);
    // Events of the wheel are handled in their order.
    await part.heading.hover();
    await page.mouse.wheel(0, 200);
    await expect.poll(scrolled).toBeGreaterThan(0);
    await expect(part.quantity).toHaveValue('1,000');
    await expect(part.quantity).toHaveAttribute('aria-valuenow', '1000');
  });
});

test('Parts without offers, without a datasheet or with long specifications are shown as such', async ({
  sampleApp,
}) => {
  const { part, page } = sampleApp;
  await openPart(sampleApp, 'LM741CN', 'onsemi');
  await expect(part.offers).toContainText('No offers');
  await expect(part.region).toContainText('Obsolete');
  await expect(part.priceBreaks).toContainText('Select an offer');
  await expect(part.specifications.getByRole('row').nth(2)).toBeVisible();

  await page.keyboard.press('Escape');
  await openPart(sampleApp, 'LM358A', 'onsemi');
  await expect(part.offerRows.first()).toBeVisible();
  await expect(part.datasheet).toBeHidden();

  await page.keyboard.press('Escape');
  await openPart(sampleApp, 'SN74HC595N', 'Texas Instruments');
  const showAll = part.specifications.getByRole('button', { name: 'Show all' });
  const folded = (await part.specifications.textContent())?.length ?? 0;
  await showAll.click();
  await expect(part.specifications.getByRole('button', { name: 'Show less' })).toBeVisible();
  expect((await part.specifications.textContent())?.length).toBeGreaterThan(folded + 500);
});
