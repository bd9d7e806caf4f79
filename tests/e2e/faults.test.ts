import { openRemembered } from './connected-profile';
import { expect, test } from './fixtures';
import { connectUntilQuit, leadTo, openApp, openConnected } from './open-app';
import { faultCases } from './search-failure-cases';

/** Each search needs a part number of its own, since answers are cached. */
const partNumbers = [
  ...['LM358A', 'LM358N', 'LM358P', 'LM358D', 'LM358DR', 'LM324', 'LM324N', 'TL072CP', 'TL074CN', 'TL082CP'],
  ...['NE5532P', 'NE5532DR', 'LM393', 'LM393N', 'LM339AN', 'LM311P', 'NE555', 'NE555P', 'NE555DR', 'SA555DR'],
  ...['LM317', 'L293D'],
];

test('a failed search names cause and next step, text and rows stay, and trying again works', async ({
  launch,
  nexar,
}) => {
  const { search } = await openConnected(launch, nexar);
  await test.step('the first search of all: no row', async () => {
    nexar.setPartLimit(0);
    await search.searchFor('LM358');
    await expect(search.failure).toContainText('its limit is 0');
    await expect(search.results).toBeHidden();
    await expect(search.box).toHaveValue('LM358');
    nexar.setPartLimit(null);
  });
  expect(partNumbers.length).toBeGreaterThanOrEqual(faultCases.length);
  for (const [at, { name, cause, says, next, retryable }] of faultCases.entries()) {
    await test.step(name, async () => {
      await search.searchFor('LM358');
      await expect(search.title('Results for “LM358”')).toBeVisible();
      await expect(search.rows).toHaveCount(10);
      await expect(search.failure).toBeHidden();
      const before = await search.rows.allTextContents();

      const text = partNumbers[at] ?? '';
      cause(nexar);
      await search.searchFor(text);
      await expect(search.failure).toHaveCount(1);
      await expect(search.failure).toContainText(says);
      await expect(search.failure).toContainText(next);
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

test('an answer that is refused once, or has errors beside its data, or fails at Show more parts, costs no rows', async ({
  connectedApp: { search, page, nexar },
}) => {
  for (const [kind, text] of [
    ['unauthorized', 'NE555P'],
    ['auth-code', 'LM358'],
  ] as const) {
    await test.step(`one refusal (${kind}) is repaired without the user`, async () => {
      nexar.clearRequests();
      nexar.fault('api', { kind }, { times: 1, operation: 'SearchMpn' });
      await search.searchFor(text);
      await expect(search.title(`Results for “${text}”`)).toBeVisible();
      await expect(search.failure).toBeHidden();
      expect(nexar.requestsTo('identity')).toHaveLength(1);
    });
  }
  await test.step('a failed Show more parts leaves the rows, and trying again adds the next ones', async () => {
    await expect(search.rows).toHaveCount(10);
    nexar.fault('api', { kind: 'status', status: 503 });
    await search.showMore.click();
    await expect(search.failure).toContainText('having problems');
    await expect(search.rows).toHaveCount(10);
    nexar.clearFaults();
    await search.failure.getByRole('button', { name: 'Try again', exact: true }).click();
    await expect(search.status).toHaveText(/, (1[1-9]|20) shown$/);
  });
  await test.step('data with errors beside it: the rows are shown, and what the service adds', async () => {
    nexar.fault('api', { kind: 'partial', message: 'One distributor did not answer.' });
    await search.searchFor('LM324');
    await expect(search.row('LM324', 'Texas Instruments')).toBeVisible();
    await expect(search.failure).toBeHidden();
    await expect(page.getByText('Note from Nexar: One distributor did not answer.')).toBeVisible();
  });
});

test('the identity server is down at the start and back later: the next search works; later nobody answers', async ({
  launch,
  place,
  nexar,
}) => {
  nexar.fault('identity', { kind: 'status', status: 503 });
  const { search, header, settings } = await openRemembered(launch, place, nexar);
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
});

test('a network that goes is not the credentials’: offline, and connected again by itself at no cost', async ({
  launch,
  nexar,
}) => {
  const opened = await openApp(launch, { env: { ...leadTo(nexar), PARTS_LOOKUP_TIMER_SPEED: '20' } });
  await connectUntilQuit(opened, nexar);
  const { app, header, settings } = opened;
  nexar.clearRequests();
  nexar.fault('api', { kind: 'cut', when: 'before' });
  const systemSays = (online: boolean) =>
    app.electronApp.evaluate(({ net }, said) => {
      net.isOnline = () => said;
    }, online);
  await systemSays(false);
  await expect(header.connection).toHaveText('Connected · offline');
  await header.settingsLink.click();
  await expect(settings.connection).toContainText('a firewall or proxy may be blocking nexar.com');
  nexar.clearFaults();
  await systemSays(true);
  await expect(header.connection).toHaveText('Connected');
  expect(new Set(nexar.requests.map(({ operationName }) => operationName))).toEqual(new Set(['FreeQuery']));
  expect(nexar.partsSpent).toBe(0);
});
