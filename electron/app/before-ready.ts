import { join } from 'node:path';
import { app, dialog, Menu } from 'electron';
import { systemClock } from '../core/clock';
import { createDeferredLogger, type DeferredLogger } from '../logging/deferred-logger';
import { createRedaction, type Redaction } from '../logging/redaction';
import { registerAppScheme } from '../security/app-scheme';
import { type Build, readBuild } from '../security/build-mark';
import { obstacles, restrictCommandLine } from '../security/command-line';
import { emptyCoreDumps } from '../security/empty-core-dumps';
import { lockNavigation } from '../security/navigation-lock';
import { forbidDictionaries, forbidPrefetch } from '../security/no-network';
import { enforcesSandbox } from '../security/sandbox-rule';
import { endOnErrors } from './crash/end-on-errors';
import { writeObstacle } from './crash/write-obstacle';
import { createDeepLinks, type DeepLinks, fitsIpcLimit } from './deep-links/deep-links';

/** What exists before the app is ready. */
export interface Foundation {
  readonly log: DeferredLogger;
  readonly redaction: Redaction;
  readonly build: Build;
  readonly deepLinks: DeepLinks;
  /** Whether this process continues; if not, it is about to exit. */
  readonly mayStart: boolean;
  /** Resolves once no process of the app, nor one that it starts later, can dump its memory. */
  readonly limitCoreDumps: () => Promise<void>;
  /** Shows why the app cannot start, and quits. */
  readonly cannotStart: (error: unknown) => void;
}

/** Does everything that must precede `ready`. SECURITY: Chromium reads its switches and the sandbox setting only then. */
export function beforeReady(): Foundation {
  const { argv, env, platform } = process;
  const redaction = createRedaction(app.getPath('home'));
  const log = createDeferredLogger(async () => {
    const { createLogger } = await import('../logging/logger');
    return createLogger(join(app.getPath('userData'), 'logs'), redaction, !app.isPackaged, systemClock);
  });
  const { cannotStart } = endOnErrors(redaction, log);
  const build = readBuild(app.getAppPath(), app.isPackaged);
  const refused = restrictCommandLine({
    commandLine: app.commandLine,
    argv,
    platform,
    env,
    build: build.kind,
  });
  emptyCoreDumps(platform, process.pid);
  const root = process.getuid?.() === 0;
  const noSandboxSwitch = app.commandLine.hasSwitch('no-sandbox');
  if (enforcesSandbox({ packaged: app.isPackaged, root, noSandboxSwitch })) app.enableSandbox();
  registerAppScheme();
  forbidPrefetch(app.commandLine);
  forbidDictionaries(app);
  lockNavigation(app);
  // Electron would otherwise build a default menu at `ready`, only to discard it.
  Menu.setApplicationMenu(null);
  const deepLinks = createDeepLinks();
  deepLinks.receive(argv);
  // macOS delivers links this way, including the one that started the app, before it is ready.
  app.on('open-url', (event, address) => {
    event.preventDefault();
    deepLinks.receive([address]);
  });
  const mayStart = claimStart(obstacles(refused), cannotStart);
  if (mayStart && refused.length > 0) log.warn('switches and variables not obeyed', { names: refused });
  return {
    log,
    redaction,
    build,
    deepLinks,
    mayStart,
    cannotStart,
    async limitCoreDumps() {
      // Not loaded before the window: Node's `child_process` takes some milliseconds.
      const { limitCoreDumps } = await import('../security/limit-core-dumps');
      const errors = await limitCoreDumps(platform, process.pid);
      if (errors.length > 0) log.warn('core dumps not limited', { errors });
    },
  };
}

/** Whether this process is the one to run the app; quits if not. `toRemove`: switches that it cannot run with. */
function claimStart(toRemove: readonly string[], cannotStart: (error: unknown) => void): boolean {
  if (toRemove.length > 0) {
    dialog.showErrorBox(
      'Parts Lookup cannot start',
      `Remove ${toRemove.map((name) => `--${name}`).join(' ')} from the command that starts it.`,
    );
    app.exit(1);
    return false;
  }
  if (fitsIpcLimit(process.argv) && app.requestSingleInstanceLock()) return true;
  // The lock is refused if the app is already running, or if the folder is not writable.
  const obstacle = fitsIpcLimit(process.argv) ? writeObstacle(app.getPath('userData')) : null;
  if (obstacle) cannotStart(obstacle);
  else app.quit();
  return false;
}
