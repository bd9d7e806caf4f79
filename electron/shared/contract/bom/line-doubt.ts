import { z } from 'zod';
import type { LineDoubt } from '../../domain/bom/reading/line-doubt';
import { maxCellLength } from '../constants/bom-limits';

const count = z.int().nonnegative();
const text = z.string().max(maxCellLength);

export const lineDoubtSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('quantity-differs'), written: z.int(), references: count }),
  z.object({
    kind: z.enum(['quantity-unusable', 'quantity-unclear']),
    row: count,
    column: count,
    text,
  }),
  z.object({
    kind: z.literal('quantity-not-divisible'),
    row: count,
    column: count,
    text,
    boards: count,
  }),
  z.object({
    kind: z.enum([
      'no-manufacturer',
      'zeros-lost',
      'number-rounded',
      'damaged-text',
      'look-alike-letters',
      'same-references',
    ]),
  }),
  z.object({ kind: z.literal('merged'), rows: count }),
  z.object({ kind: z.literal('placeholder'), text }),
]) satisfies z.ZodType<LineDoubt>;
