import fc from 'fast-check';
import { stressCount } from '../support/stress-count';
import { callHostile, searchAtOnce } from './call-bridge';
import { expect, test } from './fixtures';
import { hostileCalls } from './hostile-calls';
import { simulateUser } from './simulated-user';

const seed = 20_260_101;
const batch = 100;
const searches = stressCount('paid limit, searches', { small: 400, full: 2000 });
const requests = stressCount('fuzz, requests', { small: 400, full: 5000 });

test('Main survives malformed, huge and deeply nested requests and still answers a search', async ({
  connectedApp: { app, page, search, nexar },
}) => {
  test.setTimeout(600_000);
  const pid = app.electronApp.process().pid;
  nexar.clearRequests();
  const settings = () => page.evaluate(() => window.parts?.settings());
  const before = await settings();
  const calls = fc.sample(hostileCalls, { seed, numRuns: requests });
  const outcomes = new Map<string, number>();
  for (let at = 0; at < calls.length; at += batch) {
    for (const outcome of await callHostile(page, calls.slice(at, at + batch)))
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  process.stdout.write(`fuzz: ${calls.length} requests: ${JSON.stringify(Object.fromEntries(outcomes))}\n`);

  // Refused by the schema, or a value that cannot be cloned and so never left the page; never `internal`. A Map becomes
  // an empty object on its way, which changes no setting.
  const allowed = ['invalid-request', 'not sent', 'ok changeSettings'];
  expect([...outcomes.keys()].filter((outcome) => !allowed.includes(outcome))).toEqual([]);
  expect(outcomes.get('invalid-request')).toBeGreaterThan(requests / 2);
  expect(nexar.requests).toEqual([]);
  expect(await settings()).toEqual(before);

  const polluted = await app.electronApp.evaluate(() =>
    ['polluted', 'callId', 'ok', 'isAdmin'].filter(
      (name) => name in Object.prototype || name in Array.prototype,
    ),
  );
  expect(polluted).toEqual([]);
  expect(app.electronApp.process().pid).toBe(pid);
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
});

test('A page in a loop sends 60 searches before main asks the user, once, in its own dialog', async ({
  connectedApp: { app, page, search, nexar },
}) => {
  test.setTimeout(600_000);
  const user = await simulateUser(app.electronApp, 'Stop');
  const texts = Array.from({ length: searches }, (_, at) => `LM${at}`);
  const outcomes = await searchAtOnce(page, texts);
  const paid = nexar.requestsTo('api').filter(({ operationName }) => operationName === 'SearchMpn');
  expect(paid).toHaveLength(60);
  expect(outcomes.filter((outcome) => outcome === 'too-many-searches')).toHaveLength(searches - 60);
  expect(await user.prompts()).toEqual([
    expect.stringMatching(/^Parts Lookup has sent 60 searches in the last minute\./),
  ]);

  await search.searchFor('LM358');
  await expect(search.failure).toContainText('You chose to stop after many searches');
  await expect(search.box).toHaveValue('LM358');
  expect(await user.prompts()).toHaveLength(1);
});
