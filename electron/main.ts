import { release } from 'node:os';
import { join } from 'node:path';
import { app, Menu, nativeTheme, powerMonitor, session } from 'electron';
import { connectChannels, partsChannels, proxyChannels } from './contract/channels';
import { connectOperations, partsOperations, proxyOperations } from './contract/operations';
import { createConnection } from './credentials/connection';
import type { RecordStore } from './credentials/connection-record';
import { createKeychainProcesses } from './credentials/keychain-processes';
import { createKeychainStore } from './credentials/keychain-store';
import { keychainSystem } from './credentials/keychain-system';
import { createStoredCredentials } from './credentials/stored-credentials';
import { createDiagnosticsExport } from './diagnostics/diagnostics';
import { createCallRegistry } from './ipc/call-registry';
import { connectHandlers } from './ipc/connect-handlers';
import { createTellPage } from './ipc/page-events';
import { partsHandlers } from './ipc/parts-handlers';
import { proxyHandlers } from './ipc/proxy-handlers';
import { dropForeignListeners, registerHandlers } from './ipc/register-handler';
import { createLogger } from './logging/logger';
import { createRedaction } from './logging/redaction';
import { createRequestLog } from './logging/request-log';
import { systemClock } from './nexar/clock';
import { endpoints } from './nexar/endpoints';
import { createNetFetch, signInToProxy } from './nexar/net-fetch';
import { createNexarSession, verifyCredentials } from './nexar/nexar-session';
import { createLookupService } from './parts/lookup-service';
import { registerAppScheme, serveAppScheme } from './security/app-scheme';
import { watchCertificates } from './security/certificate-issuers';
import { createLinkOpener } from './security/link-opener';
import { lockNavigation } from './security/navigation-lock';
import { forbidDictionaries, forbidNetwork, forbidPrefetch } from './security/no-network';
import { openInBrowser } from './security/open-in-browser';
import { ownAddresses } from './security/own-addresses';
import { connectOrigin, partsOrigin, proxyOrigin } from './security/page-file';
import { limitPermissions } from './security/permissions';
import { proxyNameFor } from './security/proxy-name';
import { enforcesSandbox } from './security/sandbox-rule';
import { isTrustedFrame } from './security/trusted-frame';
import { openSettingsFile } from './settings/settings-file';
import { describeApp, describeVersions } from './windows/about-panel';
import { createAppWindows } from './windows/app-windows';
import { applicationMenu } from './windows/application-menu';
import { chooseSavePath } from './windows/choose-save-path';
import { confirmForeignLink } from './windows/confirm-foreign-link';

// The one place where everything is built and wired, by hand. What is above `ready` must come before it.

const root = process.getuid?.() === 0;
const noSandboxSwitch = app.commandLine.hasSwitch('no-sandbox');
if (enforcesSandbox({ packaged: app.isPackaged, root, noSandboxSwitch })) app.enableSandbox();
registerAppScheme();
forbidPrefetch(app.commandLine);
forbidDictionaries(app);
lockNavigation(app);

if (app.requestSingleInstanceLock()) {
  app.whenReady().then(start).catch(giveUp);
} else {
  app.quit();
}

