import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { connectNames, proxyNames } from '../../electron/shared/contract/channel-names';
import { openFolderToAll } from '../support/stage-app';
import type { TestPlace } from '../support/test-workspace';
import { channelsIn } from './channels-in';
import { expect, test } from './fixtures';
import { openConnected } from './open-app';
import { openConnectWindow } from './pages/connect-window';

// What is left when the preload itself is taken over: the page calls whatever channel it likes, as often as it likes.

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

/** A copy of the app whose preload hands the page Electron's own transport; nothing else is changed. */
function stageWithRawBridge(place: TestPlace): string {
  const folder = join(place.makeFolder('r'), 'app');
  cpSync(place.run.appFolder, folder, { recursive: true });
  appendFileSync(join(folder, 'dist/parts-preload/parts-preload.cjs'), rawPreload);
  openFolderToAll(folder);
  return folder;
}

test('a page with a transport of its own reaches no other channel, and cannot keep its window open', async ({
  launch,
  nexar,
  place,
}) => {
  const appFolder = stageWithRawBridge(place);
  const { app, page, header, search, settings } = await openConnected(launch, nexar, { appFolder });
  await header.settingsLink.click();
  // The other windows are open, so that their channels could be answered.
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
  // The raw bridge does work: what follows is refused by main.
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
  // A page may only ask to stay once somebody has used it.
  await page.mouse.click(5, 5);
  expect(await app.close()).toBe(0);
});
