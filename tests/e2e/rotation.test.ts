import type { Page } from 'playwright';
import type { LaunchedApp } from '../support/launch-app';
import { openConnected } from './first-steps';
import { expect, test } from './fixtures';
import { watchOutside } from './outside';
import { openConnectWindow } from './pages/connect-window';

/**
 * Starts `count` lookups, ten at a time; what each brought, in order: the text it was answered for, or a code. Main asks
 * the user about so many: they continue.
 */
async function startLookups(app: LaunchedApp, page: Page, count: number) {
  await watchOutside(app.electronApp, 'Continue');
  const running = await page.evaluateHandle((all) => {
    const texts = Array.from({ length: all }, (_, at) => `LM${1000 + at}`);
    const outcomes: string[] = texts.map(() => 'none');
    const rest = texts.entries();
    const work = async () => {
      for (const [at, text] of rest) {
        const answer = await window.parts?.search({ callId: `lookup-${at}`, text, start: 0 });
        outcomes[at] = answer?.ok ? answer.value.text : (answer?.error.code ?? 'no door');
      }
    };
    const done = Promise.all(Array.from({ length: 10 }, work)).then(() => ({ texts, outcomes }));
    // In an object, for a handle of the promise itself would wait for it.
    return { done };
  }, count);
  return { finish: () => running.evaluate(({ done }) => done) };
}

test('a rotation in the middle of 200 lookups: 200 answers, none lost, none asked twice', async ({
  launch,
  nexar,
}) => {
  const { app, header, settings, page } = await openConnected(launch, nexar);
  await header.settingsLink.click();
  const connect = await openConnectWindow(app.electronApp, () => settings.replace.click());
  nexar.clearRequests();
  nexar.fault('api', { kind: 'delay', ms: 250 });
  const secret = nexar.rotateSecret();
  const lookups = await startLookups(app, page, 200);
  await expect.poll(() => nexar.requestsTo('api').length).toBeGreaterThan(20);
  await connect.submit(nexar.clientId, secret);
  const { texts, outcomes } = await lookups.finish();
  expect(outcomes).toEqual(texts);

  const order = nexar.requests.map(({ endpoint }) => endpoint);
  const rotation = order.indexOf('identity');
  expect(order.filter((endpoint) => endpoint === 'identity')).toHaveLength(1);
  expect(rotation).toBeGreaterThan(20);
  expect(order.length - rotation).toBeGreaterThan(20);
  expect(nexar.requestsTo('api').map(({ status }) => status)).toEqual(texts.map(() => 200));
  await expect(header.connection).toHaveText('Connected');
});

test('the old token refused in the middle of 200 lookups: each is answered, with one new token', async ({
  launch,
  nexar,
}) => {
  const { app, header, settings, page } = await openConnected(launch, nexar);
  await header.settingsLink.click();
  const secret = nexar.rotateSecret();
  const connect = await openConnectWindow(app.electronApp, () => settings.replace.click());
  const closed = connect.page.waitForEvent('close');
  await connect.submit(nexar.clientId, secret);
  await closed;
  nexar.clearRequests();
  nexar.fault('api', { kind: 'delay', ms: 50 });
  const lookups = await startLookups(app, page, 200);
  await expect.poll(() => nexar.requestsTo('api').length).toBeGreaterThan(20);
  nexar.revokeAllTokens();
  const { texts, outcomes } = await lookups.finish();
  expect(outcomes).toEqual(texts);
  expect(nexar.requestsTo('api').filter(({ status }) => status === 200)).toHaveLength(200);
  expect(nexar.requestsTo('identity').map(({ form }) => form?.client_secret)).toEqual([secret]);
});

