import { expect, test } from './fixtures';
import { openWithSample } from './open-app';
import { simulateUser } from './simulated-user';

// Launches its own app, because an app opens no more than a dozen links a minute.
test('Links open in the browser over https, and a foreign host needs the user’s consent by name', async ({
  launch,
}) => {
  const { app, page, search, part } = await openWithSample(launch);
  const user = await simulateUser(app.electronApp, 'Cancel');
  const offerLink = part.offerRows.first().getByRole('button', { name: /^Open at / });

  await test.step('the service’s hosts open without a prompt, by click or key', async () => {
    await page.getByRole('link', { name: 'Powered by Octopart', exact: true }).click();
    await expect.poll(user.openedUrls).toEqual(['https://octopart.com/']);
    await search.searchFor('LM358');
    await search.row('LM358', 'Texas Instruments').click();
    await expect(part.heading).toBeFocused();
    await part.datasheet.click();
    await expect.poll(user.openedUrls).toHaveLength(2);
    await offerLink.click();
    await expect.poll(user.openedUrls).toHaveLength(3);
    await part.heading.focus();
    await page.keyboard.press('d');
    await expect.poll(user.openedUrls).toHaveLength(4);
    await part.offerRows.first().focus();
    await page.keyboard.press('o');
    await expect.poll(user.openedUrls).toHaveLength(5);
    // In a text field the same keys type letters.
    await part.findSpecification.focus();
    await page.keyboard.type('do');
    await part.quantity.focus();
    await page.keyboard.type('d');
    const [, ...addresses] = await user.openedUrls();
    const datasheet = expect.stringMatching(/^https:\/\/datasheet\.octopart\.com\//);
    const octopart = expect.stringMatching(/^https:\/\/octopart\.com\//);
    expect(addresses).toEqual([datasheet, octopart, datasheet, octopart]);
    expect(await user.prompts()).toEqual([]);
  });

  await part.back.click();
  await search.searchFor('LM358N');
  await search.row('LM358N', 'STMicroelectronics').click();
  await expect(part.heading).toHaveText('LM358N');
  for (const answer of ['Open', 'Cancel'] as const) {
    await test.step(`a datasheet on a foreign host follows "${answer}"`, async () => {
      const user = await simulateUser(app.electronApp, answer);
      await part.datasheet.click();
      await expect.poll(user.prompts).toHaveLength(1);
      const [prompt] = await user.prompts();
      const host = /^Open (\S+) in your browser\?/.exec(prompt ?? '')?.[1];
      expect(host).toBeTruthy();
      expect(host).not.toContain('octopart');
      expect(prompt).toContain('not encrypted');
      await expect(part.region).toContainText(host ?? 'no host');
      // Anything opened by the first link would be listed before the second.
      await offerLink.click();
      await expect.poll(async () => (await user.openedUrls()).at(-1)).toMatch(/octopart\.com/);
      expect(await user.openedUrls()).toHaveLength(answer === 'Open' ? 2 : 1);
      if (answer === 'Open') expect((await user.openedUrls())[0]).toContain(`http://${host}/`);
    });
  }
});
