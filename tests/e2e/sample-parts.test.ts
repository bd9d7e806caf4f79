import { openApp, openWithSample, restart } from './first-steps';
import { expect, test } from './fixtures';

test('the first run shows Welcome, and the sample parts are one press away', async ({ launch }) => {
  const { app, welcome, search, header, page } = await openApp(launch);
  await expect(welcome.heading).toBeVisible();
  await expect(welcome.connect).toBeVisible();
  await expect(header.connection).toHaveText('Not connected');
  await expect(page).toHaveTitle('Parts Lookup');

  await welcome.trySample.click();
  await expect(search.box).toBeFocused();
  await expect(welcome.heading).toBeHidden();
  await expect(header.connection).toHaveText('Sample parts');
  await expect(header.sampleLabel).toBeVisible();
  expect(await app.close()).toBe(0);
});

test('LM358 and Enter bring rows', async ({ launch }) => {
  const { search } = await openWithSample(launch);
  await search.box.fill('LM358');
  await search.box.press('Enter');
  await expect(search.rows.first()).toBeVisible();

  await expect(search.rows).toHaveCount(10);
  await expect(search.status).toHaveText(/^\d+ hits, 10 shown$/);
  const row = search.row('LM358', 'Texas Instruments');
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('In production');
  await expect(row.locator('mark')).toHaveText('LM358');
  await expect(search.box).toHaveValue('LM358');
});

test('the button searches as Enter does, and punctuation and case do not matter', async ({ launch }) => {
  const { search } = await openWithSample(launch);
  await search.box.fill('lm-358.dr');
  await search.submit.click();
  await expect(search.row('LM358DR', 'Texas Instruments')).toBeVisible();
});

test('the choice survives a restart, which goes straight to Search', async ({ launch }) => {
  const again = await restart(launch, await openWithSample(launch));
  await expect(again.search.box).toBeFocused();
  await expect(again.welcome.heading).toBeHidden();
  await expect(again.header.connection).toHaveText('Sample parts');
  await again.search.searchFor('LM358');
  await expect(again.search.rows).toHaveCount(10);
});

test('a nonsense text finds no parts and says so', async ({ launch }) => {
  const { search, page } = await openWithSample(launch);
  await search.searchFor('QQXZ-000-NOPE');
  await expect(search.status).toHaveText('No parts found');
  await expect(search.results).toBeHidden();
  await expect(page.getByRole('alert')).toBeHidden();
  await expect(search.box).toHaveValue('QQXZ-000-NOPE');
});

test('an empty text asks for one and sends nothing', async ({ launch }) => {
  const { search } = await openWithSample(launch);
  await search.searchFor('   ');
  await expect(search.status).toHaveText(/Type a part number/);
  await expect(search.box).toBeFocused();
});

test('more parts are shown below those that are there', async ({ launch }) => {
  const { search } = await openWithSample(launch);
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  const firstTen = await search.rows.allTextContents();
  await search.showMore.click();
  await expect(search.status).toHaveText(/, (1[1-9]|20) shown$/);
  expect((await search.rows.allTextContents()).slice(0, 10)).toEqual(firstTen);
});

test('going back from a part keeps rows and text, and the focus is on its row', async ({ launch }) => {
  const { search, part } = await openWithSample(launch);
  await search.searchFor('LM358');
  await search.row('LM358D', 'Texas Instruments').click();
  await expect(part.heading).toHaveText('LM358D');
  await part.back.click();
  await expect(part.region).toBeHidden();
  await expect(search.rows).toHaveCount(10);
  await expect(search.row('LM358D', 'Texas Instruments')).toBeFocused();
  await expect(search.box).toHaveValue('LM358');

  await search.row('LM358D', 'Texas Instruments').press('Enter');
  await expect(part.heading).toHaveText('LM358D');
  await part.heading.press('Escape');
  await expect(search.row('LM358D', 'Texas Instruments')).toBeFocused();
});
