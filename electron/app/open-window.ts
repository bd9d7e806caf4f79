import { setTimeout as wait } from 'node:timers/promises';
import { app, nativeTheme } from 'electron';
import { createDeferred } from '../core/deferred';
import type { Foundation } from './before-ready';
import { distPath } from './dist-path';
import type { StartedFeatures } from './start-features';
import { readStartSettings } from './start-settings';
import type { AppWindows } from './windows/app-windows';
import { createWindows } from './windows/create-windows';
import { showFieldMenus } from './windows/field-menu';
import { isSearch } from './windows/is-search';
import { openPageSessions } from './windows/page-sessions';

interface OpenWindowOptions extends Pick<Foundation, 'log' | 'redaction' | 'deepLinks'> {
  /** Rejects if the features cannot be started, which main reports. */
  readonly started: Promise<StartedFeatures>;
  readonly onPageGone: () => void;
}

/** What exists once the main window is open. */
export interface OpenedWindow {
  readonly windows: AppWindows;
  /** Resolves once the main window's page has no network. Rejects if Chromium refuses that. */
  readonly networkClosed: Promise<void>;
}

/** The first screen's scripts wait for its first frame no longer than this: a minimized or covered window paints none. */
const maxFrameWaitMs = 500;

/** Opens the main window, with what its first screen needs and nothing else: its page's calls load the rest of main. */
export function openWindow(options: OpenWindowOptions): OpenedWindow {
  const { log, redaction, deepLinks, started } = options;
  const whenStarted = (act: (started: StartedFeatures) => void) => void started.then(act, () => {});
  const settings = readStartSettings(app.getPath('userData'));
  nativeTheme.themeSource = settings.theme;
  let source = () => settings.source;
  whenStarted(({ features }) => {
    source = () => features.connection.connection.status().source;
  });
  const painted = createDeferred<void>();
  const sessions = openPageSessions({
    folder: distPath('renderer'),
    imageOf: async ({ partId, onlyIfLoaded }) => {
      const { images } = (await started).features;
      return onlyIfLoaded ? images.loadedImage(partId) : images.image(partId);
    },
    firstScreen: {
      isShown: () => source() !== 'none' && isSearch(windows.mainContents()?.getURL() ?? ''),
      // The page itself follows later changes.
      isCompact: () => settings.compactSidebar,
      painted: () => Promise.race([painted.promise, wait(maxFrameWaitMs, undefined, { ref: false })]),
    },
  });
  showFieldMenus(app);
  let windowState = settings.window;
  const windows = createWindows({
    sessions,
    windowState: () => windowState,
    saveWindowState(state) {
      windowState = state;
      whenStarted(({ saveWindowState }) => saveWindowState(state));
    },
    log,
    redaction,
    // Not earlier: the keychain process would compete with the page's start for the CPU.
    onMainPainted() {
      painted.resolve();
      whenStarted(({ features }) => {
        // Those of the page's calls that have waited are answered first.
        setImmediate(() => {
          for (const feature of Object.values(features)) feature.start?.();
        });
      });
    },
    onMainGone: options.onPageGone,
  });
  windows.showMain();
  app.on('second-instance', (_event, args) => {
    windows.showMain();
    deepLinks.receive(args);
  });
  app.on('activate', windows.showMain);
  return { windows, networkClosed: sessions.closed };
}
