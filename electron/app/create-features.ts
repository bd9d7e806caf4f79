import { writeFile } from 'node:fs/promises';
import { release } from 'node:os';
import { app, nativeTheme, session } from 'electron';
import { createLateBomFeature } from '../features/bom/late-feature';
import { createConnectFeature } from '../features/connect/feature';
import { createConnectionFeature } from '../features/connection/feature';
import { createDiagnosticsFeature } from '../features/diagnostics/feature';
import { createHistoryFeature } from '../features/history/feature';
import { createImagesFeature } from '../features/images/feature';
import { createLinksFeature } from '../features/links/feature';
import { createLookupFeature } from '../features/lookup/feature';
import { createProxyFeature } from '../features/proxy/feature';
import { createSettingsFeature } from '../features/settings/feature';
import type { SettingsService } from '../features/settings/settings-service';
import { createSpendingFeature } from '../features/spending/feature';
import { type CallRegistry, createCallsFeature } from '../ipc/call-registry';
import { createSendToPage } from '../ipc/send-to-page';
import { isOnline, signInToProxy } from '../net/net-fetch';
import { proxyNameFor } from '../net/proxy-name';
import { createLinkOpener } from '../security/link-opener';
import { openInBrowser } from '../security/open-in-browser';
import type { SettingsFile } from '../storage/settings-file';
import type { AppFeatures } from './app-features';
import type { Foundation } from './before-ready';
import { copyText } from './copy-text';
import { watchProcesses } from './crash/watch-processes';
import { createAnswers } from './create-answers';
import { createClock } from './create-clock';
import { createKeychain } from './create-keychain';
import { createNetwork } from './create-network';
import { createUpdates } from './create-updates';
import { createUserData } from './create-user-data';
import { createDeepLinksFeature } from './deep-links/deep-links-feature';
import { imageFetchFrom } from './image-fetch-from';
import { loadSample } from './sample-source';
import { describeVersions } from './windows/about-panel';
import type { AppWindows } from './windows/app-windows';
import { chooseBomFile } from './windows/choose-bom-file';
import { chooseSavePath } from './windows/choose-save-path';
import { confirmForeignLink } from './windows/confirm-foreign-link';
import { confirmMoreSearches } from './windows/confirm-more-searches';
import { confirmSpending } from './windows/confirm-spending';
import { createMenuFeature } from './windows/menu-feature';

export interface AppParts extends Pick<Foundation, 'log' | 'redaction' | 'build' | 'deepLinks'> {
  readonly windows: AppWindows;
  readonly settingsFile: SettingsFile;
  readonly settings: SettingsService;
  readonly calls: CallRegistry;
}

