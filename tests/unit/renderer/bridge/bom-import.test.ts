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
