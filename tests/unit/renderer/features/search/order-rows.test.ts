import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ResultColumn } from '../../../../../electron/shared/contract/history';
import type { PartRow } from '../../../../../electron/shared/contract/part-row';
import { nextOrder, orderRows } from '../../../../../renderer/features/search/order-rows';
import { listRows, partsOf, searchRows } from '../../../../../renderer/features/search/result-rows';
import { anyRows, madeBest, madeRow } from './made-rows';

const up = (column: ResultColumn) => ({ column, descending: false });
const down = (column: ResultColumn) => ({ column, descending: true });
const priced = (id: string, price: string | null): PartRow =>
  madeRow({ id, best: price === null ? null : madeBest(price) });

describe('orderRows', () => {
  it('compares prices exactly, and puts rows without one last either way', () => {
    const rows = searchRows(
      [
        priced('none', null),
        priced('b', '0.10000000000000000002'),
        priced('a', '0.10000000000000000001'),
        priced('c', '2'),
      ],
      'LM358',
    );
    const ids = (order: ReturnType<typeof up>) => orderRows(rows, order).map(({ id }) => id);
    expect(ids(up('unitPrice'))).toEqual(['a', 'b', 'c', 'none']);
    expect(ids(down('unitPrice'))).toEqual(['c', 'b', 'a', 'none']);
  });

  it('compares digits in part numbers as numbers', () => {
    const rows = searchRows(
      ['A10', 'A9', 'A100'].map((mpn) => madeRow({ id: mpn, mpn })),
      'A',
    );
    expect(orderRows(rows, up('mpn')).map(({ id }) => id)).toEqual(['A9', 'A10', 'A100']);
  });

  it('ranks stock at brokers only between one piece and none, and unknown stock last', () => {
    const stocks = {
      unknown: { kind: 'unknown' },
      none: { kind: 'pieces', pieces: 0 },
      brokers: { kind: 'brokers-only' },
      one: { kind: 'pieces', pieces: 1 },
      many: { kind: 'pieces', pieces: 5000 },
    } as const;
    const rows = searchRows(
      Object.entries(stocks).map(([id, totalStock]) => madeRow({ id, totalStock })),
      'LM358',
    );
    const ids = (order: ReturnType<typeof up>) => orderRows(rows, order).map(({ id }) => id);
    expect(ids(up('stock'))).toEqual(['none', 'brokers', 'one', 'many', 'unknown']);
    expect(ids(down('stock'))).toEqual(['many', 'one', 'brokers', 'none', 'unknown']);
  });

  it('puts the lines of a list that no part answers last either way', () => {
    const line = (query: string, row: PartRow | null) => ({
      query,
      hits: 1,
      row,
      undelivered: null,
      fetchedAt: '2026-01-01T00:00:00.000Z',
    });
    const rows = listRows([line('none', null), line('b', priced('b', '2')), line('a', priced('a', '1'))]);
    const queries = (order: ReturnType<typeof up>) => orderRows(rows, order).map(({ query }) => query);
    expect(queries(up('unitPrice'))).toEqual(['a', 'b', 'none']);
    expect(queries(down('unitPrice'))).toEqual(['b', 'a', 'none']);
    expect(queries(up('match'))).toEqual(['b', 'a', 'none']);
  });

  it('keeps the service’s order where none is chosen', () => {
    const rows = searchRows([madeRow()], 'LM358');
    expect(orderRows(rows, null)).toBe(rows);
  });

  it('goes from ascending to descending and back to the service’s order by presses on one column', () => {
    const first = nextOrder(null, 'stock');
    expect(first).toEqual(up('stock'));
    expect(nextOrder(first, 'stock')).toEqual(down('stock'));
    expect(nextOrder(nextOrder(first, 'stock'), 'stock')).toBeNull();
    expect(nextOrder(first, 'mpn')).toEqual(up('mpn'));
  });
});

it('keeps every row by any order, and equal rows in their own order', () => {
  const columns = fc.constantFrom(
    'mpn',
    'match',
    'manufacturer',
    'lifecycle',
    'stock',
    'unitPrice',
    'datasheet',
  );
  fc.assert(
    fc.property(anyRows, columns, fc.boolean(), (made, column, descending) => {
      const rows = searchRows(made, 'LM358');
      const ordered = orderRows(rows, { column, descending });
      expect(new Set(ordered)).toEqual(new Set(rows));
      expect(ordered).toHaveLength(rows.length);
      if (column === 'datasheet') expect(ordered).toEqual(rows);
      if (column === 'stock') {
        const counts = partsOf(ordered).flatMap(({ totalStock: stock }) =>
          stock.kind === 'pieces' ? stock.pieces : [],
        );
        expect(counts).toEqual(counts.toSorted((one, other) => (descending ? other - one : one - other)));
      }
    }),
  );
});
