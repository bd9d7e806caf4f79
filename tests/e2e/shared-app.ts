import type { ElectronApplication } from 'playwright';
import { defaultSearchHistory } from '../../electron/shared/contract/constants/default-search-history';
import { defaultSettings } from '../../electron/shared/contract/constants/default-settings';
import type { NexarServer } from '../nexar-server/nexar-server';
import { type Display, startDisplay } from '../support/display';
import { launchApp } from '../support/launch-app';
import type { TestWorkspace } from '../support/test-workspace';
import { nexarVariables, type OpenedApp } from './open-app';
import { collectPageErrors, type PageErrors } from './page-errors';
import { screensOf } from './pages/screens';

/** One running app, shared by the tests of a worker. */
export interface SharedApp {
  /** The app at Welcome, as on its first start, with nothing chosen or stored. */
  prepare(): Promise<{ opened: OpenedApp; errors: PageErrors }>;
  close(): Promise<void>;
}

interface Running {
  opened: OpenedApp;
  errors: PageErrors;
  /** False once its window is closed or its page has crashed. */
  isUsable(): boolean;
}

/** A function in the app's main process that undoes what tests change there. */
interface InitialState {
  restoreInitialState?: () => void;
}

/** The app is started for the first test that uses it, on its own display, and replaced if a test has ended it. */
export function createSharedApp(workspace: TestWorkspace, nexar: NexarServer): SharedApp {
  let display: Display | undefined;
  let running: Running | undefined;

  async function replace(): Promise<Running> {
    await running?.opened.app.close();
    // On its own display it cannot lose the focus to the windows of other apps.
    if (process.platform === 'linux')
      display ??= await startDisplay(workspace.describeEnvironment(workspace.makeFolder('x')));
    return start(workspace, { ...nexarVariables(nexar), ...(display ? { DISPLAY: display.name } : {}) });
  }

  return {
    async prepare() {
      nexar.reset();
      if (running?.isUsable()) {
        await running.errors.clear();
        await reset(running.opened);
      } else {
        running = await replace();
      }
      await running.opened.welcome.heading.waitFor();
      return running;
    },
    async close() {
      await running?.opened.app.close();
      await display?.close();
    },
  };
}

async function start(workspace: TestWorkspace, env: Record<string, string>): Promise<Running> {
  const app = await launchApp(workspace, { env });
  const errors = collectPageErrors(app.electronApp);
  const opened = { app, ...(await screensOf(app.electronApp)) };
  let usable = true;
  const end = () => {
    usable = false;
  };
  opened.page.once('close', end);
  opened.page.once('crash', end);
  await saveInitialState(app.electronApp);
  return { opened, errors, isUsable: () => usable };
}

/**
 * Saves the window's size and what tests replace: the system's dialogs and browser. The app's clock advances by a minute
 * between two tests, so that each test has the full limits per minute of searches and links.
 */
function saveInitialState(app: ElectronApplication): Promise<void> {
  return app.evaluate(({ BrowserWindow, clipboard, dialog, shell }) => {
    const [main] = BrowserWindow.getAllWindows();
    if (!main) throw new Error('The app has no window');
    const replaceable = [dialog, shell].map((module) => ({ module, original: { ...module } }));
    const [minWidth = 0, minHeight = 0] = main.getMinimumSize();
    const bounds = main.getBounds();
    const realNow = performance.now.bind(performance);
    let minutes = 0;
    performance.now = () => realNow() + minutes * 60_000;
    (globalThis as InitialState).restoreInitialState = () => {
      for (const { module, original } of replaceable) Object.assign(module, original);
      for (const window of BrowserWindow.getAllWindows()) if (window !== main) window.destroy();
      main.setMinimumSize(minWidth, minHeight);
      main.setBounds(bounds);
      main.webContents.setZoomLevel(0);
      clipboard.clear();
      // Without a window manager the focus does not return from a window that another test opened.
      main.focus();
      minutes += 1;
    };
  });
}

async function reset({ app, page }: OpenedApp): Promise<void> {
  await app.electronApp.evaluate(() => (globalThis as InitialState).restoreInitialState?.());
  // Playwright's defaults.
  await page.emulateMedia({
    media: null,
    colorScheme: 'light',
    reducedMotion: 'no-preference',
    forcedColors: 'none',
    contrast: 'no-preference',
  });
  await page.mouse.move(0, 0);
  const { recent: _clearedSeparately, ...view } = defaultSearchHistory;
  await page.evaluate(
    async (defaults) => {
      const { parts } = window as unknown as {
        parts: Record<string, (request?: object) => Promise<{ ok: boolean }>> & {
          boms(): Promise<{ value: { boms: { id: string }[] } }>;
        };
      };
      const calls: [string, object?][] = [
        ['changeSettings', defaults.settings],
        ['rememberView', defaults.view],
        ['forgetSearches'],
        // This also drops all answers, the known limits of the plan and pending requests.
        ['disconnect'],
      ];
      for (const [name, request] of calls) {
        const answer = await parts[name]?.(request);
        if (!answer?.ok) throw new Error(`${name} failed: ${JSON.stringify(answer)}`);
      }
      const { boms } = (await parts.boms()).value;
      if (boms.length > 0) await parts.deleteBoms?.({ bomIds: boms.map(({ id }) => id) });
      await parts.dismissDeletions?.();
      history.replaceState(null, '', location.pathname);
    },
    { settings: defaultSettings, view },
  );
  // Drafts, results and open panels exist only in the page.
  await page.reload();
}
