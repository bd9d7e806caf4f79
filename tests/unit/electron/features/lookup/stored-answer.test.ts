import { deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerFormat,
  decodeAnswer,
  encodeAnswer,
} from '../../../../../electron/features/lookup/stored-answer';
import type { FoundParts } from '../../../../../electron/nexar/parts/found-parts';
import { someAnswer } from './some-answer';

const encode = (answer: FoundParts) => encodeAnswer(answer, (value) => value);

/** `body` with its JSON changed. */
const changed = (body: Uint8Array, change: (stored: Record<string, unknown>) => object) =>
  deflateSync(JSON.stringify(change(JSON.parse(inflateSync(body).toString()))));

describe('an answer on disk', () => {
  it('is the same when it is read', async () => {
    const answer = await someAnswer();
    expect(answer.parts).toHaveLength(10);
    expect(await decodeAnswer(answerFormat, await encode(answer))).toEqual(answer);
  });

  it('of another format is not read', async () => {
    const body = await encode(await someAnswer());
    expect(await decodeAnswer(answerFormat + 1, body)).toBeNull();
    expect(await decodeAnswer(0, body)).toBeNull();
  });

  it('with more than this version knows is read without that', async () => {
    const answer = await someAnswer();
    const body = changed(await encode(answer), (stored) => ({ ...stored, later: 1 }));
    expect(await decodeAnswer(answerFormat, body)).toEqual(answer);
  });

  it.each([
    ['a field is missing', ({ hits: _hits, ...stored }: Record<string, unknown>) => stored],
    ['a field has another form', (stored: Record<string, unknown>) => ({ ...stored, parts: [{ part: 1 }] })],
    ['it is no answer', () => ['nothing']],
  ])('is not read if %s', async (_name, change) => {
    const body = changed(await encode(await someAnswer()), change);
    expect(await decodeAnswer(answerFormat, body)).toBeNull();
  });

  it('is the same or not read at all with a byte changed or cut off', async () => {
    const answer = await someAnswer();
    const body = await encode(answer);
    await fc.assert(
      fc.asyncProperty(fc.nat(body.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const flipped = body.with(at, (body[at] ?? 0) ^ by);
        expect([null, JSON.stringify(answer)]).toContain(
          await decodeAnswer(answerFormat, flipped).then((read) => read && JSON.stringify(read)),
        );
        expect(await decodeAnswer(answerFormat, body.subarray(0, at))).toBeNull();
      }),
      { numRuns: 20, seed: 20_260_130 },
    );
  });
});
