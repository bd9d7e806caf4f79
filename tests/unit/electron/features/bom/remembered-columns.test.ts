import { expect, it, vi } from 'vitest';
import { setUp, table } from './drafts-rig';

it.each(['createBom', 'updateBom'] as const)(
  'Columns that the user has named are named in the next file with the same header (%s)',
  async (call) => {
    const { drafts, file, reread, create, reads } = setUp();
    const text = 'Board 7,\nZahl,Zeug\nU1,LM358DR\nU2,NE555P';
    const first = await file(text);
    const roles = ['references', 'description'] as const;
    expect(first.columns.map(({ role }) => role)).not.toEqual(roles);
    const named = await reread(first.draftId, { headerRow: 2, roles });
    expect(named.columns.map(({ role }) => role)).toEqual(roles);
    if (call === 'createBom') await create(first.draftId, true);
    else {
      const bomId = await create((await file(table('U1,1,LM358DR,TI'))).draftId);
      await drafts.updateBom({ draftId: first.draftId, bomId, rememberColumns: true });
    }
    const next = await file(text);
    expect(next).toMatchObject({ isRemembered: true, isRecognized: true });
    expect(next.columns.map(({ role }) => role)).toEqual(roles);
    expect(reads.at(-1)).toEqual({ headerRow: 2, roles });
    // What is decided besides leaves them as they are.
    expect(next.options).toEqual({ headerRow: 2, roles });
    const again = await reread(next.draftId, { ...next.options, mergeDuplicates: false });
    expect(again.columns.map(({ role }) => role)).toEqual(roles);
    expect(again).toMatchObject({ isRemembered: true, options: { headerRow: 2, mergeDuplicates: false } });
    // Another header is another table.
    expect(await file(text.replace('Zahl', 'Zahlen'))).toMatchObject({ isRemembered: false });
  },
);

it('What the user has said of the quantities holds for the next file with the same header', async () => {
  const { file, reread, create } = setUp();
  const text = table('"R1,R2",20,LM358DR,TI');
  const first = await file(text);
  await reread(first.draftId, { quantityFrom: 'column', quantitiesForBoards: 10 });
  await create(first.draftId, true);
  expect((await file(text)).options).toMatchObject({ quantityFrom: 'column', quantitiesForBoards: 10 });
  const second = await file(text);
  await reread(second.draftId, { quantityFrom: 'references' });
  await create(second.draftId, true);
  const { options } = await file(text);
  expect(options.quantityFrom).toBe('references');
  expect(options.quantitiesForBoards).toBeUndefined();
});

it('What the user has said of quantities that can be read in two ways holds for the next file, as long as it says nothing else', async () => {
  const { file, reread, create, library } = setUp();
  const text = table(',"10,000",LM358DR,TI\n,"25,000",NE555P,TI');
  const first = await file(text);
  expect(first.unclearQuantity).toEqual({ text: '10,000', withDecimals: 10, withThousands: 10_000 });
  expect(first.counts.toCheck).toBe(2);
  const told = await reread(first.draftId, { quantityFormat: 'thousands' });
  expect(told).toMatchObject({ unclearQuantity: first.unclearQuantity, counts: { toCheck: 0 } });
  const { document } = await library.open(await create(first.draftId, true));
  expect(document.origin).toMatchObject({ quantityFormat: 'thousands', quantitiesForBoards: null });
  const next = await file(text);
  expect([next.options.quantityFormat, next.counts.toCheck]).toEqual(['thousands', 0]);
  const other = await file(`${text}\n,"5,0",TL072,TI`);
  expect(other.unclearQuantity).toBeNull();
  const { lines } = (await library.open(await create(other.draftId))).document;
  expect(lines.map(({ read }) => read.quantity)).toEqual([10, 25, 5]);
});

it('What is stored of a header and cannot be read is as if nothing was', async () => {
  const { file, preferences, create } = setUp();
  const text = table('R1,1,LM358DR,TI');
  await create((await file(text)).draftId, true);
  const setColumns = vi.spyOn(preferences, 'columns').mockResolvedValue({ roles: ['later'] });
  expect(await file(text)).toMatchObject({ isRemembered: false, options: {} });
  setColumns.mockRestore();
});

it('Columns that an earlier version has remembered are still read so', async () => {
  const { file, preferences } = setUp();
  const text = table('R1,1,LM358DR,TI');
  const roles = ['references', 'quantity', 'part-number', 'description'];
  vi.spyOn(preferences, 'columns').mockResolvedValue(roles);
  const { isRemembered, columns } = await file(text);
  expect(isRemembered).toBe(true);
  expect(columns.map(({ role }) => role)).toEqual(roles);
});
