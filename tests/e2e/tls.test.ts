import { startProxyServer } from '../proxy-server/proxy-server';
import { giveToTestUser } from '../support/test-user';
import {
  type CertificateAuthority,
  createAuthority,
  installAuthority,
} from '../tls-server/certificate-authority';
import { startTlsFront, type TlsFront } from '../tls-server/tls-front';
import { makeConnectedProfile, openConnectedProfile } from './connected-profile';
import { test as base, expect } from './fixtures';
import { openApp } from './open-app';

const name = 'Example Corp TLS Inspection';

const test = base.extend<{ authority: CertificateAuthority; front: TlsFront }>({
  authority: async ({ workspace }, use) => use(createAuthority(workspace.makeFolder('ca'), name)),
  front: async ({ authority }, use) => {
    const front = await startTlsFront(authority);
    await use(front);
    await front.close();
  },
});

test('A certificate of an unknown authority is refused with its issuer’s name', async ({
  launch,
  workspace,
  nexar,
  front,
}) => {
  const { header, settings, search } = await openConnectedProfile(launch, workspace, nexar, {
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
  // Nothing was sent, neither the secret nor anything else.
  expect(front.requests()).toBe(0);
  expect(nexar.requests).toEqual([]);
  expect(nexar.partsSpent).toBe(0);
});

test('The same certificate is accepted once its authority is in the system’s trust store', async ({
  launch,
  nexar,
  authority,
  front,
  workspace,
}) => {
  const proxy = await startProxyServer();
  const userDataDir = await makeConnectedProfile(workspace, nexar);
  installAuthority(authority, `${userDataDir}-home`);
  giveToTestUser(workspace.run.user, `${userDataDir}-home`);
  const { header, settings, search } = await openApp(launch, {
    userDataDir,
    env: { NEXAR_IDENTITY_URL: front.before(nexar.identityUrl), NEXAR_API_URL: front.before(nexar.apiUrl) },
    // Through a tunnel, as in a company with both a proxy and its own authority.
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
