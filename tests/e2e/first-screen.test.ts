import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElectronApplication } from 'playwright';
import { plantInApp } from '../support/plant-in-app';
import { stressCount } from '../support/stress-count';
import type { TestWorkspace } from '../support/test-workspace';
import { bundleParts } from './bundle-parts';
import { expect, type Launch, test } from './fixtures';
import { openFirstScreen, openWithSample } from './open-app';
import type { EarlyPresses } from './planted/press-early';

const planted = (name: string) => fileURLToPath(new URL(`planted/${name}.ts`, import.meta.url));

const plantedApp = (workspace: TestWorkspace, ...names: string[]) =>
  plantInApp(
    workspace.run.appFolder,
    join(workspace.makeFolder('v'), 'app'),
    Object.fromEntries(names.map((name) => [name, planted(name)])),
  );

/** What the first window does without: zod, electron-log and Node's `child_process`. */
const lateCode = [/Zod/, /electron-log/, /require\(.(?:node:)?child_process.\)/];

test('Main’s early part is small, and contains no schema, no log and no child process', async ({
  workspace,
}) => {
  const folder = join(workspace.run.appFolder, 'dist/main');
  const { early, late } = bundleParts(folder, 'main.cjs');
  for (const pattern of lateCode) {
    expect(early).not.toMatch(pattern);
    expect(late).toMatch(pattern);
  }
  expect(Buffer.byteLength(early)).toBeLessThan(40_000);
});

test('What main loads with the page’s first call leaves the BOMs to their own first call', async ({
  workspace,
}) => {
  const folder = join(workspace.run.appFolder, 'dist/main');
  const entry = readdirSync(folder).find((name) => name.startsWith('start-features-')) ?? '';
  const { early, late } = bundleParts(folder, entry);
  for (const pattern of [/bom-reading-process/, /attrition/]) {
    expect(early).not.toMatch(pattern);
    expect(late).toMatch(pattern);
  }
});

test('The page’s first scripts and styles hold no grid, no part and no BOM', async ({ workspace }) => {
  const folder = join(workspace.run.appFolder, 'dist/renderer');
  const first = readFileSync(join(folder, 'index.html'), 'utf8');
  const [code, styles] = [
    /\b(?:src|href)="\.\/(assets\/[^"]+\.js)"/g,
    /href="\.\/(assets\/[^"]+\.css)"/g,
  ].map((addresses) =>
    [...first.matchAll(addresses)]
      .map(([, file = '']) => readFileSync(join(folder, file), 'utf8'))
      .join('\n'),
  );
  expect(code).toMatch(/searchbox|SearchField/);
  expect(code).not.toMatch(/gridcell|aria-colcount|columnheader/);
  expect(Buffer.byteLength(code ?? '')).toBeLessThan(510_000);
  expect(Buffer.byteLength(styles ?? '')).toBeLessThan(30_000);
});

/** Makes a profile with the sample parts chosen. */
async function sampleProfile(launch: Launch): Promise<string> {
  const { app } = await openWithSample(launch);
  await app.close();
  return app.userDataDir;
}

const countedSearches = (app: ElectronApplication) =>
  app.evaluate(() => (globalThis as { countedSearches?: string[] }).countedSearches);

test('The page handles early typing and presses once its scripts have loaded', async ({
  launch,
  workspace,
}) => {
  const userDataDir = await sampleProfile(launch);
  const appFolder = await plantedApp(workspace, 'hold-scripts', 'count-searches');
  const { app, page, search, header } = await openFirstScreen(launch, { appFolder, userDataDir });

  await expect(search.box).toBeFocused();
  await expect(header.connection).toHaveText('');
  await page.keyboard.press('Tab');
  await page.keyboard.type('/LM35');
  await page.keyboard.press('8');
  await page.keyboard.press('Enter');
  await page.keyboard.type('X');
  await search.pasteList.click();
  await expect(search.box).toHaveValue('LM358X');
  expect(await countedSearches(app.electronApp)).toEqual([]);

  await expect(search.list).toBeVisible();
  await expect(search.box).toHaveValue('LM358X');
  expect(await countedSearches(app.electronApp)).toEqual(['LM358']);
});

test('The first run shows nothing before Welcome, and the connection follows the first screen', async ({
  launch,
  workspace,
}) => {
  const appFolder = await plantedApp(workspace, 'hold-scripts');
  const first = await openFirstScreen(launch, { appFolder });
  expect(await first.page.locator('#root > *').count()).toBe(0);
  await first.welcome.trySample.click();
  await expect(first.search.box).toBeFocused();
  await first.app.close();

  const next = await openFirstScreen(launch, { appFolder, userDataDir: first.app.userDataDir });
  await expect(next.search.box).toBeFocused();
  expect(await next.header.connection.textContent()).toBe('');
  await expect(next.header.connection).toHaveText('Sample parts');
  await expect(next.search.box).toBeFocused();
});

test('Keys and a click sent as soon as the window appears each take effect once', async ({
  launch,
  workspace,
}) => {
  const count = stressCount('starts with early keys and a click', { small: 2, full: 30 });
  // Each is a start of its own, one after the other.
  test.slow();
  const { app, search } = await openWithSample(launch);
  const box = await search.pasteList.boundingBox();
  if (!box) throw new Error('The button is not on screen');
  await app.close();
  const appFolder = await plantedApp(workspace, 'count-searches', 'press-early');
  const keys = ['Tab', '/', ...'LM358', 'Enter'];
  const click = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
  // From the first frame, through hydration, to a page that has been live for a while.
  for (const run of Array.from({ length: count }, (_, index) => index)) {
    const presses: EarlyPresses = {
      afterMs: Math.round((run * 150) / count),
      betweenMs: 1 + (run % 4) * 2,
      keys,
      click,
    };
    const early = await openFirstScreen(launch, {
      appFolder,
      userDataDir: app.userDataDir,
      env: { EARLY_PRESSES: JSON.stringify(presses) },
    });
    await expect(early.search.list, `run ${run}`).toBeVisible();
    await expect(early.search.box).toHaveValue('LM358');
    await expect.poll(() => countedSearches(early.app.electronApp)).toEqual(['LM358']);
    await early.app.close();
  }
});
