import { describe, expect, it } from 'vitest';
import type { GraphqlAnswer } from '../../../../../electron/nexar/graphql/graphql-answer';
import type { GraphqlRequest } from '../../../../../electron/nexar/graphql/graphql-client';
import { createPaidRequests, type PaidWindow } from '../../../../../electron/nexar/parts/paid-requests';
import { createPartSearch, type PartSearch } from '../../../../../electron/nexar/parts/part-search';
import { createFakeClock, settled } from '../../../fake-clock';

const answer: GraphqlAnswer = { data: {}, errors: [], moreErrors: 0, requestId: null };
const request = (operationName: string, maxParts = 1): GraphqlRequest => ({
  operationName,
  query: '',
  variables: {},
  maxParts,
});

/** A limited service that answers when the test says so; the user's answers are given in advance. */
function bench(...answers: boolean[]) {
  const clock = createFakeClock();
  const asked: PaidWindow[] = [];
  const sent: string[] = [];
  let open: (() => void)[] = [];
  let holds = false;
  const paid = createPaidRequests({
    clock,
    async confirm(window) {
      asked.push(window);
      await settled();
      return answers.shift() ?? false;
    },
  });
  const client = paid.limit({
    async send({ operationName }) {
      sent.push(operationName);
      if (holds) await new Promise<void>((resolve) => open.push(resolve));
      return answer;
    },
  });
  return {
    clock,
    asked,
    sent,
    client,
    send: (name = 'SearchMpn', signal?: AbortSignal) => client.send(request(name), signal),
    /** Holds answers back until `answerOne` from now on. */
    hold() {
      holds = true;
    },
    answerOne: () => open.shift()?.(),
    answerAll() {
      holds = false;
      for (const resolve of open) resolve();
      open = [];
    },
  };
}

const refused = { failure: { code: 'too-many-searches', retryable: true } };

it('At most four requests that cost parts are in flight, and the fifth waits', async () => {
  const { send, sent, hold, answerOne, answerAll } = bench();
  hold();
  const all = ['SearchMpn', 'MultiMatch', 'SimilarParts', 'SearchMpn', 'MultiMatch', 'SearchMpn'].map(
    (name) => send(name),
  );
  await settled();
  expect(sent).toEqual(['SearchMpn', 'MultiMatch', 'SimilarParts', 'SearchMpn']);
  answerOne();
  await settled();
  expect(sent.slice(4)).toEqual(['MultiMatch']);
  answerAll();
  await Promise.all(all);
  expect(sent).toHaveLength(6);
});

it('A request cancelled while waiting is not sent and gives its place to the next', async () => {
  const { send, sent, hold, answerOne, answerAll } = bench();
  hold();
  const first = [1, 2, 3, 4].map(() => send());
  const end = new AbortController();
  const left = send('MultiMatch', end.signal);
  const last = send('SimilarParts');
  end.abort();
  await expect(left).rejects.toMatchObject({ failure: { code: 'cancelled' } });
  answerOne();
  await settled();
  expect(sent.slice(4)).toEqual(['SimilarParts']);
  answerAll();
  await Promise.all([...first, last]);
});

type Requests = Record<
  Exclude<keyof PartSearch, 'source' | 'planGaps'>,
  (service: PartSearch) => Promise<unknown>
>;

describe('a request after the user has stopped further searches', () => {
  const market = { country: 'US', currency: 'USD' };
  const requests: Requests = {
    search: (service) => service.search({ text: 'LM358', start: 0, limit: 10, ...market }),
    searchText: (service) => service.searchText({ text: 'MLCC', start: 0, limit: 10, ...market }),
    searchSku: (service) => service.searchSku('C7950', market),
    match: (service) => service.match([{ mpn: 'LM358' }], market),
    manufacturers: (service) => service.manufacturers(),
    sellers: (service) => service.sellers(),
    part: (service) => service.part({ id: '1', mpn: 'LM358' }, market),
    similar: (service) => service.similar({ id: '1', mpn: 'LM358' }, market),
    suggest: (service) => service.suggest('LM358'),
    correctSpelling: (service) => service.correctSpelling('LM385'),
    cartSellers: (service) => service.cartSellers(['459']),
    cartLink: (service) => service.cartLink('459', [], market),
    tryFreeQuery: (service) => service.tryFreeQuery(),
    probePartLimit: (service) => service.probePartLimit(),
  };
  const costly: readonly string[] = ['search', 'searchText', 'searchSku', 'match', 'part', 'similar'];

  it.each(Object.entries(requests))('is refused only if it costs parts: %s', async (name, ask) => {
    const { client, clock, send, sent } = bench(false);
    const service = createPartSearch(client, 'nexar', clock.now);
    await Promise.allSettled(Array.from({ length: 61 }, () => send()));
    const asked = ask(service);
    if (costly.includes(name)) await expect(asked).rejects.toMatchObject(refused);
    else await asked;
    expect(sent).toHaveLength(costly.includes(name) ? 60 : 61);
  });
});

it('The user is prompted once after 60 requests in a minute, and none is sent before the answer', async () => {
  const { send, sent, asked } = bench(false);
  const outcomes = await Promise.allSettled(Array.from({ length: 2000 }, () => send()));
  expect(sent).toHaveLength(60);
  expect(asked).toEqual([{ of: 'searches', count: 60, ms: 60_000 }]);
  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1940);
  await expect(send()).rejects.toMatchObject(refused);
  await expect(send()).rejects.toHaveProperty('failure.retryAfterMs', 60_000);
  expect(asked).toHaveLength(1);
});

it('The user may allow another 60 requests', async () => {
  const { send, sent, asked } = bench(true, false);
  await Promise.allSettled(Array.from({ length: 2000 }, () => send()));
  expect(sent).toHaveLength(120);
  expect(asked).toHaveLength(2);
});

it('A minute after a refusal searches are sent again, and the user is prompted again', async () => {
  const { clock, send, sent, asked } = bench(false, false);
  await Promise.allSettled(Array.from({ length: 61 }, () => send()));
  await clock.advance(60_000);
  await Promise.allSettled(Array.from({ length: 61 }, () => send()));
  expect(sent).toHaveLength(120);
  expect(asked).toHaveLength(2);
});

it('A steady stream of requests is limited to 600 an hour', async () => {
  const { clock, send, sent, asked } = bench(false);
  for (let at = 0; at < 700; at += 1) {
    await send().catch(() => {});
    await clock.advance(2000);
  }
  expect(sent).toHaveLength(600);
  expect(asked[0]).toEqual({ of: 'searches', count: 600, ms: 3_600_000 });
}, 30_000);

it('Lists of a hundred parts each lead to a prompt after a thousand parts', async () => {
  const { client, sent, asked } = bench(true, false);
  const list = () => client.send(request('MultiMatch', 100));
  const outcomes = await Promise.allSettled(Array.from({ length: 40 }, list));
  expect(sent).toHaveLength(20);
  expect(asked.map(({ of, count }) => [of, count])).toEqual([
    ['parts', 1000],
    ['parts', 1000],
  ]);
  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(20);
});

it('A cancelled request counts, and one cancelled during the prompt is not sent', async () => {
  const { send, sent, hold, answerAll } = bench(true);
  for (let at = 0; at < 59; at += 1) await send();
  hold();
  const end = new AbortController();
  const canceled = send('SearchMpn', end.signal);
  await settled();
  const asking = new AbortController();
  const waits = send('SearchMpn', asking.signal);
  end.abort();
  asking.abort();
  await expect(waits).rejects.toMatchObject({ failure: { code: 'cancelled' } });
  answerAll();
  await canceled;
  expect(sent).toHaveLength(60);
});
