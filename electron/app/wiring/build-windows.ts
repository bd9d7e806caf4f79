import { app } from 'electron';
import { systemClock } from '../../core/clock';
import { createRateLimit } from '../../core/rate-limit';
import type { Logger } from '../../logging/logger';
import type { Redaction } from '../../logging/redaction';
import { connectOrigin, partsOrigin, proxyOrigin } from '../../security/page-file';
import type { SettingsSection } from '../../storage/settings-file';
import { createPageErrorLog, pageErrorRateWindows, watchConsole } from '../crash/log-page-errors';
import { createWindowSupervisor } from '../crash/supervise-window';
import { type AppWindows, createAppWindows } from '../windows/app-windows';
import type { WindowState } from '../windows/window-state';
import type { PageSessions } from './open-page-sessions';

interface WindowParts {
  /** The path of a file of the build. */
  readonly built: (path: string) => string;
  readonly sessions: PageSessions;
  readonly windowState: SettingsSection<WindowState>;
  readonly log: Logger;
  readonly redaction: Redaction;
  readonly onMainPainted: () => void;
  readonly onMainGone: () => void;
}

/** The three windows: each with its page, its door and its session; the main one where it stood last. */
export function buildWindows(parts: WindowParts): AppWindows {
  const { built, sessions, windowState, log, redaction, onMainPainted, onMainGone } = parts;
  const rate = createRateLimit(pageErrorRateWindows);
  const notePageError = createPageErrorLog({ redaction, log, rate, elapsed: systemClock.elapsed });
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
    state: windowState.read,
    saveState({ bounds, maximized }) {
      try {
        windowState.write({ bounds: bounds && { ...bounds }, maximized });
      } catch (error) {
        // A full disk must not keep the window from closing.
        log.warn('window state not saved', { error: String(error) });
      }
    },
    supervise: createWindowSupervisor({ clock: systemClock, log }),
    // SECURITY: of the main page alone: what the windows for secrets complain of may hold what was typed.
    onMainOpened: (contents) => watchConsole(contents, notePageError),
    onMainPainted,
    onMainGone,
    quit: () => app.quit(),
  });
}
