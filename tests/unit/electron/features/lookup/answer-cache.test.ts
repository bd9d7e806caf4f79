import { expect, it } from 'vitest';
import { createAnswerCache } from '../../../../../electron/features/lookup/answer-cache';
import { createCompressedAnswer } from '../../../../../electron/features/lookup/compressed-answer';
import type { FoundParts } from '../../../../../electron/nexar/parts/part-search';

/** An answer with one part whose offer has a URL, with the fields that the cache uses. */
function answerOf(id: string): FoundParts {
  const urls = {
    octopart: 'https://octopart.com/a',
    offers: new Map([['an-offer', 'https://a.example']]),
  };
  return {
    hits: 1,
    undeliveredParts: 0,
    parts: [{ part: { id, mpn: `MPN of ${id}`, image: null }, urls }],
  } as never;
}

it('A cached answer is the same after being compressed once or twice', () => {
  const answer = createCompressedAnswer(answerOf('a'));
  answer.compress();
  expect(answer.read()).toEqual(answerOf('a'));
  answer.compress();
  expect(answer.read()).toEqual(answerOf('a'));
});

it('A compressed answer stays fresh, and its part opens', async () => {
  const cache = createAnswerCache(createCompressedAnswer);
  for (let at = 0; at < 40; at += 1) {
    cache.keep(`key-${at}`, answerOf(`part-${at}`), at);
    await new Promise((resolve) => setTimeout(resolve));
  }
  for (let at = 0; at < 40; at += 1) {
    expect(cache.part(`part-${at}`)).toEqual(answerOf(`part-${at}`).parts[0]);
    expect(cache.fresh(`key-${at}`, 50)).toEqual(answerOf(`part-${at}`));
  }
  cache.clear();
  expect(cache.part('part-1')).toBeNull();
  expect(cache.fresh('key-1', 50)).toBeNull();
});

it('Several parts are read with one decompression for each answer, and what is not cached is left out', () => {
  const reads: string[] = [];
  const cache = createAnswerCache((answer) => ({
    read() {
      reads.push(answer.parts.map(({ part }) => part.id).join());
      return answer;
    },
    compress: () => undefined,
  }));
  const two = { ...answerOf('a'), parts: [...answerOf('a').parts, ...answerOf('b').parts] };
  cache.keep('two', two, 0);
  cache.keep('one', answerOf('c'), 0);
  expect(cache.parts(['a', 'b', 'c', 'gone']).map(({ part }) => part.id)).toEqual(['a', 'b', 'c']);
  expect(reads).toEqual(['a,b', 'c']);
});
