import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { startProxyServer } from '../proxy-server/proxy-server';
import { expect, test } from './fixtures';
import { openConnected } from './open-app';

const imageHost = 'sigma.octopart.com:443';

test('No image host is contacted with part images off, and the next part loads its image once they are on', async ({
  launch,
  nexar,
}) => {
  // All external requests end at this proxy, which refuses them; loopback requests bypass it.
  const proxy = await startProxyServer({ user: 'nobody', password: 'at all' });
  const requestedHosts = () => proxy.seen.map(({ target }) => target);
  const args = [`--proxy-server=${proxy.address}`];
  const { page, header, search, part, settings } = await openConnected(launch, nexar, { args });
  await header.settingsLink.click();
  await expect(settings.partImages).toBeChecked();
  await settings.partImages.uncheck();
  await header.searchLink.click();
  await search.searchFor('LM358DR');
  await search.row('LM358DR', 'Texas Instruments').click();
  await expect(part.offerRows.first()).toBeVisible();
  await expect(part.image).toBeHidden();
  // A page that requests the image anyway gets none.
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
  expect(requestedHosts()).not.toContain(imageHost);

  await header.settingsLink.click();
  await expect(settings.partImages).not.toBeChecked();
  await settings.partImages.check();
  await header.searchLink.click();
  await search.row('LM358DR', 'Texas Instruments').click();
  await expect.poll(requestedHosts).toContain(imageHost);
  await proxy.close();
});

test('An image host that resolves to this computer is not contacted', async ({ launch, nexar }) => {
  let connections = 0;
  const host = createServer((socket) => {
    connections += 1;
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
  expect(connections).toBe(0);
  host.close();
});
