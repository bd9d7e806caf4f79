import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
// Declares the bridge on `window`.
import type {} from '../../renderer/bridge/get-bridge';
import { type ProxyServer, startProxyServer } from '../proxy-server/proxy-server';
import { expectAccessible } from './accessibility';
import { openConnectedProfile } from './connected-profile';
import { test as base, expect } from './fixtures';
import { nexarVariables, openApp, openConnected, restart } from './open-app';
import { openConnectWindow } from './pages/connect-window';
import { openProxyWindow } from './pages/proxy-window';

const signIn = { user: 'ada', password: `proxy-password-${randomUUID()}` };

const test = base.extend<{ open: ProxyServer; guarded: ProxyServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from this pattern.
  open: async ({}, use) => {
    const proxy = await startProxyServer();
    await use(proxy);
    await proxy.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from this pattern.
  guarded: async ({}, use) => {
    const proxy = await startProxyServer(signIn);
    await use(proxy);
    await proxy.close();
  },
});

// By default Chromium bypasses proxies for loopback addresses.
const through = ({ address }: Pick<ProxyServer, 'address'>) => ({
  args: [`--proxy-server=${address}`, '--proxy-bypass-list=<-loopback>'],
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}

test('All requests go through the system’s proxy, and there are none besides the app’s own', async ({
  launch,
  nexar,
  open,
}) => {
  const { search } = await openConnected(launch, nexar, through(open));
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  expect(open.seen.map(({ target }) => target)).toEqual([nexar.identityUrl, nexar.apiUrl]);
  expect(nexar.requests).toHaveLength(2);
});

test('A PAC script decides which hosts go through a proxy', async ({ launch, workspace, nexar, open }) => {
  // Chromium never applies the script to loopback, so only another host shows its decision.
  const script = `function FindProxyForURL(url, host) {
    return host === 'identity.parts.test' ? 'PROXY ${open.address}' : 'DIRECT';
  }`;
  const pac = Buffer.from(script).toString('base64');
  const { header } = await openConnectedProfile(launch, workspace, nexar, {
    env: { NEXAR_IDENTITY_URL: 'https://identity.parts.test/connect/token' },
    args: [`--proxy-pac-url=data:application/x-ns-proxy-autoconfig;base64,${pac}`],
  });
  // The proxy does not know the host either and refuses the request.
  await expect(header.connection).toHaveText('Your network’s proxy refused the request.');
  expect(open.seen.map(({ target }) => target)).toEqual(['identity.parts.test:443']);
});

test('An unreachable proxy is reported', async ({ launch, workspace, nexar }) => {
  const unreachable = through({ address: '127.0.0.1:9' });
  const { header, settings } = await openConnectedProfile(launch, workspace, nexar, unreachable);
  await header.settingsLink.click();
  await settings.test.click();
  await expect(settings.testSteps.first()).toHaveText(
    /^Sign-in server: failed.*proxy couldn’t be reached.*address, port, PAC script/,
  );
  await expect(settings.proxySignIn).toBeHidden();
  expect(nexar.partsSpent).toBe(0);
});

test('A proxy’s sign-in is entered once per start in its own window, and the waiting search runs', async ({
  launch,
  workspace,
  nexar,
  guarded,
}) => {
  const first = await openConnectedProfile(launch, workspace, nexar, through(guarded));
  const { app, page, header, settings, search } = first;
  await expect(header.connection).toHaveText('Your network’s proxy refused the request.');
  await search.searchFor('LM358');
  await expect(search.failure).toContainText('sign in to it');
  await expect(search.failure.getByRole('button', { name: 'Sign in to the proxy' })).toBeVisible();
  await header.settingsLink.click();
  await settings.test.click();
  await expect(settings.testSteps.first()).toHaveText(/failed.*proxy refused the request/);
  await expectAccessible(page, 'Settings, a proxy refuses');

  const refused = await openProxyWindow(app.electronApp, () => settings.proxySignIn.click());
  await expect(refused.page).toHaveTitle('Sign in to the proxy');
  await expect(refused.page.getByText(guarded.address)).toBeVisible();
  expect(await refused.page.evaluate(() => Object.keys(window.proxy ?? {}))).toEqual(['submit', 'cancel']);
  expect(await refused.page.evaluate(() => 'parts' in window || 'connect' in window)).toBe(false);
  await expect(refused.password).toHaveAttribute('type', 'password');
  await expectAccessible(refused.page, 'Proxy');
  await refused.submit(signIn.user, 'not-the-password');
  await expect(refused.failure).toContainText('refused this sign-in');
  await expectAccessible(refused.page, 'Proxy, refused');
  await refused.closedBy(() => refused.cancel.click());
  await expect(header.connection).toHaveText('Your network’s proxy refused the request.');
  expect(nexar.requests).toEqual([]);

  const accepted = await openProxyWindow(app.electronApp, () => settings.proxySignIn.click());
  await accepted.closedBy(() => accepted.submit(signIn.user, signIn.password));
  await expect(header.connection).toHaveText('Connected');
  await settings.test.click();
  await expect(settings.testResult).toHaveText('Connection OK. No parts used.');
  await header.searchLink.click();
  await search.failure.getByRole('button', { name: 'Try again', exact: true }).click();
  await expect(search.rows).toHaveCount(10);
  expect(await page.content()).not.toContain(signIn.password);
  // The sign-in reached the proxy but nothing behind it.
  expect(guarded.seen.at(-1)?.passed).toBe(true);
  const basic = Buffer.from(`${signIn.user}:${signIn.password}`).toString('base64');
  for (const { headers } of nexar.requests) expect(JSON.stringify(headers)).not.toContain(basic);

  expect(await app.close()).toBe(0);
  const written = [
    app.stdout(),
    app.stderr(),
    ...filesBelow(app.userDataDir).map((path) => readFileSync(path)),
  ];
  for (const secret of [signIn.password, basic])
    expect(written.filter((text) => text.includes(secret))).toEqual([]);
  const again = await restart(launch, first, { env: nexarVariables(nexar), ...through(guarded) });
  await expect(again.header.connection).toHaveText('Your network’s proxy refused the request.');

  // Only the last search that waits for the sign-in runs automatically afterwards, once.
  for (const text of ['NE555P', 'LM324']) {
    await again.search.searchFor(text);
    await expect(again.search.failure).toContainText('sign in to it');
  }
  nexar.clearRequests();
  const spent = nexar.partsSpent;
  const signInButton = again.search.failure.getByRole('button', {
    name: 'Sign in to the proxy',
    exact: true,
  });
  const signInWindow = await openProxyWindow(again.app.electronApp, () => signInButton.click());
  await signInWindow.closedBy(() => signInWindow.submit(signIn.user, signIn.password));
  await expect(again.search.row('LM324', 'Texas Instruments')).toBeVisible();
  await expect(again.search.failure).toBeHidden();
  await expect(again.header.connection).toHaveText('Connected');
  expect(nexar.requestsTo('identity')).toHaveLength(1);
  expect(nexar.requestsTo('api').map(({ variables }) => variables?.text)).toEqual(['LM324']);
  expect(nexar.partsSpent).toBeGreaterThan(spent);
  expect(nexar.partsSpent).toBeLessThanOrEqual(spent + 10);
});

test('The credentials window also opens the proxy sign-in', async ({ launch, nexar, guarded }) => {
  const { app, welcome, header } = await openApp(launch, { env: nexarVariables(nexar), ...through(guarded) });
  const connect = await openConnectWindow(app.electronApp, () => welcome.connect.click());
  await connect.submit(nexar.clientId, nexar.clientSecret);
  await expect(connect.failure).toContainText('proxy refused the request');
  const proxy = await openProxyWindow(app.electronApp, () => connect.proxySignIn.click());
  await proxy.closedBy(() => proxy.submit(signIn.user, signIn.password));
  await connect.connect.click();
  await expect(header.connection).toHaveText('Connected');
});
