import { describe, expect, it } from 'vitest';
import type { BomDocumentLine } from '../../../../../../../electron/shared/domain/bom/document/bom-document';
import { updateLines } from '../../../../../../../electron/shared/domain/bom/document/update-lines';
import type {
  ImportRole,
  ReadLine,
} from '../../../../../../../electron/shared/domain/bom/reading/table-reading';
import { documentLine, newBom, readLine } from '../../../../features/bom/bom-builders';

const part = (partNumber: string) => [{ partNumber, manufacturer: null }];

const read = (partNumber: string, ...references: readonly string[]): ReadLine =>
  readLine({ parts: part(partNumber), references });

const linesOf = (...reads: readonly ReadLine[]): readonly BomDocumentLine[] =>
  reads.map((each, index) => documentLine(index + 1, { read: each }));

const columnsOf = (roles: readonly ImportRole[]) => roles.map((role) => ({ name: role, role }));
const allRoles = columnsOf([
  'references',
  'quantity',
  'part-number',
  'part-number',
  'manufacturer',
  'value',
  'description',
  'footprint',
  'distributor-sku',
  'distributor',
  'do-not-populate',
]);

function update(before: readonly BomDocumentLine[], after: readonly ReadLine[], columns = allRoles) {
  const { lines, origin } = newBom(before);
  return updateLines({ lines, origin: { ...origin, columns: allRoles } }, { columns, lines: after });
}

/** The ids of the lines that the newer ones take the place of; null where they are new. */
const replaced = (before: readonly BomDocumentLine[], after: readonly ReadLine[]) =>
  update(before, after).lines.map((line) => line.before?.id ?? null);

describe('a line of a newer table', () => {
  it('takes the place of the line of its part with the most references in common', () => {
    const before = linesOf(read('A', 'R1', 'R2'), read('A', 'R3', 'R4', 'R5'), read('B', 'R6', 'R7', 'R8'));
    expect(replaced(before, [read('A', 'R1', 'R4', 'R5', 'R6', 'R7', 'R8')])).toEqual([2]);
    expect(replaced(before, [read('A', 'R4'), read('A', 'R1')])).toEqual([2, 1]);
  });

  it('takes the place of any line of its part before that of another with its references', () => {
    const before = linesOf(read('A', 'R1'), read('B', 'R2'));
    expect(replaced(before, [read('B', 'R1')])).toEqual([2]);
    expect(replaced(before, [read('C', 'R2'), read('A', 'R9')])).toEqual([2, 1]);
  });

  it('leaves each line to one other, and is new where none is left', () => {
    const before = linesOf(read('A', 'R1'), read('A', 'R2'));
    const { lines, removed } = update(before, [read('A', 'R2'), read('A', 'R2'), read('A', 'R2')]);
    expect(lines.map(({ before: line }) => line?.id ?? null)).toEqual([2, 1, null]);
    expect(lines.map(({ after }) => after.id)).toEqual([2, 1, 3]);
    expect(removed).toEqual([]);
  });
});

const partNumber = 'RC0603FR-0710KL';
const full = readLine({
  references: ['R1', 'R2'],
  quantity: 3,
  parts: [
    { partNumber, manufacturer: 'Yageo' },
    { partNumber: 'ERJ-3EKF1002V', manufacturer: 'Panasonic' },
  ],
  skus: [{ sku: '603-RC0603FR-0710KL', distributor: 'Mouser' }],
  description: 'Resistor',
  isPopulated: false,
  doubts: [{ kind: 'quantity-differs', written: 3, references: 2 }],
});
const decided = documentLine(1, {
  read: full,
  edits: {
    note: 'n',
    lockedOffer: { distributorId: '1', distributorName: 'Mouser', sku: '603-RC0603FR-0710KL' },
    quantity: 9,
    isPopulated: true,
    isChecked: true,
    attritionPercent: '3',
    atLeast: 1,
  },
  choice: { asked: { partNumber, manufacturer: 'Yageo' }, decision: { kind: 'as-is' } },
});
const bare = { skus: [], value: '', description: '', footprint: '', isPopulated: true, doubts: [] };