test('another application in the middle: lookups under way are called off, the others are its own', async ({
  launch,
  nexar,
}) => {
  const { app, header, settings, page } = await openConnected(launch, nexar);
  await header.settingsLink.click();
  const connect = await openConnectWindow(app.electronApp, () => settings.replace.click());
  nexar.clearRequests();
  nexar.fault('api', { kind: 'delay', ms: 250 });
  const other = { clientId: 'another-application', clientSecret: 'its-secret' };
  nexar.setCredentials(other);
  const lookups = await startLookups(app, page, 200);
  await expect.poll(() => nexar.requestsTo('api').length).toBeGreaterThan(20);
  await connect.submit(other.clientId, other.clientSecret);
  const { texts, outcomes } = await lookups.finish();
  const calledOff = outcomes.filter((outcome) => outcome === 'cancelled');
  expect(calledOff.length).toBeGreaterThan(0);
  expect(calledOff.length).toBeLessThanOrEqual(10);
  expect(outcomes).toEqual(texts.map((text, at) => (outcomes[at] === 'cancelled' ? 'cancelled' : text)));
  // Once asked with the new token, the former is used no more.
  const bearers = nexar.requestsTo('api').map(({ headers }) => headers.authorization);
  const [former, present, ...rest] = [...new Set(bearers)];
  expect(rest).toEqual([]);
  expect(bearers.slice(bearers.indexOf(present))).not.toContain(former);
  expect(nexar.requestsTo('identity').map(({ form }) => form?.client_id)).toEqual([other.clientId]);
  await expect(header.connection).toHaveText('Connected');
});

test('a wrong new secret in the middle changes nothing', async ({ launch, nexar }) => {
  const { app, header, settings, page } = await openConnected(launch, nexar);
  await header.settingsLink.click();
  const connect = await openConnectWindow(app.electronApp, () => settings.replace.click());
  nexar.fault('api', { kind: 'delay', ms: 50 });
  const lookups = await startLookups(app, page, 60);
  await connect.submit(nexar.clientId, 'not-the-secret');
  await expect(connect.failure).toContainText('does not accept');
  const { texts, outcomes } = await lookups.finish();
  expect(outcomes).toEqual(texts);
  await expect(header.connection).toHaveText('Connected');
});

test('a stored secret that is refused while the token lives: a quiet warning says until when', async ({
  launch,
  nexar,
}) => {
  const { app, header, search, settings, page } = await openConnected(launch, nexar);
  const secret = nexar.rotateSecret();
  await header.settingsLink.click();
  await settings.test.click();
  await expect(header.connection).toContainText('no longer accepts these credentials');
  await header.searchLink.click();
  const warning = page.getByText(/Lookups go on until .*20\d\d.*; replace them before\./);
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

test('when neither works, searches are kept, and Enter runs them after reconnecting', async ({
  launch,
  nexar,
}) => {
  const { app, header, search, page } = await openConnected(launch, nexar);
  const secret = nexar.rotateSecret();
  nexar.revokeAllTokens();
  for (const text of ['LM358', 'NE555P']) {
    await search.searchFor(text);
    await expect(search.failure).toContainText('Nexar no longer accepts these credentials');
  }
  await expect(header.connection).toHaveText('Nexar no longer accepts these credentials.');
  await expect(search.kept).toContainText('LM358, NE555P');
  await expect(search.kept).toContainText('once the connection works again');

  nexar.clearRequests();
  const replace = search.failure.getByRole('button', { name: 'Replace credentials', exact: true });
  const connect = await openConnectWindow(app.electronApp, () => replace.click());
  const closed = connect.page.waitForEvent('close');
  await connect.submit(nexar.clientId, secret);
  await closed;
  await expect(header.connection).toHaveText('Connected');
  await expect(search.failure).toBeHidden();
  const run = search.kept.getByRole('button', { name: 'Run 2 kept searches', exact: true });
  await expect(run).toBeFocused();
  expect(nexar.requestsTo('api')).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(search.row('NE555P', 'Texas Instruments')).toBeVisible();
  await expect(search.kept).toContainText('costs nothing');
  expect(nexar.requestsTo('api')).toHaveLength(2);

  // The other one's answer is there too, for nothing.
  await search.kept.getByRole('button', { name: 'Search for LM358', exact: true }).click();
  await expect(search.row('LM358', 'Texas Instruments')).toBeVisible();
  expect(nexar.requestsTo('api')).toHaveLength(2);
});
