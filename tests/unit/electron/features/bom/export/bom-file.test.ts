import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bomFile, type FiledBom, isBomFile } from '../../../../../../electron/features/bom/export/bom-file';
import { readFiledBom } from '../../../../../../electron/features/bom/reading/read-filed-bom';
import { UnreadableFile } from '../../../../../../electron/features/bom/reading/unreadable-file';
import type { LineLookup } from '../../../../../../electron/shared/contract/bom/lookup-state';
import {
  maxReferences,
  maxTableReferences,
} from '../../../../../../electron/shared/contract/constants/bom-limits';
import type { LineDoubt } from '../../../../../../electron/shared/domain/bom/reading/line-doubt';
import type { SourceCell } from '../../../../../../electron/shared/domain/bom/reading/table-reading';
import { documentLine, newBom, readLine } from '../bom-builders';

const table = {
  rows: [
    ['Reference', 'MPN'],
    ['R1', { text: '0022', number: 22 }],
  ],
};
const wanted = { partNumber: 'LM358DR', manufacturer: 'TI' };
const identity = { id: '17', mpn: 'LM358DR', manufacturer: { id: '1', name: 'Texas Instruments' } };

const decided = documentLine(2, {
  edits: {
    quantity: 3,
    isPopulated: false,
    attritionPercent: '2.5',
    atLeast: 5,
    note: 'check\nfootprint',
    lockedOffer: { distributorId: '459', distributorName: 'DigiKey', sku: 'A-ND' },
  },
  choice: { asked: wanted, decision: { kind: 'chosen', part: identity } },
  outcome: {
    asked: wanted,
    source: 'nexar',
    lookup: {
      state: 'found',
      match: { class: 'packing', manufacturer: 'same' },
      part: identity,
      hits: 3,
      fetchedAt: '2026-11-30T12:00:00.000Z',
      country: 'DE',
      currency: 'EUR',
    },
  },
});

const said = { quantityFrom: 'column', quantityFormat: 'decimals', quantitiesForBoards: 2 } as const;
const origin = { ...newBom([]).origin, ...said };
const bom: FiledBom = { document: newBom([documentLine(1), decided], { origin }), table };
const utf8 = (text: string) => new TextEncoder().encode(text);
const textOf = (one: FiledBom) => new TextDecoder().decode(bomFile(one));

function problemOf(text: string) {
  try {
    return readFiledBom(utf8(text));
  } catch (error) {
    return error instanceof UnreadableFile ? error.reason : error;
  }
}

/** The file, with some of its keys replaced. */
const fileWith = (more: Readonly<Record<string, unknown>>) =>
  JSON.stringify({ ...JSON.parse(textOf(bom)), ...more });

