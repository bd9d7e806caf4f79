import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { connectNames, proxyNames } from '../../electron/shared/contract/channel-names';
import { openFolderToAll } from '../support/stage-app';
import type { TestWorkspace } from '../support/test-workspace';
import { channelsIn } from './channels-in';
import { expect, test } from './fixtures';
import { openConnected } from './open-app';
import { openConnectWindow } from './pages/connect-window';

// Covers a compromised preload: the page calls any channel as often as it likes.

interface RawBridge {
  invoke(channel: string, ...args: unknown[]): Promise<unknown>;
  send(channel: string, ...args: unknown[]): void;
}

const rawPreload = `;{
  const { contextBridge, ipcRenderer } = require('electron');
  contextBridge.exposeInMainWorld('raw', {
    invoke: (channel, ...args) => ipcRenderer.invoke(channel, ...args),
    send: (channel, ...args) => ipcRenderer.send(channel, ...args),
  });
}`;

/** Makes a copy of the app whose preload exposes Electron's own transport to the page; nothing else is changed. */
function stageWithRawBridge(workspace: TestWorkspace): string {
  const folder = join(workspace.makeFolder('r'), 'app');
  cpSync(workspace.run.appFolder, folder, { recursive: true });
  appendFileSync(join(folder, 'dist/parts-preload/parts-preload.cjs'), rawPreload);
  openFolderToAll(folder);
  return folder;
}

test('A page with a transport of its own reaches no other channel and cannot keep its window open', async ({
  launch,
  nexar,
  workspace,
}) => {
  const appFolder = stageWithRawBridge(workspace);
  const { app, page, header, search, settings } = await openConnected(launch, nexar, { appFolder });
  await header.settingsLink.click();
  // Opens the credentials window, so that its channels have a sender that main would answer.
  await openConnectWindow(app.electronApp, () => settings.replace.click());
  nexar.clearRequests();
  const call = (channel: string, ...args: unknown[]) =>
    page.evaluate(
      async ([name, all]) => {
        const { raw } = window as unknown as { raw: RawBridge };
        raw.send(name, ...all);
        return raw.invoke(name, ...all).catch((error: unknown) => String(error));
      },
      [channel, args] as const,
    );
  // The raw bridge works, so it is main that refuses the following calls.
  expect(await call('connection:connection')).toMatchObject({ ok: true });
  const unknown = [
    'keychain:read',
    'token:get',
    'fs:readFile',
    'electron-store-get-data',
    '__proto__',
    'constructor',
    'error',
    '',
    'lookup:search ',
    'LOOKUP:SEARCH',
  ];
  for (const channel of unknown) expect(await call(channel), channel).toMatch(/No handler registered/);
  const credentials = { clientId: nexar.clientId, clientSecret: nexar.clientSecret };
  for (const channel of [...channelsIn(connectNames.calls), ...channelsIn(proxyNames.calls)])
    expect(await call(channel, credentials), channel).toMatchObject({
      ok: false,
      error: { code: 'untrusted-sender' },
    });
  expect(await call('lookup:search', { callId: 'a', text: 'LM358', start: 0 }, 'more')).toMatchObject({
    ok: false,
    error: { code: 'invalid-request' },
  });
  expect(nexar.requests).toEqual([]);
  await header.searchLink.click();
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);

  await page.evaluate(() => {
    window.addEventListener('beforeunload', (event) => {
      event.preventDefault();
      event.returnValue = 'stay';
    });
  });
  // A page can only prevent its unloading after user activation.
  await page.mouse.click(5, 5);
  expect(await app.close()).toBe(0);
});
