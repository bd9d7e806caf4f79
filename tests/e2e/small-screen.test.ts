import type { ElectronApplication } from 'playwright';
import { startDisplay } from '../support/display';
import { expect, test } from './fixtures';
import { openApp } from './open-app';
import { openConnectWindow } from './pages/connect-window';

/** The windows that extend beyond the screen's work area. */
const offScreenWindows = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow, screen }) => {
    const area = screen.getPrimaryDisplay().workArea;
    return BrowserWindow.getAllWindows()
      .map((window) => ({ title: window.getTitle(), ...window.getBounds() }))
      .filter(
        ({ x, y, width, height }) =>
          x < area.x || y < area.y || x + width > area.x + area.width || y + height > area.y + area.height,
      );
  });

test('All windows and their buttons fit on a screen of 1440x900 at 200%', async ({ launch, workspace }) => {
  test.skip(process.platform !== 'linux', 'only on Linux can a test start a display of another size');
  const display = await startDisplay(workspace.describeEnvironment(workspace.makeFolder('x')), '1440x900');
  try {
    const { app, page, welcome, search } = await openApp(launch, {
      env: { DISPLAY: display.name },
      args: ['--force-device-scale-factor=2'],
    });
    await expect(welcome.heading).toBeVisible();
    expect(await page.evaluate(() => [innerWidth, devicePixelRatio])).toEqual([720, 2]);
    const connect = await openConnectWindow(app.electronApp, () => welcome.connect.click());
    await expect(connect.clientId).toBeFocused();
    expect(await offScreenWindows(app.electronApp)).toEqual([]);
    await expect(connect.connect).toBeInViewport({ ratio: 1 });
    await expect(connect.cancel).toBeInViewport({ ratio: 1 });
    await connect.clientSecret.focus();
    await connect.page.keyboard.press('Tab');
    await expect(connect.keepUntilQuit).toBeFocused();
    // Scrolled into view, and not behind the buttons, which stay in view.
    const [focused, button] = [
      await connect.keepUntilQuit.boundingBox(),
      await connect.connect.boundingBox(),
    ];
    expect((focused?.y ?? 0) + (focused?.height ?? 0)).toBeLessThanOrEqual(button?.y ?? 0);
    await expect(connect.connect).toBeInViewport({ ratio: 1 });
    await connect.dismiss('Cancel');

    await welcome.trySample.click();
    await search.searchFor('LM358');
    await expect(search.rows).toHaveCount(10);
    await search.rows.first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);

    const unknown = Array.from({ length: 24 }, (_, at) => `QQXZ-${at}-NOPE`);
    await page.keyboard.press('Escape');
    await search.pasteList.click();
    await search.list.getByRole('textbox').fill(['LM358', 'NE555', 'BC547B', ...unknown].join('\n'));
    await page.keyboard.press('Control+Enter');
    await expect(search.status).toContainText('24 not found');
    const notFound = page.getByRole('group').filter({ hasText: 'Not found (24)' });
    await expect(notFound.getByText('QQXZ-0-NOPE')).toBeHidden();
    // Rows scroll horizontally; their first cell stays visible.
    const names = search.rows.getByRole('rowheader');
    await names.nth(2).scrollIntoViewIfNeeded();
    for (const at of [0, 1, 2]) await expect(names.nth(at)).toBeInViewport({ ratio: 1 });
    expect(await app.close()).toBe(0);
  } finally {
    await display.close();
  }
});
