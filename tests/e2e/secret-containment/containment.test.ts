import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from 'playwright';
import { connectOrigin, partsOrigin, proxyOrigin } from '../../../electron/security/page-file';
import { type ProxyServer, startProxyServer } from '../../proxy-server/proxy-server';
import type { LaunchOptions } from '../../support/launch-app';
import { openFolderToAll } from '../../support/stage-app';
import { stressed } from '../../support/stress-count';
import type { TestWorkspace } from '../../support/test-workspace';
import { test as base, expect } from '../fixtures';
import { nexarVariables, type OpenedApp, openApp, restart } from '../open-app';
import { openProxyWindow } from '../pages/proxy-window';
import { needlesFor } from './needles';
import { probeRemains, probeRunning } from './probe-app';
import { findCoreDumps } from './probes/core-limits';
import { readIpcRecord } from './probes/ipc-record';
import { processesOf } from './probes/processes';
import { processOfWindow } from './probes/window-process';
import { stageVariant } from './stage-variant';
import { makeSecret, typeCredentials, typeSecret } from './typed-credentials';

const linux = process.platform === 'linux';
const user = 'ada';
const password = makeSecret();

const test = base.extend<{ guarded: ProxyServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from this pattern.
  guarded: async ({}, use) => {
    const proxy = await startProxyServer({ user, password });
    await use(proxy);
    await proxy.close();
  },
});

/** Options that start the app with core dumps of any size allowed; only Linux shows a process's limits. */
function allowCoreDumps(workspace: TestWorkspace, appFolder: string): LaunchOptions & { args: string[] } {
  if (!linux) return { appFolder, args: [] };
  const folder = workspace.makeFolder('l');
  const launcher = join(folder, 'launcher');
  writeFileSync(launcher, `#!/bin/sh\nulimit -c unlimited\nexec '${workspace.run.launcher}' "$@"\n`, {
    mode: 0o755,
  });
  openFolderToAll(folder);
  return { appFolder, launcher, args: [appFolder] };
}

/** Finds the processes that may dump core while the credentials window is open. */
async function findCoreDumpsBesideWindow(app: ElectronApplication): Promise<string[]> {
  if (!linux) return [];
  const main = app.process().pid ?? 0;
  const processes = processesOf(main);
  for (const origin of [partsOrigin, connectOrigin])
    expect(processes).toContain(await processOfWindow(app, origin));
  return findCoreDumps(main);
}

async function searchThenOpenSettings({ header, search, settings }: OpenedApp): Promise<void> {
  await header.searchLink.click();
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  await header.settingsLink.click();
  await expect(settings.heading).toBeVisible();
}

