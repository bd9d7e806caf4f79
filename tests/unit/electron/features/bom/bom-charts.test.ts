import { expect, it } from 'vitest';
import { createBomLibrary } from '../../../../../electron/features/bom/library/bom-library';
import { createBomCharts } from '../../../../../electron/features/bom/plans/bom-charts';
import { bomCurveCalls } from '../../../../../electron/shared/contract/bom/bom-curve';
import { bomSplitCalls } from '../../../../../electron/shared/contract/bom/bom-splits';
import type { Offer } from '../../../../../electron/shared/contract/part';
import { createMemoryBoms } from '../../../../../electron/storage/repositories/memory-boms';
import { createFakeClock } from '../../../fake-clock';
import { offer, pieces, priceBreaks } from '../../../part-builders';
import { compact, line, settings } from '../../shared/domain/bom/costing/made-lines';
import { documentLine, newBom } from './bom-builders';

const { signal } = new AbortController();

const tape = offer('tape', 'Mouser', { stock: pieces(99_999), prices: priceBreaks('EUR', [[1, '0.02']]) });
const reel: Offer = {
  ...offer('reel', 'Mouser', { stock: pieces(99_999), prices: priceBreaks('EUR', [[3000, '0.01']]) }),
  moq: 3000,
  orderMultiple: 3000,
};

/** A BOM of one line, for so many boards. */
async function setUp(boards: number) {
  const clock = createFakeClock();
  const boms = createMemoryBoms();
  const library = createBomLibrary({
    repository: async () => boms,
    clock,
    createId: () => 'bom-1',
    onChanged: () => undefined,
    onListChanged: () => undefined,
  });
  const added = await library.add(newBom([documentLine(1)]), null);
  const { document } = await library.edit(added, (before) => ({
    ...before,
    settings: { ...before.settings, boards: [boards] },
  }));
  const input = { lines: [line([compact([tape, reel])], { id: '1' })], settings: settings() };
  const charts = createBomCharts({
    library,
    plans: { choices: async () => [] },
    costInput: async () => input,
    clock,
  });
  return { bomId: document.id, charts };
}

it('names the lines that two packagings bring for less', async () => {
  const { bomId, charts } = await setUp(3100);
  const result = await charts.bomSplits({ bomId }, signal);
  expect(bomSplitCalls.bomSplits.result.parse(result).splits).toMatchObject([
    { lineId: 1, total: '32', saves: '28', shares: [{ orderQuantity: 3000 }, { orderQuantity: 100 }] },
  ]);
});

it('costs a BOM for fewer and for more boards', async () => {
  const { bomId, charts } = await setUp(1000);
  const { points } = bomCurveCalls.bomCurve.result.parse(await charts.bomCurve({ bomId }, signal));
  expect(points.map(({ boards, total }) => [boards, total])).toEqual([
    [100, '2'],
    [200, '4'],
    [300, '6'],
    [500, '10'],
    [700, '14'],
    [1000, '20'],
    [2000, '30'],
    [3000, '30'],
    [5000, '60'],
    [7000, '90'],
    [10_000, '120'],
  ]);
});
