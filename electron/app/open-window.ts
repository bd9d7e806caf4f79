import { app, nativeTheme } from 'electron';
import { createSettingsService, type SettingsService } from '../features/settings/settings-service';
import { dropForeignListeners } from '../ipc/register-channels';
import { openSettingsDocument } from '../storage/settings-document';
import { openSettingsFile, type SettingsFile } from '../storage/settings-file';
import type { AppFeatures } from './app-features';
import type { Foundation } from './before-ready';
import { distPath } from './dist-path';
import type { AppWindows } from './windows/app-windows';
import { createWindows } from './windows/create-windows';
import { isSearch } from './windows/is-search';
import { openPageSessions } from './windows/page-sessions';
import { windowStateSection } from './windows/window-state';

interface OpenWindowOptions
  extends Pick<Foundation, 'log' | 'redaction' | 'deepLinks' | 'coreDumpsDisabled'> {
  /** Once they are there. */
  readonly features: Promise<AppFeatures>;
  readonly onPageGone: () => void;
}

/** What is there once the main window is open. */
export interface OpenedWindow {
  readonly settingsFile: SettingsFile;
  readonly settings: SettingsService;
  readonly windows: AppWindows;
  /** Resolves when the main window's page has no network. Rejects where Chromium refuses that. */
  readonly networkClosed: Promise<void>;
}

/** Opens the main window. Its processes start while the features are created, and its page's calls wait for them. */
export async function openWindow(options: OpenWindowOptions): Promise<OpenedWindow> {
  const { log, redaction, deepLinks, features } = options;
  // SECURITY: no window before: its process inherits from those that are limited here.
  await options.coreDumpsDisabled;
  const settingsFile = openSettingsFile(openSettingsDocument(app.getPath('userData'), new Date()), (path) =>
    log.warn('stored value unreadable', { path }),
  );
  const settings = createSettingsService(settingsFile);
  dropForeignListeners();
  nativeTheme.themeSource = settings.read().theme;
  const sessions = openPageSessions({
    folder: distPath('renderer'),
    imageOf: async (partId) => (await features).images.image(partId),
    showsFirstScreen: async () =>
      (await features).connection.connection.status().source !== 'none' &&
      isSearch(windows.mainContents()?.getURL() ?? ''),
  });
  const windows = createWindows({
    sessions,
    windowState: settingsFile.section(windowStateSection),
    log,
    redaction,
    // Not before: the keychain's process would compete with the page's start for the processors.
    async onMainPainted() {
      for (const feature of Object.values(await features)) feature.start?.();
    },
    onMainGone: options.onPageGone,
  });
  windows.showMain();
  app.on('second-instance', (_event, args) => {
    windows.showMain();
    deepLinks.receive(args);
  });
  app.on('activate', windows.showMain);
  return { settingsFile, settings, windows, networkClosed: sessions.closed };
}
