import { expect, it } from 'vitest';
import { createBomLibrary } from '../../../../../electron/features/bom/library/bom-library';
import { patchLines } from '../../../../../electron/shared/domain/bom/document/edit-document';
import type { BomRepository } from '../../../../../electron/storage/repositories/bom-repository';
import { createMemoryBoms } from '../../../../../electron/storage/repositories/memory-boms';
import { createFakeClock } from '../../../fake-clock';
import { documentLine, foundAs, newBom } from './bom-builders';

function setUp(repository: BomRepository = createMemoryBoms()) {
  const clock = createFakeClock();
  const changes: string[] = [];
  let next = 0;
  const library = createBomLibrary({
    repository: async () => repository,
    clock,
    createId: () => {
      next += 1;
      return `bom-${next}`;
    },
    onChanged: (id) => void changes.push(id),
    onListChanged: () => void changes.push('list'),
  });
  /** Another run of the app. */
  const restart = () => setUp(repository);
  return { library, clock, changes, repository, restart };
}

const outcome = foundAs('7', { partNumber: 'RC0603FR-0710KL', manufacturer: 'Yageo' });

it('A BOM reads the same after a restart', async () => {
  const { library, restart } = setUp();
  const lines = [
    documentLine(1, { outcome }),
    documentLine(2, { edits: { note: 'from stock', quantity: 4 } }),
  ];
  const { settings, origin } = newBom([]);
  const resized = {
    settings: { ...settings, columnWidths: { partNumber: 240, 'lineTotal@0': 90 } },
    origin: { ...origin, quantityFormat: 'thousands' as const, quantitiesForBoards: 2 },
  };
  const id = await library.add(newBom(lines, resized), { rows: [] });
  const { document } = await library.open(id);
  expect(document).toMatchObject(newBom(lines, resized));
  expect((await restart().library.open(id)).document).toEqual(document);
});

it('An attrition and a minimum that were stored as one value are read as two', async () => {
  const { library, restart } = setUp();
  const edits = { note: 'n', attrition: { percent: '2', atLeast: 5 } } as never;
  const id = await library.add(newBom([documentLine(1, { edits })]), { rows: [] });
  const { document } = await restart().library.open(id);
  expect(document.lines[0]?.edits).toEqual({ note: 'n', attritionPercent: '2', atLeast: 5 });
});

it('An edit rewrites the lines that it changes alone', async () => {
  const { library, repository } = setUp();
  const id = await library.add(newBom([documentLine(1), documentLine(2), documentLine(3)]), { rows: [] });
  const written: unknown[] = [];
  const { change } = repository;
  repository.change = (all) => {
    written.push(...all.lines.map((line) => line.id), ...all.removedLines);
    return change(all);
  };
  await library.edit(id, (document) => patchLines(document, [2], { isPopulated: false }));
  expect(written).toEqual([2]);
});

it('Edits are taken back one by one, and what a lookup has found since stays', async () => {
  const { library } = setUp();
  const id = await library.add(newBom([documentLine(1), documentLine(2)]), { rows: [] });
  await library.edit(id, (document) => patchLines(document, [1], { quantity: 7 }));
  await library.edit(id, (document) => patchLines(document, [1, 2], { note: 'n' }));
  await library.note(id, (document) => ({
    ...document,
    lines: document.lines.map((line) => ({ ...line, outcome })),
  }));
  const once = await library.undo(id);
  expect(once.document.lines.map(({ edits }) => edits)).toEqual([{ quantity: 7 }, {}]);
  const twice = await library.undo(id);
  expect(twice.document.lines).toEqual([documentLine(1, { outcome }), documentLine(2, { outcome })]);
  expect([once.canUndo, twice.canUndo]).toEqual([true, false]);
  expect((await library.undo(id)).document).toEqual(twice.document);
});

it('An edit that cannot be saved changes nothing', async () => {
  const { library, repository } = setUp();
  const id = await library.add(newBom([documentLine(1)]), { rows: [] });
  const { document } = await library.open(id);
  repository.change = async () => {
    throw new Error('database or disk is full');
  };
  const edit = library.edit(id, (before) => patchLines(before, [1], { note: 'n' }));
  await expect(edit).rejects.toMatchObject({ failure: { code: 'bom-not-saved' } });
  expect((await library.open(id)).document).toEqual(document);
});

const tooMany = { failure: { code: 'too-many-boms' } };

it('A thousand BOMs have no other beside them, added, copied or restored, until one is deleted', async () => {
  const { library, repository } = setUp();
  const id = await library.add(newBom([documentLine(1)]), { rows: [] });
  const deleted = await library.add(newBom([]), { rows: [] });
  await library.remove([deleted]);
  const { usage } = repository;
  repository.usage = async () => ({ boms: 1000, bytes: 0 });
  await expect(library.add(newBom([]), null)).rejects.toMatchObject(tooMany);
  await expect(library.duplicate(id)).rejects.toMatchObject(tooMany);
  await expect(library.restore(deleted)).rejects.toMatchObject(tooMany);
  await library.edit(id, (document) => patchLines(document, [1], { note: 'n' }), { rows: [['R1']] });
  repository.usage = usage;
  await library.restore(deleted);
  expect(await library.list()).toHaveLength(2);
});