test('No secret, token or proxy password leaves main, from the first connection to the last quit', async ({
  guarded,
  launch,
  nexar,
  workspace,
}) => {
  test.setTimeout(240_000);
  const secrets = [makeSecret(), makeSecret(), makeSecret()] as const;
  const [secret, wrong, rotated] = secrets;
  const { clientId } = nexar;
  const options = { ...allowCoreDumps(workspace, await stageVariant(workspace)), env: nexarVariables(nexar) };
  const findings: string[] = [];
  nexar.setCredentials({ clientId, clientSecret: secret });

  const first = await openApp(launch, options);
  const { electronApp: app } = first.app;
  await test.step('the first connection', async () => {
    const left = await typeCredentials({
      app,
      open: () => first.welcome.connect.click(),
      clientId,
      secret,
      settled: () => expect(first.header.connection).toHaveText('Connected'),
    });
    findings.push(...left);
    await searchThenOpenSettings(first);
    await expect(first.settings.connection).toContainText(clientId);
    if (stressed) findings.push(...(await probeRunning(first, needlesFor(secrets, nexar))));
  });

  // A refused secret and failing answers write the most to the log.
  await test.step('other secrets and failing answers', async () => {
    const open = () => first.settings.replace.click();
    const leftByWrong = await typeCredentials({
      app,
      open,
      clientId,
      secret: wrong,
      async settled(window) {
        await expect(window.failure).toBeVisible();
        findings.push(...(await findCoreDumpsBesideWindow(app)));
        await window.dismiss('Cancel');
      },
    });
    nexar.setCredentials({ clientId, clientSecret: rotated });
    const leftByRotated = await typeCredentials({
      app,
      open,
      clientId,
      secret: rotated,
      settled: (window) => window.page.waitForEvent('close'),
    });
    findings.push(...leftByWrong, ...leftByRotated);
    nexar.revokeAllTokens();
    await first.header.searchLink.click();
    await first.search.searchFor('NE555P');
    await expect(first.search.row('NE555P', 'Texas Instruments')).toBeVisible();
    nexar.fault('api', { kind: 'unauthorized' }, { times: 2, operation: 'SearchMpn' });
    await first.search.searchFor('LM324');
    await expect(first.search.failure).toBeVisible();

    // The probes work: they find the client ID, which is allowed there, and the recorder has seen the messages.
    const known = { name: 'the client ID', text: clientId };
    const found = await probeRunning(first, [...needlesFor(secrets, nexar), known]);
    const isKnown = (finding: string) => finding.includes(known.name);
    findings.push(...found.filter((finding) => !isKnown(finding)));
    const effectiveProbes = found.filter(isKnown).map((finding) => finding.replace(/:.*/, ''));
    expect(effectiveProbes).toEqual(
      expect.arrayContaining(['heap', 'ipc', 'file', ...(linux ? ['memory'] : [])]),
    );
    const recorded = (await readIpcRecord(app)).map(({ name }) => name);
    expect(recorded).toEqual(
      expect.arrayContaining([
        'request connectWindow:submit',
        'result connectWindow:submit',
        'result lookup:search',
        'event connection:connectionChanged',
        'start of process',
      ]),
    );
  });

  let last = first;
  if (stressed)
    await test.step('a restart', async () => {
      last = await restart(launch, first, options);
      findings.push(...probeRemains(first.app, needlesFor(secrets, nexar)));
      await expect(last.header.connection).toHaveText('Connected');
      await searchThenOpenSettings(last);
      findings.push(...(await probeRunning(last, needlesFor(secrets, nexar))));
    });

  await test.step('a start behind a proxy that requires a sign-in', async () => {
    const behind = await restart(launch, last, {
      ...options,
      // By default Chromium bypasses proxies for loopback addresses.
      args: [...options.args, `--proxy-server=${guarded.address}`, '--proxy-bypass-list=<-loopback>'],
    });
    const { electronApp } = behind.app;
    await expect(behind.header.connection).toHaveText('Your network’s proxy refused the request.');
    await behind.header.settingsLink.click();
    await behind.settings.test.click();
    const left = await typeSecret({
      app: electronApp,
      origin: proxyOrigin,
      open: () => openProxyWindow(electronApp, () => behind.settings.proxySignIn.click()),
      fields: (window) => [
        [window.user, user],
        [window.password, password],
      ],
      settled: () => expect(behind.header.connection).toHaveText('Connected'),
    });
    findings.push(...left);
    await searchThenOpenSettings(behind);
    const signIn = { name: 'the sign-in', text: Buffer.from(`${user}:${password}`).toString('base64') };
    const needles = [...needlesFor([...secrets, password], nexar), signIn];
    findings.push(...probeRemains(last.app, needles), ...(await probeRunning(behind, needles)));
    const recorded = (await readIpcRecord(electronApp)).map(({ name }) => name);
    expect(recorded).toContain('request proxyWindow:submit');
    expect(await behind.app.close()).toBe(0);
    findings.push(...probeRemains(behind.app, needles));
    // The proxy accepted the sign-in, so the password searched for is the one typed.
    expect(guarded.seen.at(-1)?.passed).toBe(true);
  });

  expect(nexar.issuedTokens.length).toBeGreaterThan(3);
  expect(findings).toEqual([]);
});
