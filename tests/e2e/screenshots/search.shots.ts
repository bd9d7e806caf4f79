import { openWithSample } from '../first-steps';
import { expect, test } from '../fixtures';
import { looks, shoot, takeOn } from './shot';

for (const look of looks) {
  const { theme } = look;
  test(`search in use, ${theme} ${look.width} x ${look.height}`, async ({ launch }) => {
    const { app, page, search } = await openWithSample(launch);
    await takeOn(app.electronApp, page, look);
    await search.box.pressSequentially('LM358');
    await expect(search.suggestions).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await shoot(page, 'suggestions', theme);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(search.rows).toHaveCount(10);
    await shoot(page, 'results', theme);
  });
}