it('A full file takes no further BOM and no further table, and every other change', async () => {
  const { library, repository } = setUp();
  const id = await library.add(newBom([documentLine(1)]), { rows: [['R1']] });
  repository.usage = async () => ({ boms: 1, bytes: 1024 ** 3 });
  await expect(library.add(newBom([]), null)).rejects.toMatchObject(tooMany);
  const rename = library.edit(id, (document) => ({ ...document, name: 'Other' }), { rows: [] });
  await expect(rename).rejects.toMatchObject(tooMany);
  expect(await library.table(id)).toEqual({ rows: [['R1']] });
  const { document } = await library.edit(id, (before) => patchLines(before, [1], { note: 'n' }));
  expect([document.name, document.lines[0]?.edits]).toEqual(['Power supply', { note: 'n' }]);
});

it('Two newer tables can be taken back, and what was edited before them no more', async () => {
  const { library } = setUp();
  const id = await library.add(newBom([documentLine(1)]), { rows: [['0']] });
  await library.edit(id, (document) => patchLines(document, [1], { note: 'n' }));
  for (const cell of ['1', '2', '3'])
    await library.edit(id, (document) => ({ ...document, name: cell }), { rows: [[cell]] });
  await library.edit(id, (document) => patchLines(document, [1], { quantity: 7 }));
  const states: unknown[] = [];
  while ((await library.open(id)).canUndo) {
    const { document } = await library.undo(id);
    states.push([document.name, await library.table(id), document.lines[0]?.edits]);
  }
  expect(states).toEqual([
    ['3', { rows: [['3']] }, { note: 'n' }],
    ['2', { rows: [['2']] }, { note: 'n' }],
    ['1', { rows: [['1']] }, { note: 'n' }],
  ]);
});

it('A deleted BOM can be restored for ten minutes', async () => {
  const { library, clock } = setUp();
  const id = await library.add(newBom([documentLine(1)]), { rows: [] });
  await library.remove([id]);
  await expect(library.open(id)).rejects.toMatchObject({ failure: { code: 'bom-gone' } });
  await clock.advance(9 * 60_000);
  await library.restore(id);
  // The timer of the first deletion has not come yet.
  await library.remove([id]);
  await clock.advance(60_000);
  await library.restore(id);
  await library.remove([id]);
  await clock.advance(10 * 60_000);
  await expect(library.restore(id)).rejects.toMatchObject({ failure: { code: 'bom-gone' } });
});

it('Deletions are named, the last first, until they are undone, dismissed or ten minutes old', async () => {
  const { library, clock, changes } = setUp();
  const { deletions } = library;
  const named = async (name: string) => ({ id: await library.add({ ...newBom([]), name }, null), name });
  const [one, two, three] = [await named('One'), await named('Two'), await named('Three')];
  await library.remove([one.id, two.id]);
  await clock.advance(60_000);
  await library.remove([three.id]);
  expect(deletions.list()).toEqual([[three], [one, two]]);
  await library.restore(one.id);
  expect(deletions.list()).toEqual([[three], [two]]);
  // One that is gone already does not hide what was deleted before it.
  await expect(library.remove([one.id, two.id])).rejects.toMatchObject({ failure: { code: 'bom-gone' } });
  expect(deletions.list()).toEqual([[one], [three], [two]]);
  changes.length = 0;
  await clock.advance(9 * 60_000);
  expect(deletions.list()).toEqual([[one], [three]]);
  expect(changes).toEqual(['list']);
  deletions.dismiss();
  expect(deletions.list()).toEqual([]);
});

it('What is deleted when the app quits, or is killed, is gone at the next start', async () => {
  const { library, restart } = setUp();
  const id = await library.add(newBom([]), { rows: [] });
  await library.remove([id]);
  const next = restart();
  expect(await next.library.list()).toEqual([]);
  await expect(next.library.restore(id)).rejects.toMatchObject({ failure: { code: 'bom-gone' } });
});

it('A copy has the decisions and the table of its original, and changes apart from it', async () => {
  const { library, repository } = setUp();
  const table = { rows: [['R1']] };
  const id = await library.add(newBom([documentLine(1, { edits: { note: 'n' } })]), table);
  const copy = await library.duplicate(id);
  const other = await library.duplicate(copy);
  const names = await Promise.all(
    [id, copy, other].map(async (each) => (await library.open(each)).document.name),
  );
  expect(names).toEqual(['Power supply', 'Power supply (2)', 'Power supply (3)']);
  expect(await repository.table(copy)).toEqual(table);
  await library.edit(copy, (document) => patchLines(document, [1], { note: null }));
  expect((await library.open(id)).document.lines[0]?.edits).toEqual({ note: 'n' });
  expect((await library.open(copy)).document.lines[0]?.edits).toEqual({});
});

it('The page hears of changes of a BOM and of the list, but for the edits whose view it gets', async () => {
  const { library, changes } = setUp();
  const id = await library.add(newBom([documentLine(1)]), { rows: [] });
  await library.rename(id, 'Other');
  expect((await library.list())[0]?.name).toBe('Other');
  await library.edit(id, (document) => patchLines(document, [1], { note: 'n' }));
  await library.undo(id);
  expect(changes).toEqual(['list', 'bom-1', 'list']);
  await library.note(id, (document) => patchLines(document, [1], { quantity: 7 }));
  expect(changes).toEqual(['list', 'bom-1', 'list', 'bom-1']);
});
