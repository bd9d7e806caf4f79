import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { startProxyServer } from '../proxy-server/proxy-server';
import { expect, test } from './fixtures';
import { openConnected } from './open-app';

const pictureHost = 'sigma.octopart.com:443';

test('with pictures switched off no host of a picture is asked; with them on, the very next part asks', async ({
  launch,
  nexar,
}) => {
  // Every way to the outside leads here, and nobody passes; what is on loopback is asked without it.
  const proxy = await startProxyServer({ user: 'nobody', password: 'at all' });
  const askedFor = () => proxy.seen.map(({ target }) => target);
  const args = [`--proxy-server=${proxy.address}`];
  const { page, header, search, part, settings } = await openConnected(launch, nexar, { args });
  await header.settingsLink.click();
  await expect(settings.pictures).toBeChecked();
  await settings.pictures.uncheck();
  await header.searchLink.click();
  await search.searchFor('LM358DR');
  await search.row('LM358DR', 'Texas Instruments').click();
  await expect(part.offerRows.first()).toBeVisible();
  await expect(part.picture).toBeHidden();
  // Neither does a page that asks all the same get one: main's answer is the fence.
  const partId = await page.evaluate(() => location.hash.replace('#/part/', ''));
  const shown = await page.evaluate(
    (src) =>
      new Promise<boolean>((resolve) => {
        const image = new Image();
        image.onload = () => resolve(true);
        image.onerror = () => resolve(false);
        image.src = src;
      }),
    `/part-image/${partId}`,
  );
  expect(shown).toBe(false);
  expect(askedFor()).not.toContain(pictureHost);

  await header.settingsLink.click();
  await expect(settings.pictures).not.toBeChecked();
  await settings.pictures.check();
  await header.searchLink.click();
  await search.row('LM358DR', 'Texas Instruments').click();
  await expect.poll(askedFor).toContain(pictureHost);
  await proxy.close();
});

test('a picture’s host whose name leads to this computer is not asked', async ({ launch, nexar }) => {
  let callers = 0;
  const host = createServer((socket) => {
    callers += 1;
    socket.destroy();
  });
  await once(host.listen(0, '127.0.0.1'), 'listening');
  const { port } = host.address() as AddressInfo;
  const { app, search, part } = await openConnected(launch, nexar, {
    args: [`--host-resolver-rules=MAP sigma.octopart.com 127.0.0.1:${port}`],
  });
  await search.searchFor('LM358DR');
  await search.row('LM358DR', 'Texas Instruments').click();
  await expect(part.offerRows.first()).toBeVisible();
  const log = join(app.userDataDir, 'logs/main.log');
  await expect
    .poll(() => readFileSync(log, { encoding: 'utf8', flag: 'a+' }))
    .toContain('resolves to an address in the local network');
  expect(callers).toBe(0);
  host.close();
});
