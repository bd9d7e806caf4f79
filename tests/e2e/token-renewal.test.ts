import { launchNexarServer } from '../nexar-server/launch-nexar-server.mjs';
import { searchAtOnce } from './call-bridge';
import { expect, test } from './fixtures';
import { lookupsOf } from './lookups-of';
import { connectUntilQuit, nexarVariables, openApp } from './open-app';

test('A refused token is silently replaced by a single new one, and one that cannot be renewed stays in use', async ({
  launch,
}) => {
  // The server's clock can run ahead, so that the app still believes in its token.
  let ahead = 0;
  const nexar = await launchNexarServer({ now: () => Date.now() + ahead });
  try {
    const opened = await openApp(launch, {
      env: { ...nexarVariables(nexar), PARTS_LOOKUP_TIMER_SPEED: '10' },
    });
    await connectUntilQuit(opened, nexar);
    // On a slow machine one would be asked for, and meet the refused token before the search.
    await opened.page.evaluate(() => window.parts?.changeSettings({ suggestions: false }));
    const { search, header, settings, page } = opened;
    const searches = () =>
      nexar.requestsTo('api').filter(({ operationName }) => operationName === 'SearchMpn');
    const expectSilentlyReplaced = async (text: string) => {
      nexar.clearRequests();
      const spent = nexar.partsSpent;
      await search.searchFor(text);
      await expect(search.row(text, 'Texas Instruments')).toBeVisible();
      await expect(page.getByRole('alert')).toBeHidden();
      await expect(header.connection).toHaveText('Connected');
      expect(nexar.requestsTo('identity')).toHaveLength(1);
      expect(searches()).toHaveLength(2);
      expect(nexar.partsSpent).toBeGreaterThan(spent);
      expect(nexar.partsSpent).toBeLessThanOrEqual(spent + 10);
    };
    for (const [refusal, text] of [
      ['401-empty', 'LM358'],
      ['401-errors', 'LM324'],
      ['200-errors', 'LM393'],
    ] as const) {
      await test.step(`all tokens are revoked (${refusal})`, async () => {
        nexar.setAuthRefusal(refusal);
        nexar.revokeAllTokens();
        await expectSilentlyReplaced(text);
      });
    }
    await test.step('the token has expired at the server only', async () => {
      nexar.setAuthRefusal('401-empty');
      ahead = 25 * 3_600_000;
      await expectSilentlyReplaced('NE555P');
      expect(searches().map(({ status }) => status)).toEqual([401, 200]);
    });
    await test.step('the current token stays in use under a warning while the identity server fails', async () => {
      nexar.fault('identity', { kind: 'status', status: 503 });
      // Requests a token now, so that the test need not wait for the renewal.
      await header.settingsLink.click();
      await settings.test.click();
      await expect(header.connection).toContainText('can’t be renewed');
      await header.searchLink.click();
      await search.searchFor('TL072CP');
      await expect(search.row('TL072CP', 'Texas Instruments')).toBeVisible();
      await expect(search.failure).toBeHidden();
      nexar.clearFaults();
      await expect(header.connection).toHaveText('Connected', { timeout: 15_000 });
    });
    await test.step('50 simultaneous searches after a revocation request one token', async () => {
      nexar.revokeAllTokens();
      nexar.clearRequests();
      const texts = Array.from({ length: 50 }, (_, at) => `LM${500 + at}`);
      expect(await searchAtOnce(page, texts)).toEqual(texts.map(() => 'ok'));
      expect(nexar.requestsTo('identity')).toHaveLength(1);
      expect(nexar.requestsTo('api').filter(({ status }) => status === 200)).toHaveLength(50);
    });
  } finally {
    await nexar.close();
  }
});

test('A short-lived token is renewed repeatedly without a search, and no request is refused', async ({
  freshApp,
}) => {
  const { search, page, nexar } = freshApp;
  // How early a token is renewed: tests/unit/electron/nexar/auth/token-renewal.test.ts.
  nexar.setTokenLifetime(2);
  await connectUntilQuit(freshApp, nexar);
  const [first] = nexar.issuedTokens;
  await expect.poll(() => nexar.issuedTokens.length, { timeout: 30_000 }).toBeGreaterThan(2);
  expect(nexar.requestsTo('api')).toEqual([]);
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  await expect(page.getByRole('alert')).toBeHidden();
  expect(lookupsOf(nexar).map(({ status }) => status)).toEqual([200]);
  expect(lookupsOf(nexar)[0]?.headers.authorization).not.toBe(`Bearer ${first}`);
});
