import { expect, it } from 'vitest';
import { createDeferred } from '../../../../../electron/core/deferred';
import { createAnswerCache } from '../../../../../electron/features/lookup/answer-cache';
import { queryFor } from '../../../../../electron/features/lookup/answer-query';
import { createCompressedAnswer } from '../../../../../electron/features/lookup/compressed-answer';
import { createMemoryAnswers } from '../../../../../electron/features/lookup/memory-answers';
import type { StoredAnswer, StoredAnswers } from '../../../../../electron/features/lookup/stored-answers';
import { createFakeClock, settled } from '../../../fake-clock';
import { someAnswer } from './some-answer';

const always = { after: 0, until: Number.MAX_SAFE_INTEGER };
const us = { country: 'US', currency: 'USD' };

/** A cache over answers that are read from disk when `reading` says so. */
async function bench() {
  const answer = await someAnswer();
  const partIds = answer.parts.map(({ part }) => part.id);
  const stored: StoredAnswer = { query: { key: 'one', kind: 'number', ...us }, answer, at: 1000 };
  const clock = createFakeClock();
  const memory = createMemoryAnswers(createCompressedAnswer);
  const reads: { application: string; partId: string }[] = [];
  const written: boolean[] = [];
  const bench = { storesAnswers: true, reading: Promise.resolve(), encoding: Promise.resolve() };
  const disk: StoredAnswers = {
    find: async () => null,
    occurrences: async () => [],
    search: async () => [],
    async withPart(application, partId) {
      reads.push({ application, partId });
      await bench.reading;
      return partIds.includes(partId) ? stored : null;
    },
    async put(_query, _answer, _at, isWanted) {
      await bench.encoding;
      written.push(isWanted());
    },
  };
  const changes: (readonly string[] | null)[] = [];
  const cache = createAnswerCache({
    memory,
    stored: disk,
    storesAnswers: () => bench.storesAnswers,
    clock,
    onChanged: (partIds) => void changes.push(partIds),
  });
  return Object.assign(bench, { answer, partIds, clock, memory, reads, written, changes, cache });
}

it('An answer on disk is read once for all of its parts', async () => {
  const { cache, partIds, reads, answer } = await bench();
  expect(partIds).toHaveLength(10);
  expect(await cache.parts('a', partIds, always)).toEqual(answer.parts);
  expect(reads).toHaveLength(1);
  expect(await cache.part('a', partIds[5] ?? '', always)).toEqual(answer.parts[5]);
  expect(await cache.parts('a', partIds, always)).toEqual(answer.parts);
  expect(reads).toHaveLength(1);
});

it('A part that is read from disk leaves those in memory as they are', async () => {
  const { cache, memory, partIds, answer } = await bench();
  const [first, second] = answer.parts;
  if (!first || !second) throw new Error('no parts');
  const later = { ...first, part: { ...first.part, description: 'as of a later answer' } };
  memory.put({ key: 'two', kind: 'number', ...us }, { ...answer, parts: [later] }, 2000);
  expect(await cache.part('a', second.part.id, always)).toEqual(second);
  expect(await cache.part('a', first.part.id, always)).toEqual(later);
  expect(new Set(await cache.parts('a', partIds, always))).toEqual(
    new Set([later, ...answer.parts.slice(1)]),
  );
});

it('Who watches the cache hears which parts arrive, and that all are cleared', async () => {
  const { cache, answer, partIds, changes } = await bench();
  cache.put({ key: 'one', kind: 'number', source: 'nexar', application: 'a', ...us }, answer, 1000);
  cache.clear();
  expect(changes).toEqual([partIds, null]);
});

it('Parts of the former application are not read into the memory of the next one', async () => {
  const tested = await bench();
  const { cache, memory, partIds, reads } = tested;
  const reading = createDeferred<void>();
  tested.reading = reading.promise;
  const missing = ['a part on no disk', ...partIds];
  const found = cache.parts('a', missing, always);
  await settled();
  cache.clear();
  reading.resolve();
  expect(await found).toEqual([]);
  expect(reads).toEqual([{ application: 'a', partId: 'a part on no disk' }]);
  expect(memory.parts(partIds, always)).toEqual([]);
});

it('An answer is not stored once none are to be, even if it is being encoded', async () => {
  const tested = await bench();
  const { cache, answer, clock, written } = tested;
  const encoding = createDeferred<void>();
  tested.encoding = encoding.promise;
  cache.put({ application: 'a', source: 'nexar', key: 'two', kind: 'number', ...us }, answer, 2000);
  await clock.advance(0);
  tested.storesAnswers = false;
  encoding.resolve();
  await settled();
  expect(written).toEqual([false]);
});

it('Equal queries of two applications have different keys', () => {
  const keyOf = (application: string | null) =>
    queryFor((text) => text, { source: 'nexar', application }, us, 'number', ['lm358']).key;
  expect(new Set(['a', 'b', null].map(keyOf)).size).toBe(3);
  expect(keyOf('a')).toBe(keyOf('a'));
});
