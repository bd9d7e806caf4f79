import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { connectWindow } from '../e2e/pages/connect-window';
import { screensOfPage } from '../e2e/pages/screens';
import { findCoreDumps } from '../e2e/secret-containment/probes/core-limits';
import { probedSwitches, switchProbes } from '../e2e/secret-containment/switch-probes';
import { tracingStart } from '../e2e/secret-containment/tracing-start';
import { startTrap } from '../e2e/secret-containment/trap';
import { writeSettingsFile } from '../e2e/settings-file';
import { startProxyServer } from '../proxy-server/proxy-server';
import { createAuthority } from '../tls-server/certificate-authority';
import { expect, test } from './fixtures';
import { installFolder } from './installed-app';
import type { InstalledApp } from './start-installed';

test.skip(process.platform !== 'linux' || process.getuid?.() !== 0, 'apt needs root, on Debian');

/** Submits made-up credentials, which do not reach Nexar. */
async function submitMadeUp({ browser, page }: InstalledApp): Promise<void> {
  const [opened] = await Promise.all([
    browser.contexts()[0]?.waitForEvent('page'),
    screensOfPage(page).welcome.connect.click(),
  ]);
  if (!opened) throw new Error('No credentials window');
  const connect = connectWindow(opened);
  await connect.submit('made-up-id', 'made-up-secret');
  await expect(connect.failure).toBeVisible();
}

test('ELECTRON_RUN_AS_NODE does not turn the app into Node.js', async ({ start }) => {
  const { page, stdout } = await start({
    env: { ELECTRON_RUN_AS_NODE: '1' },
    args: ['-e', 'console.log("a Node")'],
  });
  await expect(screensOfPage(page).welcome.heading).toBeVisible();
  expect(stdout()).not.toContain('a Node');
});

test('NODE_OPTIONS does not load code into the app', async ({ start, workspace }) => {
  const folder = workspace.makeFolder('n');
  const trace = join(folder, 'trace');
  const module = join(folder, 'module.cjs');
  writeFileSync(module, `require('node:fs').writeFileSync(${JSON.stringify(trace)}, '')`);
  const { page, stderr } = await start({ env: { NODE_OPTIONS: `--require=${module}` } });
  await expect(screensOfPage(page).welcome.heading).toBeVisible();
  expect(existsSync(trace)).toBe(false);
  // With the fuse on, a packaged app would read the variable and warn about options that it does not support.
  expect(stderr()).not.toContain('NODE_OPTION');
});

for (const name of ['--inspect=0', '--inspect-brk=0']) {
  test(`${name} does not open a debugger on the main process`, async ({ start }) => {
    const { page, stderr } = await start({ args: [name] });
    await expect(screensOfPage(page).welcome.heading).toBeVisible();
    expect(stderr()).not.toContain('Debugger listening');
  });
}

test('--no-sandbox does not disable the pages’ sandbox', async ({ start }) => {
  const app = await start({ args: ['--no-sandbox'] });
  await expect(screensOfPage(app.page).welcome.heading).toBeVisible();
  const renderers = await app.renderers();
  expect(renderers.length).toBeGreaterThan(0);
  for (const pid of renderers) {
    expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\s+2$/m);
  }
});

test('NEXAR_IDENTITY_URL and NEXAR_API_URL do not redirect the credentials', async ({ start }) => {
  const requests: string[] = [];
  const trap = createServer((message, response) => {
    requests.push(message.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve));
  const { port } = trap.address() as AddressInfo;
  // Every connection goes through this proxy, whose sign-in nobody knows, so the made-up credentials stay here.
  const proxy = await startProxyServer({ user: 'nobody', password: 'at all' });
  try {
    const app = await start({
      args: [`--proxy-server=${proxy.address}`],
      env: {
        NEXAR_IDENTITY_URL: `http://127.0.0.1:${port}/connect/token`,
        NEXAR_API_URL: `http://127.0.0.1:${port}/graphql`,
      },
    });
    await submitMadeUp(app);
    expect(proxy.seen.map(({ target }) => target)).toContain('identity.nexar.com:443');
    expect(requests).toEqual([]);
  } finally {
    await proxy.close();
    trap.close();
  }
});

test('PARTS_LOOKUP_TIMER_SPEED does not shorten the app’s wait for the keychain', async ({
  start,
  workspace,
}) => {
  const userDataDir = workspace.makeFolder('u');
  const savedAt = '2026-01-01T00:00:00.000Z';
  const connection = {
    source: 'nexar',
    clientId: 'made-up-id',
    savedAt,
    storedIn: 'Keyring',
    entry: 'known',
  };
  writeSettingsFile(userDataDir, JSON.stringify({ version: 1, connection }));
  const { page } = await start({
    args: [`--user-data-dir=${userDataDir}`],
    env: { PARTS_LOOKUP_TIMER_SPEED: '1000' },
  });
  // A thousand times as fast, it would give up before the keychain's process has started.
  await expect(screensOfPage(page).header.connection).toContainText('has no entry');
});

for (const name of probedSwitches) {
  test(`${name} is not obeyed`, async ({ start, workspace }) => {
    const trap = await startTrap(createAuthority(workspace.makeFolder('ca'), 'Nobody'));
    try {
      const executable = join(installFolder, 'parts-lookup');
      const probe = switchProbes({ folder: workspace.makeFolder('s'), trap, executable })[name];
      await submitMadeUp(await start({ args: probe.args, env: { ...probe.env } }));
      expect(probe.obeyed()).toBe(false);
    } finally {
      await trap.close();
    }
  });
}

test('the app does not start with a tracing switch, since a trace would contain the secret', async ({
  start,
  workspace,
}) => {
  const { args, named } = tracingStart(workspace.makeFolder('t'));
  await expect(start({ args })).rejects.toThrow(`Remove ${named} from the command that starts it.`);
});

test('no process of the app can write a core dump', async ({ start }) => {
  const { page, pid } = await start();
  await expect(screensOfPage(page).welcome.heading).toBeVisible();
  expect(findCoreDumps(pid)).toEqual([]);
});