describe('the file of a BOM', () => {
  it('holds the table, the lines, and everything that the user decided', () => {
    expect(readFiledBom(bomFile(bom))).toEqual(bom);
  });

  it('gives the same BOM, whatever it holds', () => {
    const text = fc.string({ unit: 'binary', maxLength: 8 });
    const cell: fc.Arbitrary<SourceCell> = fc.oneof(
      text,
      fc.record({ text, number: fc.double({ noNaN: true, noDefaultInfinity: true }) }),
    );
    const count = fc.nat(1000);
    const doubt: fc.Arbitrary<LineDoubt> = fc.oneof(
      fc.record({ kind: fc.constant('quantity-differs' as const), written: count, references: count }),
      fc.record({ kind: fc.constant('placeholder' as const), text }),
      fc.record({ kind: fc.constantFrom('zeros-lost' as const, 'damaged-text' as const) }),
    );
    const read = fc
      .record({ references: fc.array(text), value: text, doubts: fc.array(doubt, { maxLength: 3 }) })
      .map(readLine);
    const edits = fc.record({ note: text, quantity: fc.integer({ min: 1, max: 9 }) }, { requiredKeys: [] });
    const line = fc.record({ read, edits });
    const made = fc
      .array(line, { maxLength: 5 })
      .map((all) => all.map((one, index) => documentLine(index + 1, one)));
    const rows = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 6 });
    fc.assert(
      fc.property(made, rows, (document, cells) => {
        const one: FiledBom = { document: newBom(document), table: { rows: cells } };
        // JSON has no negative zero.
        expect(readFiledBom(bomFile(one))).toEqual(JSON.parse(JSON.stringify(one)));
      }),
      { numRuns: 50 },
    );
  });

  it('is recognized by its first key, also with a byte order mark', () => {
    const marked = utf8(`\u{feff}${textOf(bom)}`);
    expect([isBomFile(bomFile(bom)), isBomFile(marked)]).toEqual([true, true]);
    expect(readFiledBom(marked)).toEqual(bom);
    const others = ['Reference,MPN\nR1,LM358', '{"name": "parts-lookup-bom"}', ''];
    expect(others.map((text) => isBomFile(utf8(text)))).toEqual([false, false, false]);
  });

  it('may hold keys that this version does not know', () => {
    expect(
      readFiledBom(utf8(fileWith({ later: [1], settings: { ...bom.document.settings, later: true } }))),
    ).toEqual(bom);
  });

  it('may lack the widths of columns, or have those of columns that this version does not know', () => {
    const { columnWidths: _, ...settings } = bom.document.settings;
    expect(readFiledBom(utf8(fileWith({ settings })))).toEqual(bom);
    const later = { ...settings, columnWidths: { later: 90 } };
    expect(readFiledBom(utf8(fileWith({ settings: later })))).toEqual(bom);
  });

  it('may have a line’s attrition and its minimum as one value, as files once had', () => {
    const line = documentLine(1, { edits: { note: 'n' } });
    const edits = { note: 'n', attrition: { percent: '2.5', atLeast: 5 } };
    const { document } = readFiledBom(utf8(fileWith({ lines: [{ ...line, edits }] })));
    expect(document.lines[0]?.edits).toEqual({ note: 'n', attritionPercent: '2.5', atLeast: 5 });
  });

  it('holds no lookup that is under way, with which the app would go on by itself', () => {
    const none = { state: 'none', fetchedAt: '2026-01-01T00:00:00.000Z' } as const;
    const pending = (lookup: LineLookup, id = 1) =>
      documentLine(id, { outcome: { asked: wanted, source: 'nexar', lookup } });
    for (const state of ['waiting', 'requested'] as const) {
      const document = newBom([
        pending({ state, batch: 20, known: null }),
        pending({ state, batch: 20, known: none }, 2),
      ]);
      const read = readFiledBom(bomFile({ document, table })).document.lines;
      expect(read?.map(({ outcome }) => outcome?.lookup ?? null)).toEqual([null, none]);
    }
    const uncertain = newBom([pending({ state: 'uncertain', message: null, batch: 20, known: null })]);
    expect(readFiledBom(bomFile({ document: uncertain, table })).document).toEqual(uncertain);
  });

  it('is refused when a newer version with another meaning has written it', () => {
    expect(problemOf(fileWith({ version: 2, lines: 'other' }))).toBe('newer-version');
  });

  it.each([
    ['is cut off', textOf(bom).slice(0, -50)],
    ['has no version of a known kind', fileWith({ version: 'one', lines: [{}] })],
    ['has two lines with one id', fileWith({ lines: [documentLine(1), documentLine(1)] })],
    [
      'has a line with a name in the place of its references',
      fileWith({ lines: [{ ...documentLine(1), read: 'R1' }] }),
    ],
    [
      'has more references than a BOM can hold',
      fileWith({
        lines: Array.from({ length: maxTableReferences / maxReferences + 1 }, (_, index) =>
          documentLine(index + 1, { read: readLine({ references: new Array(maxReferences).fill('R1') }) }),
        ),
      }),
    ],
    ['has no table', fileWith({ table: undefined })],
    ['has no name', fileWith({ name: '  ' })],
    ['has a row wider than a table may be', fileWith({ table: { rows: [Array(501).fill('')] } })],
    ['has more rows than a table may have', fileWith({ table: { rows: Array(200_001).fill([]) } })],
    [
      'has more cells than a table may have',
      fileWith({ table: { rows: Array(401).fill(Array(500).fill('')) } }),
    ],
    [
      'has one wide row among very many',
      fileWith({ table: { rows: [Array(500).fill(''), ...Array(4000).fill([])] } }),
    ],
  ])('is refused as damaged where it %s', (_what, text) => {
    expect(problemOf(text)).toBe('damaged');
  });
});
