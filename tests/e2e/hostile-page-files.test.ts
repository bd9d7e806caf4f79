import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { bomContract } from '../../electron/shared/contract/bom/bom';
// Declares the bridge on `window`.
import type {} from '../../renderer/bridge/get-bridge';
import { cell, encryptedWorkbook, rows, workbook } from '../support/made-workbook';
import { dropFile } from './drop-file';
import { expect, test } from './fixtures';
import { bomScreens } from './pages/bom';

// Covers what a compromised page can do with files, and what a file can do that a stranger made.

interface FileDialogs {
  opened: number;
  proposed: string[];
}

/** Replaces the dialogs for files: no file is chosen, and what is saved goes into `folder`. */
async function stubFileDialogs(app: ElectronApplication, folder: string) {
  await app.evaluate(({ dialog }, target) => {
    const shown: FileDialogs = { opened: 0, proposed: [] };
    Object.assign(globalThis, { fileDialogs: shown });
    Object.assign(dialog, {
      async showOpenDialog() {
        shown.opened += 1;
        await new Promise((resolve) => setTimeout(resolve, 200));
        return { canceled: true, filePaths: [] };
      },
      async showSaveDialog(...args: unknown[]) {
        const { defaultPath } = args.at(-1) as { defaultPath: string };
        shown.proposed.push(defaultPath);
        return { canceled: false, filePath: `${target}/saved ${shown.proposed.length}` };
      },
    });
  }, folder);
  return () => app.evaluate(() => (globalThis as unknown as { fileDialogs: FileDialogs }).fileDialogs);
}

/** The calls of BOMs that take a request; each is tried with a path in it. */
const bomCalls = Object.entries(bomContract.calls)
  .filter(([, { request }]) => !request.safeParse(undefined).success)
  .map(([name]) => name);

/** Calls that name files, or bring more or other than a file's bytes. Returns their codes. */
function callWithPaths(page: Page): Promise<string[]> {
  return page.evaluate(async (allCalls) => {
    const callId = 'a';
    const bytes = new Uint8Array([65]);
    const path = '/etc/passwd';
    const bomId = '00000000-0000-4000-8000-000000000000';
    const calls: [string, object][] = [
      ...allCalls.map((name): [string, object] => [
        name,
        { callId, bomId, draftId: 'a', path, filePaths: [path] },
      ]),
      ['chooseBomFile', { callId, path }],
      ['chooseBomFile', { callId, filePaths: [path] }],
      ['readBomFile', { callId, name: 'a.csv', path }],
      ['readBomFile', { callId, name: 'a.csv', bytes, path }],
      ['readBomFile', { callId, name: 'a.csv', bytes: path }],
      ['readBomFile', { callId, name: 'a.csv', bytes: [65] }],
      ['readBomFile', { callId, name: 'a.csv', bytes: bytes.buffer }],
      ['readBomFile', { callId, name: 'a.csv', bytes: new File([bytes], 'a.csv') }],
      ['readBomFile', { callId, name: 'a.csv', bytes: new Uint8Array(20 * 1024 * 1024 + 1) }],
      ['readBomFile', { callId, name: '', bytes }],
      ['readBomFile', { callId, name: 'x'.repeat(301), bytes }],
      ['readBomText', { callId, text: 'A', name: path }],
      ['readSampleBom', { callId, path }],
      ['rereadBom', { callId, draftId: path, options: {} }],
      ['rereadBom', { callId, draftId: 'a', options: { path } }],
      ['exportBom', { bomId, format: 'xlsx', path }],
      ['exportBom', { bomId, format: '../xlsx' }],
      ['exportBom', { bomId: path, format: 'xlsx' }],
      ['orderBom', { callId, bomId, distributorId: '1', as: 'csv', path }],
    ];
    const bridge = window.parts as unknown as Record<
      string,
      (request: object) => Promise<{ ok: boolean; error?: { code: string } }>
    >;
    return Promise.all(
      calls.map(async ([method, request]) => {
        try {
          const answer = await bridge[method]?.(request);
          return `${method}: ${answer?.ok ? 'ok' : answer?.error?.code}`;
        } catch {
          return `${method}: not sent`;
        }
      }),
    );
  }, bomCalls);
}

/** Makes a BOM of each name and saves it. */
function exportAs(page: Page, names: readonly string[]): Promise<void> {
  return page.evaluate(async (all) => {
    for (const [at, name] of all.entries()) {
      const read = await window.parts?.readBomText({ callId: `r${at}`, text: 'Reference,MPN\nR1,LM358\n' });
      if (!read?.ok || read.value.kind !== 'draft') throw new Error(JSON.stringify(read));
      const created = await window.parts?.createBom({
        draftId: read.value.draft.draftId,
        name,
        boards: [1],
        attrition: { percent: '0', atLeast: 0 },
        rememberColumns: false,
      });
      if (!created?.ok) throw new Error(JSON.stringify(created));
      const { bomId } = created.value;
      const saved = await window.parts?.exportBom({ bomId, format: 'csv' });
      if (!saved?.ok) throw new Error(JSON.stringify(saved));
    }
  }, names);
}

