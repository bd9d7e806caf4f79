import { expect, it } from 'vitest';
import { partNumberCell } from '../../../../../renderer/features/bom/bom/part-number-cell';
import { viewLine } from '../../../electron/features/bom/export/made-view';

const alternate = {
  partNumber: 'LM2904DR',
  manufacturer: null,
  partId: 'alternate',
  lookup: 'found',
} as const;

it('names the alternate that is bought behind the number that the file asks for', () => {
  const line = {
    ...viewLine(1, { order: { partId: 'alternate' } }),
    alternates: [alternate],
  };
  expect(partNumberCell(line)).toMatchObject({
    text: 'LM2904DR',
    label: 'MPN1, alternate bought: LM2904DR',
  });
});

it('shows the distributor’s number until a part is found by it', () => {
  const bySku = { partNumber: null, sku: { sku: '296-1395-5-ND', distributor: 'DigiKey' } };
  expect(partNumberCell({ ...viewLine(1), ...bySku, part: null })).toMatchObject({ text: '296-1395-5-ND' });
  expect(partNumberCell({ ...viewLine(1), ...bySku })).toMatchObject({
    text: 'MPN1',
    label: '296-1395-5-ND, found: MPN1',
  });
});

it('names the own part where that is bought, whatever its alternates are', () => {
  const line = { ...viewLine(1), alternates: [alternate] };
  expect(partNumberCell(line)).toMatchObject({ text: 'MPN1', title: 'MPN1' });
});
