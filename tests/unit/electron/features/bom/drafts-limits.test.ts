import { expect, it } from 'vitest';
import {
  maxBomLines,
  maxDoubtsListed,
  maxTableColumns,
} from '../../../../../electron/shared/contract/constants/bom-limits';
import { setUp, table } from './drafts-rig';

it('One dialog asks for a file, however often the page asks meanwhile', async () => {
  let shown = 0;
  let close = () => {};
  const { drafts, signal } = setUp(() => {
    shown += 1;
    return new Promise((resolve) => {
      close = () => resolve(null);
    });
  });
  const first = drafts.chooseBomFile({}, signal);
  expect(await drafts.chooseBomFile({}, signal)).toBeNull();
  expect(shown).toBe(1);
  close();
  await first;
  void drafts.chooseBomFile({}, signal);
  expect(shown).toBe(2);
});

it('A line merged of many rows with doubts is shown with some of them, and a reference without end with its beginning', async () => {
  const { file, create, library } = setUp();
  const rows = Array.from({ length: 160 }, (_, row) => `R${row},${row % 2 ? 'abc' : 1},LM358DR,TI`);
  const draft = await file(table(...rows, `${'U'.repeat(40_000)} 1 ?,x,NE555P,TI`));
  expect(draft.doubts[0]?.doubts).toHaveLength(maxDoubtsListed);
  const { document } = await library.open(await create(draft.draftId));
  expect(document.lines[0]?.read.references).toHaveLength(160);
});

it.each([
  ['lines', table(...Array.from({ length: maxBomLines + 1 }, (_, row) => `R${row},1,X-${row}A,TI`))],
  ['columns', `Ref,MPN${',x'.repeat(maxTableColumns)}\nR1,LM358DR\nR2,NE555P`],
])('A file with more %s than a BOM can hold is refused for that', async (_what, text) => {
  const { drafts, signal } = setUp();
  await expect(drafts.readBomText({ text }, signal)).rejects.toMatchObject({
    failure: { unreadable: 'too-many-lines' },
  });
});

it('All rows left out are listed that can be put back, each with as much text as a message has room for', async () => {
  const { file } = setUp();
  const sections = Array.from({ length: 20_050 }, (_, row) => `Section ${row} ${'x'.repeat(150)},,,`);
  const draft = await file(table('R1,1,LM358DR,TI', ...sections, 'R2,1,NE555P,TI'));
  expect([draft.leftOut.length, draft.moreLeftOut]).toEqual([20_000, 51]);
  expect(draft.leftOut.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(1_010_000);
});

it('A file with more references than a BOM can hold becomes no draft', async () => {
  const { drafts, signal } = setUp();
  const rows = Array.from({ length: 101 }, (_, row) => `R1-R2000,1,X-${row}A,TI`);
  await expect(drafts.readBomText({ text: table(...rows) }, signal)).rejects.toMatchObject({
    failure: { unreadable: 'too-many-values' },
  });
});
