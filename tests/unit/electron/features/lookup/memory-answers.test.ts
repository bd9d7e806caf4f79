import { expect, it } from 'vitest';
import { createCompressedAnswer } from '../../../../../electron/features/lookup/compressed-answer';
import { createMemoryAnswers } from '../../../../../electron/features/lookup/memory-answers';
import type { FoundParts } from '../../../../../electron/nexar/parts/found-parts';

const always = { after: -1, until: Number.MAX_SAFE_INTEGER };
const us = { country: 'US', currency: 'USD' };
const query = (key: string) => ({ key, kind: 'number' as const, ...us });

/** An answer with one part whose offer has a URL, with the fields that the cache uses. */
function answerOf(id: string): FoundParts {
  const urls = {
    octopart: 'https://octopart.com/a',
    offers: new Map([['an-offer', 'https://a.example']]),
  };
  return {
    hits: 1,
    undeliveredParts: 0,
    parts: [{ part: { id, mpn: `MPN of ${id}`, image: null, ...us }, urls }],
  } as never;
}

it('A cached answer is the same after being compressed once or twice', () => {
  const answer = createCompressedAnswer(answerOf('a'));
  answer.compress();
  expect(answer.read()).toEqual(answerOf('a'));
  answer.compress();
  expect(answer.read()).toEqual(answerOf('a'));
});

it('A compressed answer is found, and its part opens', async () => {
  const answers = createMemoryAnswers(createCompressedAnswer);
  for (let at = 0; at < 40; at += 1) {
    answers.put(query(`key-${at}`), answerOf(`part-${at}`), at);
    await new Promise((resolve) => setTimeout(resolve));
  }
  for (let at = 0; at < 40; at += 1) {
    expect(answers.part(`part-${at}`, always)).toEqual(answerOf(`part-${at}`).parts[0]);
    expect(answers.find(`key-${at}`, always)).toEqual(answerOf(`part-${at}`));
  }
  answers.clear();
  expect(answers.part('part-1', always)).toBeNull();
  expect(answers.find('key-1', always)).toBeNull();
});

it('Several parts are read with one decompression for each answer, and what is not cached is left out', () => {
  const reads: string[] = [];
  const answers = createMemoryAnswers((answer) => ({
    read() {
      reads.push(answer.parts.map(({ part }) => part.id).join());
      return answer;
    },
    compress: () => undefined,
  }));
  const two = { ...answerOf('a'), parts: [...answerOf('a').parts, ...answerOf('b').parts] };
  answers.put(query('two'), two, 0);
  answers.put(query('one'), answerOf('c'), 0);
  expect(answers.parts(['a', 'b', 'c', 'gone'], always).map(({ part }) => part.id)).toEqual(['a', 'b', 'c']);
  expect(reads).toEqual(['a,b', 'c']);
});

it('What is out of a period is not found, and gone once only that period is retained', () => {
  const answers = createMemoryAnswers(createCompressedAnswer);
  answers.put(query('old'), answerOf('a'), 10);
  answers.put(query('new'), answerOf('b'), 20);
  const later = { after: 10, until: 20 };
  expect(answers.find('old', later)).toBeNull();
  expect(answers.partFor('a', us, later)).toBeNull();
  expect(answers.find('new', { after: 10, until: 19 })).toBeNull();
  answers.retain(later);
  expect(answers.find('old', always)).toBeNull();
  expect(answers.part('a', always)).toBeNull();
  expect(answers.mpnOf('a')).toBe('MPN of a');
  expect(answers.find('new', always)).not.toBeNull();
});

it('An older answer that is read from disk hides no later one of its other parts', () => {
  const answers = createMemoryAnswers(createCompressedAnswer);
  const later = answerOf('a');
  answers.put(query('later'), later, 20);
  const earlier = { ...later, hits: 5, parts: [...later.parts, ...answerOf('b').parts] };
  answers.put(query('earlier'), earlier, 10, (id) => id === 'b');
  const afterwards = { after: 15, until: 30 };
  expect(answers.part('a', afterwards)).not.toBeNull();
  expect(answers.part('b', always)).not.toBeNull();
});

it('A part is mentioned by its MPN, apart from case, for its region', () => {
  const answers = createMemoryAnswers(createCompressedAnswer);
  answers.put(query('one'), answerOf('a'), 10);
  const occurrence = { key: 'one', kind: 'number', partId: 'a', mpn: 'mpn OF a' };
  expect(answers.occurrences('mpn OF a', us, always)).toEqual([occurrence]);
  expect(answers.occurrences('mpn OF a', { ...us, currency: 'EUR' }, always)).toEqual([]);
  expect(answers.occurrences('MPN of a', us, { after: 10, until: 20 })).toEqual([]);
});
