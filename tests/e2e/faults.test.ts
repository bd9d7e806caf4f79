import { faultCases } from './fault-cases';
import { leadTo, openConnected, restart } from './first-steps';
import { expect, test } from './fixtures';

for (const { name, cause, says, next, retryable } of faultCases) {
  test(`${name}: cause and next step are named, text and rows stay`, async ({ launch, nexar }) => {
    const { search } = await openConnected(launch, nexar);
    await search.searchFor('LM358');
    await expect(search.rows).toHaveCount(10);
    const before = await search.rows.allTextContents();

    cause(nexar);
    await search.searchFor('NE555P');
    await expect(search.failure).toHaveCount(1);
    await expect(search.failure).toContainText(says);
    await expect(search.failure).toContainText(next);
    await expect(search.box).toHaveValue('NE555P');
    expect(await search.rows.allTextContents()).toEqual(before);
    await expect(search.title('Results for “LM358”, searched earlier')).toBeVisible();

    const tryAgain = search.failure.getByRole('button', { name: 'Try again', exact: true });
    if (!retryable) return expect(tryAgain).toBeHidden();
    nexar.clearFaults();
    await tryAgain.click();
    await expect(search.row('NE555P', 'Texas Instruments')).toBeVisible();
    await expect(search.failure).toBeHidden();
  });
}

for (const kind of ['unauthorized', 'auth-code'] as const) {
  test(`one refusal (${kind}) is mended without a word`, async ({ launch, nexar }) => {
    const { search } = await openConnected(launch, nexar);
    nexar.fault('api', { kind }, { times: 1, operation: 'SearchMpn' });
    await search.searchFor('LM358');
    await expect(search.rows).toHaveCount(10);
    await expect(search.failure).toBeHidden();
    expect(nexar.requestsTo('identity')).toHaveLength(2);
  });
}

test('data with errors beside it: the rows are shown, and what the service adds', async ({
  launch,
  nexar,
}) => {
  const { search, page } = await openConnected(launch, nexar);
  nexar.fault('api', { kind: 'partial', message: 'One distributor did not answer.' });
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  await expect(search.failure).toBeHidden();
  await expect(page.getByText('Nexar adds: One distributor did not answer.')).toBeVisible();
});

test('a failed Show more parts leaves the rows, and trying again adds the next ones', async ({
  launch,
  nexar,
}) => {
  const { search } = await openConnected(launch, nexar);
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  nexar.fault('api', { kind: 'status', status: 503 });
  await search.showMore.click();
  await expect(search.failure).toContainText('problem of its own');
  await expect(search.rows).toHaveCount(10);
  nexar.clearFaults();
  await search.failure.getByRole('button', { name: 'Try again', exact: true }).click();
  await expect(search.status).toHaveText(/, (1[1-9]|20) shown$/);
});

test('the first search of all fails: no row, but cause and next step', async ({ launch, nexar }) => {
  const { search } = await openConnected(launch, nexar);
  nexar.setPartLimit(0);
  await search.searchFor('LM358');
  await expect(search.failure).toContainText('its limit is 0');
  await expect(search.results).toBeHidden();
  await expect(search.box).toHaveValue('LM358');
});

test('the identity server is down at the start and back later: the next search works', async ({
  launch,
  nexar,
}) => {
  const first = await openConnected(launch, nexar);
  nexar.fault('identity', { kind: 'status', status: 503 });
  const { search, header } = await restart(launch, first, { env: leadTo(nexar) });
  await expect(header.connection).toContainText('problem of its own');
  await search.searchFor('LM358');
  await expect(search.failure).toContainText('problem of its own');
  await expect(search.failure).toContainText('Try again');
  nexar.clearFaults();
  await search.box.press('Enter');
  await expect(search.rows).toHaveCount(10);
  await expect(search.failure).toBeHidden();
  await expect(header.connection).toHaveText('Connected');
});

test('a network that goes is not the credentials’: offline, and connected again by itself at no cost', async ({
  launch,
  nexar,
}) => {
  const { app, header, settings } = await openConnected(launch, nexar);
  nexar.clearRequests();
  nexar.fault('api', { kind: 'cut', when: 'before' });
  const systemSays = (online: boolean) =>
    app.electronApp.evaluate(({ net }, said) => {
      net.isOnline = () => said;
    }, online);
  await systemSays(false);
  await expect(header.connection).toHaveText('Connected · offline', { timeout: 40_000 });
  await header.settingsLink.click();
  await expect(settings.connection).toContainText('a firewall or proxy may be blocking nexar.com');
  nexar.clearFaults();
  await systemSays(true);
  await expect(header.connection).toHaveText('Connected', { timeout: 40_000 });
  expect(new Set(nexar.requests.map(({ operationName }) => operationName))).toEqual(new Set(['FreeQuery']));
  expect(nexar.partsSpent).toBe(0);
});

test('nobody answers at the address: the alert says so', async ({ launch, nexar }) => {
  const { search, header } = await openConnected(launch, nexar);
  await nexar.close();
  await search.searchFor('LM358');
  await expect(search.failure).toContainText('connection to Nexar could not be made');
  await expect(header.connection).toHaveText('Connected · offline');
  await expect(search.failure).toContainText('Try again');
  await expect(search.box).toHaveValue('LM358');
});
