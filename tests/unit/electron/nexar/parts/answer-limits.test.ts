import { describe, expect, it } from 'vitest';
import { createRequestLog } from '../../../../../electron/logging/request-log';
import { readGraphqlAnswer } from '../../../../../electron/nexar/graphql/graphql-answer';
import { createNexarService } from '../../../../../electron/nexar/nexar-service';
import { createNexarSession } from '../../../../../electron/nexar/nexar-session';
import {
  maxMessages,
  maxOffersPerPart,
  maxPricesPerOffer,
} from '../../../../../electron/shared/contract/constants/limits';
import { createFakeClock } from '../../../fake-clock';
import { part, searchOf } from './search-bench';

const market = { country: 'DE', currency: 'EUR' };
const variables = { text: 'LM358', start: 0, limit: 10, ...market };
const noErrors = { errors: [], moreErrors: 0, requestId: 'r-1' };

/** Items that count how many of them are read. */
function watched(count: number, field: string) {
  const seen = { items: 0 };
  const items = Array.from({ length: count }, () =>
    Object.defineProperty({}, field, {
      get() {
        seen.items += 1;
        return null;
      },
    }),
  );
  return { items, seen };
}

describe('the number of items read from an answer', () => {
  it('is the number of results requested by a search, though all are counted as used', async () => {
    const { items, seen } = watched(5000, 'part');
    const { search } = searchOf({
      data: { supSearchMpn: { hits: 1, results: [{ part }, ...items] } },
      ...noErrors,
    });
    const found = await search.search(variables);
    expect(seen.items).toBe(9);
    expect(found.parts).toHaveLength(1);
    expect(found).toMatchObject({
      partsSpent: 5001,
      undeliveredParts: 9,
      leftOut: { overLimit: { parts: 4991 } },
    });
  });

  it('is the number of lines requested by a list, with one part each', async () => {
    const lines = watched(5000, 'reference');
    const parts = watched(5000, 'id');
    const first = { reference: 'line-0', hits: 1, error: null, parts: [part, ...parts.items] };
    const { search } = searchOf({ data: { supMultiMatch: [first, ...lines.items] }, ...noErrors });
    const [line] = await search.match([{ mpn: 'LM358' }], market);
    expect([lines.seen.items, parts.seen.items]).toEqual([0, 0]);
    expect(line).toMatchObject({
      partsSpent: 5001,
      undelivered: null,
      leftOut: { overLimit: { parts: 5000 } },
    });
  });

  it('is at most a hundred similar parts', async () => {
    const { items, seen } = watched(5000, 'id');
    const { search } = searchOf({
      data: { supParts: [{ id: '1', similarParts: [part, ...items] }] },
      ...noErrors,
    });
    const found = await search.similar({ id: '1', mpn: 'LM358' }, market);
    expect(seen.items).toBe(99);
    expect(found).toMatchObject({
      partsSpent: 5002,
      leftOut: { unread: { parts: 99 }, overLimit: { parts: 4901 } },
    });
  });

  it('is limited for the offers of a part over all sellers and the prices of an offer', async () => {
    const [seller] = part.sellers;
    const offer = seller?.offers[0];
    const { items: prices, seen } = watched(5000, 'quantity');
    const offers = (from: number, count: number) =>
      Array.from({ length: count }, (_, at) => ({ ...offer, id: `o-${from + at}` }));
    const sellers = [
      { ...seller, offers: [{ ...offer, id: 'watched', prices }, ...offers(0, 1500)] },
      { ...seller, offers: offers(1500, 1500) },
      { ...seller, offers: offers(3000, 10) },
    ];
    const { search } = searchOf({
      data: { supSearchMpn: { hits: 1, results: [{ part: { ...part, sellers } }] } },
      ...noErrors,
    });
    const found = await search.search(variables);
    expect(seen.items).toBe(maxPricesPerOffer);
    expect(found.parts[0]?.part.offers).toHaveLength(maxOffersPerPart);
    expect(found.leftOut).toMatchObject({
      unread: { offers: 0, prices: maxPricesPerOffer },
      overLimit: { offers: 1011, prices: 5000 - maxPricesPerOffer },
    });
  });

  it('is twenty warnings and a hundred further errors, with the number of the rest', async () => {
    const errors = Array.from({ length: 30_000 }, (_, at) => ({ message: `Error ${at}` }));
    const supSearchMpn = {
      hits: 1,
      results: [{ part }],
      warnings: Array.from({ length: 3000 }, (_, at) => `w${at}`),
    };
    const answer = readGraphqlAnswer({ data: { supSearchMpn }, errors });
    expect(answer?.errors).toHaveLength(maxMessages + 100);
    expect(answer?.moreErrors).toBe(30_000 - maxMessages - 100);
    if (!answer) throw new Error('no answer');
    const found = await searchOf(answer).search.search(variables);
    expect(found.warnings).toHaveLength(maxMessages);
    expect(found.moreWarnings).toBe(33_000 - maxMessages);
  });

  it('is one error of each kind, so that a field refused a thousand times does not hide the next', () => {
    const refused = (field: string, at: number) => ({
      message: `You are not authorized to access the field \`${field}\`.`,
      path: ['supSearchMpn', 'results', at, 'part', field],
    });
    const errors = [
      ...Array.from({ length: 1000 }, (_, at) => refused('factoryLeadDays', at)),
      ...Array.from({ length: 1000 }, (_, at) => refused('specs', at)),
    ];
    const answer = readGraphqlAnswer({ data: {}, errors });
    expect(answer?.errors.map(({ path }) => path?.at(-1))).toEqual(['factoryLeadDays', 'specs']);
    expect(answer?.moreErrors).toBe(0);
  });
});

it('A body of more than 8 MB is refused', async () => {
  const token = JSON.stringify({ access_token: 'a.b.c', expires_in: 3600, token_type: 'Bearer' });
  const headers = { 'content-type': 'application/json' };
  const service = createNexarService({
    fetch: async (input) =>
      input.endsWith('token')
        ? new Response(token, { headers })
        : new Response(`{"data":{"filler":"${'x'.repeat(8 * 2 ** 20)}"}}`, { headers }),
    endpoints: { identityUrl: 'https://identity.example/token', apiUrl: 'https://api.example/graphql' },
    clock: createFakeClock(),
    onSecret: () => undefined,
    requests: createRequestLog(Date.now),
  });
  const session = createNexarSession(
    {
      service,
      random: () => 0,
      source: 'nexar',
      onTokenStatus: () => undefined,
      onReachChanged: () => undefined,
    },
    { clientId: 'id', clientSecret: 'secret' },
  );
  await expect(session.parts.search(variables)).rejects.toMatchObject({
    failure: { code: 'answer-too-large' },
  });
});
