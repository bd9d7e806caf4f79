import { join } from 'node:path';
import { expect, test } from '../fixtures';
import { openWithSample } from '../open-app';
import { looks, shoot, takeOn } from './screen-variant';

const releaseNotes = `Made-up notes.

- Offers can be sorted by any column.
- The price breaks of two offers stand side by side.
- A search that was cancelled no longer leaves its mark in the list.
`;

for (const look of looks) {
  test(`updates, ${look.theme} ${look.width} x ${look.height}`, async ({
    launch,
    place,
    packaged: { server, launcher, appImageLauncher },
  }) => {
    const name = server.publish({ version: '9.1.0', artifact: Buffer.alloc(30_000_000), releaseNotes });
    const deb = await openWithSample(launch, { launcher });
    await takeOn(deb.app.electronApp, deb.page, look);
    await deb.header.settingsLink.click();
    await deb.settings.checkNow.click();
    await deb.settings.copyCommand.click();
    await expect(deb.settings.updates).toContainText('Copied');
    await deb.settings.checkNow.scrollIntoViewIfNeeded();
    await shoot(deb.page, 'updates-command', look.theme);

    const APPIMAGE = join(place.makeFolder('i'), 'Parts Lookup.AppImage');
    const { app, page, header, settings } = await openWithSample(launch, {
      launcher: appImageLauncher,
      env: { APPIMAGE },
    });
    await takeOn(app.electronApp, page, look);
    await header.settingsLink.click();
    await settings.checkNow.click();
    await expect(settings.downloadUpdate).toBeVisible();
    await settings.updates.scrollIntoViewIfNeeded();
    await shoot(page, 'updates-available', look.theme);
    server.answer(name, (response) => {
      response.writeHead(200, { 'content-length': 30_000_000 });
      response.write(Buffer.alloc(12_000_000));
    });
    await settings.downloadUpdate.click();
    await expect(settings.updates).toContainText('12 MB of 30 MB');
    await shoot(page, 'updates-downloading', look.theme);
    await settings.cancelDownload.click();
    server.answerAsUsual();
    await settings.downloadUpdate.click();
    await expect(settings.restartToUpdate).toBeVisible();
    await shoot(page, 'updates-ready', look.theme);
  });

  test(`updates refused, ${look.theme} ${look.width} x ${look.height}`, async ({
    launch,
    packaged: { server, launcher },
  }) => {
    server.publish({ version: '9.1.0' });
    server.sign('stranger');
    const { app, page, header, settings } = await openWithSample(launch, { launcher });
    await takeOn(app.electronApp, page, look);
    await header.settingsLink.click();
    await settings.checkNow.click();
    await expect(settings.updates).toContainText('wasn’t signed by the publisher');
    await settings.updates.scrollIntoViewIfNeeded();
    await shoot(page, 'updates-refused', look.theme);
  });
}
