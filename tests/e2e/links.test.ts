import { openWithSample } from './first-steps';
import { expect, test } from './fixtures';
import { watchOutside } from './outside';

test('a datasheet on the service’s own host opens over https, without a question', async ({ launch }) => {
  const { app, search, part } = await openWithSample(launch);
  const outside = await watchOutside(app.electronApp, 'Cancel');
  await search.searchFor('LM358');
  await search.row('LM358', 'Texas Instruments').click();
  await part.datasheet.click();
  await expect.poll(outside.opened).toHaveLength(1);
  expect((await outside.opened())[0]).toMatch(/^https:\/\/datasheet\.octopart\.com\//);
  expect(await outside.asked()).toEqual([]);
});

test('an offer’s link opens over https, without a question', async ({ launch }) => {
  const { app, search, part } = await openWithSample(launch);
  const outside = await watchOutside(app.electronApp, 'Cancel');
  await search.searchFor('LM358');
  await search.row('LM358', 'Texas Instruments').click();
  await part.offerRows
    .first()
    .getByRole('button', { name: /^Open at / })
    .click();
  await expect.poll(outside.opened).toHaveLength(1);
  expect((await outside.opened())[0]).toMatch(/^https:\/\/octopart\.com\//);
  expect(await outside.asked()).toEqual([]);
});

for (const answer of ['Open', 'Cancel'] as const) {
  test(`a datasheet on a foreign host is asked about by name; "${answer}" decides`, async ({ launch }) => {
    const { app, search, part } = await openWithSample(launch);
    const outside = await watchOutside(app.electronApp, answer);
    await search.searchFor('LM358N');
    await search.row('LM358N', 'STMicroelectronics').click();
    await part.datasheet.click();
    await expect.poll(outside.asked).toHaveLength(1);
    const [question] = await outside.asked();
    const host = /^Open (\S+) in your browser\?/.exec(question ?? '')?.[1];
    expect(host).toBeTruthy();
    expect(host).not.toContain('octopart');
    expect(question).toContain('not encrypted');
    await expect(part.region).toContainText(host ?? 'no host');
    // A second link is the fence: what the first had opened would stand before it.
    await part.offerRows
      .first()
      .getByRole('button', { name: /^Open at / })
      .click();
    await expect.poll(async () => (await outside.opened()).at(-1)).toMatch(/octopart\.com/);
    expect(await outside.opened()).toHaveLength(answer === 'Open' ? 2 : 1);
    if (answer === 'Open') expect((await outside.opened())[0]).toContain(`http://${host}/`);
  });
}

test('"Powered by Octopart" opens Octopart', async ({ launch }) => {
  const { app, page } = await openWithSample(launch);
  const outside = await watchOutside(app.electronApp, 'Cancel');
  await page.getByRole('link', { name: 'Powered by Octopart', exact: true }).click();
  await expect.poll(outside.opened).toEqual(['https://octopart.com/']);
});

test('D opens the datasheet and O the Octopart page, from anywhere but a text', async ({ launch }) => {
  const { app, search, part, page } = await openWithSample(launch);
  const { opened } = await watchOutside(app.electronApp, 'Cancel');
  await search.searchFor('LM358');
  await search.row('LM358', 'Texas Instruments').click();
  await expect(part.heading).toBeFocused();
  await page.keyboard.press('d');
  await expect.poll(opened).toHaveLength(1);
  await part.offerRows.first().focus();
  await page.keyboard.press('o');
  await expect.poll(opened).toHaveLength(2);
  await part.findSpecification.focus();
  await page.keyboard.type('do');
  await part.quantity.focus();
  await page.keyboard.type('d');
  const [datasheet, octopart] = await opened();
  expect(datasheet).toMatch(/^https:\/\/datasheet\.octopart\.com\//);
  expect(octopart).toMatch(/^https:\/\/octopart\.com\//);
  expect(await opened()).toHaveLength(2);
});
