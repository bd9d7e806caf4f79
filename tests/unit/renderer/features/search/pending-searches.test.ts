import { expect, it } from 'vitest';
import {
  noPendingSearches,
  type PendingSearchesEvent,
  pendingSearches,
} from '../../../../../renderer/features/search/pending-searches';

const after = (...events: PendingSearchesEvent[]) => events.reduce(pendingSearches, noPendingSearches);
const failed = (text: string) => ({ type: 'failed', text, code: 'credentials-refused' }) as const;

it('keeps the searches that the connection failed, each text once, by when it was typed last', () => {
  expect(after(failed('LM358'), failed('NE555P'), failed('lm358')).waiting).toEqual(['NE555P', 'lm358']);
});

it('keeps no search that failed for another cause', () => {
  expect(after({ type: 'failed', text: 'LM358', code: 'offline' })).toBe(noPendingSearches);
});

it('separates the searches that were answered since, and discards all on request', () => {
  const answered = after(failed('LM358'), failed('NE555P'), { type: 'answered', text: 'LM358' });
  expect(answered).toEqual({ waiting: ['NE555P'], done: ['LM358'], isReconnected: false });
  expect(pendingSearches(answered, { type: 'answered', text: 'BC547' })).toBe(answered);
  expect(pendingSearches(answered, { type: 'discarded' })).toEqual(noPendingSearches);
});

it('counts as reconnected after a change of the connection, until the connection fails a search again', () => {
  const changed = after(failed('LM358'), { type: 'reconnected' });
  expect(changed.isReconnected).toBe(true);
  expect(pendingSearches(changed, { type: 'failed', text: 'LM358', code: 'offline' }).isReconnected).toBe(
    true,
  );
  expect(pendingSearches(changed, failed('LM358')).isReconnected).toBe(false);
});

it('keeps at most twenty searches', () => {
  const many = Array.from({ length: 30 }, (_, at) => failed(`LM${at}`));
  expect(after(...many).waiting).toHaveLength(20);
});
