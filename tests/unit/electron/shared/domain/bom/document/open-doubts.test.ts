import { expect, it } from 'vitest';
import { openDoubts } from '../../../../../../../electron/shared/domain/bom/document/open-doubts';
import type { LineDoubt } from '../../../../../../../electron/shared/domain/bom/reading/line-doubt';
import { documentLine, readLine } from '../../../../features/bom/bom-builders';

const differs: LineDoubt = { kind: 'quantity-differs', written: 3, references: 2 };
const zeros: LineDoubt = { kind: 'zeros-lost' };
const merged: LineDoubt = { kind: 'merged', rows: 2 };
const doubts = [differs, zeros, merged];

it('A quantity that cannot be divided by the boards is settled by one', () => {
  const divided: LineDoubt = { kind: 'quantity-not-divisible', row: 2, column: 2, text: '15', boards: 10 };
  const read = readLine({ doubts: [divided] });
  expect(openDoubts(documentLine(1, { read }))).toEqual([divided]);
  expect(openDoubts(documentLine(1, { read, edits: { quantity: 2 } }))).toEqual([]);
});

it.each([
  ['nothing, until the user does something', {}, doubts],
  ['a quantity settles what is said of the quantity', { quantity: 2 }, [zeros, merged]],
  ['a part number settles what is said of the number', { partNumber: '0123' }, [differs, merged]],
  ['the word for the whole line settles all but what is only worth knowing', { isChecked: true }, [merged]],
  ['a line that is not populated has nothing to check', { isPopulated: false }, [merged]],
])('Of the doubts about a line, %s', (_, edits, open) => {
  expect(openDoubts(documentLine(1, { read: readLine({ doubts }), edits }))).toEqual(open);
});
