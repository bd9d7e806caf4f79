import { launchNexarServer } from '../nexar-server/launch-nexar-server.mjs';
import { searchAtOnce } from './door';
import { openConnected } from './first-steps';
import { expect, test } from './fixtures';

for (const refusal of ['401-empty', '401-errors', '200-errors'] as const) {
  test(`tokens revoked (${refusal}): the next search answers, silently, with one new token`, async ({
    launch,
    nexar,
  }) => {
    const { search, header, page } = await openConnected(launch, nexar);
    nexar.setAuthRefusal(refusal);
    nexar.revokeAllTokens();
    nexar.clearRequests();
    await search.searchFor('LM358');
    await expect(search.rows).toHaveCount(10);
    await expect(page.getByRole('alert')).toBeHidden();
    await expect(header.connection).toHaveText('Connected');
    expect(nexar.requestsTo('identity')).toHaveLength(1);
    expect(nexar.requestsTo('api')).toHaveLength(2);
    expect(nexar.partsSpent).toBe(10);
  });
}

test('a token that has expired at the server alone: the next search answers, silently, with one new token', async ({
  launch,
}) => {
  // The server's clock runs ahead, so that the app still believes in its token.
  let ahead = 0;
  const nexar = await launchNexarServer({ now: () => Date.now() + ahead });
  try {
    const { search, page } = await openConnected(launch, nexar);
    ahead = 25 * 3_600_000;
    nexar.clearRequests();
    await search.searchFor('LM358');
    await expect(search.rows).toHaveCount(10);
    await expect(page.getByRole('alert')).toBeHidden();
    expect(nexar.requestsTo('identity')).toHaveLength(1);
    expect(nexar.requestsTo('api').map((request) => request.status)).toEqual([401, 200]);
  } finally {
    await nexar.close();
  }
});

test('a token past its end is replaced without a refused request', async ({ launch, nexar }) => {
  nexar.setTokenLifetime(3);
  const { search, page } = await openConnected(launch, nexar);
  const [first] = nexar.issuedTokens;
  await expect.poll(() => nexar.issuedTokens.length, { timeout: 10_000 }).toBeGreaterThan(1);
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  await expect(page.getByRole('alert')).toBeHidden();
  expect(nexar.requestsTo('api').map((request) => request.status)).toEqual([200]);
  expect(nexar.requestsTo('api')[0]?.headers.authorization).not.toBe(`Bearer ${first}`);
});

test('a token of short life is renewed again and again without anybody asking', async ({ launch, nexar }) => {
  nexar.setTokenLifetime(4);
  await openConnected(launch, nexar);
  // How far ahead of its end is proven on a fake clock (tests/unit/nexar/token-source.test.ts).
  await expect.poll(() => nexar.requestsTo('identity').length, { timeout: 30_000 }).toBeGreaterThan(2);
  expect(nexar.requestsTo('api')).toEqual([]);
});

test('50 searches at once after a revocation ask for one token', async ({ launch, nexar }) => {
  const { page } = await openConnected(launch, nexar);
  nexar.revokeAllTokens();
  nexar.clearRequests();
  const texts = Array.from({ length: 50 }, (_, at) => `LM${100 + at}`);
  const outcomes = await searchAtOnce(page, texts);
  expect(outcomes).toEqual(texts.map(() => 'ok'));
  expect(nexar.requestsTo('identity')).toHaveLength(1);
  const answered = nexar.requestsTo('api').filter((request) => request.status === 200);
  expect(answered).toHaveLength(50);
});

test('while the identity server fails, the present token serves on under a warning', async ({
  launch,
  nexar,
}) => {
  const { search, header, settings } = await openConnected(launch, nexar);
  nexar.fault('identity', { kind: 'status', status: 503 });
  // The test of the connection asks for a token now: nobody has to wait for the renewal.
  await header.settingsLink.click();
  await settings.test.click();
  await expect(header.connection).toContainText('cannot be renewed');
  await header.searchLink.click();
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  await expect(search.failure).toBeHidden();
  nexar.clearFaults();
  await expect(header.connection).toHaveText('Connected', { timeout: 15_000 });
});
