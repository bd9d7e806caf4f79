import { statSync } from 'node:fs';
import { join } from 'node:path';
import { connectNames, partsNames, proxyNames } from '../../electron/shared/contract/channel-names';
import { callEveryMethod, callMalformed, recordEvents } from './call-bridge';
import { channelsIn } from './channels-in';
import { expect, test } from './fixtures';
import { openConnectWindow } from './pages/connect-window';

const subscriptions = Object.values(partsNames.events)
  .flat()
  .map((name) => `on${name.replace(/^./, (c) => c.toUpperCase())}`);

test('The page has one frozen plain object with the contract’s methods, window.parts, and nothing of Node', async ({
  freshApp: { page },
}) => {
  const bridge = await page.evaluate(() => ({
    methods: Object.keys(window.parts ?? {}),
    onlyFunctions: Object.values(window.parts ?? {}).every((method) => typeof method === 'function'),
    frozen: Object.isFrozen(window.parts),
    plain: Object.getPrototypeOf(window.parts) === Object.prototype,
    replaceable: Object.getOwnPropertyDescriptor(window, 'parts')?.writable,
    besides: ['require', 'process', 'module', 'global', 'Buffer', 'connect', 'electron'].filter(
      (name) => name in window,
    ),
  }));
  expect(bridge.methods.sort()).toEqual([...Object.values(partsNames.calls).flat(), ...subscriptions].sort());
  expect(bridge).toMatchObject({ onlyFunctions: true, frozen: true, plain: true, replaceable: false });
  expect(bridge.besides).toEqual([]);
});

test('A preload contains the names of its calls and no schema', async ({ workspace }) => {
  const sizes = ['parts', 'connect', 'proxy'].map(
    (name) => statSync(join(workspace.run.appFolder, `dist/${name}-preload/${name}-preload.cjs`)).size,
  );
  expect(Math.max(...sizes)).toBeLessThan(4000);
});

test('The credentials window has its own, smaller bridge', async ({ freshApp: { app, welcome } }) => {
  const { page } = await openConnectWindow(app.electronApp, () => welcome.connect.click());
  const bridge = await page.evaluate(() => ({
    methods: Object.keys(window.connect ?? {}),
    frozen: Object.isFrozen(window.connect),
    besides: ['require', 'process', 'module', 'parts'].filter((name) => name in window),
  }));
  expect(bridge.methods.sort()).toEqual(Object.values(connectNames.calls).flat().sort());
  expect(bridge).toMatchObject({ frozen: true, besides: [] });
});

test('Main listens to the contract’s channels and no others', async ({ sampleApp: { app } }) => {
  const registered = await app.electronApp.evaluate(({ ipcMain }) => {
    // Electron stores the handlers of `invoke` in this map, which its types do not declare.
    const { _invokeHandlers } = ipcMain as unknown as { _invokeHandlers: Map<string, unknown> };
    return { invoked: [..._invokeHandlers.keys()], listened: ipcMain.eventNames().map(String) };
  });
  const channels = [partsNames, connectNames, proxyNames].flatMap(({ calls }) => channelsIn(calls));
  expect(registered.invoked.sort()).toEqual(channels.sort());
  // `error` is Electron's own: without a listener such an event would end the process.
  expect(registered.listened.filter((name) => name !== 'error')).toEqual([]);
});

test('No answer or event contains the secret or a token', async ({
  freshApp: { app, page, header, welcome, nexar },
}) => {
  const connect = await openConnectWindow(app.electronApp, () => welcome.connect.click());
  await connect.submit(nexar.clientId, nexar.clientSecret);
  await expect(header.connection).toHaveText('Connected');
  const events = await recordEvents(page);
  nexar.revokeAllTokens();
  const answers = await callEveryMethod(page);
  await expect(header.connection).toHaveText('Not connected');
  const received = await events.read();

  expect(answers).toContain('"partsSpent"');
  expect(answers).toContain(nexar.clientId);
  expect(received).toContain('"not-connected"');
  expect(nexar.issuedTokens.length).toBeGreaterThan(1);
  for (const secret of [nexar.clientSecret, ...nexar.issuedTokens]) {
    expect(answers).not.toContain(secret);
    expect(received).not.toContain(secret);
  }
});

test('Malformed requests are rejected as invalid-request and reach no service', async ({
  connectedApp: { page, nexar },
}) => {
  nexar.clearRequests();
  const codes = await callMalformed(page);
  expect(codes.length).toBeGreaterThan(10);
  for (const { call, code } of codes) expect(code, call).toBe('invalid-request');
  expect(nexar.requests).toEqual([]);
});

test('Another window with the same page may not call, and a sub-frame has no bridge', async ({
  sampleApp: { app, page },
}) => {
  const [otherWindow] = await Promise.all([
    app.electronApp.waitForEvent('window'),
    app.electronApp.evaluate(async ({ app: electron, BrowserWindow, session }) => {
      const window = new BrowserWindow({
        show: false,
        webPreferences: {
          preload: `${electron.getAppPath()}/dist/parts-preload/parts-preload.cjs`,
          session: session.fromPartition('persist:parts'),
        },
      });
      await window.loadURL('app://parts/index.html');
    }),
  ]);
  const answer = await otherWindow.evaluate(() => window.parts?.connection());
  expect(answer).toMatchObject({ ok: false, error: { code: 'untrusted-sender' } });
  expect(await page.evaluate(() => window.parts?.connection())).toMatchObject({ ok: true });

  const inFrame = await page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    return typeof frame.contentWindow?.parts;
  });
  expect(inFrame).toBe('undefined');
});

test('Main rejects calls from a sub-frame, a dead frame and another origin', async ({
  sampleApp: { app },
}) => {
  const codes = await app.electronApp.evaluate(async ({ ipcMain, BrowserWindow }) => {
    type Handler = (event: unknown) => Promise<{ ok: boolean; error?: { code: string } }>;
    const { _invokeHandlers } = ipcMain as unknown as { _invokeHandlers: Map<string, Handler> };
    const handler = _invokeHandlers.get('connection:connection');
    const sender = BrowserWindow.getAllWindows()[0]?.webContents;
    const call = async (senderFrame: unknown) => {
      const answer = await handler?.({ sender, senderFrame });
      return answer?.ok ? 'ok' : answer?.error?.code;
    };
    return {
      own: await call(sender?.mainFrame),
      dead: await call(null),
      subFrame: await call({ origin: 'app://parts' }),
      otherOrigin: await call(
        Object.create(sender?.mainFrame ?? null, { origin: { value: 'https://x.org' } }),
      ),
    };
  });
  expect(codes).toEqual({
    own: 'ok',
    dead: 'untrusted-sender',
    subFrame: 'untrusted-sender',
    otherOrigin: 'untrusted-sender',
  });
});
