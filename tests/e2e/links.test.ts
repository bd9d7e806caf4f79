import { expect, test } from './fixtures';
import { openWithSample } from './open-app';
import { watchOutside } from './simulated-user';

// An app of its own, since an app opens no more than a dozen links in a minute.
test('links open in the browser over https; a foreign host is asked about by name first', async ({
  launch,
}) => {
  const { app, page, search, part } = await openWithSample(launch);
  const own = await watchOutside(app.electronApp, 'Cancel');
  const offerLink = part.offerRows.first().getByRole('button', { name: /^Open at / });

  await test.step('hosts of the service are opened without a question, by click or by key', async () => {
    await page.getByRole('link', { name: 'Powered by Octopart', exact: true }).click();
    await expect.poll(own.opened).toEqual(['https://octopart.com/']);
    await search.searchFor('LM358');
    await search.row('LM358', 'Texas Instruments').click();
    await expect(part.heading).toBeFocused();
    await part.datasheet.click();
    await expect.poll(own.opened).toHaveLength(2);
    await offerLink.click();
    await expect.poll(own.opened).toHaveLength(3);
    await part.heading.focus();
    await page.keyboard.press('d');
    await expect.poll(own.opened).toHaveLength(4);
    await part.offerRows.first().focus();
    await page.keyboard.press('o');
    await expect.poll(own.opened).toHaveLength(5);
    // In a text field the keys type letters.
    await part.findSpecification.focus();
    await page.keyboard.type('do');
    await part.quantity.focus();
    await page.keyboard.type('d');
    const [, ...addresses] = await own.opened();
    const datasheet = expect.stringMatching(/^https:\/\/datasheet\.octopart\.com\//);
    const octopart = expect.stringMatching(/^https:\/\/octopart\.com\//);
    expect(addresses).toEqual([datasheet, octopart, datasheet, octopart]);
    expect(await own.asked()).toEqual([]);
  });

  await part.back.click();
  await search.searchFor('LM358N');
  await search.row('LM358N', 'STMicroelectronics').click();
  await expect(part.heading).toHaveText('LM358N');
  for (const answer of ['Open', 'Cancel'] as const) {
    await test.step(`a datasheet on a foreign host: "${answer}" decides`, async () => {
      const outside = await watchOutside(app.electronApp, answer);
      await part.datasheet.click();
      await expect.poll(outside.asked).toHaveLength(1);
      const [question] = await outside.asked();
      const host = /^Open (\S+) in your browser\?/.exec(question ?? '')?.[1];
      expect(host).toBeTruthy();
      expect(host).not.toContain('octopart');
      expect(question).toContain('not encrypted');
      await expect(part.region).toContainText(host ?? 'no host');
      // A second link is the fence: what the first had opened would stand before it.
      await offerLink.click();
      await expect.poll(async () => (await outside.opened()).at(-1)).toMatch(/octopart\.com/);
      expect(await outside.opened()).toHaveLength(answer === 'Open' ? 2 : 1);
      if (answer === 'Open') expect((await outside.opened())[0]).toContain(`http://${host}/`);
    });
  }
});
