import { expect, it } from 'vitest';
import { decisionKey } from '../../../../../electron/features/bom/library/part-decisions';
import { bomChangesSchema, bomDraftSchema } from '../../../../../electron/shared/contract/bom/bom-draft';
import { patchLines } from '../../../../../electron/shared/domain/bom/document/edit-document';
import { createCompanyDirectory } from '../../../../../electron/shared/domain/bom/matching/company-directory';
import { setUp, table } from './drafts-rig';

it('A file becomes a draft that shows its rows and counts, and then a BOM with its table', async () => {
  const { library, file, create } = setUp();
  const draft = await file(table('"R1,R2",2,RC0603FR-0710KL,Yageo', 'U1,3,LM358DR,TI', 'J1,1,,'));
  expect(draft).toMatchObject({
    from: 'file',
    fileName: 'Motor control.csv',
    name: 'Motor control',
    headerRow: 1,
    isRecognized: true,
    isRemembered: false,
    rowCount: 4,
    counts: {
      lines: 3,
      withPartNumber: 2,
      notPopulated: 0,
      merged: 0,
      toCheck: 1,
      withoutNumber: 1,
      quantityDiffers: 1,
    },
    doubts: [{ line: 2, references: ['U1'], quantity: 3, partNumber: 'LM358DR' }],
    quantityCells: [[2, 1]],
    maxParts: 2,
  });
  expect(draft.preview.rows[2]).toEqual(['U1', '3', 'LM358DR', 'TI']);
  const bomId = await create(draft.draftId);
  const { document } = await library.open(bomId);
  expect(document).toMatchObject({
    name: 'Board',
    settings: { boards: [50], attrition: { percent: '2', atLeast: 0 }, country: 'DE', currency: 'EUR' },
    origin: { fileName: 'Motor control.csv', headerRow: 1 },
  });
  expect(document.lines.map(({ id, read }) => [id, read.references])).toEqual([
    [1, ['R1', 'R2']],
    [2, ['U1']],
    [3, ['J1']],
  ]);
  expect((await library.table(bomId))?.rows).toHaveLength(4);
  await expect(create(draft.draftId)).rejects.toMatchObject({ failure: { code: 'draft-gone' } });
});

it('Lines to check are those with a doubt that are looked up', async () => {
  const { file } = setUp();
  const text =
    'Reference,Qty,MPN,DNP\n"R1,R2",3,A-1001,\n"R3,R4",3,A-1002,x\nR5,1,TBD,\n"R6,R7",3,,\nR8,1,A-1003,';
  const { counts, doubts } = await file(text);
  expect(counts).toMatchObject({ lines: 5, toCheck: 1, withoutNumber: 2, notPopulated: 1 });
  expect(doubts.map(({ line }) => line)).toEqual([1]);
});

it('A line to check names its first references, and how many more it has', async () => {
  const { file } = setUp();
  const references = Array.from({ length: 27 }, (_, at) => `C${at + 1}`);
  const { doubts } = await file(`Reference,Qty,MPN\n"${references.join(',')}",26,A-1001`);
  expect(doubts[0]).toMatchObject({ references: references.slice(0, 20), moreReferences: 7 });
});

it('Lines with distributor SKUs alone are looked up by them', async () => {
  const { file, cached } = setUp(undefined, createCompanyDirectory([]));
  cached.add('399-1096-1-ND');
  const { counts, maxParts, doubts } = await file(
    'Reference,Qty,DigiKey Part Number\nR1,2,311-10.0KHRCT-ND\nC1,1,399-1096-1-ND\nX1,1,',
  );
  expect(counts).toMatchObject({ lines: 3, withPartNumber: 0, bySku: 2, withoutNumber: 1, toCheck: 1 });
  expect(doubts.map(({ partNumber }) => partNumber)).toEqual(['311-10.0KHRCT-ND']);
  expect(maxParts).toBe(1);
});

it('A pasted text without a table is not called a file', async () => {
  const { drafts, signal } = setUp();
  await expect(drafts.readBomText({ text: 'This is a sentence.' }, signal)).rejects.toMatchObject({
    failure: { code: 'bom-unreadable', unreadable: 'no-pasted-table' },
  });
});

it('A paste has no name, and a draft that was discarded is gone', async () => {
  const { drafts, signal, reread } = setUp();
  const opened = await drafts.readBomText({ text: table('R1,1,RC0603FR-0710KL,Yageo') }, signal);
  if (opened.kind !== 'draft') throw new Error('no draft');
  expect(opened.draft).toMatchObject({ from: 'paste', fileName: null, name: '' });
  const { draftId } = opened.draft;
  await drafts.discardBomDraft({ draftId });
  await expect(reread(draftId, {})).rejects.toMatchObject({ failure: { code: 'draft-gone' } });
});

