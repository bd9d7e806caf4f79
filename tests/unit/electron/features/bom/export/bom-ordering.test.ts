import { describe, expect, it } from 'vitest';
import { FailureError } from '../../../../../../electron/core/failure-error';
import { createBomOrdering } from '../../../../../../electron/features/bom/export/bom-ordering';
import { orderedParts } from '../../../../../../electron/features/bom/view/ordered-part';
import type { BomLine } from '../../../../../../electron/shared/contract/bom/bom-line';
import type { BomView } from '../../../../../../electron/shared/contract/bom/bom-view';
import { bomExportCalls } from '../../../../../../electron/shared/contract/bom/export';
import type { BomDocumentLine } from '../../../../../../electron/shared/domain/bom/document/bom-document';
import { readCsv } from '../../../shared/domain/bom/export/read-csv';
import { documentLine, foundAs, readLine } from '../bom-builders';
import { bomView, viewLine } from './made-view';

const mouser = { id: '2401', name: 'Mouser', authorized: true, broker: false };
const fromMouser = { distributor: mouser, sku: '603-X' };

const lines = [
  viewLine(1),
  viewLine(2, { order: fromMouser }),
  viewLine(3, { order: { sku: 'SKU-1-ND', offerId: 'offer-1', partId: 'part-1', orderQuantity: 50 } }),
  viewLine(4, { order: null }),
  viewLine(5, { order: null, isPopulated: false }),
  viewLine(6),
];

function setUp(
  ordered: BomLine[] = lines,
  source: BomView['source'] = 'nexar',
  stored: readonly BomDocumentLine[] = [],
) {
  const opened: string[] = [];
  const copied: string[] = [];
  const saved: [string, string][] = [];
  const asked: unknown[] = [];
  const state = { isConnected: true, isOpened: true, cart: 'https://octopart.com/cart' as string | null };
  const service = {
    source: 'nexar' as const,
    async cartSellers(ids: readonly string[]) {
      asked.push(ids);
      return new Set(['2401']);
    },
    async cartLink(...request: readonly unknown[]) {
      asked.push(request.slice(0, 3));
      return state.cart;
    },
  };
  const ordering = createBomOrdering({
    shown: async () => ({
      view: bomView(ordered, source),
      partOf: orderedParts({ lines: stored }, new Map()),
    }),
    async service() {
      if (!state.isConnected) throw new FailureError('not-connected', 'Nothing is connected');
      return service;
    },
    opener: {
      async open(url) {
        opened.push(url);
        return state.isOpened;
      },
    },
    copyText: async (text) => void copied.push(text),
    async save({ name, extension }, data) {
      saved.push([`${name}.${extension}`, new TextDecoder().decode(data)]);
      return state.isOpened ? { fileName: 'order.csv' } : null;
    },
  });
  const { signal } = new AbortController();
  return {
    state,
    opened,
    copied,
    saved,
    asked,
    orders: async () =>
      bomExportCalls.bomOrders.result.parse(await ordering.bomOrders({ bomId: 'b' }, signal)),
    order: async (distributorId: string, as: 'copy' | 'csv' | 'cart' | 'octocart', address?: number) =>
      bomExportCalls.orderBom.result.parse(
        await ordering.orderBom(
          { bomId: 'b', distributorId, as, ...(address === undefined ? {} : { address }) },
          signal,
        ),
      ),
  };
}

describe('the orders of a BOM', () => {
  it('are one for each distributor, the one with the most items first', async () => {
    expect(await setUp().orders()).toEqual({
      distributors: [
        { id: '459', name: 'DigiKey', items: 2, lines: 3, hasOwnForm: true, addresses: 1, octocart: false },
        { id: '2401', name: 'Mouser', items: 1, lines: 1, hasOwnForm: true, addresses: 0, octocart: true },
      ],
      unordered: 1,
    });
  });

  it('name no cart of Octopart’s where the service is not reached, or is another one', async () => {
    const offline = setUp();
    offline.state.isConnected = false;
    expect((await offline.orders()).distributors.map(({ octocart }) => octocart)).toEqual([false, false]);
    const other = setUp(lines, 'sample');
    expect((await other.orders()).distributors.map(({ octocart }) => octocart)).toEqual([false, false]);
    expect(other.asked).toEqual([]);
  });

  it('ask the service for each distributor once, however often they are shown', async () => {
    const { orders, asked } = setUp();
    const all = await Promise.all([orders(), orders(), orders()]);
    expect(all.map(({ distributors }) => distributors.map(({ octocart }) => octocart))).toEqual(
      all.map(() => [false, true]),
    );
    expect(asked).toEqual([['459', '2401']]);
  });

  it('ask the service for nothing where nothing is ordered', async () => {
    const { orders, asked } = setUp([viewLine(1, { order: null })]);
    expect(await orders()).toEqual({ distributors: [], unordered: 1 });
    expect(asked).toEqual([]);
  });
});

