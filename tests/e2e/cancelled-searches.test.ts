import { expect, test } from './fixtures';
import { lookupsOf } from './lookups-of';
import { openConnected } from './open-app';

test('Cancelling a search ends its request and keeps the text and the earlier rows, which are inert until restored', async ({
  connectedApp: { search, part, page, nexar },
}) => {
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  nexar.fault('api', { kind: 'delay', ms: 30_000 });
  await search.searchFor('NE555P');
  await expect(search.status).toHaveText('Searching…');
  // A slow machine asks for suggestions, too, while the text is typed.
  const searches = () => nexar.requestsTo('api').filter(({ operationName }) => operationName === 'SearchMpn');
  await expect.poll(() => searches().length).toBe(2);
  await page.keyboard.press('Escape');

  await expect(search.status).toHaveText('Search canceled');
  await expect(search.cancel).toBeHidden();
  await expect(search.failure).toBeHidden();
  await expect(search.box).toHaveValue('NE555P');
  await expect(search.rows).toHaveCount(10);
  await expect.poll(() => searches().at(-1)?.clientLeft).toBe(true);
  expect(nexar.partsSpent).toBe(10);

  await expect(search.title('Results for “LM358”, searched earlier')).toBeVisible();
  await search.rows.first().click({ force: true });
  await search.showAgain.click();
  await expect(part.region).toBeHidden();
  await expect(search.title('Results for “LM358”')).toBeVisible();
  await expect(search.box).toHaveValue('LM358');
  await search.rows.first().click();
  await part.back.click();
  await expect(search.rows.first()).toBeFocused();
  expect(nexar.partsSpent).toBe(10);

  await search.searchFor('NE555P');
  await search.cancel.click();
  await expect(search.status).toHaveText('Search canceled');
  await expect(search.box).toHaveValue('NE555P');
  await expect(search.box).toBeFocused();
  nexar.clearFaults();
  await search.box.press('Enter');
  await expect(search.row('NE555P', 'Texas Instruments')).toBeVisible();
});

test('A second search ends the request of the first one', async ({ connectedApp }) => {
  const { search, nexar } = connectedApp;
  nexar.fault('api', { kind: 'delay', ms: 30_000 }, { times: 1, operation: 'SearchMpn' });
  await search.searchFor('NE555P');
  await expect.poll(() => lookupsOf(nexar).length).toBe(1);
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  await expect(search.rows.first()).toContainText('LM358');
  await expect.poll(() => lookupsOf(nexar)[0]?.clientLeft).toBe(true);
});

test('The app quits cleanly while a search is running', async ({ launch, nexar }) => {
  const { app, search } = await openConnected(launch, nexar);
  nexar.fault('api', { kind: 'silence' });
  await search.searchFor('LM358');
  // A request for suggestions may have left before Enter.
  const searches = () => nexar.requestsTo('api').filter(({ operationName }) => operationName === 'SearchMpn');
  await expect.poll(() => searches().length).toBe(1);
  expect(await app.close()).toBe(0);
});