it('What the user has decided about a part holds in a new BOM, and a secret in a file is not stored', async () => {
  const { library, preferences, file, create } = setUp();
  const part = { id: '7', mpn: 'LM358DR', manufacturer: null };
  const decision = { kind: 'chosen', part };
  await preferences.setDecision(decisionKey({ partNumber: 'lm358 dr', manufacturer: 'ti' }), decision, 1);
  const draft = await file(table('U1,1,LM358DR,TI', 'U2,1,s3cret,TI'));
  const bomId = await create(draft.draftId);
  const { lines } = (await library.open(bomId)).document;
  expect(lines[0]?.choice).toEqual({ asked: { partNumber: 'LM358DR', manufacturer: 'TI' }, decision });
  expect(lines[1]?.choice).toBeNull();
  expect(JSON.stringify([lines, await library.table(bomId)])).not.toContain('s3cret');
});

it('A lookup of a draft costs nothing for numbers that are cached, repeated or kept as they are', async () => {
  const { file, preferences, cached, reread } = setUp(undefined, createCompanyDirectory([]));
  const asIs = decisionKey({ partNumber: 'X-1', manufacturer: null });
  await preferences.setDecision(asIs, { kind: 'as-is' }, 1);
  cached.add('LM358DR');
  const draft = await file(table('U1,1,LM358DR,', 'U2,1,NE555P,', 'U3,1,X-1,', 'J1,1,,'));
  expect(draft.maxParts).toBe(1);
  const roles = ['references', 'quantity', 'other', 'other'] as const;
  expect(await reread(draft.draftId, { roles })).toMatchObject({
    maxParts: 0,
    counts: { withPartNumber: 0 },
  });
});

it('A newer file replaces the lines and keeps the decisions about those that are in both', async () => {
  const { drafts, library, file, create } = setUp();
  const before = await file(
    table(
      'R1,1,RC0603FR-0710KL,Yageo',
      'R5,1,RC0603FR-0710KL,Yageo',
      'U1,1,LM358DR,TI',
      'U2,1,NE555P,TI',
      'J1,1,X-1,',
    ),
  );
  const bomId = await create(before.draftId);
  // Equal parts are one line.
  expect((await library.open(bomId)).document.lines).toHaveLength(4);
  const notes = (document: Parameters<typeof patchLines>[0]) =>
    document.lines.reduce(
      (next, { id }) => patchLines(next, [id], { note: `n${id}`, quantity: 9 }),
      document,
    );
  await library.edit(bomId, notes);
  const after = await file(
    table('"U1,U3",2,LM358DR,TI', '"R1,R5",2,RC0603FR-0710KL,Yageo', 'U2,1,TLC555CP,TI', 'D1,1,SS14,'),
    'rev B.csv',
  );
  const { changes } = await drafts.updateBom({ draftId: after.draftId, bomId, rememberColumns: false });
  expect(bomChangesSchema.parse(changes)).toEqual([
    {
      kind: 'changed',
      references: ['U1', 'U3'],
      partNumber: 'LM358DR',
      fields: [
        { field: 'references', before: ['U1'], after: ['U1', 'U3'] },
        { field: 'quantity', before: ['1'], after: ['2'] },
      ],
    },
    {
      kind: 'changed',
      references: ['U2'],
      partNumber: 'TLC555CP',
      fields: [{ field: 'partNumber', before: ['NE555P'], after: ['TLC555CP'] }],
    },
    { kind: 'added', references: ['D1'], partNumber: 'SS14', fields: [] },
    { kind: 'removed', references: ['J1'], partNumber: 'X-1', fields: [] },
  ]);
  const { document } = await library.open(bomId);
  expect(document.origin.fileName).toBe('rev B.csv');
  // What the file says otherwise counts; notes stay.
  expect(document.lines.map(({ id, edits }) => [id, edits])).toEqual([
    [2, { note: 'n2' }],
    [1, { note: 'n1', quantity: 9 }],
    [3, { note: 'n3', quantity: 9 }],
    [5, {}],
  ]);
  const undone = await library.undo(bomId);
  expect(undone.document.lines.map(({ id }) => id)).toEqual([1, 2, 3, 4]);
  expect(undone.document.origin.fileName).toBe('Motor control.csv');
  expect((await library.table(bomId))?.rows).toHaveLength(6);
});

it('The sample BOM is read without a question, with all that a BOM can have in it', async () => {
  const { drafts, signal, library, create } = setUp();
  const draft = bomDraftSchema.parse(await drafts.readSampleBom({}, signal));
  expect(draft).toMatchObject({
    from: 'sample',
    isRecognized: true,
    leftOut: [{ row: 0, reason: 'header' }],
  });
  expect(draft.counts).toEqual({
    lines: 40,
    withPartNumber: 37,
    notPopulated: 3,
    merged: 1,
    toCheck: 1,
    bySku: 0,
    withoutNumber: 2,
    quantityDiffers: 1,
  });
  const { lines } = (await library.open(await create(draft.draftId))).document;
  expect(lines.filter(({ read }) => read.parts.length > 1).length).toBeGreaterThan(5);
});
