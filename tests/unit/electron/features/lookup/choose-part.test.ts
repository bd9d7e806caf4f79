import { expect, it } from 'vitest';
import {
  type QueryArguments,
  type QueryKind,
  queryFor,
} from '../../../../../electron/features/lookup/answer-query';
import { choosePart } from '../../../../../electron/features/lookup/choose-part';
import { numberSearchKeys } from '../../../../../electron/features/lookup/search-attempts';
import type { PartOccurrence } from '../../../../../electron/storage/repositories/answer-rows';

const owner = { source: 'nexar', application: 'a' } as const;
const market = { country: 'US', currency: 'USD' };
const query = (kind: QueryKind, queryArguments: QueryArguments) =>
  queryFor((text) => `hash of ${text}`, owner, market, kind, queryArguments);
const search = (text: string, start = 0, filters: object | null = null) =>
  query('number', [text.toLowerCase(), start, 10, filters]);
const choose = (mpn: string, occurrences: PartOccurrence[]) =>
  choosePart(mpn, occurrences, () => numberSearchKeys(query, mpn));
const seen = (partId: string, mpn: string, { key, kind } = search('another')) => ({ key, kind, partId, mpn });

it('The only part with exactly the number answers it, in whatever case', () => {
  expect(choose('LM358N', [seen('a', 'lm358n'), seen('b', 'LM358')])).toBe('a');
  expect(choose('LM358N', [seen('b', 'LM358')])).toBeNull();
});

it('A number that differs in punctuation is another part', () => {
  expect(choose('LM358N', [seen('a', 'LM358-N')])).toBeNull();
  expect(choose('LM358-N', [seen('a', 'LM358-N'), seen('b', 'LM358N')])).toBe('a');
});

it('Of several manufacturers, none is chosen unless the number itself was searched for', () => {
  const two = [seen('a', '1N4148'), seen('b', '1N4148')];
  expect(choose('1N4148', two)).toBeNull();
  const own = search('1N4148');
  expect(choose('1N4148', [...two, seen('b', '1N4148', own), seen('a', '1N4148', own)])).toBe('b');
});

it('The rest of a search and a filtered one do not say which part comes first', () => {
  const later = seen('b', '1N4148', search('1N4148', 10));
  const filtered = seen('c', '1N4148', search('1N4148', 0, { inStock: true }));
  expect(choose('1N4148', [seen('a', '1N4148'), later, filtered])).toBeNull();
});

it('A part that came because it is similar to another one answers nothing', () => {
  const similar = query('similar', ['x']);
  expect(choose('1N4148', [seen('a', '1N4148', similar)])).toBeNull();
});
