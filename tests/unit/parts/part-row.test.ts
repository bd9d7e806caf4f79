import { expect, it } from 'vitest';
import { noFacets } from '../../../electron/nexar/facets-from-answer';
import { partRow } from '../../../electron/parts/part-row';
import { offer, part, pieces } from '../../../renderer/bridge/twin/made-up';

it('a part that brokers alone have is in stock, a part with empty shelves is not', () => {
  const gone = [offer('gone', 'Gone', { stock: pieces(0) })];
  const row = (rest: Parameters<typeof part>[3]) => partRow(part('id', 'LM339AN', 'onsemi', rest), noFacets);
  expect(row({ offers: gone, totalStock: { kind: 'brokers-only' } })).toMatchObject({
    inStock: true,
    totalStock: { kind: 'brokers-only' },
  });
  expect(row({ offers: gone })).toMatchObject({ inStock: false, totalStock: { kind: 'pieces', pieces: 0 } });
});
