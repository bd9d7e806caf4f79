import { type Opened, openWithSample } from './first-steps';
import { expect, type Launch, test } from './fixtures';
import { takeOn } from './screenshots/shot';

async function openPart(launch: Launch, mpn: string, maker: string): Promise<Opened> {
  const opened = await openWithSample(launch);
  await opened.search.searchFor(mpn);
  await opened.search.row(mpn, maker).click();
  await expect(opened.part.heading).toHaveText(mpn);
  return opened;
}

test('a click on a row opens the part with offers, price breaks and specifications', async ({ launch }) => {
  const { part } = await openPart(launch, 'LM358', 'Texas Instruments');
  await expect(part.region).toBeVisible();
  await expect(part.offerRows.first()).toBeVisible();
  await expect(part.priceBreaksHeading).toBeVisible();
  await expect(part.specificationsHeading).toBeVisible();
  await expect(part.priceBreaks.getByRole('row').nth(2)).toBeVisible();
  await expect(part.specifications.getByRole('row').nth(2)).toBeVisible();
  await expect(part.datasheet).toBeVisible();
});

test('Enter on a row opens the part, with the keyboard alone', async ({ launch }) => {
  const { search, part, page } = await openWithSample(launch);
  await page.keyboard.type('LM358');
  await page.keyboard.press('Enter');
  await expect(search.rows).toHaveCount(10);
  // From the box past its two buttons into the grid: three steps at most.
  for (let step = 0; step < 4 && !(await search.results.locator(':focus').count()); step += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Home');
  const first = search.rows.first();
  await expect(first).toBeFocused();
  const mpn = await first.getByRole('rowheader').textContent();
  await page.keyboard.press('Enter');
  await expect(part.heading).toHaveText(mpn ?? 'no MPN');
  await expect(part.heading).toBeFocused();
});

test('the quantity decides unit price and total, and a MOQ makes one buy more', async ({ launch }) => {
  const { part } = await openPart(launch, 'LM358DR', 'Texas Instruments');
  const atOne = await part.readOffers();
  // A seller with a MOQ of some hundreds and no multiple: one piece costs the price of all that one must buy.
  const at = atOne.findIndex(
    (offer) => Number(offer.moq) >= 100 && offer.total !== null && Number(offer.total),
  );
  const bound = atOne[at];
  expect(bound, 'an offer with a MOQ of 100 or more').toBeDefined();
  if (!bound) return;
  const mustBuy = Number(bound.moq);
  expect(Number(bound.total)).toBeCloseTo(Number(bound.unitPrice) * mustBuy, 6);

  await part.quantity.fill(String(mustBuy * 2));
  await expect
    .poll(async () => {
      const now = (await part.readOffers()).find((offer) => offer.sku === bound.sku);
      return Number(now?.total) / Number(now?.unitPrice);
    })
    .toBeCloseTo(mustBuy * 2, 6);
});

test('a quantity that is none leaves the figures and says so', async ({ launch }) => {
  const { part, page } = await openPart(launch, 'LM358DR', 'Texas Instruments');
  const atOne = await part.readOffers();
  await part.quantity.fill('25');
  // The figures follow the typing a moment later, all at once.
  await expect.poll(() => part.readOffers()).not.toEqual(atOne);
  const before = await part.readOffers();
  for (const text of ['0', '1,5', '1/2']) {
    await part.quantity.fill(text);
    await expect(page.getByText(/^Enter a whole number of pieces, such as 250 or 10k/)).toBeVisible();
    await expect(part.quantity).toHaveValue(text);
    expect(await part.readOffers()).toEqual(before);
  }
});

test('a quantity is typed in thousands, stepped by the arrows, and the wheel scrolls the part', async ({
  launch,
}) => {
  const { app, part, page } = await openPart(launch, 'LM358DR', 'Texas Instruments');
  await takeOn(app.electronApp, page, { theme: 'light', width: 960, height: 640 });
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
  await expect.poll(scrolled).toBeGreaterThan(0);
  await expect(part.quantity).toHaveValue('1,000');
  await expect(part.quantity).toHaveAttribute('aria-valuenow', '1000');
});

test('choosing another offer shows its price breaks', async ({ launch }) => {
  const { part } = await openPart(launch, 'LM358DR', 'Texas Instruments');
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

test('a part that nobody sells says so', async ({ launch }) => {
  const { part } = await openPart(launch, 'LM741CN', 'onsemi');
  await expect(part.offers).toContainText('No offers');
  await expect(part.region).toContainText('Obsolete');
  await expect(part.priceBreaks).toContainText('There is no offer');
  await expect(part.specifications.getByRole('row').nth(2)).toBeVisible();
});

test('a part that only brokers have says so in the results, by the filter and on its screen', async ({
  launch,
}) => {
  const { search, part, page } = await openWithSample(launch);
  await search.searchFor('LM339');
  const row = search.row('LM339AN', 'Texas Instruments');
  await expect(row).toContainText('Brokers only');
  await page.getByRole('button', { name: 'Availability', exact: true }).click();
  await page.getByRole('checkbox', { name: /^In stock at brokers only/ }).check();
  await expect(search.rows).toHaveCount(1);
  await page.keyboard.press('Escape');
  await row.click();
  await expect(part.heading).toHaveText('LM339AN');
  await expect(part.region).toContainText('Total stockBrokers only');
  await expect(part.offers).toContainText('Only brokers have stock');
});

test('93 offers of one part are all there, prices in 13 currencies apart', async ({ launch }) => {
  const { part } = await openPart(launch, 'STM32F103C8T6', 'STMicroelectronics');
  await expect(part.offerRows).toHaveCount(93);
  await expect(part.offers).toContainText('≈');
});

test('a part without a datasheet has no Datasheet button', async ({ launch }) => {
  const { part } = await openPart(launch, 'LM358A', 'onsemi');
  await expect(part.offerRows.first()).toBeVisible();
  await expect(part.datasheet).toBeHidden();
});

test('an absurdly long specification is folded, and opens', async ({ launch }) => {
  const { part } = await openPart(launch, 'SN74HC595N', 'Texas Instruments');
  const showAll = part.specifications.getByRole('button', { name: 'Show all' });
  const folded = (await part.specifications.textContent())?.length ?? 0;
  await showAll.click();
  await expect(part.specifications.getByRole('button', { name: 'Show less' })).toBeVisible();
  expect((await part.specifications.textContent())?.length).toBeGreaterThan(folded + 500);
});

test('the picture is main’s, shown by part id with its credit, and by no other address', async ({
  launch,
}) => {
  const { part, page } = await openPart(launch, 'LM358', 'Texas Instruments');
  const picture = part.region.getByRole('img', { name: 'Picture of LM358', exact: true });
  await expect(picture).toBeVisible();
  const drawn = () => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth);
  await expect.poll(drawn).toBeGreaterThan(100);
  const address = await picture.evaluate((image) => (image as HTMLImageElement).src);
  expect(address).toMatch(/^app:\/\/parts\/part-image\/\w+$/);
  await expect(part.region.getByRole('button', { name: 'Page of the picture’s credit' })).toBeVisible();
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

test('specifications are found by their words, and copied with them', async ({ launch }) => {
  const { app, part, page } = await openPart(launch, 'LM358', 'Texas Instruments');
  const clipboard = () => app.electronApp.evaluate(({ clipboard: held }) => held.readText());
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
