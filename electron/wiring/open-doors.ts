import { nativeTheme, session } from 'electron';
import { connectChannels, partsChannels, proxyChannels } from '../contract/channels';
import { connectOperations, partsOperations, proxyOperations } from '../contract/operations';
import { connectHandlers } from '../ipc/connect-handlers';
import type { TellPage } from '../ipc/page-events';
import { type PartsServices, partsHandlers } from '../ipc/parts-handlers';
import { proxyHandlers } from '../ipc/proxy-handlers';
import { registerHandlers } from '../ipc/register-handler';
import type { Logger } from '../logging/logger';
import type { Redaction } from '../logging/redaction';
import type { Endpoints } from '../nexar/endpoints';
import { signInToProxy } from '../nexar/net-fetch';
import { connectOrigin, partsOrigin, proxyOrigin } from '../security/page-file';
import { proxyNameFor } from '../security/proxy-name';
import { isTrustedFrame } from '../security/trusted-frame';
import type { AppWindows } from '../windows/app-windows';

interface DoorParts {
  readonly windows: AppWindows;
  readonly services: Omit<PartsServices, 'openConnectWindow' | 'openProxyWindow' | 'onSettingsChanged'>;
  readonly endpoints: Endpoints;
  readonly log: Logger;
  readonly redaction: Redaction;
  readonly tellPage: TellPage;
}

/** Answers each window through its own door alone. SECURITY: a window reaches no other window's channels. */
export function openDoors({ windows, services, endpoints, log, redaction, tellPage }: DoorParts): void {
  const { connection, links, updates } = services;
  const { identityUrl, apiUrl } = endpoints;
  const watch = { log, redaction };
  const openProxyWindow = async () =>
    windows.showProxy(await proxyNameFor(session.defaultSession, identityUrl));
  registerHandlers(
    {
      channels: partsChannels,
      operations: partsOperations,
      trusts: (event) => isTrustedFrame(event, windows.mainContents(), partsOrigin),
    },
    partsHandlers({
      ...services,
      openConnectWindow: windows.showConnect,
      openProxyWindow,
      onSettingsChanged(answer) {
        nativeTheme.themeSource = answer.settings.theme;
        tellPage('settingsChanged', answer);
        updates.choicesChanged();
      },
    }),
    watch,
  );
  registerHandlers(
    {
      channels: connectChannels,
      operations: connectOperations,
      trusts: (event) => isTrustedFrame(event, windows.connectContents(), connectOrigin),
    },
    connectHandlers({
      connection,
      redaction,
      links,
      openProxyWindow,
      closeWindow: windows.closeConnect,
      windowClosed: windows.connectClosed,
    }),
    watch,
  );
  registerHandlers(
    {
      channels: proxyChannels,
      operations: proxyOperations,
      trusts: (event) => isTrustedFrame(event, windows.proxyContents(), proxyOrigin),
    },
    proxyHandlers({
      redaction,
      async signIn(typed, signal) {
        // A PAC script may send the two of them through different proxies.
        for (const address of [identityUrl, apiUrl]) await signInToProxy(address, typed, signal);
      },
      onSignedIn() {
        connection.renew();
        tellPage('proxySignedIn', undefined);
      },
      closeWindow: windows.closeProxy,
      windowClosed: windows.proxyClosed,
    }),
    watch,
  );
}
