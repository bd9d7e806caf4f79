import { app } from 'electron';
import { systemClock } from '../../core/clock';
import { createRateLimit } from '../../core/rate-limit';
import type { Logger } from '../../logging/logger';
import type { Redaction } from '../../logging/redaction';
import { connectOrigin, partsOrigin, proxyOrigin } from '../../security/page-file';
import { createPageErrorLog, pageErrorRateWindows, watchConsole } from '../crash/log-page-errors';
import { createWindowSupervisor } from '../crash/supervise-window';
import { distPath } from '../dist-path';
import { type AppWindows, createAppWindows } from './app-windows';
import type { PageSessions } from './page-sessions';
import type { WindowState } from './window-state';

interface WindowsOptions {
  readonly sessions: PageSessions;
  readonly windowState: () => WindowState;
  readonly saveWindowState: (state: WindowState) => void;
  readonly log: Logger;
  readonly redaction: Redaction;
  readonly onMainPainted: () => void;
  readonly onMainGone: () => void;
}

/** The three windows, each with its page, preload and session; the main one in its last position. */
export function createWindows(options: WindowsOptions): AppWindows {
  const { sessions, log, redaction, onMainPainted, onMainGone } = options;
  const rate = createRateLimit(pageErrorRateWindows);
  const notePageError = createPageErrorLog({ redaction, log, rate, elapsed: systemClock.elapsed });
  return createAppWindows({
    parts: {
      address: `${partsOrigin}/index.html`,
      preload: distPath('parts-preload/parts-preload.cjs'),
      session: sessions.parts,
    },
    connect: () => ({
      address: `${connectOrigin}/connect.html`,
      preload: distPath('connect-preload/connect-preload.cjs'),
      session: sessions.connect(),
    }),
    proxy: () => ({
      address: `${proxyOrigin}/proxy.html`,
      preload: distPath('proxy-preload/proxy-preload.cjs'),
      session: sessions.proxy(),
    }),
    state: options.windowState,
    saveState: options.saveWindowState,
    supervise: createWindowSupervisor({ clock: systemClock, log }),
    // SECURITY: of the main page only: errors in the windows for secrets may contain what was typed.
    onMainOpened: (contents) => watchConsole(contents, notePageError),
    onMainPainted,
    onMainGone,
    quit: () => app.quit(),
  });
}
