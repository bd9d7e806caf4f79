import { proxyOrigin } from '../../../electron/security/page-file';
import { startProxyServer } from '../../proxy-server/proxy-server';
import { leadTo, openConnected, restart } from '../first-steps';
import { expect, test } from '../fixtures';
import { openProxyWindow } from '../pages/proxy-window';
import { probeRemains, probeRunning } from './probe-app';
import { readIpcRecord } from './probes/ipc-record';
import { soughtFor } from './sought';
import { stageVariant } from './stage-variant';
import { makeSecret, typeSecret } from './typed-credentials';

test('no proxy’s password leaves main but to the proxy, and none is kept', async ({
  launch,
  nexar,
  place,
}) => {
  const user = 'ada';
  const password = makeSecret();
  const proxy = await startProxyServer({ user, password });
  try {
    const appFolder = await stageVariant(place);
    const first = await openConnected(launch, nexar, { appFolder });
    const opened = await restart(launch, first, {
      appFolder,
      env: leadTo(nexar),
      // Chromium goes around every proxy for loopback addresses unless it is told otherwise.
      args: [`--proxy-server=${proxy.address}`, '--proxy-bypass-list=<-loopback>'],
    });
    const { app, header, search, settings } = opened;
    await expect(header.connection).toHaveText('Your network’s proxy refused the request.');
    await header.settingsLink.click();
    await settings.test.click();
    const findings = await typeSecret({
      app: app.electronApp,
      origin: proxyOrigin,
      open: () => openProxyWindow(app.electronApp, () => settings.proxySignIn.click()),
      fields: (window) => [
        [window.user, user],
        [window.password, password],
      ],
      settled: () => expect(header.connection).toHaveText('Connected'),
    });
    await header.searchLink.click();
    await search.searchFor('LM358');
    await expect(search.rows).toHaveCount(10);
    const header64 = Buffer.from(`${user}:${password}`).toString('base64');
    const sought = [...soughtFor([password], nexar), { name: 'the header', text: header64 }];
    findings.push(...(await probeRunning(opened, sought)));
    expect((await readIpcRecord(app.electronApp)).map(({ name }) => name)).toContain('request proxy:submit');
    expect(await app.close()).toBe(0);
    findings.push(...probeRemains(app, sought));
    // The proxy was told, so that what was looked for is what was typed.
    expect(proxy.seen.at(-1)?.passed).toBe(true);
    expect(findings).toEqual([]);
  } finally {
    await proxy.close();
  }
});
