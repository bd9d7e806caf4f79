import { nativeTheme, session } from 'electron';
import type { SendToPage } from '../../ipc/page-events';
import { registerHandlers } from '../../ipc/register-handler';
import type { Logger } from '../../logging/logger';
import type { Redaction } from '../../logging/redaction';
import { signInToProxy } from '../../net/net-fetch';
import { proxyNameFor } from '../../net/proxy-name';
import type { Endpoints } from '../../nexar/endpoints';
import { connectOrigin, partsOrigin, proxyOrigin } from '../../security/page-file';
import { isTrustedFrame } from '../../security/trusted-frame';
import { connectChannels, partsChannels, proxyChannels } from '../../shared/contract/channels';
import { connectOperations, partsOperations, proxyOperations } from '../../shared/contract/operations';
import type { AppWindows } from '../windows/app-windows';
import { connectHandlers } from './connect-handlers';
import { type PartsServices, partsHandlers } from './parts-handlers';
import { proxyHandlers } from './proxy-handlers';

interface DoorParts {
  readonly windows: AppWindows;
  readonly services: Omit<PartsServices, 'openConnectWindow' | 'openProxyWindow' | 'onSettingsChanged'>;
  readonly endpoints: Endpoints;
  readonly log: Logger;
  readonly redaction: Redaction;
  readonly sendToPage: SendToPage;
}

/** Answers each window through its own door alone. SECURITY: a window reaches no other window's channels. */
export function openDoors({ windows, services, endpoints, log, redaction, sendToPage }: DoorParts): void {
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
        sendToPage('settingsChanged', answer);
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
        sendToPage('proxySignedIn', undefined);
      },
      closeWindow: windows.closeProxy,
      windowClosed: windows.proxyClosed,
    }),
    watch,
  );
}