describe('a newer table without a column', () => {
  it.each<[string, readonly ImportRole[], Partial<ReadLine>]>([
    [
      'for anything but part numbers and references',
      ['references', 'part-number'],
      { ...bare, quantity: 2, parts: [{ partNumber, manufacturer: null }] },
    ],
    ['for part numbers', ['references', 'quantity'], { ...bare, parts: [], doubts: full.doubts }],
    [
      'for references',
      ['part-number', 'manufacturer', 'quantity'],
      { ...bare, references: [], parts: full.parts.slice(0, 1) },
    ],
    [
      'for distributors and values',
      ['references', 'quantity', 'part-number', 'part-number', 'manufacturer', 'distributor-sku'],
      { ...bare, skus: [{ sku: '603-RC0603FR-0710KL', distributor: null }], doubts: full.doubts },
    ],
  ])('%s leaves a line and all that was decided about it as they were', (_, roles, more) => {
    const { lines, removed } = update([decided], [{ ...full, ...more }], columnsOf(roles));
    expect(lines).toEqual([{ before: decided, after: decided }]);
    expect(removed).toEqual([]);
  });

  it('for quantities counts the references that are not the same', () => {
    const after = { ...full, ...bare, references: ['R1'], quantity: 1 };
    const { lines } = update([decided], [after], columnsOf(['references', 'part-number', 'manufacturer']));
    expect(lines[0]?.after.read).toMatchObject({ references: ['R1'], quantity: 1, doubts: [] });
  });

  it('gives a thousand parts their manufacturers, and a line no more doubts than it may have', () => {
    const all = Array.from({ length: 1000 }, (_, index) => `RC0603-${index}`);
    const doubts = (kind: 'placeholder' | 'look-alike-letters') =>
      all.map((text) => ({ kind, text }) as ReadLine['doubts'][number]);
    const named = all.map((one) => ({ partNumber: one, manufacturer: `Manufacturer of ${one}` }));
    const before = { ...full, parts: named, doubts: doubts('placeholder') };
    const plain = { ...full, parts: all.flatMap(part), doubts: doubts('look-alike-letters') };
    const withNumbers = columnsOf(['references', 'quantity', 'part-number', 'part-number']);
    expect(update(linesOf(before), [plain], withNumbers).lines[0]?.after.read.parts).toEqual(named);
    const other = {
      ...plain,
      parts: [],
      doubts: all.map((_, row) => ({ kind: 'merged', rows: row + 2 }) as const),
    };
    const { lines } = update(linesOf(before), [other], columnsOf(['references', 'quantity']));
    expect(lines[0]?.after.read.doubts).toHaveLength(1000);
  });

  it('leaves what was said about a part with that part', () => {
    const after = { ...full, ...bare, parts: part('RC0603FR-0722KL') };
    const { lines } = update([decided], [after], columnsOf(['references', 'quantity', 'part-number']));
    const [own] = part('RC0603FR-0722KL');
    expect(lines[0]?.after.read).toMatchObject({ parts: [own], skus: [], value: '', description: '' });
  });

  it('populates a line again of which a value said that it is not populated', () => {
    const before = documentLine(1, { read: readLine({ value: 'DNP', isPopulated: false }) });
    const { lines } = update([before], [readLine()], columnsOf(['references', 'part-number', 'value']));
    expect(lines[0]?.after.read.isPopulated).toBe(true);
  });
});

describe('a newer table with a column', () => {
  it('changes what its empty cells said before', () => {
    const { lines } = update([decided], [{ ...full, ...bare, parts: full.parts.slice(0, 1) }]);
    expect(lines[0]?.after.read).toMatchObject({ ...bare, parts: full.parts.slice(0, 1) });
  });

  it('leaves a doubt checked that is in another row, and asks again where it is another doubt', () => {
    const unusable = (row: number, text: string) =>
      readLine({ doubts: [{ kind: 'quantity-unusable', row, column: 2, text }] });
    const before = documentLine(1, { read: unusable(3, 'few'), edits: { isChecked: true } });
    expect(update([before], [unusable(7, 'few')]).lines[0]?.after.edits).toEqual({ isChecked: true });
    expect(update([before], [unusable(3, 'some')]).lines[0]?.after.edits).toEqual({});
  });
});

describe('twenty thousand equal lines', () => {
  it.each([
    ['without references', []],
    ['with the same references', ['R1', 'R2']],
  ])('%s take the place of each other in their order', (_, references) => {
    const ids = Array.from({ length: 20_000 }, (_each, index) => index + 1);
    const before = ids.map((id) => documentLine(id, { read: read('A', ...references) }));
    const after = ids.map(() => read('A', ...references));
    const { lines, removed } = update(before, after);
    expect(lines.every((line, index) => line.before === before[index])).toBe(true);
    expect(removed).toEqual([]);
  });
});
