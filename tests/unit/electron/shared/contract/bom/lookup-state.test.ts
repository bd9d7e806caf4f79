import { describe, expect, it } from 'vitest';
import {
  type LineLookup,
  lineLookupSchema,
  type PartDecision,
  partDecisionSchema,
} from '../../../../../../electron/shared/contract/bom/lookup-state';

const part = { id: 'p-1', mpn: 'LM358', manufacturer: null };

const none = { state: 'none', fetchedAt: '2026-01-01T00:00:00.000Z' } as const;

describe('what is stored of a lookup', () => {
  it.each<LineLookup>([
    { state: 'waiting', batch: 50, known: null },
    { state: 'requested', batch: 1, known: null },
    {
      state: 'found',
      match: { class: 'exact', manufacturer: 'same' },
      part,
      hits: null,
      fetchedAt: '2026-01-01T00:00:00.000Z',
      country: 'US',
      currency: 'USD',
    },
    none,
    { state: 'failed', message: null, known: none },
    { state: 'uncertain', message: 'Timeout', batch: 25, known: null },
    { state: 'limited', message: 'You have exceeded your part limit of 25.', known: null },
  ])('reads back: $state', (lookup) => {
    expect(lineLookupSchema.parse(JSON.parse(JSON.stringify(lookup)))).toEqual(lookup);
  });

  it('is refused where no version of the app wrote it', () => {
    expect(lineLookupSchema.safeParse({ state: 'gone' }).success).toBe(false);
    expect(lineLookupSchema.safeParse({ state: 'uncertain', message: null }).success).toBe(false);
  });

  it.each<PartDecision>([{ kind: 'chosen', part }, { kind: 'as-is' }])('reads back: $kind', (decision) => {
    expect(partDecisionSchema.parse(JSON.parse(JSON.stringify(decision)))).toEqual(decision);
  });
});
