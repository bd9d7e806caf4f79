import { startProxyServer } from '../proxy-server/proxy-server';
import { giveToTestUser } from '../support/test-user';
import {
  type CertificateAuthority,
  createAuthority,
  installAuthority,
} from '../tls-server/certificate-authority';
import { startTlsFront, type TlsFront } from '../tls-server/tls-front';
import { openRemembered, rememberConnection } from './connected-profile';
import { test as base, expect } from './fixtures';
import { openApp } from './open-app';

const name = 'Example Corp TLS Inspection';

const test = base.extend<{ authority: CertificateAuthority; front: TlsFront }>({
  authority: async ({ place }, use) => use(createAuthority(place.makeFolder('ca'), name)),
  front: async ({ authority }, use) => {
    const front = await startTlsFront(authority);
    await use(front);
    await front.close();
  },
});

test('a certificate of an unknown authority is refused, and its issuer is named', async ({
  launch,
  place,
  nexar,
  front,
}) => {
  const { header, settings, search } = await openRemembered(launch, place, nexar, {
    env: { NEXAR_IDENTITY_URL: front.before(nexar.identityUrl) },
  });
  await header.settingsLink.click();
  await settings.test.click();
  await expect(settings.testSteps.first()).toHaveText(
    /^Sign-in server: failed.*certificate.*wasn’t accepted.*issued by “Example Corp TLS Inspection, Example Corp”.*trust store/,
  );
  await header.searchLink.click();
  await search.searchFor('LM358');
  await expect(search.failure).toContainText(`issued by “${name}, Example Corp”`);
  // Nothing was sent: neither the secret nor anything else came through.
  expect(front.requests()).toBe(0);
  expect(nexar.requests).toEqual([]);
  expect(nexar.partsSpent).toBe(0);
});

test('the same certificate is accepted once its authority is in the system’s trust store', async ({
  launch,
  nexar,
  authority,
  front,
  place,
}) => {
  const proxy = await startProxyServer();
  const userDataDir = await rememberConnection(place, nexar);
  installAuthority(authority, `${userDataDir}-home`);
  giveToTestUser(place.run.user, `${userDataDir}-home`);
  const { header, settings, search } = await openApp(launch, {
    userDataDir,
    env: { NEXAR_IDENTITY_URL: front.before(nexar.identityUrl), NEXAR_API_URL: front.before(nexar.apiUrl) },
    // Through a tunnel, as in a company that has both.
    args: [`--proxy-server=${proxy.address}`, '--proxy-bypass-list=<-loopback>'],
  });
  await expect(header.connection).toHaveText('Connected');
  await header.settingsLink.click();
  await settings.test.click();
  await expect(settings.testResult).toHaveText('Connection OK. No parts used.');
  await header.searchLink.click();
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  expect(proxy.seen.length).toBeGreaterThan(0);
  await proxy.close();
});
