import { expect, test } from '../fixtures';
import { openApp, openWithSample } from '../open-app';
import { looks, shoot, takeOn } from './screen-variant';

const unknown = (count: number) =>
  Array.from({ length: count }, (_, at) => `PN${String(at).padStart(4, '0')}`);

for (const look of looks) {
  const { theme } = look;
  test(`lists and long texts, ${theme} ${look.width} x ${look.height}`, async ({ launch }) => {
    const { app, page, search } = await openWithSample(launch);
    await takeOn(app.electronApp, page, look);
    await search.several.click();
    await search.list.getByRole('textbox').fill(`Part number\tQty\nLM358\t10\n${unknown(150).join('\t5\n')}`);
    await shoot(page, 'list-of-more', theme);
    await page.keyboard.press('Control+Enter');
    await expect(search.status).toHaveText(/of the first 100 found/);
    await shoot(page, 'list-of-more-found', theme);
    await search.several.click();
    await search.list.getByRole('textbox').fill(unknown(150).join('\n'));
    await page.keyboard.press('Control+Enter');
    await expect(search.status).toHaveText(/^None of the first 100/);
    await shoot(page, 'list-of-more-none', theme);
    await search.searchFor('LM358, NE555, foo123');
    await expect(search.status).toHaveText('No parts found');
    await shoot(page, 'one-by-one', theme);
    await search.searchFor('Z'.repeat(1600));
    await expect(search.status).toHaveText('No parts found');
    await shoot(page, 'long-text', theme);
  });

  test(`not connected, ${theme} ${look.width} x ${look.height}`, async ({ launch }) => {
    const { app, page, search, header, settings } = await openApp(launch);
    await takeOn(app.electronApp, page, look);
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await search.searchFor('LM358');
    await expect(search.failure).toBeVisible();
    await shoot(page, 'not-connected', theme);
    await header.settingsLink.click();
    await settings.connection.getByRole('button', { name: 'Try with sample parts', exact: true }).click();
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Search interrupted' })).toBeVisible();
    await shoot(page, 'not-searched', theme);
  });
}
