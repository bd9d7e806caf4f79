import { openConnectedProfile } from './connected-profile';
import { expect, test } from './fixtures';
import { connectUntilQuit, nexarVariables, openApp, openConnected, restart } from './open-app';
import { searchFailureCases } from './search-failure-cases';

/** Each search needs a part number of its own, since answers are cached. */
const partNumbers = [
  ...['LM358A', 'LM358N', 'LM358P', 'LM358D', 'LM358DR', 'LM324', 'LM324N', 'TL072CP', 'TL074CN', 'TL082CP'],
  ...['NE5532P', 'NE5532DR', 'LM393', 'LM393N', 'LM339AN', 'LM311P', 'NE555', 'NE555P', 'NE555DR', 'SA555DR'],
  ...['LM317', 'L293D'],
];

test('A failed search names the cause and the next step, keeps the text and rows, and can be retried', async ({
  launch,
  nexar,
}) => {
  const { search } = await openConnected(launch, nexar);
  await test.step('the very first search fails without rows', async () => {
    nexar.setPartLimit(0);
    await search.searchFor('LM358');
    await expect(search.failure).toContainText('its limit is 0');
    await expect(search.results).toBeHidden();
    await expect(search.box).toHaveValue('LM358');
    nexar.setPartLimit(null);
  });
  expect(partNumbers.length).toBeGreaterThanOrEqual(searchFailureCases.length);
  for (const [at, { name, trigger, message, nextStep, retryable }] of searchFailureCases.entries()) {
    await test.step(name, async () => {
      await search.searchFor('LM358');
      await expect(search.title('Results for “LM358”')).toBeVisible();
      await expect(search.rows).toHaveCount(10);
      await expect(search.failure).toBeHidden();
      const before = await search.rows.allTextContents();

      const text = partNumbers[at] ?? '';
      trigger(nexar);
      await search.searchFor(text);
      await expect(search.failure).toHaveCount(1);
      await expect(search.failure).toContainText(message);
      await expect(search.failure).toContainText(nextStep);
      await expect(search.box).toHaveValue(text);
      expect(await search.rows.allTextContents()).toEqual(before);
      await expect(search.title('Results for “LM358”, searched earlier')).toBeVisible();

      nexar.clearFaults();
      nexar.setPartLimit(null);
      const tryAgain = search.failure.getByRole('button', { name: 'Try again', exact: true });
      if (!retryable) return expect(tryAgain).toBeHidden();
      await tryAgain.click();
      await expect(search.row(text, 'Texas Instruments')).toBeVisible();
      await expect(search.failure).toBeHidden();
    });
  }
});

test('A single refusal, an error beside the data and a failed next page lose no rows', async ({
  connectedApp: { search, page, nexar },
}) => {
  for (const [kind, text] of [
    ['unauthorized', 'NE555P'],
    ['auth-code', 'LM358'],
  ] as const) {
    await test.step(`one refusal (${kind}) is recovered from without the user`, async () => {
      nexar.clearRequests();
      nexar.fault('api', { kind }, { times: 1, operation: 'SearchMpn' });
      await search.searchFor(text);
      await expect(search.title(`Results for “${text}”`)).toBeVisible();
      await expect(search.failure).toBeHidden();
      expect(nexar.requestsTo('identity')).toHaveLength(1);
    });
  }
  await test.step('a failed Show more parts keeps the rows, and a retry adds the next ones', async () => {
    await expect(search.rows).toHaveCount(10);
    nexar.fault('api', { kind: 'status', status: 503 });
    await search.showMore.click();
    await expect(search.failure).toContainText('having problems');
    await expect(search.rows).toHaveCount(10);
    nexar.clearFaults();
    await search.failure.getByRole('button', { name: 'Try again', exact: true }).click();
    await expect(search.status).toHaveText(/, (1[1-9]|20) shown$/);
  });
  await test.step('data with errors beside it is shown with the service’s message', async () => {
    nexar.fault('api', { kind: 'partial', message: 'One distributor did not answer.' });
    await search.searchFor('LM324');
    await expect(search.row('LM324', 'Texas Instruments')).toBeVisible();
    await expect(search.failure).toBeHidden();
    await expect(page.getByText('Note from Nexar: One distributor did not answer.')).toBeVisible();
  });
});

test('A search works once the identity server is back; once it has gone, cached parts are found, also after a restart', async ({
  launch,
  workspace,
  nexar,
}) => {
  nexar.fault('identity', { kind: 'status', status: 503 });
  const opened = await openConnectedProfile(launch, workspace, nexar);
  const { search, header, settings } = opened;
  await expect(header.connection).toContainText('having problems');
  await search.searchFor('LM358');
  await expect(search.failure).toContainText('having problems');
  await expect(search.failure).toContainText('Try again');
  nexar.clearFaults();
  await search.box.press('Enter');
  await expect(search.rows).toHaveCount(10);
  await expect(search.failure).toBeHidden();
  await expect(header.connection).toHaveText('Connected');

  await nexar.close();
  await search.searchFor('NE555P');
  await expect(search.failure).toContainText('connection to Nexar failed or was interrupted');
  await expect(header.connection).toHaveText('Connected · offline');
  await expect(search.failure).toContainText('Try again');
  await expect(search.box).toHaveValue('NE555P');
  await header.settingsLink.click();
  await settings.test.click();
  await expect(settings.testSteps.first()).toHaveText(
    /^Sign-in server: failed.*failed or was interrupted.*firewall or proxy/,
  );

  await header.searchLink.click();
  await search.box.fill('lm-35');
  await expect(search.rows.first()).toContainText('LM358');
  await expect(search.status).toHaveText(/^\d+ cached parts$/);
  const restarted = await restart(launch, opened, { env: nexarVariables(nexar) });
  await expect(restarted.header.connection).toHaveText('Connected · offline');
  await restarted.search.box.fill('lm-35');
  await restarted.search.rows.first().click();
  await expect(restarted.part.heading).toContainText('LM358');
  await restarted.search.searchFor('LM358');
  await expect(restarted.search.status).toHaveText(/hits, 10 shown/);
});

test('A lost network shows as offline, not as wrong credentials, and the app reconnects by itself for free', async ({
  launch,
  nexar,
}) => {
  const opened = await openApp(launch, { env: { ...nexarVariables(nexar), PARTS_LOOKUP_TIMER_SPEED: '20' } });
  await connectUntilQuit(opened, nexar);
  const { app, header, settings } = opened;
  nexar.clearRequests();
  nexar.fault('api', { kind: 'cut', when: 'before' });
  const setOnline = (online: boolean) =>
    app.electronApp.evaluate(({ net }, isOnline) => {
      net.isOnline = () => isOnline;
    }, online);
  await setOnline(false);
  await expect(header.connection).toHaveText('Connected · offline');
  await header.settingsLink.click();
  await expect(settings.connection).toContainText('a firewall or proxy may be blocking nexar.com');
  nexar.clearFaults();
  await setOnline(true);
  await expect(header.connection).toHaveText('Connected');
  expect(new Set(nexar.requests.map(({ operationName }) => operationName))).toEqual(new Set(['FreeQuery']));
  expect(nexar.partsSpent).toBe(0);
});
