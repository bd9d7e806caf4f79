import type { Logger } from '../logging/logger';
import { connectOrigin, partsOrigin, proxyOrigin } from '../security/page-file';
import type { SettingsFile } from '../settings/settings-file';
import { type AppWindows, createAppWindows } from '../windows/app-windows';
import type { PageSessions } from './open-page-sessions';

interface WindowParts {
  /** The path of a file of the build. */
  readonly built: (path: string) => string;
  readonly sessions: PageSessions;
  readonly settings: SettingsFile;
  readonly log: Logger;
  readonly onMainPainted: () => void;
  readonly onMainClosed: () => void;
}

/** The three windows: each with its page, its door and its session; the main one where it stood last. */
export function buildWindows(parts: WindowParts): AppWindows {
  const { built, sessions, settings, log, onMainPainted, onMainClosed } = parts;
  return createAppWindows({
    parts: {
      address: `${partsOrigin}/index.html`,
      preload: built('parts-preload/parts-preload.cjs'),
      session: sessions.parts,
    },
    connect: () => ({
      address: `${connectOrigin}/connect.html`,
      preload: built('connect-preload/connect-preload.cjs'),
      session: sessions.connect(),
    }),
    proxy: () => ({
      address: `${proxyOrigin}/proxy.html`,
      preload: built('proxy-preload/proxy-preload.cjs'),
      session: sessions.proxy(),
    }),
    state: () => settings.read('window'),
    saveState({ bounds, maximized }) {
      try {
        settings.write('window', { bounds: bounds && { ...bounds }, maximized });
      } catch (error) {
        // A full disk must not keep the window from closing.
        log.warn('window state not saved', { error: String(error) });
      }
    },
    onMainPainted,
    onMainClosed,
  });
}
