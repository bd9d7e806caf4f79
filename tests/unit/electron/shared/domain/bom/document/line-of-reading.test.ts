import { expect, it } from 'vitest';
import { bomLineSchema } from '../../../../../../../electron/shared/contract/bom/bom-line';
import {
  maxCellLength,
  maxPerLine,
  maxReferences,
} from '../../../../../../../electron/shared/contract/constants/bom-limits';
import { fittingLine } from '../../../../../../../electron/shared/domain/bom/document/line-of-reading';
import type { LineDoubt } from '../../../../../../../electron/shared/domain/bom/reading/line-doubt';
import { readLine } from '../../../../features/bom/bom-builders';

it('A line of any length fits the limits of a document', () => {
  const long = 'x'.repeat(maxCellLength + 1);
  const fill = <T>(count: number, value: T) => Array.from({ length: count }, () => value);
  const unusable: LineDoubt = { kind: 'quantity-unusable', row: 1, column: 1, text: long };
  const line = fittingLine(
    readLine({
      references: fill(maxReferences + 1, long),
      quantity: 2 ** 53,
      parts: fill(maxPerLine + 1, { partNumber: 'A1', manufacturer: long }),
      skus: fill(maxPerLine + 1, { distributor: long, sku: long }),
      value: long,
      description: long,
      footprint: long,
      doubts: [...fill(maxPerLine + 1, unusable), { kind: 'merged', rows: 9 }],
    }),
  );
  const { references, quantity, value, description, footprint, doubts } = bomLineSchema.shape;
  for (const [schema, read] of [
    [references, line.references],
    [quantity, line.quantity],
    [value, line.value],
    [description, line.description],
    [footprint, line.footprint],
    [doubts, line.doubts],
  ] as const)
    expect(schema.safeParse(read).success).toBe(true);
  expect([line.parts.length, line.skus.length]).toEqual([maxPerLine, maxPerLine]);
  expect(line.skus[0]?.sku).toHaveLength(maxCellLength);
  expect(line.doubts.at(-1)).toEqual({ kind: 'merged', rows: 9 });
});
