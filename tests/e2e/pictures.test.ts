import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { openConnected, restart } from './first-steps';
import { expect, test } from './fixtures';

test('with pictures switched off no host of a picture is asked; with them on, the very next part asks', async ({
  launch,
  nexar,
}) => {
  // Stands where the pictures' host is: it counts who comes, and has no certificate to show.
  let callers = 0;
  const host = createServer((socket) => {
    callers += 1;
    socket.destroy();
  });
  host.listen(0, '127.0.0.1');
  await once(host, 'listening');
  const { port } = host.address() as AddressInfo;

  const first = await openConnected(launch, nexar);
  await first.header.settingsLink.click();
  await expect(first.settings.pictures).toBeChecked();
  await first.settings.pictures.uncheck();
  const { page, header, search, part, settings } = await restart(launch, first, {
    env: { NEXAR_IDENTITY_URL: nexar.identityUrl, NEXAR_API_URL: nexar.apiUrl },
    args: [`--host-resolver-rules=MAP sigma.octopart.com 127.0.0.1:${port}`],
  });
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
  expect(callers).toBe(0);

  await header.settingsLink.click();
  await expect(settings.pictures).not.toBeChecked();
  await settings.pictures.check();
  await header.searchLink.click();
  await search.row('LM358DR', 'Texas Instruments').click();
  await expect.poll(() => callers).toBeGreaterThan(0);
  host.close();
});
