import { expect, it } from 'vitest';
import {
  noPendingSearches,
  type PendingSearchesEvent,
  pendingSearches,
} from '../../../../../renderer/features/search/pending-searches';

const after = (...events: PendingSearchesEvent[]) => events.reduce(pendingSearches, noPendingSearches);
const failed = (text: string) => ({ type: 'failed', text, code: 'credentials-refused' }) as const;

it('keeps what the connection failed, each text once, in the order typed last', () => {
  expect(after(failed('LM358'), failed('NE555P'), failed('lm358')).waiting).toEqual(['NE555P', 'lm358']);
});

it('keeps nothing of a failure that has another cause', () => {
  expect(after({ type: 'failed', text: 'LM358', code: 'offline' })).toBe(noPendingSearches);
});

it('knows which were answered since, and forgets all when told', () => {
  const answered = after(failed('LM358'), failed('NE555P'), { type: 'answered', text: 'LM358' });
  expect(answered).toEqual({ waiting: ['NE555P'], done: ['LM358'], mended: false });
  expect(pendingSearches(answered, { type: 'answered', text: 'BC547' })).toBe(answered);
  expect(pendingSearches(answered, { type: 'forgotten' })).toEqual(noPendingSearches);
});

it('is mended by a change of the connection, until the connection fails a search again', () => {
  const changed = after(failed('LM358'), { type: 'connection-changed' });
  expect(changed.mended).toBe(true);
  expect(pendingSearches(changed, { type: 'failed', text: 'LM358', code: 'offline' }).mended).toBe(true);
  expect(pendingSearches(changed, failed('LM358')).mended).toBe(false);
});

it('keeps a bounded number', () => {
  const many = Array.from({ length: 30 }, (_, at) => failed(`LM${at}`));
  expect(after(...many).waiting).toHaveLength(20);
});
