import type { Page } from 'playwright';
import { stressCount } from '../support/stress-count';
import { expect, test } from './fixtures';
import { openConnected } from './open-app';
import { openConnectWindow } from './pages/connect-window';
import { simulateUser } from './simulated-user';

/** Starts lookups of `texts`, ten at a time. `finish` resolves with their outcomes in order: the text found, or an error code. */
async function startLookups(page: Page, texts: readonly string[]) {
  const running = await page.evaluateHandle((all) => {
    const outcomes: string[] = all.map(() => 'none');
    const rest = all.entries();
    const work = async () => {
      for (const [at, text] of rest) {
        const answer = await window.parts?.search({ callId: `lookup-${text}`, text, start: 0 });
        outcomes[at] = answer?.ok ? answer.value.text : (answer?.error.code ?? 'no bridge');
      }
    };
    const done = Promise.all(Array.from({ length: 10 }, work)).then(() => outcomes);
    // Wrapped in an object, because a handle of the promise itself would wait for it.
    return { done };
  }, texts);
  return { finish: () => running.evaluate(({ done }) => done) };
}

test('Changing credentials during lookups loses none and repeats none', async ({ launch, nexar }) => {
  const count = stressCount('lookups around a change of credentials', { small: 40, full: 200 });
  const { app, header, settings, page } = await openConnected(launch, nexar);
  // Main prompts the user before it sends this many.
  await simulateUser(app.electronApp, 'Continue');
  await header.settingsLink.click();
  let sentBefore = 0;

  /** Runs lookups, which are slow until `change` is done and a token has been requested. */
  const lookUpAround = async (firstText: number, change: () => Promise<unknown>, ms = 500) => {
    const texts = Array.from({ length: count }, (_, at) => `LM${firstText + at}`);
    nexar.clearRequests();
    nexar.fault('api', { kind: 'delay', ms });
    const lookups = await startLookups(page, texts);
    await expect.poll(() => nexar.requestsTo('api').length).toBeGreaterThan(4);
    await change();
    await expect.poll(() => nexar.requestsTo('identity').length).toBe(1);
    nexar.clearFaults();
    const outcomes = await lookups.finish();
    sentBefore = nexar.requests.findIndex(({ endpoint }) => endpoint === 'identity');
    return { texts, outcomes };
  };
  /** Opens the credentials window and fills in its fields. */
  const fillIn = async (clientId: string, clientSecret: string) => {
    const connect = await openConnectWindow(app.electronApp, () => settings.replace.click());
    await connect.clientId.fill(clientId);
    await connect.clientSecret.fill(clientSecret);
    return connect;
  };

  await test.step('a wrong new secret changes nothing', async () => {
    const connect = await fillIn(nexar.clientId, 'not-the-secret');
    const { texts, outcomes } = await lookUpAround(1000, () => connect.connect.click());
    expect(outcomes).toEqual(texts);
    await expect(connect.failure).toContainText('doesn’t accept');
    await expect(header.connection).toHaveText('Connected');
    await connect.dismiss('Escape');
  });
  await test.step('a rotated secret leads to no refused request', async () => {
    const connect = await fillIn(nexar.clientId, nexar.rotateSecret());
    const { texts, outcomes } = await lookUpAround(2000, () => connect.connect.click());
    expect(outcomes).toEqual(texts);
    expect(sentBefore).toBeGreaterThan(4);
    expect(nexar.requests.length - sentBefore).toBeGreaterThan(4);
    expect(nexar.requestsTo('identity')).toHaveLength(1);
    expect(nexar.requestsTo('api').map(({ status }) => status)).toEqual(texts.map(() => 200));
    await expect(header.connection).toHaveText('Connected');
  });
  await test.step('a refused old token leads to one token request with the new secret', async () => {
    const { texts, outcomes } = await lookUpAround(3000, async () => nexar.revokeAllTokens());
    expect(outcomes).toEqual(texts);
    expect(nexar.requestsTo('api').filter(({ status }) => status === 200)).toHaveLength(count);
    const secrets = nexar.requestsTo('identity').map(({ form }) => form?.client_secret);
    expect(secrets).toEqual([nexar.clientSecret]);
  });
  await test.step('another application’s credentials cancel the lookups in flight and serve the others', async () => {
    const other = { clientId: 'another-application', clientSecret: 'its-secret' };
    nexar.setCredentials(other);
    const connect = await fillIn(other.clientId, other.clientSecret);
    // Slow enough to be in flight until the credentials are stored.
    const change = () =>
      Promise.all([connect.page.waitForEvent('close'), connect.connect.click().catch(() => undefined)]);
    const { texts, outcomes } = await lookUpAround(4000, change, 2000);
    const canceled = outcomes.filter((outcome) => outcome === 'cancelled');
    expect(canceled.length).toBeGreaterThan(0);
    expect(canceled.length).toBeLessThanOrEqual(10);
    expect(outcomes).toEqual(texts.map((text, at) => (outcomes[at] === 'cancelled' ? 'cancelled' : text)));
    // The old token is never used after the first use of the new one.
    const bearers = nexar.requestsTo('api').map(({ headers }) => headers.authorization);
    const [oldToken, newToken, ...rest] = [...new Set(bearers)];
    expect(rest).toEqual([]);
    expect(bearers.slice(bearers.indexOf(newToken))).not.toContain(oldToken);
    expect(nexar.requestsTo('identity').map(({ form }) => form?.client_id)).toEqual([other.clientId]);
    await expect(header.connection).toHaveText('Connected');
  });
});

