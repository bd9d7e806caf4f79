import { expect, it } from 'vitest';
import { createAnswerCache } from '../../../../../electron/features/lookup/answer-cache';
import { createCompressedAnswer } from '../../../../../electron/features/lookup/compressed-answer';
import type { FoundParts } from '../../../../../electron/nexar/parts/part-search';

/** An answer of one part whose offer has an address, as far as what keeps it looks at it. */
function answerOf(id: string): FoundParts {
  const addresses = {
    octopart: 'https://octopart.com/a',
    offers: new Map([['an-offer', 'https://a.example']]),
  };
  return {
    hits: 1,
    undeliveredParts: 0,
    parts: [{ part: { id, mpn: `MPN of ${id}`, image: null }, addresses }],
  } as never;
}

it('an answer reads the same after it is compressed, once or twice', () => {
  const answer = createCompressedAnswer(answerOf('a'));
  answer.compress();
  expect(answer.read()).toEqual(answerOf('a'));
  answer.compress();
  expect(answer.read()).toEqual(answerOf('a'));
});

it('an answer that was compressed long ago is still fresh, and its part opens', async () => {
  const kept = createAnswerCache(createCompressedAnswer);
  for (let at = 0; at < 40; at += 1) {
    kept.keep(`key-${at}`, answerOf(`part-${at}`), at);
    await new Promise((resolve) => setTimeout(resolve));
  }
  for (let at = 0; at < 40; at += 1) {
    expect(kept.part(`part-${at}`)).toEqual(answerOf(`part-${at}`).parts[0]);
    expect(kept.fresh(`key-${at}`, 50)).toEqual(answerOf(`part-${at}`));
  }
  kept.clear();
  expect(kept.part('part-1')).toBeNull();
  expect(kept.fresh('key-1', 50)).toBeNull();
});