function giveUp(error: unknown): void {
  process.stderr.write(
    `Parts Lookup cannot start: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  app.exit(1);
}

async function start(): Promise<void> {
  const built = (path: string) => join(app.getAppPath(), 'dist', path);
  const userData = app.getPath('userData');
  const redaction = createRedaction(app.getPath('home'));
  const log = createLogger(join(userData, 'logs'), redaction, !app.isPackaged);
  process.on('unhandledRejection', (error) => log.error('unhandled rejection', { error: String(error) }));
  const settings = openSettingsFile(userData);
  dropForeignListeners();
  nativeTheme.themeSource = settings.read('settings').theme;

  // The page's session is kept on disk for V8's code cache; the windows' in which a secret is typed are not.
  const partsSession = session.fromPartition('persist:parts');
  const connectSession = session.fromPartition('connect');
  const proxySession = session.fromPartition('proxy');
  for (const pages of [partsSession, connectSession, proxySession]) {
    limitPermissions(pages);
    await forbidNetwork(pages);
    serveAppScheme(pages, built('renderer'));
  }

  const calls = createCallRegistry();
  const windows = createAppWindows({
    parts: {
      address: `${partsOrigin}/index.html`,
      preload: built('parts-preload/parts-preload.cjs'),
      session: partsSession,
    },
    connect: {
      address: `${connectOrigin}/connect.html`,
      preload: built('connect-preload/connect-preload.cjs'),
      session: connectSession,
    },
    proxy: {
      address: `${proxyOrigin}/proxy.html`,
      preload: built('proxy-preload/proxy-preload.cjs'),
      session: proxySession,
    },
    state: () => settings.read('window'),
    saveState({ bounds, maximized }) {
      try {
        settings.write('window', { bounds: bounds && { ...bounds }, maximized });
      } catch (error) {
        // A full disk must not keep the window from closing.
        log.warn('window state not saved', { error: String(error) });
      }
    },
    onMainClosed: calls.cancelAll,
  });
  const tellPage = createTellPage(windows.mainContents, redaction);

  const suffix = app.isPackaged ? '' : (process.env.PARTS_LOOKUP_KEYCHAIN_SUFFIX ?? '');

  const requests = createRequestLog(systemClock.now);
  const network = {
    fetch: createNetFetch(watchCertificates(session.defaultSession).issuerOf),
    endpoints: endpoints(app.isPackaged, process.env),
    clock: systemClock,
    random: Math.random,
    // SECURITY: what the identity server issues is blotted out of every log line from the start.
    onSecret: redaction.register,
    requests,
  };
  const system = keychainSystem(process.platform, process.env);
  const keychains = createKeychainProcesses(
    built('keychain/keychain-process.cjs'),
    systemClock,
    system.mayAsk,
  );
  const keychain = createKeychainStore({
    ask: keychains.ask,
    system,
    service: `Parts Lookup${suffix}`,
    account: 'nexar-credentials',
  });
  const record: RecordStore = {
    read: () => settings.read('connection'),
    write: (next) => settings.write('connection', { ...next }),
  };
  const connection = createConnection({
    stored: createStoredCredentials(keychain, record),
    record,
    clock: systemClock,
    log,
    redactFailure: redaction.redactFailure,
    verify: (credentials, signal) => verifyCredentials(network, credentials, signal),
    openNexar: (credentials, onTokenStatus) =>
      createNexarSession({ ...network, source: 'nexar', onTokenStatus }, credentials),
    async openSample(onTokenStatus) {
      const { createSampleNexar } = await import('./sample/sample-nexar');
      const sample = createSampleNexar();
      const sampleNetwork = { ...network, fetch: sample.fetch };
      return createNexarSession({ ...sampleNetwork, source: 'sample', onTokenStatus }, sample.credentials);
    },
    onStatus: (status) => tellPage('connectionChanged', status),
    onTestStep: (step) => tellPage('connectionTestStep', step),
    onServiceChanged() {
      lookups.clear();
      tellPage('answersCleared', undefined);
    },
  });
  const lookups = createLookupService({
    service: connection.service,
    settings: () => settings.read('settings'),
    clock: systemClock,
  });

  const links = createLinkOpener({
    confirm: (address) => confirmForeignLink(windows.main(), address),
    openInBrowser,
  });
  const diagnostics = createDiagnosticsExport({
    now: systemClock.now,
    versions: describeVersions(app, process.versions),
    system: {
      platform: process.platform,
      release: release(),
      arch: process.arch,
      locale: app.getLocale(),
      desktop: system.desktop,
    },
    connection: connection.status,
    settings: () => settings.read('settings'),
    resolveProxy: () => session.defaultSession.resolveProxy(network.endpoints.apiUrl),
    requests: requests.recent,
    redaction,
    choosePath: (fileName) => chooseSavePath(windows.main(), fileName),
  });
  const watch = { log, redaction };
  const { identityUrl, apiUrl } = network.endpoints;
  const openProxyWindow = async () =>
    windows.showProxy(await proxyNameFor(session.defaultSession, identityUrl));

  registerHandlers(
    {
      channels: partsChannels,
      operations: partsOperations,
      trusts: (event) => isTrustedFrame(event, windows.mainContents(), partsOrigin),
    },
    partsHandlers({
      lookups,
      connection,
      settings,
      links,
      calls,
      diagnostics,
      openConnectWindow: windows.showConnect,
      openProxyWindow,
      onSettingsChanged(answer) {
        nativeTheme.themeSource = answer.settings.theme;
        tellPage('settingsChanged', answer);
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
      onSignedIn: connection.renew,
      closeWindow: windows.closeProxy,
      windowClosed: windows.proxyClosed,
    }),
    watch,
  );

  describeApp(app, process.versions);
  Menu.setApplicationMenu(
    applicationMenu({
      app,
      platform: process.platform,
      send: (command) => tellPage('command', command),
      connect: windows.showConnect,
      openOctopart: () => void links.open(ownAddresses['octopart-home']),
    }),
  );
  windows.showMain();
  // In parallel with the window: neither the keychain nor the identity server keeps it waiting.
  void connection.start();

  app.on('second-instance', windows.showMain);
  app.on('activate', windows.showMain);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  powerMonitor.on('resume', connection.wake);
  app.on('will-quit', () => {
    connection.stop();
    keychains.endAll();
  });
}
