import { startProxyServer } from '../../proxy-server/proxy-server';
import { connectionFailureCases } from '../connection-failure-cases';
import { expect, test } from '../fixtures';
import { nexarVariables, openConnected, restart } from '../open-app';
import { openProxyWindow } from '../pages/proxy-window';
import { applyVariant, takeScreenshot, variants } from './screen-variant';

const shown: Readonly<Record<string, string>> = {
  'a wrong secret': 'secret',
  'a plan with no parts': 'no-parts',
};

for (const variant of variants) {
  const { theme } = variant;
  test(`the test of the connection, ${theme} ${variant.width} x ${variant.height}`, async ({
    launch,
    nexar,
  }) => {
    const { app, page, header, search, settings } = await openConnected(launch, nexar);
    await applyVariant(app.electronApp, page, variant);
    await search.searchFor('LM358');
    await expect(search.rows).toHaveCount(10);
    await header.settingsLink.click();
    for (const { name, trigger } of connectionFailureCases.filter((one) => one.name in shown).reverse()) {
      trigger(nexar);
      await settings.test.click();
      await expect(settings.testResult).toContainText('Failed: ');
      await takeScreenshot(page, `connection-test-${shown[name]}`, theme);
    }
  });

  test(`a proxy sign-in, ${theme} ${variant.width} x ${variant.height}`, async ({ launch, nexar }) => {
    const proxy = await startProxyServer({ user: 'ada', password: 'lovelace-1815' });
    const first = await openConnected(launch, nexar);
    const { app, page, header, settings } = await restart(launch, first, {
      env: nexarVariables(nexar),
      args: [`--proxy-server=${proxy.address}`, '--proxy-bypass-list=<-loopback>'],
    });
    await applyVariant(app.electronApp, page, variant);
    await header.settingsLink.click();
    await settings.test.click();
    await expect(settings.testResult).toContainText('Failed: ');
    await takeScreenshot(page, 'connection-test-proxy', theme);
    const signIn = await openProxyWindow(app.electronApp, () => settings.proxySignIn.click());
    await signIn.page.emulateMedia({ colorScheme: theme });
    await expect(signIn.user).toBeFocused();
    await takeScreenshot(signIn.page, 'proxy', theme);
    await signIn.submit('ada', 'not-the-password');
    await expect(signIn.failure).toBeVisible();
    await takeScreenshot(signIn.page, 'proxy-refused', theme);
    await proxy.close();
  });
}
