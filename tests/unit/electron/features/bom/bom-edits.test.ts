import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type BomLibrary, createBomLibrary } from '../../../../../electron/features/bom/library/bom-library';
import type { LinePatch } from '../../../../../electron/shared/contract/bom/bom-line';
import type { BomDocument } from '../../../../../electron/shared/domain/bom/document/bom-document';
import { changeLines, patchLines } from '../../../../../electron/shared/domain/bom/document/edit-document';
import { updateLines } from '../../../../../electron/shared/domain/bom/document/update-lines';
import { openUserData } from '../../../../../electron/storage/open-user-data';
import { createSqliteBoms } from '../../../../../electron/storage/repositories/sqlite-boms';
import { type Database, loadSqlite } from '../../../../../electron/storage/sqlite';
import { stressCount } from '../../../../support/stress-count';
import { createFakeClock } from '../../../fake-clock';
import { documentLine, foundAs, newBom, readLine } from './bom-builders';

const runs = stressCount('edits of BOMs that are read again', { small: 25, full: 500 });

let folder = '';
let database: Database | null = null;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'edits-'));
  ({ database } = openUserData(await loadSqlite(), folder, new Date()));
});
afterEach(() => {
  database?.close();
  rmSync(folder, { recursive: true });
});

let next = 0;

function createLibrary(): BomLibrary {
  if (!database) throw new Error('not opened');
  const boms = createSqliteBoms(database);
  return createBomLibrary({
    repository: async () => boms,
    clock: createFakeClock(),
    createId: () => {
      next += 1;
      return `bom-${next}`;
    },
    onChanged: () => undefined,
    onListChanged: () => undefined,
  });
}

const numbers = ['LM358', 'NE555P', 'ü"\'\nx', '1E5'];
const lineIds = fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 4 });
const orBack = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const patch: fc.Arbitrary<LinePatch> = fc.record(
  {
    quantity: orBack(fc.integer({ min: 1, max: 999 })),
    isPopulated: orBack(fc.boolean()),
    attritionPercent: orBack(fc.constant('2.5')),
    atLeast: orBack(fc.constant(10)),
    partNumber: orBack(fc.constantFrom(...numbers)),
    manufacturer: orBack(fc.constant('TI')),
    note: orBack(fc.string()),
    lockedOffer: orBack(fc.constant({ distributorId: '7', distributorName: 'Mouser', sku: '5-X' })),
  },
  { requiredKeys: [] },
);

const newLines = fc.array(
  fc.record({
    part: fc.constantFrom(...numbers),
    references: fc.uniqueArray(fc.constantFrom('R1', 'R2', 'U1')),
  }),
  { maxLength: 5 },
);

type Act = (library: BomLibrary, id: string) => Promise<unknown>;

/** Everything that changes a document, by the user or by a lookup. */
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(lineIds, patch).map(
    ([ids, change]): Act =>
      (library, id) =>
        library.edit(id, (document) => patchLines(document, ids, change)),
  ),
  fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 4 }).map(
    (boards): Act =>
      (library, id) =>
        library.edit(id, (document) => ({ ...document, settings: { ...document.settings, boards } })),
  ),
  fc.tuple(lineIds, fc.constantFrom(...numbers)).map(
    ([ids, number]): Act =>
      (library, id) =>
        library.note(id, (document) =>
          changeLines(document, ids, (line) => ({
            ...line,
            outcome: foundAs('7', { partNumber: number, manufacturer: null }),
          })),
        ),
  ),
  newLines.map(
    (lines): Act =>
      (library, id) =>
        library.edit(id, (document): BomDocument => {
          const reads = lines.map(({ part, references }) =>
            readLine({ references, parts: [{ partNumber: part, manufacturer: null }] }),
          );
          const table = { columns: document.origin.columns, lines: reads };
          return { ...document, lines: updateLines(document, table).lines.map(({ after }) => after) };
        }),
  ),
  fc.constant<Act>((library, id) => library.rename(id, 'Other')),
  fc.constant<Act>((library, id) => library.undo(id)),
);

const lines = fc.array(fc.constantFrom(...numbers), { maxLength: 8 }).map((parts) =>
  parts.map((partNumber, index) =>
    documentLine(index + 1, {
      read: readLine({ references: [`R${index}`], parts: [{ partNumber, manufacturer: null }] }),
    }),
  ),
);

it('A BOM reads the same after any edits and a restart', async () => {
  await fc.assert(
    fc.asyncProperty(lines, fc.array(act, { maxLength: 12 }), async (first, acts) => {
      const library = createLibrary();
      const id = await library.add(newBom(first), { rows: [['a']] });
      for (const each of acts) await each(library, id);
      const { document } = await library.open(id);
      expect((await createLibrary().open(id)).document).toEqual(document);
    }),
    { numRuns: runs },
  );
});

it('Undoing all edits gives back what was there, but for what lookups have found', async () => {
  await fc.assert(
    fc.asyncProperty(lines, fc.array(act, { maxLength: 12 }), async (first, acts) => {
      const library = createLibrary();
      const id = await library.add(newBom(first), { rows: [['a']] });
      for (const each of acts) await each(library, id);
      while ((await library.open(id)).canUndo) await library.undo(id);
      const { document } = await library.open(id);
      const withoutOutcome = document.lines.map((line) => ({ ...line, outcome: null }));
      expect([document.settings, withoutOutcome]).toEqual([newBom([]).settings, first]);
    }),
    { numRuns: runs },
  );
});