test('A compromised page reads no file by a path and writes none but where the system’s dialog said', async ({
  sampleApp: { app, page },
  workspace,
}) => {
  const folder = workspace.makeFolder('s');
  const dialogs = await stubFileDialogs(app.electronApp, folder);
  const codes = await callWithPaths(page);
  expect(codes.filter((code) => !/: (invalid-request|not sent)$/.test(code))).toEqual([]);
  expect(await dialogs()).toEqual({ opened: 0, proposed: [] });

  const chosen = await page.evaluate(() =>
    Promise.all(Array.from({ length: 50 }, (_, at) => window.parts?.chooseBomFile({ callId: `c${at}` }))),
  );
  expect(new Set(chosen.map((answer) => JSON.stringify(answer)))).toEqual(
    new Set([JSON.stringify({ ok: true, value: null })]),
  );
  expect((await dialogs()).opened).toBe(1);

  const names = ['../../.bashrc', 'C:\\Windows\\system.ini', '/etc/passwd', 'nul', '..', 'a:b\u202egpj.exe'];
  await exportAs(page, names);
  const { proposed } = await dialogs();
  expect(proposed).toHaveLength(names.length);
  for (const name of proposed)
    expect(name).toMatch(/^(?!\.|nul\b)[^/\\:\p{Cc}\p{Cf}]+ \d{4}-\d\d-\d\d\.csv$/u);
  expect(readdirSync(folder).sort()).toEqual(names.map((_, at) => `saved ${at + 1}`));
  expect(readdirSync(join(folder, '..')).filter((name) => /bashrc|passwd|system/.test(name))).toEqual([]);
});

const megabytes = (count: number) => count * 1024 * 1024;

/**
 * Its entities would be a file of the system, and more text than the cell holds; its sheet is named like a path, and a
 * formula asks another computer.
 */
const trickWorkbook = workbook(
  `<sheetData>${rows}<row r="3">${cell('A3', 'R2')}${cell('B3', '&file;&d;')}</row><row r="4">${cell('A4', 'R3')}<c r="B4" t="str"><f>WEBSERVICE("http://127.0.0.1/")</f><v>LM358DR</v></c></row></sheetData>`,
  '../../etc/passwd',
  '<!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY d "lollollollol">]>',
);

const manyCells = `<sheetData>${rows}<row r="3">${'<c s="1"/>'.repeat(10_000_000)}</row></sheetData>`;

/** What main answers first: the reading of a hostile file, or a call that came after it. */
function answersWhileReading(page: Page, bytes: Uint8Array): Promise<string[]> {
  return page.evaluate(async (base64) => {
    const file = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const answered: string[] = [];
    await Promise.all([
      window.parts
        ?.readBomFile({ callId: 'a', name: 'a.xlsx', bytes: file })
        .then(() => answered.push('the file')),
      window.parts?.boms().then(() => answered.push('another call')),
    ]);
    return answered;
  }, Buffer.from(bytes).toString('base64'));
}

/**
 * Files that would take memory, time or secrets from whatever parses them, and what the page says of each: never the same
 * as of the one before.
 */
const hostileFiles: readonly [name: string, bytes: () => Uint8Array, message: RegExp][] = [
  [
    'zip bomb.xlsx',
    () => workbook(`<sheetData>${rows}</sheetData>`, 'Sheet1', ' '.repeat(megabytes(160))),
    /larger than Parts Lookup can read/,
  ],
  ['ten million cells.xlsx', () => workbook(manyCells), /too many cells/],
  ['with a password.xlsx', encryptedWorkbook, /password-protected/],
  [
    'a million columns.csv',
    () => Buffer.from(`Reference,MPN${','.repeat(1_000_000)}\nR1,LM358\n`),
    /too many cells/,
  ],
  ['cut off.xlsx', () => trickWorkbook.subarray(0, 500), /damaged/],
];

test('Hostile files end in words on the screen, and the app goes on', async ({
  sampleApp: { app, page },
}) => {
  const bom = bomScreens(page);
  const pid = app.electronApp.process().pid;
  for (const [name, bytes, message] of hostileFiles) {
    await dropFile(page, name, bytes());
    await expect(page.getByRole('alert'), name).toContainText(message, { timeout: 25_000 });
  }
  await dropFile(page, 'tricks.xlsx', trickWorkbook);
  await expect(bom.importStatus).toHaveText('3 lines, 3 with a part number');
  await expect(page.getByRole('alert')).toBeHidden();
  await expect(page.locator('body')).not.toContainText(/root:|lollol/);

  expect(await answersWhileReading(page, workbook(manyCells))).toEqual(['another call', 'the file']);

  const readers = () =>
    app.electronApp.evaluate(
      ({ app: electron }) =>
        electron.getAppMetrics().filter(({ name }) => name === 'Parts Lookup BOM reading').length,
    );
  await expect.poll(readers).toBe(0);
  expect(app.electronApp.process().pid).toBe(pid);
  expect(await page.evaluate(() => window.parts?.boms())).toEqual({
    ok: true,
    value: { boms: [], deletions: [] },
  });
});
