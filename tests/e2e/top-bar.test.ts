import { expectAccessible } from './accessibility';
import { expect, test } from './fixtures';
import { openApp, restart } from './open-app';
import { makeProfile } from './settings-file';

test('Quantity, country and currency are on every screen and survive a restart', async ({
  launch,
  workspace,
}) => {
  // A quantity that cannot be read is 1. Those of other versions: tests/unit/electron/settings-file.
  const left = { version: 1, connection: { source: 'sample' }, settings: { quantity: '87' } };
  const first = await openApp(launch, { userDataDir: makeProfile(workspace, JSON.stringify(left)) });
  const { page, header, settings } = first;
  await expect(header.quantity).toHaveValue('1');
  await expect(header.region).toHaveAccessibleName('Region: US · USD, United States');
  await header.quantity.fill('1.5k');
  await expect(header.quantity).toHaveAttribute('aria-valuenow', '1500');

  await header.region.click();
  await expect(settings.country).toBeFocused();
  await expectAccessible(page, 'Region');
  await settings.country.selectOption('DE');
  await settings.currency.selectOption('EUR');
  await page.keyboard.press('Escape');
  await expect(settings.country).toBeHidden();
  await expect(header.region).toBeFocused();

  const again = await restart(launch, first);
  await again.search.searchFor('LM358');
  await expect(again.search.rows).toHaveCount(10);
  const expectBoth = async () => {
    await expect(again.header.quantity).toHaveValue('1500');
    await expect(again.header.region).toHaveAccessibleName('Region: DE · EUR, Germany');
    await expect(again.header.quantity).toBeInViewport({ ratio: 1 });
    await expect(again.header.region).toBeInViewport({ ratio: 1 });
  };
  await expectBoth();
  await again.search.rows.first().click();
  await expect(again.part.priceBreaks).toBeVisible();
  await expectBoth();
  await again.header.settingsLink.click();
  await expect(again.settings.country).toHaveValue('DE');
  await expectBoth();
});

test('Back and forward lead through the screens by button, key and mouse, but not within a text field', async ({
  sampleApp,
}) => {
  const { page, header, search, part, settings } = sampleApp;
  await search.searchFor('LM358');
  await search.row('LM358', 'Texas Instruments').click();
  await expect(part.heading).toBeFocused();
  await header.settingsLink.click();
  await expect(settings.heading).toBeFocused();

  await page.keyboard.press('Alt+ArrowLeft');
  await expect(part.heading).toHaveText('LM358');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(settings.heading).toBeVisible();
  // Escape leads to the screen that Settings was opened from.
  await page.keyboard.press('Escape');
  await expect(part.heading).toHaveText('LM358');

  await page.keyboard.press('q');
  await expect(header.quantity).toBeFocused();
  await page.keyboard.press('Alt+ArrowLeft');
  await page.keyboard.type('87');
  await expect(header.quantity).toHaveValue('87');
  await expect(part.heading).toBeVisible();

  await header.back.click();
  await expect(search.row('LM358', 'Texas Instruments')).toBeFocused();
  await header.forward.click();
  await expect(part.heading).toHaveText('LM358');

  const devTools = await page.context().newCDPSession(page);
  for (const [button, shown] of [
    ['back', search.results],
    ['forward', part.heading],
  ] as const) {
    for (const type of ['mousePressed', 'mouseReleased'] as const)
      await devTools.send('Input.dispatchMouseEvent', { type, button, x: 600, y: 300, clickCount: 1 });
    await expect(shown).toBeVisible();
  }
});

test('Nothing but text can be selected, and Ctrl+A selects the text of a field alone', async ({
  sampleApp: { page, header, search, part },
}) => {
  const selected = () => page.evaluate(() => getSelection()?.toString() ?? '');
  await search.searchFor('LM358');
  await search.row('LM358', 'Texas Instruments').click();
  await expect(part.heading).toBeFocused();
  await page.keyboard.press('Control+A');
  expect(await selected()).toBe('');
  await page.keyboard.press('q');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('250');
  await expect(header.quantity).toHaveValue('250');
  await header.main.getByText('Parts Lookup').dblclick();
  expect(await selected()).toBe('');
  await part.specifications.getByText('SOIC-8', { exact: true }).dblclick({ position: { x: 20, y: 12 } });
  expect(await selected()).not.toBe('');
});
