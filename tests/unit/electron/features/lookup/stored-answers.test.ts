import { inflateSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pricingOf } from '../../../../../electron/features/lookup/best-order';
import { createStoredAnswers } from '../../../../../electron/features/lookup/stored-answers';
import { createRedaction } from '../../../../../electron/logging/redaction';
import { defaultSettings } from '../../../../../electron/shared/contract/constants/default-settings';
import { loadSqlite } from '../../../../../electron/storage/sqlite';
import { answerBench } from '../../storage/answer-bench';
import { someAnswer } from './some-answer';

const secret = 'Planted-"Secret"-0123456789';
const always = { after: 0, until: Number.MAX_SAFE_INTEGER };
const query = { application: 'a', source: 'nexar', key: 'one', kind: 'number' } as const;
const us = { country: 'US', currency: 'USD' };

let bench: ReturnType<typeof answerBench>;
beforeEach(() => {
  bench = answerBench();
});
afterEach(() => bench.remove());

function storedAnswers() {
  const { register, redactSecrets } = createRedaction();
  register(secret);
  // Also occurs as a number.
  register('123456789');
  return createStoredAnswers(bench.open(), { pricing: () => pricingOf(defaultSettings), redactSecrets });
}

/** All that the file holds, with the answers decompressed. */
async function contents(): Promise<string> {
  const { DatabaseSync } = await loadSqlite();
  const database = new DatabaseSync(bench.path, { readOnly: true });
  const rows = ['answer', 'part', 'part_row'].flatMap((table) =>
    database.prepare(`SELECT * FROM ${table}`).all(),
  );
  database.close();
  return rows
    .flatMap((row) => Object.values(row))
    .map((value) => (value instanceof Uint8Array ? inflateSync(value).toString() : String(value)))
    .join(' ');
}

it('A secret that the service repeats is in nothing that is stored', async () => {
  const answer = await someAnswer();
  const stored = storedAnswers();
  const [first, ...rest] = answer.parts;
  if (!first) throw new Error('no part');
  const part = {
    ...first.part,
    mpn: `${secret}-N`,
    description: `LM358 for ${secret}`,
    manufacturer: { id: '1', name: secret },
  };
  const urls = {
    ...first.urls,
    offers: new Map([['1', `https://a.example/?q=${encodeURIComponent(secret)}`]]),
  };
  const planted = {
    ...answer,
    hits: 123_456_789,
    parts: [{ part, urls }, ...rest],
    warnings: [`${secret}: nothing found`],
    requestId: secret,
  };
  await stored.put({ ...query, ...us }, planted, 1000, () => true);
  const held = (await contents()).toLowerCase();
  expect(held).toContain('[redacted]-n');
  for (const spelling of ['planted', 'secret', '0123456789']) expect(held).not.toContain(spelling);
  const read = await stored.find('a', 'one', always);
  expect(read?.answer.hits).toBe(123_456_789);
  expect(read?.answer.parts).toHaveLength(10);
  expect(read?.answer.parts.slice(1)).toEqual(rest);
  expect(read?.answer.parts[0]?.part.mpn).toBe('[redacted]-N');
  const text = { words: [{ text: 'lm358', plain: 'lm358' }], plain: 'lm358' };
  const mpns = (await stored.search('a', text, us, always, 20)).map(({ row }) => row.part.mpn);
  expect(mpns).toContain('[redacted]-N');
});
