import { expect, it } from 'vitest';
import { createBomImports } from '../../../../renderer/bridge/bom-import';

it('A table whose columns are remembered is read again with them', async () => {
  const options = { headerRow: 2, roles: ['references', 'part-number'] };
  const draft = { draftId: 'd', fileName: 'Board.csv', isRecognized: true, options };
  const reads: unknown[] = [];
  const imports = createBomImports({
    readBomText: async () => ({ kind: 'draft', draft }),
    rereadBom: async (request: object) => {
      reads.push(request);
      return draft;
    },
  } as never);
  await imports.open({ kind: 'text', text: 'a' });
  const decided = imports.live.get()?.options;
  expect(decided).toEqual(options);
  imports.reread({ ...decided, mergeDuplicates: false });
  expect(reads).toEqual([{ draftId: 'd', options: { ...options, mergeDuplicates: false } }]);
});

it('A dropped folder, or a file that may not be read, is said to be one that can’t be opened', async () => {
  const imports = createBomImports({} as never);
  const file = Object.assign(new File([], 'boms'), {
    arrayBuffer: () =>
      Promise.reject(new DOMException('A requested file could not be read', 'NotFoundError')),
  });
  expect(await imports.open({ kind: 'file', file })).toEqual({ kind: 'import' });
  expect(imports.live.get()).toMatchObject({
    step: 'file',
    failure: { code: 'bom-unreadable', unreadable: 'not-opened' },
  });
});
