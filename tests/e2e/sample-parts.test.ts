import { expect, test } from './fixtures';
import { trySample } from './open-app';

test('A user can go from Welcome through the sample parts to a part and back to its row', async ({
  freshApp,
}) => {
  const { welcome, search, header, part, page } = freshApp;
  await expect(welcome.connect).toBeVisible();
  await expect(header.connection).toHaveText('Not connected');
  await expect(page).toHaveTitle('Parts Lookup');
  await trySample(freshApp);
  await expect(welcome.heading).toBeHidden();
  await expect(header.connection).toHaveText('Sample parts');
  await expect(header.main).toContainText('Made-up prices and stock');

  await test.step('an empty search asks for text and sends nothing', async () => {
    await search.searchFor('   ');
    await expect(search.status).toHaveText(/Type a part number/);
    await expect(search.box).toBeFocused();
  });

  await test.step('LM358 and Enter show rows, and more on request', async () => {
    await search.searchFor('LM358');
    await expect(search.rows).toHaveCount(10);
    await expect(search.status).toHaveText(/^\d+ hits, 10 shown$/);
    const row = search.row('LM358', 'Texas Instruments');
    await expect(row).toHaveCount(1);
    await expect(row).toContainText('In production');
    await expect(search.box).toHaveValue('LM358');
    const firstTen = await search.rows.allTextContents();
    await search.showMore.click();
    await expect(search.status).toHaveText(/, (1[1-9]|20) shown$/);
    expect((await search.rows.allTextContents()).slice(0, 10)).toEqual(firstTen);
  });

  await test.step('going back from a part keeps rows and text and focuses its row', async () => {
    const row = search.row('LM358D', 'Texas Instruments');
    await row.click();
    await expect(part.heading).toHaveText('LM358D');
    await part.back.click();
    await expect(part.region).toBeHidden();
    await expect(search.status).toHaveText(/, (1[1-9]|20) shown$/);
    await expect(row).toBeFocused();
    await expect(search.box).toHaveValue('LM358');
    await row.press('Enter');
    await expect(part.heading).toHaveText('LM358D');
    await part.heading.press('Escape');
    await expect(row).toBeFocused();
  });

  await test.step('the button also searches, ignoring punctuation and case', async () => {
    await search.box.fill('lm-358.dr');
    await search.submit.click();
    await expect(search.row('LM358DR', 'Texas Instruments')).toBeVisible();
  });

  await test.step('a nonsense text finds no parts', async () => {
    await search.searchFor('QQXZ-000-NOPE');
    await expect(search.status).toHaveText('No parts found');
    await expect(search.results).toBeHidden();
    await expect(page.getByRole('alert')).toBeHidden();
    await expect(search.box).toHaveValue('QQXZ-000-NOPE');
  });
});
