// Declares the bridge on `window`.

import { catalog } from '../../electron/sample/catalog/catalog';
import type {} from '../../renderer/bridge/get-bridge';
import type { NexarServer } from '../nexar-server/nexar-server';
import { expectAccessible } from './accessibility';
import { dropFile } from './drop-file';
import { expect, test } from './fixtures';
import { nexarVariables, type OpenedApp, openApp, openConnected } from './open-app';
import { bomScreens } from './pages/bom';

/** Numbers of parts with few offers, whose answers are small. */
const numbers = [...new Map(catalog().map((part) => [part.mpn, part])).values()]
  .sort((one, other) => one.sellers.length - other.sellers.length)
  .slice(0, 60)
  .map(({ mpn }) => mpn);

/** Parts that DigiKey sells, by its numbers for them. */
const carted = catalog()
  .flatMap(({ mpn, sellers }) => {
    const [offer] = sellers.find(({ company }) => company.name === 'DigiKey')?.offers ?? [];
    return offer && !numbers.includes(mpn) ? [{ mpn, sku: offer.sku }] : [];
  })
  .slice(0, 2);

/** The part numbers of each request so far. */
const askedOf = (nexar: NexarServer) =>
  nexar
    .requestsTo('api')
    .filter(({ operationName }) => operationName === 'MultiMatch')
    .map(({ variables }) => ((variables?.queries ?? []) as { mpn: string }[]).map(({ mpn }) => mpn));

/** The highest number of requests that any part number was in. */
function mostAsked(nexar: NexarServer): number {
  const all = askedOf(nexar).flat();
  return Math.max(...all.map((mpn) => all.filter((other) => other === mpn).length));
}

/** How many parts the ledger has booked, and how many of them no answer has confirmed. */
async function bookedIn({ page }: OpenedApp): Promise<{ spent: number; uncertain: number }> {
  const left = await page.evaluate(() => window.parts?.partsLeft());
  if (!left?.ok) throw new Error('the ledger cannot be read');
  const { spent, uncertain } = left.value;
  return { spent, uncertain };
}

async function enterPlan({ page }: OpenedApp, nexar: NexarServer, parts: number): Promise<void> {
  nexar.setPartLimit(parts);
  await page.evaluate((count) => window.parts?.choosePlan({ kind: 'lifetime', parts: count }), parts);
}

test('Sixty lines meet the part limit, two gateways that give up and a kill, and none is asked for again without a press', async ({
  launch,
  nexar,
}) => {
  const opened = await openConnected(launch, nexar);
  const { page, app } = opened;
  const bom = bomScreens(page);
  await enterPlan(opened, nexar, 25);
  const file = ['Reference,MPN', ...numbers.map((mpn, at) => `U${at + 1},${mpn}`)].join('\n');
  await dropFile(page, 'Sixty.csv', Buffer.from(file));
  await expect(bom.importStatus).toHaveText('60 lines, 60 with a part number');
  await bom.createAndLookUp.click();
  await expect(page.getByText('35 lines weren’t looked up: the part limit was reached.')).toBeVisible();
  expect([nexar.partsSpent, mostAsked(nexar)]).toEqual([25, 1]);
  expect(await bookedIn(opened)).toEqual({ spent: 25, uncertain: 0 });

  await enterPlan(opened, nexar, 500);
  nexar.fault('api', { kind: 'status', status: 504 }, { times: 1, operation: 'MultiMatch' });
  await bom.retryFailed.click();
  await expect(page.getByText(/^Nexar didn’t answer for 35 lines\./)).toBeVisible();
  expect([nexar.partsSpent, mostAsked(nexar)]).toEqual([25, 2]);
  expect(await bookedIn(opened)).toEqual({ spent: 60, uncertain: 35 });
  await expectAccessible(page, 'BOM, lines that failed', '[aria-label=BOM] > :first-child');

  nexar.fault('api', { kind: 'given-up', status: 504 }, { times: 1, operation: 'MultiMatch' });
  await expect(bom.retryUncertain(35)).toHaveAccessibleDescription('up to 35 parts');
  await bom.retryUncertain(35).click();
  await expect(page.getByText(/^Nexar didn’t answer for 18 lines\./)).toBeVisible();
  // All sixty, of which the answer about eighteen was lost.
  expect([nexar.partsSpent, mostAsked(nexar)]).toEqual([60, 3]);
  expect(await bookedIn(opened)).toEqual({ spent: 95, uncertain: 53 });

  const sent = askedOf(nexar).length;
  nexar.fault('api', { kind: 'silence' }, { operation: 'MultiMatch' });
  await bom.retryUncertain(18).click();
  await expect.poll(() => askedOf(nexar).length).toBe(sent + 1);
  await app.kill();
  nexar.clearFaults();

  const again = await openApp(launch, { env: nexarVariables(nexar), userDataDir: app.userDataDir });
  const after = bomScreens(again.page);
  await again.page.getByRole('link', { name: /^Sixty/ }).click();
  await expect(again.page.getByText('Paused at 9 of 18')).toBeVisible();
  await expect(again.page.getByText(/^Nexar didn’t answer for 9 lines\./)).toBeVisible();
  expect(await bookedIn(again)).toEqual({ spent: 104, uncertain: 62 });
  expect(askedOf(nexar)).toHaveLength(sent + 1);
  await again.page.getByRole('button', { name: /^Resume/ }).click();
  await expect(after.progress).toBeHidden();
  expect(nexar.partsSpent).toBe(69);
  await after.retryUncertain(9).click();
  await expect.poll(() => nexar.partsSpent).toBe(78);
  await expect(after.progress).toBeHidden();
  await expect(after.retryUncertain(9)).toBeHidden();
  await expect(after.lookUp).toBeHidden();
  expect(askedOf(nexar).map(({ length }) => length)).toEqual([25, 35, 35, 18, 17, 9, 9, 5, 4]);
  expect(mostAsked(nexar)).toBe(5);

  await test.step('A cart is looked up by its distributor’s numbers', async () => {
    const cart = ['Quantity,Part Number', ...carted.map(({ sku }) => `5,${sku}`)].join('\n');
    await dropFile(again.page, 'Cart.csv', Buffer.from(cart));
    await expect(after.importStatus).toHaveText('2 lines, 0 with a part number, 2 by distributor SKU');
    await after.createAndLookUp.click();
    await expect.poll(() => nexar.partsSpent).toBe(80);
    const lines = again.page.getByRole('grid', { name: 'BOM lines' });
    for (const { sku, mpn } of carted)
      await expect(lines.getByRole('row', { name: `${sku}, found: ${mpn}` })).toContainText('Exact');
  });
});
