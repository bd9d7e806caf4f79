import { z } from 'zod';
import { type Part, partSchema } from '../../shared/contract/part';
import { partRowSchema } from '../../shared/contract/part-row';
import { type Pricing, pricingSchema } from '../../shared/contract/pricing';
import { partRow } from './part-row';
import { type RedactSecrets, redactedJson } from './redacted-json';

const storedRowSchema = z.object({
  part: partRowSchema,
  /** What the row's best choice was made for. */
  pricedFor: pricingSchema,
  outsidePlan: partSchema.shape.outsidePlan,
});
export type StoredRow = z.infer<typeof storedRowSchema>;

/** The row of `part` as text without secrets. Its specifications, the larger half, stay in the answer: no column needs them. */
export function encodeRow(part: Part, pricing: Pricing, redactSecrets: RedactSecrets): string {
  const stored: StoredRow = {
    part: { ...partRow(part, pricing), specifications: [] },
    pricedFor: pricing,
    outsidePlan: part.outsidePlan,
  };
  return redactedJson(stored, redactSecrets);
}

/** The row in `text`; null for one that another version wrote differently. */
export function decodeRow(text: string): StoredRow | null {
  try {
    return storedRowSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
