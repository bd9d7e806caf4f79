import { expect, it } from 'vitest';
import type { BomLine } from '../../../../../electron/shared/contract/bom/bom-line';
import { countChips, filterRows } from '../../../../../renderer/features/bom/bom/line-rows';
import type { LineChip } from '../../../../../renderer/texts/bom-view-texts';
import { viewLine } from '../../../electron/features/bom/export/made-view';

const rowsOf = (lines: readonly BomLine[]) => lines.map((line) => ({ id: String(line.id), line }));
const inState = (lines: readonly BomLine[], chip: LineChip) =>
  filterRows(rowsOf(lines), chip, '').map(({ line }) => line.id);

const lines: BomLine[] = [
  { ...viewLine(1), problems: ['excess', 'single-source'] },
  { ...viewLine(2), problems: ['stale'], isExpired: true, order: null },
  { ...viewLine(3), lockedOffer: { distributorId: '1', distributorName: 'DigiKey', sku: 'A-ND' } },
  { ...viewLine(4), changes: { total: null, stock: { before: 7, after: 5 }, lifecycle: null } },
  viewLine(5, { match: { class: 'manufacturer-unchecked' } }),
  { ...viewLine(6, { isPopulated: false, order: null, match: { kind: 'not-populated' } }) },
];

it.each<[LineChip, number[]]>([
  ['excess', [1]],
  ['single-source', [1]],
  ['stale', [2]],
  ['unpriced', [2]],
  ['locked', [3]],
  ['changed', [4]],
  ['by-number', [5]],
  ['not-populated', [6]],
])('the lines of %s', (chip, ids) => expect(inState(lines, chip)).toEqual(ids));

it('a line is short also where only a further board count is', () => {
  const more = { need: 7000, orderQuantity: 7000, total: '9', estimated: false };
  const short = { ...viewLine(2), more: [{ ...more, isShort: true }] };
  const other = { ...viewLine(1), more: [{ ...more, isShort: false }] };
  expect(inState([other, short], 'short-stock')).toEqual([2]);
});

const names = (counted: readonly { chip: LineChip }[]) => counted.map(({ chip }) => chip);

it('states without a line are not there, and quiet ones are in a menu', () => {
  const { shown, others } = countChips(lines, null, 8);
  expect(names(shown)).toEqual(['stale', 'changed', 'ready']);
  expect(names(others)).toEqual(['locked', 'excess', 'single-source', 'by-number', 'not-populated']);
});

it('what there is no room for is in the menu, the chosen state never', () => {
  const { shown, others } = countChips(lines, 'unpriced', 1);
  expect(names(shown)).toEqual(['unpriced']);
  expect(names(countChips(lines, 'changed', 2).shown)).toEqual(['stale', 'changed']);
  expect(names(countChips(lines, 'locked', 2).shown)).toEqual(['stale', 'locked']);
  expect(names(others)).toContain('changed');
  expect(names(countChips(lines, 'excess', 8).others)).not.toContain('excess');
});

it('a menu of one state is none', () => {
  const [first] = lines;
  const { shown, others } = countChips([{ ...(first as BomLine), problems: ['excess'] }], null, 8);
  expect([names(shown), others]).toEqual([['ready', 'excess'], []]);
});
