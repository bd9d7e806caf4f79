import { read } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { FailureError } from '../../../../../../electron/core/failure-error';
import { createBomExport } from '../../../../../../electron/features/bom/export/bom-export';
import { isBomFile } from '../../../../../../electron/features/bom/export/bom-file';
import { createSaveDocument } from '../../../../../../electron/features/bom/export/save-document';
import { tableAsWorkbook } from '../../../../../../electron/features/bom/export/workbook';
import { readFiledBom } from '../../../../../../electron/features/bom/reading/read-filed-bom';
import { orderedParts } from '../../../../../../electron/features/bom/view/ordered-part';
import { createPartPrices, type PricedPart } from '../../../../../../electron/features/bom/view/part-prices';
import type { BomLine } from '../../../../../../electron/shared/contract/bom/bom-line';
import type { BomView } from '../../../../../../electron/shared/contract/bom/bom-view';
import { bomExportCalls } from '../../../../../../electron/shared/contract/bom/export';
import { maxBomLines, maxFileBytes } from '../../../../../../electron/shared/contract/constants/bom-limits';
import type { BomDocumentLine } from '../../../../../../electron/shared/domain/bom/document/bom-document';
import type { SourceTable } from '../../../../../../electron/shared/domain/bom/reading/table-reading';
import { createFakeClock } from '../../../../fake-clock';
import { part } from '../../../../part-builders';
import { readCsv } from '../../../shared/domain/bom/export/read-csv';
import { documentLine, foundAs, newBom, readLine } from '../bom-builders';
import { bomView, viewLine } from './made-view';

const document = { ...newBom([documentLine(1), documentLine(2)]), id: 'bom-1', createdAt: 1, changedAt: 1 };
const rows = [
  ['Reference', 'MPN'],
  ['R1', '0022272021'],
  ['R2', '1E5'],
];
const view: BomView = bomView([viewLine(1), viewLine(2, { order: null, match: { kind: 'not-found' } })]);

function setUp(
  table: SourceTable | null = { rows },
  lines: readonly BomDocumentLine[] = document.lines,
  shown: BomLine[] = view.lines,
  prices: ReadonlyMap<string, PricedPart> = new Map(),
) {
  const saved = new Map<string, Uint8Array>();
  const asked: string[] = [];
  let answer: () => Promise<string | null> = async () => `/home/ada/${asked.at(-1)}`;
  const { exportBom } = createBomExport({
    library: {
      open: async () => ({
        document: { ...document, lines },
        job: null,
        revision: 0,
        canUndo: false,
      }),
      table: async () => table,
    },
    shown: async (bom) => ({
      view: { ...view, lines: shown },
      partOf: orderedParts(bom.document, prices),
    }),
    save: createSaveDocument({
      choosePath(fileName) {
        asked.push(fileName);
        return answer();
      },
      saveFile: async (path, data) => void saved.set(path, data),
      now: () => new Date(2026, 10, 30, 12).getTime(),
    }),
    writeWorkbook: tableAsWorkbook,
  });
  return {
    saved,
    asked,
    exportAs: async (format: 'csv' | 'xlsx' | 'json') =>
      bomExportCalls.exportBom.result.parse(await exportBom({ bomId: 'bom-1', format })),
    choose(next: () => Promise<string | null>) {
      answer = next;
    },
    bytes: () => [...saved.values()][0] ?? new Uint8Array(),
  };
}

