import { startProxyServer } from '../../proxy-server/proxy-server';
import { connectionCauses } from '../connection-failure-cases';
import { expect, test } from '../fixtures';
import { leadTo, openConnected, restart } from '../open-app';
import { openProxyWindow } from '../pages/proxy-window';
import { looks, shoot, takeOn } from './screen-variant';

const shown: Readonly<Record<string, string>> = {
  'a wrong secret': 'secret',
  'a plan with no parts': 'no-parts',
};

for (const look of looks) {
  const { theme } = look;
  test(`the test of the connection, ${theme} ${look.width} x ${look.height}`, async ({ launch, nexar }) => {
    const { app, page, header, search, settings } = await openConnected(launch, nexar);
    await takeOn(app.electronApp, page, look);
    await search.searchFor('LM358');
    await expect(search.rows).toHaveCount(10);
    await header.settingsLink.click();
    for (const { name, cause } of connectionCauses.filter((one) => one.name in shown).reverse()) {
      cause(nexar);
      await settings.test.click();
      await expect(settings.testResult).toContainText('Failed at');
      await shoot(page, `connection-test-${shown[name]}`, theme);
    }
  });

  test(`a proxy that asks, ${theme} ${look.width} x ${look.height}`, async ({ launch, nexar }) => {
    const proxy = await startProxyServer({ user: 'ada', password: 'lovelace-1815' });
    const first = await openConnected(launch, nexar);
    const { app, page, header, settings } = await restart(launch, first, {
      env: leadTo(nexar),
      args: [`--proxy-server=${proxy.address}`, '--proxy-bypass-list=<-loopback>'],
    });
    await takeOn(app.electronApp, page, look);
    await header.settingsLink.click();
    await settings.test.click();
    await expect(settings.testResult).toContainText('Failed at');
    await shoot(page, 'connection-test-proxy', theme);
    const asking = await openProxyWindow(app.electronApp, () => settings.proxySignIn.click());
    await asking.page.emulateMedia({ colorScheme: theme });
    await expect(asking.user).toBeFocused();
    await shoot(asking.page, 'proxy', theme);
    await asking.submit('ada', 'not-the-password');
    await expect(asking.failure).toBeVisible();
    await shoot(asking.page, 'proxy-refused', theme);
    await proxy.close();
  });
}