/** Creates the features. To add one: its contract, its folder, and its line here. */
export function createFeatures(parts: AppParts): AppFeatures {
  const { log, redaction, build, deepLinks, settingsFile, settings, windows, calls } = parts;
  const sendToPage = createSendToPage(windows.mainContents, redaction, log);
  const clock = createClock();
  const network = createNetwork(redaction, clock);
  const keychain = createKeychain(clock);
  const { identityUrl, apiUrl } = network.endpoints;
  const openProxyWindow = async () =>
    windows.showProxy(await proxyNameFor(session.defaultSession, identityUrl));
  const linkOpener = createLinkOpener({
    confirm: (link) => confirmForeignLink(windows.main(), link),
    openInBrowser,
    elapsed: clock.elapsed,
  });

  const choosePath = (fileName: string) => chooseSavePath(windows.main(), fileName);

  const userData = createUserData(clock, log);
  const spending = createSpendingFeature({
    ...userData,
    connection: () => connection.connection.status(),
    redactSecrets: redaction.redactSecrets,
    settings: settings.read,
    confirm: (question, signal) => confirmSpending(windows.main(), question, signal),
    clock,
    log,
    sendToPage,
  });
  const connection = createConnectionFeature({
    keychain,
    settingsFile,
    network,
    isOnline,
    loadSample,
    log,
    redaction,
    sendToPage,
    meterFor: spending.meterFor,
    gapsFor: spending.gapsFor,
    onCredentialsReplaced: spending.credentialsReplaced,
    confirmMoreSearches: (sent) => confirmMoreSearches(windows.main(), sent),
    onAccountChanged() {
      for (const feature of Object.values(features)) feature.onAccountChanged?.();
      sendToPage('answersCleared', undefined);
    },
    openConnectWindow: windows.showConnect,
    openProxyWindow,
  });
  const { status, connect, renew } = connection.connection;
  const history = createHistoryFeature({
    store: userData.store,
    settingsFile,
    forgetTexts: spending.forgetTexts,
    sendToPage,
    holdsSecret: (text) => redaction.redactSecrets(text) !== text,
    log,
    clock,
  });
  const lookup = createLookupFeature({
    ...createAnswers(clock, log, settings.read, redaction.redactSecrets),
    service: connection.connection.service,
    connection: status,
    hash: userData.hash,
    settings: settings.read,
    clock,
    sendToPage,
    onFound: (search) => void history.remember(search),
    onPartsChanged: (partIds) => bom.partsChanged(partIds),
    viewKnown: history.ready,
  });
  const bom = createLateBomFeature(async () => {
    const { createBom } = await import('./create-bom');
    return createBom({
      store: userData.store,
      chooseFile: () => chooseBomFile(windows.main()),
      choosePath,
      redactSecrets: redaction.redactSecrets,
      cachedParts: lookup.marketParts,
      lookups: lookup.parts.lines,
      service: connection.connection.service,
      opener: linkOpener,
      source: () => (status().source === 'sample' ? 'sample' : 'nexar'),
      partsLeft: async () => (await spending.calls.partsLeft(undefined)).left,
      settings: settings.read,
      clock,
      sendToPage,
    });
  });
  const updates = createUpdates({
    settingsFile,
    settings: settings.read,
    network,
    calls,
    builtAt: build.builtAt,
    log,
    redaction,
    sendToPage,
  });
  const features: AppFeatures = {
    calls: createCallsFeature(calls),
    connection,
    lookup,
    history,
    bom,
    // After those above: its stop closes the file that they write to.
    spending,
    updates,
    images: createImagesFeature({
      wanted: () => settings.read().pictures,
      find: lookup.parts.image,
      fetchFrom: imageFetchFrom(network.fetch),
      log,
    }),
    links: createLinksFeature({ opener: linkOpener, parts: lookup.parts, copyText }),
    settings: createSettingsFeature({
      settings,
      sendToPage,
      onChanged({ theme }) {
        nativeTheme.themeSource = theme;
        updates.choicesChanged();
        lookup.settingsChanged();
      },
    }),
    diagnostics: createDiagnosticsFeature({
      now: clock.now,
      versions: describeVersions(app, build.kind, process.versions),
      system: {
        platform: process.platform,
        release: release(),
        arch: process.arch,
        locale: app.getLocale(),
        desktop: keychain.system.desktop,
      },
      connection: status,
      settings: settings.read,
      updates: updates.status,
      resolveProxy: () => session.defaultSession.resolveProxy(apiUrl),
      requests: network.requests.recent,
      redaction,
      choosePath,
      // SECURITY: the file is its user's alone.
      saveFile: (path, text) => writeFile(path, text, { mode: 0o600 }),
    }),
    deepLinks: createDeepLinksFeature({ deepLinks, showWindow: windows.showMain, sendToPage }),
    menu: createMenuFeature({
      sendToPage,
      links: linkOpener,
      log,
      openConnectWindow: windows.showConnect,
      reloadPage: () => windows.mainContents()?.reload(),
    }),
    connectWindow: createConnectFeature({
      connect,
      redaction,
      links: linkOpener,
      openProxyWindow,
      closeWindow: windows.closeConnect,
      windowClosed: windows.connectClosed,
    }),
    proxyWindow: createProxyFeature({
      redaction,
      async signIn(typed, signal) {
        // A PAC script may send the two of them through different proxies.
        for (const address of [identityUrl, apiUrl]) await signInToProxy(address, typed, signal);
      },
      onSignedIn() {
        renew();
        sendToPage('proxySignedIn', undefined);
      },
      closeWindow: windows.closeProxy,
      windowClosed: windows.proxyClosed,
    }),
  };
  watchProcesses({ log, network, connection: { status }, window: windows.main });
  return features;
}