test('A secret refused while the token is valid leads to a quiet warning with an end date', async ({
  connectedApp: { app, header, search, settings, page, nexar },
}) => {
  const secret = nexar.rotateSecret();
  await header.settingsLink.click();
  await settings.test.click();
  await expect(settings.connection).toContainText('no longer accepts these credentials');
  await expect(header.connection).toContainText('no longer accepts these credentials');
  await header.searchLink.click();
  const warning = page.getByText(/keep searching until .*20\d\d.*; replace them before then\./);
  await expect(warning).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);

  const replace = page.getByRole('button', { name: 'Replace credentials', exact: true });
  const connect = await openConnectWindow(app.electronApp, () => replace.click());
  await connect.submit(nexar.clientId, secret);
  await expect(header.connection).toHaveText('Connected');
  await expect(warning).toBeHidden();
  await expect(search.rows).toHaveCount(10);
});

test('Searches without working credentials stay pending, and Enter runs them after reconnecting', async ({
  connectedApp: { app, header, search, page, nexar },
}) => {
  const secret = nexar.rotateSecret();
  nexar.revokeAllTokens();
  for (const text of ['LM358', 'NE555P']) {
    await search.searchFor(text);
    await expect(search.failure).toContainText('Nexar no longer accepts these credentials');
  }
  await expect(header.connection).toHaveText('Nexar no longer accepts these credentials.');
  await expect(search.pendingSearches).toContainText('LM358, NE555P');
  await expect(search.pendingSearches).toContainText('once the connection works again');

  nexar.clearRequests();
  const replace = search.failure.getByRole('button', { name: 'Replace credentials', exact: true });
  const connect = await openConnectWindow(app.electronApp, () => replace.click());
  const closed = connect.page.waitForEvent('close');
  await connect.submit(nexar.clientId, secret);
  await closed;
  await expect(header.connection).toHaveText('Connected');
  await expect(search.failure).toBeHidden();
  const run = search.pendingSearches.getByRole('button', { name: 'Run 2 searches now', exact: true });
  await expect(run).toBeFocused();
  expect(nexar.requestsTo('api')).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(search.row('NE555P', 'Texas Instruments')).toBeVisible();
  await expect(search.pendingSearches).toContainText('Free to reopen');
  expect(nexar.requestsTo('api')).toHaveLength(2);

  // The other search has been answered, too, and opens for free.
  await search.pendingSearches.getByRole('button', { name: 'Search for LM358', exact: true }).click();
  await expect(search.row('LM358', 'Texas Instruments')).toBeVisible();
  expect(nexar.requestsTo('api')).toHaveLength(2);
});
