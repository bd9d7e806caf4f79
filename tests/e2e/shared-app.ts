import type { ElectronApplication } from 'playwright';
import { defaultSearchHistory } from '../../electron/shared/contract/constants/default-search-history';
import { defaultSettings } from '../../electron/shared/contract/constants/default-settings';
import type { NexarServer } from '../nexar-server/nexar-server';
import { type Display, startDisplay } from '../support/display';
import { launchApp } from '../support/launch-app';
import type { TestPlace } from '../support/test-workspace';
import { leadTo, type Opened } from './open-app';
import { collectComplaints, type PageComplaints } from './page-errors';
import { screensOf } from './pages/screens';

/** One running app for all tests of a worker that look at it. */
export interface SharedApp {
  /** The app at Welcome, with nothing chosen, stored or remembered: as on its first start. */
  prepare(): Promise<{ opened: Opened; complaints: PageComplaints }>;
  close(): Promise<void>;
}

interface Running {
  opened: Opened;
  complaints: PageComplaints;
  /** False once its window is closed or its page has crashed. */
  isUsable(): boolean;
}

/** A function in the app's own process that undoes what tests change there. */
interface FirstState {
  restoreFirstState?: () => void;
}

/** The app is started when a test first asks for it, on a screen of its own, and replaced when a test has ended it. */
export function createSharedApp(place: TestPlace, nexar: NexarServer): SharedApp {
  let display: Display | undefined;
  let running: Running | undefined;

  async function replace(): Promise<Running> {
    await running?.opened.app.close();
    // On a screen of its own it cannot lose the focus to the windows of other apps.
    if (process.platform === 'linux')
      display ??= await startDisplay(place.describeEnvironment(place.makeFolder('x')));
    return start(place, { ...leadTo(nexar), ...(display ? { DISPLAY: display.name } : {}) });
  }

  return {
    async prepare() {
      nexar.reset();
      if (running?.isUsable()) {
        await running.complaints.forget();
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

async function start(place: TestPlace, env: Record<string, string>): Promise<Running> {
  const app = await launchApp(place, { env });
  const complaints = collectComplaints(app.electronApp);
  const opened = { app, ...(await screensOf(app.electronApp)) };
  let usable = true;
  const end = () => {
    usable = false;
  };
  opened.page.once('close', end);
  opened.page.once('crash', end);
  await keepFirstState(app.electronApp).catch((error) => {
    // V8 may collect the promise by which Playwright waits (microsoft/playwright#33737), above all right after the start.
    if (!/garbage collected/.test(String(error))) throw error;
    return keepFirstState(app.electronApp);
  });
  return { opened, complaints, isUsable: () => usable };
}

/**
 * Remembers the window's size, and what tests replace: the system's dialogs and browser. The app's clock advances by a minute
 * between two tests, so that each test has the full limits per minute of searches and links.
 */
function keepFirstState(app: ElectronApplication): Promise<void> {
  return app.evaluate(({ BrowserWindow, clipboard, dialog, shell }) => {
    const [main] = BrowserWindow.getAllWindows();
    if (!main) throw new Error('The app has no window');
    const replaceable = [dialog, shell].map((module) => ({ module, original: { ...module } }));
    const [minWidth = 0, minHeight = 0] = main.getMinimumSize();
    const bounds = main.getBounds();
    const realNow = performance.now.bind(performance);
    let minutes = 0;
    performance.now = () => realNow() + minutes * 60_000;
    (globalThis as FirstState).restoreFirstState = () => {
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

async function reset({ app, page }: Opened): Promise<void> {
  await app.electronApp.evaluate(() => (globalThis as FirstState).restoreFirstState?.());
  // Playwright's defaults.
  await page.emulateMedia({
    media: null,
    colorScheme: 'light',
    reducedMotion: 'no-preference',
    forcedColors: 'none',
    contrast: 'no-preference',
  });
  await page.mouse.move(0, 0);
  const { recent: _forgottenApart, ...view } = defaultSearchHistory;
  await page.evaluate(
    async (first) => {
      const { parts } = window as unknown as {
        parts: Record<string, (request?: object) => Promise<{ ok: boolean }>>;
      };
      const calls: [string, object?][] = [
        ['changeSettings', first.settings],
        ['rememberView', first.view],
        ['forgetSearches'],
        // This also drops all answers, what is known of the plan, and whatever is under way.
        ['disconnect'],
      ];
      for (const [name, request] of calls) {
        const answer = await parts[name]?.(request);
        if (!answer?.ok) throw new Error(`${name} failed: ${JSON.stringify(answer)}`);
      }
      history.replaceState(null, '', location.pathname);
    },
    { settings: defaultSettings, view },
  );
  // Drafts, results and open panels live in the page alone.
  await page.reload();
}
