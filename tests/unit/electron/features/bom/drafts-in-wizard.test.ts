import { expect, it } from 'vitest';
import { bomDraftSchema } from '../../../../../electron/shared/contract/bom/bom-draft';
import { setUp, table } from './drafts-rig';

it('What the wizard shows of a draft is kept for the next page, until the draft is used or discarded', async () => {
  const { drafts, signal, file, reread, create } = setUp();
  const choices = { step: 'check', bomId: null, name: '', boards: [10], remembersColumns: false } as const;
  const keep = (draftId: string) =>
    drafts.saveImportState({ draftId, choices: { ...choices, boards: [...choices.boards] } });
  expect(await drafts.savedImportState(undefined)).toBeNull();
  const first = await file(table('U1,1,LM358DR,TI'));
  await keep(first.draftId);
  const read = await reread(first.draftId, { mergeDuplicates: false });
  // One that was read, but is not in the wizard.
  await file(table('U1,1,NE555P,TI'));
  expect(await drafts.savedImportState(undefined)).toEqual({ draft: read, choices, pasted: '' });
  await create(first.draftId);
  expect(await drafts.savedImportState(undefined)).toBeNull();
  await keep(first.draftId);
  expect(await drafts.savedImportState(undefined)).toBeNull();

  const text = table('R1,1,RC0603FR-0710KΩ,Yageo');
  const opened = await drafts.readBomText({ text }, signal);
  if (opened.kind !== 'draft') throw new Error('no draft');
  await keep(opened.draft.draftId);
  expect(await drafts.savedImportState(undefined)).toMatchObject({ draft: { from: 'paste' }, pasted: text });
  await drafts.discardBomDraft({ draftId: opened.draft.draftId });
  expect(await drafts.savedImportState(undefined)).toBeNull();
});

it('A file that is dropped on an open BOM says how much of it is in that BOM, and whether it likely is a newer version', async () => {
  const { drafts, signal, library, file, create } = setUp();
  const rows = ['R1,1,RC0603FR-0710KL,Yageo', 'U1,1,LM358DR,TI', 'U2,1,NE555P,TI', 'C1,1,GRM188,Murata'];
  const openBomId = await create((await file(table(...rows, 'J1,1,,'))).draftId);
  const compared = async (text: string) => {
    const bytes = new TextEncoder().encode(text);
    const opened = await drafts.readBomFile({ name: 'a.csv', bytes, openBomId }, signal);
    return opened.kind === 'draft' ? bomDraftSchema.parse(opened.draft).openBom : undefined;
  };
  const board = { bomId: openBomId, name: 'Board' };
  const newer = table(...rows, 'U3,1,ne555p,TI', 'U4,1,TL072CDR,TI');
  expect(await compared(newer)).toEqual({ ...board, numbers: 5, shared: 4, isLikely: true });
  expect(await compared(newer.replace('Ref', 'Designator'))).toMatchObject({ shared: 4, isLikely: false });
  const other = table('U1,1,LM358DR,TI', 'U2,1,TL072CDR,TI');
  expect(await compared(other)).toEqual({ ...board, numbers: 2, shared: 1, isLikely: false });
  // A part of it is no newer version.
  expect(await compared(table('U1,1,LM358DR,TI'))).toMatchObject({ numbers: 1, shared: 1, isLikely: false });
  expect(await compared(table('J1,1,,'))).toMatchObject({ numbers: 0, shared: 0, isLikely: false });
  await library.remove([openBomId]);
  expect(await compared(newer)).toBeNull();
  expect(await file(newer)).toMatchObject({ openBom: null });
});
