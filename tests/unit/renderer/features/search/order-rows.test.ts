import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PartRow } from '../../../../../electron/shared/contract/search';
import type { ResultColumn } from '../../../../../electron/shared/contract/search-history';
import { nextOrder, orderRows } from '../../../../../renderer/features/search/order-rows';
import { listedRows, partsOf, shownRows } from '../../../../../renderer/features/search/shown-rows';
import { anyRows, madeRow } from './made-rows';

const up = (column: ResultColumn) => ({ column, descending: false });
const down = (column: ResultColumn) => ({ column, descending: true });
const priced = (id: string, price: string | null): PartRow =>
  madeRow({
    id,
    bestPrice:
      price === null
        ? null
        : {
            unitPrice: price,
            currency: 'EUR',
            comparable: { unitPrice: price, currency: 'EUR', estimated: false },
            orderQuantity: 1,
            inStock: true,
          },
  });

describe('an order', () => {
  it('by price is exact, and what has none comes last either way', () => {
    const rows = shownRows(
      [
        priced('none', null),
        priced('b', '0.10000000000000000002'),
        priced('a', '0.10000000000000000001'),
        priced('c', '2'),
      ],
      'LM358',
    );
    const ids = (order: ReturnType<typeof up>) => orderRows(rows, order).map(({ id }) => id);
    expect(ids(up('bestPrice'))).toEqual(['a', 'b', 'c', 'none']);
    expect(ids(down('bestPrice'))).toEqual(['c', 'b', 'a', 'none']);
  });

  it('by number counts digits as numbers', () => {
    const rows = shownRows(
      ['A10', 'A9', 'A100'].map((mpn) => madeRow({ id: mpn, mpn })),
      'A',
    );
    expect(orderRows(rows, up('mpn')).map(({ id }) => id)).toEqual(['A9', 'A10', 'A100']);
  });

  it('by stock puts what brokers alone have between the last piece and none, the unknown last', () => {
    const stocks = {
      unknown: { kind: 'unknown' },
      none: { kind: 'pieces', pieces: 0 },
      brokers: { kind: 'brokers-only' },
      one: { kind: 'pieces', pieces: 1 },
      many: { kind: 'pieces', pieces: 5000 },
    } as const;
    const rows = shownRows(
      Object.entries(stocks).map(([id, totalStock]) => madeRow({ id, totalStock })),
      'LM358',
    );
    const ids = (order: ReturnType<typeof up>) => orderRows(rows, order).map(({ id }) => id);
    expect(ids(up('stock'))).toEqual(['none', 'brokers', 'one', 'many', 'unknown']);
    expect(ids(down('stock'))).toEqual(['many', 'one', 'brokers', 'none', 'unknown']);
  });

  it('puts the lines of a list that no part answers last either way', () => {
    const line = (asked: string, row: PartRow | null) => ({ asked, hits: 1, row, undelivered: null });
    const rows = listedRows([line('none', null), line('b', priced('b', '2')), line('a', priced('a', '1'))]);
    const asked = (order: ReturnType<typeof up>) => orderRows(rows, order).map((one) => one.asked);
    expect(asked(up('bestPrice'))).toEqual(['a', 'b', 'none']);
    expect(asked(down('bestPrice'))).toEqual(['b', 'a', 'none']);
    expect(asked(up('match'))).toEqual(['b', 'a', 'none']);
  });

  it('that is none leaves the service’s', () => {
    const rows = shownRows([madeRow()], 'LM358');
    expect(orderRows(rows, null)).toBe(rows);
  });

  it('goes up, down and back to the service’s by the same column', () => {
    const first = nextOrder(null, 'stock');
    expect(first).toEqual(up('stock'));
    expect(nextOrder(first, 'stock')).toEqual(down('stock'));
    expect(nextOrder(nextOrder(first, 'stock'), 'stock')).toBeNull();
    expect(nextOrder(first, 'mpn')).toEqual(up('mpn'));
  });
});

it('any order keeps every row, and equals in the order in which they came', () => {
  const columns = fc.constantFrom(
    'mpn',
    'match',
    'manufacturer',
    'lifecycle',
    'stock',
    'bestPrice',
    'sellers',
  );
  fc.assert(
    fc.property(anyRows, columns, fc.boolean(), (made, column, descending) => {
      const rows = shownRows(made, 'LM358');
      const ordered = orderRows(rows, { column, descending });
      expect(new Set(ordered)).toEqual(new Set(rows));
      expect(ordered).toHaveLength(rows.length);
      if (column === 'sellers') expect(ordered).toEqual(rows);
      if (column === 'stock') {
        const counts = partsOf(ordered).flatMap(({ totalStock: stock }) =>
          stock.kind === 'pieces' ? stock.pieces : [],
        );
        expect(counts).toEqual(counts.toSorted((one, other) => (descending ? other - one : one - other)));
      }
    }),
  );
});
