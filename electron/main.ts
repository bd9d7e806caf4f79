import { release } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { app, dialog, Menu, nativeTheme, powerMonitor, session } from 'electron';
import { writeObstacle } from './app/crash/write-obstacle';
import { createDeepLinks, fitsIpcLimit } from './app/deep-links/deep-links';
import { describeApp, describeVersions } from './app/windows/about-panel';
import { appIcon } from './app/windows/app-icon';
import { chooseSavePath } from './app/windows/choose-save-path';
import { confirmForeignLink } from './app/windows/confirm-foreign-link';
import { confirmMoreSearches } from './app/windows/confirm-more-searches';
import { isSearch } from './app/windows/is-search';
import { windowStateSection } from './app/windows/window-state';
import { buildClock } from './app/wiring/build-clock';
import { buildConnection } from './app/wiring/build-connection';
import { buildKeychain } from './app/wiring/build-keychain';
import { buildMenu } from './app/wiring/build-menu';
import { buildNetwork } from './app/wiring/build-network';
import { buildUpdates } from './app/wiring/build-updates';
import { buildWindows } from './app/wiring/build-windows';
import { endOnErrors } from './app/wiring/end-on-errors';
import { imageFetchFrom } from './app/wiring/image-fetch-from';
import { openDoors } from './app/wiring/open-doors';
import { openPageSessions } from './app/wiring/open-page-sessions';
import { watchProcesses } from './app/wiring/watch-processes';
import { systemClock } from './core/clock';
import { createDiagnosticsExport } from './features/diagnostics/diagnostics';
import { createPartImages } from './features/images/part-images';
import { createLookupService } from './features/lookup/lookup-service';
import { createSearchHistory } from './features/lookup/search-history';
import { searchHistorySection } from './features/lookup/search-history-section';
import { createSuggestionService } from './features/lookup/suggestion-service';
import { createSettingsService } from './features/settings/settings-service';
import { createCallRegistry } from './ipc/call-registry';
import { createSendToPage } from './ipc/page-events';
import { dropForeignListeners } from './ipc/register-handler';
import { createLogger } from './logging/logger';
import { createRedaction } from './logging/redaction';
import { registerAppScheme } from './security/app-scheme';
import { readBuild } from './security/build-mark';
import { obstacles, restrictCommandLine } from './security/command-line';
import { disableCoreDumps } from './security/core-dumps';
import { createLinkOpener } from './security/link-opener';
import { lockNavigation } from './security/navigation-lock';
import { forbidDictionaries, forbidPrefetch } from './security/no-network';
import { openInBrowser } from './security/open-in-browser';
import { enforcesSandbox } from './security/sandbox-rule';
import { canLookUp } from './shared/contract/constants/can-look-up';
import { openSettingsDocument } from './storage/settings-document';
import { openSettingsFile } from './storage/settings-file';

// The one place where everything is built and wired, by hand. What is above `ready` must come before it.

const { argv, env, platform } = process;
const userData = app.getPath('userData');
const redaction = createRedaction(app.getPath('home'));
const log = createLogger(join(userData, 'logs'), redaction, !app.isPackaged, systemClock);
const { cannotStart } = endOnErrors(redaction, log);
const { kind: build, builtAt } = readBuild(app.getAppPath(), app.isPackaged);
const refused = restrictCommandLine({ commandLine: app.commandLine, argv, platform, env, build });
const coreDumpsDisabled = disableCoreDumps(platform, process.pid);
const root = process.getuid?.() === 0;
const noSandboxSwitch = app.commandLine.hasSwitch('no-sandbox');
if (enforcesSandbox({ packaged: app.isPackaged, root, noSandboxSwitch })) app.enableSandbox();
registerAppScheme();
forbidPrefetch(app.commandLine);
forbidDictionaries(app);
lockNavigation(app);
// Electron would build a menu of its own at `ready`, to be thrown away when the app's is set.
Menu.setApplicationMenu(null);

const deepLinks = createDeepLinks();
// macOS hands an address over so, also the one that the app was started for, before it is ready.
app.on('open-url', (event, address) => {
  event.preventDefault();
  deepLinks.receive([address]);
});

const toRemove = obstacles(refused).map((name) => `--${name}`);
if (toRemove.length > 0) {
  dialog.showErrorBox(
    'Parts Lookup cannot start',
    `Remove ${toRemove.join(' ')} from the command that starts it.`,
  );
  app.exit(1);
} else if (!fitsIpcLimit(argv)) app.quit();
else if (app.requestSingleInstanceLock()) app.whenReady().then(start).catch(cannotStart);
else {
  // The lock is refused where the app runs already, and where the folder takes no file.
  const obstacle = writeObstacle(userData);
  if (obstacle) cannotStart(obstacle);
  else app.quit();
}

/** Chromium's browser process has one thread for its own work and main's: a process that failed to start waits for it. */
const chromiumsTurn = () => wait(0);

