import { expect, it } from 'vitest';
import { lifecycleSince } from '../../../../renderer/ui/lifecycle-since';

const fetchedAt = '2026-03-04T12:00:00Z';

it.each([
  ['Obsolete (Last Updated: 5 days ago)', new Date('2026-02-27T12:00:00Z')],
  ['Production (Last Updated 1 day ago)', new Date('2026-03-03T12:00:00Z')],
  ['EOL (last updated: 2 years ago)', '2 years ago'],
  ['Production', null],
  ['', null],
])('%j is dated by its days, else by its own words', (text, since) =>
  expect(lifecycleSince(text, fetchedAt)).toEqual(since),
);
