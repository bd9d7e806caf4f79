import { bomProgress } from '../../../../../electron/features/bom/job/bom-progress';
import { createBomLibrary } from '../../../../../electron/features/bom/library/bom-library';
import { createBomViews } from '../../../../../electron/features/bom/view/bom-views';
import { bomSummarySchema, bomViewSchema } from '../../../../../electron/shared/contract/bom/bom-view';
import { defaultSettings } from '../../../../../electron/shared/contract/constants/default-settings';
import type { Market } from '../../../../../electron/shared/contract/market';
import type { Part } from '../../../../../electron/shared/contract/part';
import type { BomDocumentLine } from '../../../../../electron/shared/domain/bom/document/bom-document';
import { createMemoryBoms } from '../../../../../electron/storage/repositories/memory-boms';
import { createFakeClock } from '../../../fake-clock';
import { offer, part, pieces, priceBreaks } from '../../../part-builders';
import { documentLine, foundAs, readLine } from './bom-builders';

export const hourMs = 3_600_000;

const keyOf = ({ country, currency }: Market, id: string) => `${country} ${currency} ${id}`;

export function setUp() {
  const clock = createFakeClock();
  const cached = new Map<string, Part>();
  const reads: (readonly string[])[] = [];
  const events: string[] = [];
  const onChanged = (id: string) => void events.push(id);
  const onListChanged = () => void events.push('list');
  let next = 0;
  const library = createBomLibrary({
    repository: async () => boms,
    clock,
    createId: () => {
      next += 1;
      return `bom-${next}`;
    },
    onChanged: () => undefined,
    onListChanged: () => undefined,
  });
  const boms = createMemoryBoms();
  const views = createBomViews({
    library,
    cachedParts: async (partIds, market) => {
      reads.push(partIds);
      return partIds.flatMap((id) => cached.get(keyOf(market, id)) ?? []);
    },
    settings: () => defaultSettings,
    clock,
    progress: (bom) => bomProgress(bom, { isRunning: true, waitsUntil: null, failure: null }),
    planned: async () => [],
    lookup: async () => ({ progress: null, failure: null, missing: 1 }),
    onChanged,
    onListChanged,
  });
  const view = async (id: string) => bomViewSchema.parse(await views.view(await library.open(id)));
  const summaries = async () => (await views.summaries()).map((each) => bomSummarySchema.parse(each));
  const fetchedAt = new Date(clock.now()).toISOString();
  const cacheFor = (market: Market, id: string, more: Partial<Part> = {}) =>
    cached.set(
      keyOf(market, id),
      part(id, 'LM358DR', 'Texas Instruments', { fetchedAt, offers: [dear, cheap], ...more }),
    );
  const cache = (id: string, more: Partial<Part> = {}) =>
    cacheFor({ country: 'DE', currency: 'EUR' }, id, more);
  return { clock, library, views, view, summaries, reads, events, cache, cacheFor };
}

export const dear = offer('o1', 'Mouser', { stock: pieces(5000), prices: priceBreaks('EUR', [[1, '0.20']]) });
export const cheap = offer('o2', 'Digi-Key', {
  stock: pieces(5000),
  moq: 100,
  prices: priceBreaks('USD', [[100, '0.10']]),
});

export const wanted = { partNumber: 'LM358DR', manufacturer: 'TI' };

/** A line that was found as `partId`. */
export const found = (id: number, partId: string, more: Partial<BomDocumentLine> = {}) =>
  documentLine(id, {
    read: readLine({ rows: [id], references: [`U${id}`], quantity: 2, parts: [wanted] }),
    outcome: foundAs(partId, wanted),
    ...more,
  });
