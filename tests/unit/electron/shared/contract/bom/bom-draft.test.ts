import { expect, it } from 'vitest';
import { bomDraftCalls } from '../../../../../../electron/shared/contract/bom/bom-draft';
import { maxFileBytes } from '../../../../../../electron/shared/contract/constants/bom-limits';

it('A file is refused for the memory that comes along with its bytes', () => {
  const { request } = bomDraftCalls.readBomFile;
  const file = (bytes: Uint8Array) => request.safeParse({ callId: 'a', name: 'bom.csv', bytes }).success;
  expect(file(new Uint8Array(maxFileBytes))).toBe(true);
  expect(file(new Uint8Array(maxFileBytes + 1))).toBe(false);
  expect(file(new Uint8Array(maxFileBytes + 1).subarray(0, 10))).toBe(false);
});
