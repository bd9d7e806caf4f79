import { describeFocus } from './accessibility';
import { expect, test } from './fixtures';
import { openDiagnostics } from './pages/diagnostics';
import { pressUntil } from './press-until';

test('A user can go from Welcome to a part, back and to Settings with the keyboard alone', async ({
  freshApp,
}) => {
  const { page, search, part, settings, header } = freshApp;
  await pressUntil(page, 'Tab', 'Try with sample parts');
  await page.keyboard.press('Enter');
  await expect(search.box).toBeFocused();
  expect((await describeFocus(page)).visible).toBe(true);

  await page.keyboard.type('LM358');
  await page.keyboard.press('Enter');
  await expect(search.rows).toHaveCount(10);
  await pressUntil(page, 'Tab', 'LM358', 10);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(search.rows.nth(2)).toBeFocused();
  expect((await describeFocus(page)).visible).toBe(true);
  await page.keyboard.press('Enter');
  await expect(part.heading).toBeFocused();
  const mpn = (await part.heading.textContent()) ?? '';
  await page.keyboard.press('ArrowDown');
  await expect(part.offerRows.first()).toBeFocused();
  expect((await describeFocus(page)).visible).toBe(true);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(part.heading).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(part.heading).toHaveText(mpn);
  await expect(part.heading).toBeFocused();

  await page.keyboard.press('q');
  await expect(part.quantity).toBeFocused();
  await page.keyboard.type('250');
  await expect(part.quantity).toHaveValue('250');
  await page.keyboard.press('Escape');
  await expect(search.rows.nth(2)).toBeFocused();
  expect((await describeFocus(page)).visible).toBe(true);

  await page.keyboard.press('/');
  await expect(search.box).toBeFocused();
  await pressUntil(page, 'Shift+Tab', 'Settings', 6);
  await page.keyboard.press('Enter');
  await expect(settings.heading).toBeFocused();
  await pressUntil(page, 'Tab', 'Connect to Nexar', 6);
  // Past the section of the same name.
  await pressUntil(page, 'Shift+Tab', 'Settings');
  await pressUntil(page, 'Shift+Tab', 'Search');
  await page.keyboard.press('Enter');
  await expect(header.searchLink).toHaveAttribute('aria-current', 'page');
  await expect(search.rows).toHaveCount(10);
});

test('Every tab stop on a part is visible, and Tab returns to the first one', async ({ sampleApp }) => {
  const { page, search, part } = sampleApp;
  await search.searchFor('LM358');
  await search.row('LM358', 'Texas Instruments').click();
  await expect(part.offerRows.first()).toBeVisible();
  const stops: string[] = [];
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    const { name, visible } = await describeFocus(page);
    expect(visible, `the focus on ${name} is visible`).toBe(true);
    if (stops.includes(name)) break;
    stops.push(name);
  }
  const all = stops.join('\n');
  const expected = ['Datasheet', 'Quantity', 'row ', 'over quantity', 'Find in specifications'];
  for (const stop of [...expected, 'Powered by Octopart', 'Search', 'Settings']) expect(all).toContain(stop);
});

test('Tab moves through the fields of the credentials window, and Enter connects', async ({ freshApp }) => {
  const { app, page, header, nexar } = freshApp;
  await pressUntil(page, 'Tab', 'Connect to Nexar');
  const [window] = await Promise.all([app.electronApp.waitForEvent('window'), page.keyboard.press('Enter')]);
  await expect(window.getByLabel('Client ID', { exact: true })).toBeFocused();
  await window.keyboard.type(nexar.clientId);
  await window.keyboard.press('Tab');
  expect((await describeFocus(window)).visible).toBe(true);
  await window.keyboard.type(nexar.clientSecret);
  const closed = window.waitForEvent('close');
  await Promise.all([closed, window.keyboard.press('Enter').catch(() => undefined)]);
  await expect(header.connection).toHaveText('Connected');
});

test('Show more parts keeps the focus page after page and passes it on at the end', async ({ sampleApp }) => {
  const { page, search } = sampleApp;
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  const hits = Number(/^\d+/.exec((await search.status.textContent()) ?? '')?.[0]);
  expect(hits).toBeGreaterThan(20);
  await search.showMore.focus();
  for (let count = 20; count < hits; count += 10) {
    await page.keyboard.press('Enter');
    await expect(search.rows).toHaveCount(count);
    await expect(search.showMore).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(search.showMore).toBeHidden();
  expect((await describeFocus(page)).name).toMatch(/^span End of results/);
});

test('Escape goes back from Diagnostics to Settings to Search, but closes an open list first', async ({
  sampleApp: { page, header, search, settings },
}) => {
  await header.settingsLink.click();
  await openDiagnostics(page);
  await page.keyboard.press('Escape');
  await expect(settings.heading).toBeFocused();
  await settings.country.click();
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => location.hash)).toBe('#/settings');
  await page.keyboard.press('Escape');
  await expect(search.box).toBeFocused();
});
