import type { ElectronApplication } from 'playwright';
import { expect, test } from './fixtures';
import { openApp, openWithSample, restart } from './open-app';
import { makeProfile } from './settings-file';
import { startSecondInstance } from './start-second-instance';

const boundsOf = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());

test('The window reopens with its last position and size, and a second instance shows it', async ({
  launch,
  workspace,
}) => {
  const first = await openWithSample(launch);
  await test.step('a second instance shows the existing window and exits', async () => {
    // Only on Linux can a test start Electron a second time as the test user.
    if (!workspace.run.launcher) return;
    const { app, search, page } = first;
    await app.electronApp.evaluate(({ app: electron, BrowserWindow }) => {
      const seen = { starts: 0, focused: 0 };
      Object.assign(globalThis, { seen });
      electron.on('second-instance', () => {
        seen.starts += 1;
      });
      const window = BrowserWindow.getAllWindows()[0];
      if (!window) return;
      // Without a window manager no window gains the focus, so only the call can be observed.
      const focus = window.focus.bind(window);
      window.focus = () => {
        seen.focused += 1;
        focus();
      };
    });
    expect(await startSecondInstance(workspace, app)).toBe(0);
    const seen = () => app.electronApp.evaluate(() => (globalThis as unknown as { seen: unknown }).seen);
    await expect.poll(seen).toEqual({ starts: 1, focused: 1 });
    expect(app.electronApp.windows()).toEqual([page]);
    await search.searchFor('LM358');
    await expect(search.rows).toHaveCount(10);
  });

  const left = { x: 120, y: 90, width: 1100, height: 700 };
  await first.app.electronApp.evaluate(
    ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
    left,
  );
  await expect.poll(() => boundsOf(first.app.electronApp)).toEqual(left);
  const again = await restart(launch, first);
  await expect(again.search.box).toBeFocused();
  expect(await boundsOf(again.app.electronApp)).toEqual(left);
});

// Any other bounds: tests/unit/electron/app/windows/window-bounds.test.ts.
test('A window left off the screen and larger than it reopens fully visible', async ({
  launch,
  workspace,
}) => {
  const bounds = { x: 9000, y: 7000, width: 5000, height: 700 };
  const left = { version: 1, connection: { source: 'sample' }, window: { bounds, maximized: false } };
  const userDataDir = makeProfile(workspace, JSON.stringify(left));
  const { app, search } = await openApp(launch, { userDataDir });
  await expect(search.box).toBeFocused();
  const { electronApp } = app;
  const area = await electronApp.evaluate(({ screen }) => screen.getPrimaryDisplay().workArea);
  const seen = (await boundsOf(electronApp)) ?? { x: NaN, y: NaN, width: NaN, height: NaN };
  expect(seen.x).toBeGreaterThanOrEqual(area.x);
  expect(seen.y).toBeGreaterThanOrEqual(area.y);
  expect(seen.x + seen.width).toBeLessThanOrEqual(area.x + area.width);
  expect(seen.y + seen.height).toBeLessThanOrEqual(area.y + area.height);
  // The window keeps its size as far as the screen allows; X may remove a pixel.
  expect(seen.width).toBeCloseTo(area.width, -1);
  expect(seen.height).toBeCloseTo(bounds.height, -1);
});