describe('ordering from a distributor', () => {
  it('copies the list for its form, with one item for lines with one SKU', async () => {
    const { order, copied } = setUp();
    expect(await order('459', 'copy')).toMatchObject({ isDone: true, items: 2, lines: 3, cut: [] });
    expect(copied).toEqual(['150,SKU-1-ND,R1 R3\n100,SKU-6-ND,R6']);
    await order('2401', 'copy');
    expect(copied[1]).toBe('603-X|100|R2');
  });

  it('says what its form does not hold', async () => {
    const references = Array.from({ length: 20 }, (_, index) => `R${index + 100}`);
    const { order } = setUp([viewLine(1, { references }), viewLine(2, { order: { sku: '' }, mpn: 'LM358' })]);
    expect(await order('459', 'copy')).toMatchObject({
      items: 1,
      lines: 1,
      cut: [{ sku: 'SKU-1-ND', omitted: 11 }],
      withoutSku: ['LM358'],
    });
  });

  it('names an alternate that is ordered by its own number and manufacturer', async () => {
    const asked = { partNumber: 'ALT-2', manufacturer: 'Texas Instruments' };
    const read = readLine({ parts: [{ partNumber: 'MPN1', manufacturer: 'Yageo' }, asked] });
    const stored = [documentLine(1, { read, alternates: [foundAs('alternate-2', asked)] })];
    const shown = [viewLine(1, { order: { partId: 'alternate-2' } }), viewLine(2)];
    const { order, saved } = setUp(shown, 'nexar', stored);
    await order('459', 'csv');
    expect(readCsv(saved[0]?.[1] ?? '').map((row) => row.slice(2, 4))).toEqual([
      ['Manufacturer part number', 'Manufacturer'],
      ['ALT-2', 'Texas Instruments'],
      ['MPN2', 'Yageo'],
    ]);
  });

  it('saves a CSV file named after BOM and distributor', async () => {
    const { order, saved, state } = setUp();
    expect(await order('2401', 'csv')).toMatchObject({ isDone: true, items: 1 });
    expect(saved[0]?.[0]).toBe('Power supply Mouser.csv');
    expect(readCsv(saved[0]?.[1] ?? '')[1]?.slice(0, 2)).toEqual(['603-X', '100']);
    state.isOpened = false;
    expect(await order('2401', 'csv')).toMatchObject({ isDone: false });
  });

  it('opens DigiKey’s cart addresses one at a time', async () => {
    const many = Array.from({ length: 60 }, (_, index) => viewLine(index + 1));
    const { order, opened, orders, state } = setUp(many);
    const [digiKey] = (await orders()).distributors;
    expect(digiKey?.addresses).toBe(2);
    const carts = [await order('459', 'cart', 0), await order('459', 'cart', 1)];
    expect(carts).toMatchObject([{ isDone: true }, { isDone: true }]);
    // Each says what is in it.
    const itemsIn = (url: string) =>
      [...new URL(url).searchParams.keys()].filter((key) => key.startsWith('part'));
    expect(carts.map(({ items }) => items)).toEqual(opened.map((url) => itemsIn(url).length));
    expect(carts.reduce((sum, { lines }) => sum + lines, 0)).toBe(60);
    expect(opened.map((url) => new URL(url).searchParams.get('part1'))).toEqual([
      'SKU-1-ND',
      expect.any(String),
    ]);
    await expect(order('459', 'cart', 2)).rejects.toMatchObject({ failure: { code: 'cart-missing' } });
    await expect(setUp().order('2401', 'cart')).rejects.toMatchObject({ failure: { code: 'cart-missing' } });
    state.isOpened = false;
    expect(await order('459', 'cart')).toMatchObject({ isDone: false });
  });

  it('opens Octopart’s cart with every offer once', async () => {
    const { order, opened, asked } = setUp();
    expect(await order('459', 'octocart')).toMatchObject({ isDone: true });
    expect(opened).toEqual(['https://octopart.com/cart']);
    expect(asked).toEqual([
      [
        '459',
        [
          { partId: 'part-1', offerId: 'offer-1', quantity: 150 },
          { partId: 'part-6', offerId: 'offer-6', quantity: 100 },
        ],
        { country: 'DE', currency: 'EUR' },
      ],
    ]);
  });

  it('opens nothing where Octopart has no cart, or the BOM is of another service', async () => {
    const without = setUp();
    without.state.cart = null;
    await expect(without.order('459', 'octocart')).rejects.toMatchObject({
      failure: { code: 'cart-missing' },
    });
    const other = setUp(lines, 'sample');
    await expect(other.order('459', 'octocart')).rejects.toMatchObject({ failure: { code: 'cart-missing' } });
    expect([...without.opened, ...other.opened, ...other.asked]).toEqual([]);
  });

  it('refuses a distributor from whom nothing is ordered', async () => {
    await expect(setUp().order('819', 'copy')).rejects.toMatchObject({ failure: { code: 'cart-missing' } });
  });
});