async function start(): Promise<void> {
  // No window before: its process inherits from those that are limited here.
  const coreDumpErrors = await coreDumpsDisabled;
  const built = (path: string) => join(app.getAppPath(), 'dist', path);
  if (coreDumpErrors.length > 0) log.warn('core dumps not disabled', { errors: coreDumpErrors });
  if (refused.length > 0) log.warn('switches and variables not obeyed', { names: refused });
  const settingsFile = openSettingsFile(openSettingsDocument(userData, new Date()), (path) =>
    log.warn('stored value unreadable', { path }),
  );
  const settings = createSettingsService(settingsFile);
  dropForeignListeners();
  nativeTheme.themeSource = settings.read().theme;

  const calls = createCallRegistry();
  let openedDoors = () => {};
  const doorsOpen = new Promise<void>((resolve) => {
    openedDoors = resolve;
  });
  const sessions = openPageSessions({
    folder: built('renderer'),
    imageOf: (partId) => images.image(partId),
    showsFirstScreen: () =>
      connection.status().source !== 'none' && isSearch(windows.mainContents()?.getURL() ?? ''),
    doorsOpen,
  });
  const windows = buildWindows({
    built,
    sessions,
    windowState: settingsFile.section(windowStateSection),
    log,
    redaction,
    // Beside the page's start the keychain's process would take one of two processors from it.
    onMainPainted() {
      void connection.start();
      updates.start();
    },
    onMainGone: calls.cancelAll,
  });
  // Its processes start while the rest is built; the page is answered when the doors are open.
  windows.showMain();
  app.on('second-instance', (_event, words) => {
    windows.showMain();
    deepLinks.receive(words);
  });
  app.on('activate', windows.showMain);
  await chromiumsTurn();
  const sendToPage = createSendToPage(windows.mainContents, redaction, log);
  settings.onSaveStateChanged((answer) => sendToPage('settingsChanged', answer));
  deepLinks.receive(process.argv);
  deepLinks.onReceived(() => {
    windows.showMain();
    sendToPage('deepLinkOpened', undefined);
  });
  const clock = buildClock();
  const network = buildNetwork(redaction, clock);
  const keychain = buildKeychain(built, clock);
  const connection = buildConnection({
    keychain: keychain.store,
    settingsFile,
    network,
    log,
    redaction,
    sendToPage,
    confirmMoreSearches: (sent) => confirmMoreSearches(windows.main(), sent),
    onServiceChanged() {
      lookups.clear();
      words.clear();
      images.clear();
      sendToPage('answersCleared', undefined);
    },
  });
  const lookups = createLookupService({
    service: connection.service,
    settings: settings.read,
    clock,
  });
  const images = createPartImages({
    wanted: () => settings.read().pictures,
    find: lookups.image,
    fetchFrom: imageFetchFrom(network.fetch),
    log,
  });
  const words = createSuggestionService({
    service: connection.service,
    works: () => canLookUp(connection.status().state),
    suggests: () => settings.read().suggestions,
    clock,
  });
  const memory = createSearchHistory({
    section: settingsFile.section(searchHistorySection),
    holdsSecret: (text) => redaction.redactSecrets(text) !== text,
    log,
    onChanged: (next) => sendToPage('searchHistoryChanged', next),
    clock,
  });
  const links = createLinkOpener({
    confirm: (address) => confirmForeignLink(windows.main(), address),
    openInBrowser,
    elapsed: clock.elapsed,
  });
  watchProcesses({ log, network, connection, window: windows.main });
  const updates = buildUpdates({
    settingsFile,
    settings: settings.read,
    network,
    calls,
    builtAt,
    log,
    redaction,
    sendToPage,
  });
  const diagnostics = createDiagnosticsExport({
    now: clock.now,
    versions: describeVersions(app, build, process.versions),
    system: {
      platform: process.platform,
      release: release(),
      arch: process.arch,
      locale: app.getLocale(),
      desktop: keychain.system.desktop,
    },
    connection: connection.status,
    settings: settings.read,
    updates: updates.status,
    resolveProxy: () => session.defaultSession.resolveProxy(network.endpoints.apiUrl),
    requests: network.requests.recent,
    redaction,
    choosePath: (fileName) => chooseSavePath(windows.main(), fileName),
  });

  openDoors({
    windows,
    services: {
      lookups,
      words,
      connection,
      settings,
      memory,
      links,
      calls,
      diagnostics,
      deepLinks,
      updates,
    },
    endpoints: network.endpoints,
    log,
    redaction,
    sendToPage,
  });

  describeApp(app, { kind: build, builtAt }, process.versions, clock.now(), appIcon());
  Menu.setApplicationMenu(buildMenu({ sendToPage, links, log, connect: windows.showConnect }));
  await sessions.closed;
  openedDoors();

  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  powerMonitor.on('resume', connection.wake);
  app.on('will-quit', () => {
    memory.flush();
    connection.stop();
    updates.stop();
    keychain.end();
  });
}
