import { join } from 'node:path';
import { expect, test } from '../fixtures';
import { openWithSample } from '../open-app';
import { applyVariant, takeScreenshot, variants } from './screen-variant';

const releaseNotes = `Made-up notes.

- Offers can be sorted by any column.
- The price breaks of two offers stand side by side.
- A search that was canceled no longer leaves its mark in the list.
`;

for (const variant of variants) {
  test(`updates, ${variant.theme} ${variant.width} x ${variant.height}`, async ({
    launch,
    workspace,
    packaged: { server, launcher, appImageLauncher },
  }) => {
    const name = server.publish({ version: '9.1.0', artifact: Buffer.alloc(30_000_000), releaseNotes });
    const deb = await openWithSample(launch, { launcher });
    await applyVariant(deb.app.electronApp, deb.page, variant);
    await deb.header.settingsLink.click();
    await deb.settings.checkNow.click();
    await deb.settings.copyCommand.click();
    await expect(deb.settings.updates).toContainText('Copied');
    await deb.settings.checkNow.scrollIntoViewIfNeeded();
    await takeScreenshot(deb.page, 'updates-command', variant.theme);

    const APPIMAGE = join(workspace.makeFolder('i'), 'Parts Lookup.AppImage');
    const { app, page, header, settings } = await openWithSample(launch, {
      launcher: appImageLauncher,
      env: { APPIMAGE },
    });
    await applyVariant(app.electronApp, page, variant);
    await header.settingsLink.click();
    await settings.checkNow.click();
    await expect(settings.downloadUpdate).toBeVisible();
    await settings.updates.scrollIntoViewIfNeeded();
    await takeScreenshot(page, 'updates-available', variant.theme);
    server.answer(name, (response) => {
      response.writeHead(200, { 'content-length': 30_000_000 });
      response.write(Buffer.alloc(12_000_000));
    });
    await settings.downloadUpdate.click();
    await expect(settings.updates).toContainText('12 MB of 30 MB');
    await takeScreenshot(page, 'updates-downloading', variant.theme);
    await settings.cancelDownload.click();
    server.answerAsUsual();
    await settings.downloadUpdate.click();
    await expect(settings.restartToUpdate).toBeVisible();
    await takeScreenshot(page, 'updates-ready', variant.theme);
  });

  test(`updates refused, ${variant.theme} ${variant.width} x ${variant.height}`, async ({
    launch,
    packaged: { server, launcher },
  }) => {
    server.publish({ version: '9.1.0' });
    server.sign('stranger');
    const { app, page, header, settings } = await openWithSample(launch, { launcher });
    await applyVariant(app.electronApp, page, variant);
    await header.settingsLink.click();
    await settings.checkNow.click();
    await expect(settings.updates).toContainText('wasn’t signed by the publisher');
    await settings.updates.scrollIntoViewIfNeeded();
    await takeScreenshot(page, 'updates-refused', variant.theme);
  });
}
