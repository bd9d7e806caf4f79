import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { dropFile } from '../e2e/drop-file';
import { bomScreens } from '../e2e/pages/bom';
import { screensOfPage } from '../e2e/pages/screens';
import { cell, workbook } from '../support/made-workbook';
import { expect, test } from './fixtures';
import { desktopEntry, installFolder, packageName, removePackage } from './installed-app';
import { releaseVersion } from './packed-release';
import { acceptSaveDialog } from './save-dialog';

test.describe.configure({ mode: 'serial' });
test.skip(process.platform !== 'linux' || process.getuid?.() !== 0, 'apt needs root, on Debian');

const run = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8' });
const menuIcon = `/usr/share/icons/hicolor/256x256/apps/${packageName}.png`;
let home = '';

const boardRows = [
  ['Reference', 'MPN'],
  ['U1', 'LM358DR'],
  ['U2', 'NE555P'],
  ['C1', 'GRM188R71H104KA93D'],
];
/** A workbook of these rows. */
function board(): Uint8Array {
  const rows = boardRows.map(
    ([reference = '', mpn = ''], at) =>
      `<row r="${at + 1}">${cell(`A${at + 1}`, reference)}${cell(`B${at + 1}`, mpn)}</row>`,
  );
  return workbook(`<sheetData>${rows.join('')}</sheetData>`);
}

test('apt installs the app with its desktop entry, icons, scheme and license', ({ installed: _ }) => {
  expect(run('dpkg-query', '-W', '-f', `\${db:Status-Status}`, packageName)).toBe('installed');
  expect(run('dpkg', '--verify', packageName)).toBe('');
  expect(readlinkSync(`/usr/bin/${packageName}`)).toBe(join(installFolder, packageName));
  expect(run('desktop-file-validate', '--no-hints', desktopEntry)).toBe('');
  const entry = readFileSync(desktopEntry, 'utf8');
  expect(entry).toMatch(/^MimeType=x-scheme-handler\/parts-lookup;$/m);
  expect(entry).toMatch(/^StartupWMClass=parts-lookup$/m);
  expect(entry).toMatch(/^Icon=parts-lookup$/m);
  expect(existsSync(menuIcon)).toBe(true);
  expect(readFileSync(`/usr/share/doc/${packageName}/copyright`, 'utf8')).toMatch(/^MIT License/);
  expect(run('dpkg-query', '-W', '-f', `\${Depends}`, packageName)).toContain('libsecret-1-0');
  expect(run('dpkg-query', '-W', '-f', `\${Recommends}`, packageName)).toMatch(/^gnome-keyring \|/);
});

test('only root can change what was installed', ({ installed: _ }) => {
  const writable = run('find', installFolder, '!', '-user', 'root', '-o', '-perm', '/022', '!', '-type', 'l');
  expect(writable).toBe('');
  const setuid = run('find', installFolder, '-perm', '/6000');
  // If the kernel denies users namespaces, only Chromium's helper has the bit.
  expect(['', `${join(installFolder, 'chrome-sandbox')}\n`]).toContain(setuid);
});

test('a normal user starts the app from its desktop entry, in the sandbox, and looks up a sample part', async ({
  start,
}) => {
  const app = await start();
  ({ home } = app);
  const { welcome, search, part, header } = screensOfPage(app.page);
  await welcome.trySample.click();
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  await search.row('LM358D', 'Texas Instruments').click();
  await expect(part.heading).toHaveText('LM358D');
  await expect(header.connection).toHaveText('Sample parts');

  const renderers = await app.renderers();
  expect(renderers.length).toBeGreaterThan(0);
  const namespace = (pid: number) => readlinkSync(`/proc/${pid}/ns/user`);
  for (const pid of renderers) {
    expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\s+2$/m);
    expect(namespace(pid)).not.toBe(namespace(app.pid));
  }
  expect(lstatSync(`/proc/${app.pid}`).uid).not.toBe(0);
});

test('a workbook becomes a BOM with a proven plan, and the BOM becomes a workbook', async ({
  start,
  workspace,
}) => {
  const { page } = await start({ home });
  const bom = bomScreens(page);
  // The first screen, which takes no file yet, is replaced once main has said what it is connected to.
  await expect(screensOfPage(page).header.connection).toHaveText('Sample parts');
  await dropFile(page, 'Board.xlsx', board());
  await bom.createAndLookUp.click();
  await expect(bom.totals).toContainText('3 of 3 lines priced');
  await bom.plan(2).click();
  // Shipping that depends on the order: only then the solver is needed.
  await page.getByRole('button', { name: 'Shipping…', exact: true }).click();
  await page.getByLabel('Shipping, Farnell', { exact: true }).fill('4.90');
  await page.getByLabel('Free from, Farnell', { exact: true }).fill('30');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Prove', exact: true }).click();
  await expect(page.getByText(/^Lowest total with one offer per line/)).toBeVisible();

  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Excel', exact: true }).click();
  await acceptSaveDialog(workspace.display ?? '');
  await expect(page.getByText(/^Saved as Board /)).toBeVisible();
  const [saved = ''] = readdirSync(home).filter((name) => /^Board .*\.xlsx$/.test(name));
  const [sheet] = Object.values(read(readFileSync(join(home, saved))).Sheets);
  const exported = sheet ? utils.sheet_to_json<string[]>(sheet, { header: 1 }) : [];
  expect(exported.map(([reference, mpn]) => [reference, mpn])).toEqual(boardRows);
});

test('the diagnostics state the version and kind of the build', async ({ start }) => {
  const { page } = await start({ home });
  const { header } = screensOfPage(page);
  await header.settingsLink.click();
  await page.getByRole('button', { name: 'Export diagnostics…', exact: true }).click();
  const preview = page.locator('pre');
  await expect(preview).toContainText(`"app": "${releaseVersion()}"`);
  await expect(preview).toContainText('"packaged": true');
  const kind = releaseVersion().match(/-(test|unsigned)\./)?.[1] ?? 'release';
  await expect(preview).toContainText(`"build": "${kind}"`);
});

test('settings survive a restart', async ({ start }) => {
  const { page } = await start({ home });
  const { search, welcome } = screensOfPage(page);
  await expect(search.box).toBeFocused();
  await expect(welcome.heading).toBeHidden();
});

test('a deep link from the desktop fills the search box', async ({ start }) => {
  const { page } = await start({ home, args: ['parts-lookup://search?mpn=TL072'] });
  const { search } = screensOfPage(page);
  await expect(search.box).toHaveValue('TL072');
  await expect(search.status).toHaveText('Opened from a link. Press Enter to search.');
});

test('apt removes everything but the user’s settings', async ({ installed: _ }) => {
  await removePackage();
  const files = [installFolder, `/usr/bin/${packageName}`, desktopEntry, menuIcon];
  for (const path of files) {
    expect(existsSync(path), path).toBe(false);
  }
  expect(existsSync(`/etc/apparmor.d/${packageName}`)).toBe(false);
  expect(existsSync(join(home, 'config', 'Parts Lookup', 'settings.json'))).toBe(true);
});