describe('exporting a BOM', () => {
  it('proposes its name and the day, and says under which name it was saved', async () => {
    const { exportAs, asked, choose, saved } = setUp();
    choose(async () => 'C:\\Users\\Ada\\board.csv');
    expect(await exportAs('csv')).toEqual({ fileName: 'board.csv' });
    expect(asked).toEqual(['Power supply 2026-11-30.csv']);
    expect([...saved.keys()]).toEqual(['C:\\Users\\Ada\\board.csv']);
  });

  it('writes the table and what was found as CSV in UTF-8 with its mark', async () => {
    const { exportAs, bytes } = setUp();
    await exportAs('csv');
    expect([...bytes().slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const written = readCsv(new TextDecoder().decode(bytes()));
    expect(written.map((row) => row.slice(0, 2))).toEqual(rows);
    expect(written[0]?.slice(2, 6)).toEqual([
      'Parts Lookup: References',
      'Parts Lookup: Quantity per board',
      'Parts Lookup: Need for 50 boards',
      'Parts Lookup: Match',
    ]);
    expect(written[1]).toContain('Exact');
    expect(written[2]).toContain('Not found');
  });

  it('writes the same as a workbook', async () => {
    const { exportAs, bytes } = setUp();
    await exportAs('xlsx');
    const sheet = read(bytes()).Sheets.BOM ?? {};
    expect([sheet.A2?.v, sheet.B2?.v, sheet.B3?.v]).toEqual(['R1', '0022272021', '1E5']);
    expect(sheet.F2?.v).toBe('Exact');
  });

  it('writes all of the BOM as JSON', async () => {
    const { exportAs, bytes } = setUp();
    await exportAs('json');
    expect(readFiledBom(bytes())).toEqual({
      document: newBom([documentLine(1), documentLine(2)]),
      table: { rows },
    });
  });

  it('exports the lines where the stored table cannot be read', async () => {
    const { exportAs, bytes } = setUp(null);
    await exportAs('csv');
    const written = readCsv(new TextDecoder().decode(bytes()));
    expect(written).toHaveLength(3);
    expect(written[1]).toContain('Exact');
  });

  it('names an alternate that is ordered by its own number and manufacturer, and its plain lifecycle', async () => {
    const asked = { partNumber: 'ALT-2', manufacturer: 'Texas Instruments' };
    const own = documentLine(1);
    const bought = {
      ...own,
      read: { ...own.read, parts: [...own.read.parts, asked] },
      alternates: [foundAs('alternate-2', asked)],
    };
    const shown = [viewLine(1, { order: { partId: 'alternate-2' } }), viewLine(2)];
    const clock = createFakeClock();
    const answer = part('alternate-2', 'ALT-2', 'Texas Instruments', {
      fetchedAt: new Date(clock.now()).toISOString(),
      lifecycle: { stage: 'production', text: 'Production (Last Updated: 5 days ago)' },
    });
    const prices = await createPartPrices({ cachedParts: async () => [answer], clock }).of(['alternate-2'], {
      country: 'US',
      currency: 'USD',
    });
    const { exportAs, bytes } = setUp({ rows }, [bought, documentLine(2)], shown, prices);
    await exportAs('csv');
    const [header = [], first = [], second = []] = readCsv(new TextDecoder().decode(bytes()));
    const at = header.indexOf('Parts Lookup: Part number');
    expect(first.slice(at, at + 2)).toEqual(['ALT-2', 'Texas Instruments']);
    expect(second.slice(at, at + 2)).toEqual(['MPN2', 'Yageo']);
    expect(first[header.indexOf('Parts Lookup: Lifecycle')]).toBe('In production');
  });

  it('refuses a table with one wide row among very many', async () => {
    const wide = { rows: [new Array<string>(500).fill(''), ...new Array<string[]>(4000).fill([])] };
    for (const format of ['csv', 'xlsx', 'json'] as const) {
      await expect(setUp(wide).exportAs(format)).rejects.toMatchObject({
        failure: { code: 'file-not-written', fileProblem: 'too-large' },
      });
    }
  });

  it('writes as JSON no more than what can be imported again, up to the largest BOM', async () => {
    const many = Array.from({ length: maxBomLines }, (_, index) => {
      const asked = { partNumber: `RC0603FR-07${index}KL`, manufacturer: 'Texas Instruments' };
      const references = [`R${index}`, `R${index + maxBomLines}`];
      const doubts = [{ kind: 'quantity-differs', written: 1, references: 2 }] as const;
      const read = readLine({
        rows: [index + 1],
        references,
        parts: [asked],
        description: 'RES 10K 1% 1/10W',
        doubts,
      });
      return documentLine(index + 1, { read, outcome: foundAs(String(index), asked) });
    });
    const wide = {
      rows: many.map(({ read: one }) => [...one.references, '1', '10k', 'RES 10K 1% 1/10W', '0603']),
    };
    const { exportAs, bytes } = setUp(wide, many);
    await exportAs('json');
    expect(bytes().byteLength).toBeLessThan(maxFileBytes);
    expect(isBomFile(bytes())).toBe(true);
    const noted = many.map((line) => ({ ...line, edits: { note: 'x'.repeat(500) } }));
    await expect(setUp(wide, noted).exportAs('json')).rejects.toMatchObject({
      failure: { code: 'file-not-written', fileProblem: 'beyond-import' },
    });
  });

  it('writes nothing if the user cancels', async () => {
    const { exportAs, choose, saved } = setUp();
    choose(async () => null);
    expect(await exportAs('csv')).toBeNull();
    expect(saved.size).toBe(0);
  });

  it('exports once at a time, and again after a failure', async () => {
    const { exportAs, choose, asked } = setUp();
    const [first, second] = await Promise.all([exportAs('csv'), exportAs('json')]);
    expect([first, second]).toEqual([{ fileName: 'Power supply 2026-11-30.csv' }, null]);
    choose(() => Promise.reject(new Error('failed')));
    await expect(exportAs('csv')).rejects.toThrow('failed');
    choose(async () => null);
    await exportAs('csv');
    expect(asked).toHaveLength(3);
  });

  it('fails with what the file system says', async () => {
    const failure = new FailureError('file-not-written', 'ENOSPC', { fileProblem: 'disk-full' });
    const { exportAs, choose } = setUp();
    choose(() => Promise.reject(failure));
    await expect(exportAs('csv')).rejects.toBe(failure);
  });
});

it('A second dialog is not shown while one is open', async () => {
  const asked: string[] = [];
  let cancel = () => {};
  const save = createSaveDocument({
    choosePath(fileName) {
      asked.push(fileName);
      return new Promise((resolve) => {
        cancel = () => resolve(null);
      });
    },
    saveFile: async () => undefined,
    now: () => 0,
  });
  const data = new Uint8Array();
  const first = save({ name: 'BOM', extension: 'csv' }, data);
  expect(await save({ name: 'Order', extension: 'csv' }, data)).toBeNull();
  cancel();
  expect(await first).toBeNull();
  expect(asked).toHaveLength(1);
});
