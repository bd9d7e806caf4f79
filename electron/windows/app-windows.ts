import type { BrowserWindow, WebContents } from 'electron';
import { openMainWindow, type WindowState } from './main-window';
import type { Page } from './page';
import { createSecretWindow, openSecretWindow } from './secret-window';

/** The app's windows, each there at most once. */
export interface AppWindows {
  /** Opens the main window, or brings it to the front. */
  showMain(): void;
  /** Opens the credentials window above the main one, or brings it to the front. */
  showConnect(): void;
  /** Opens the window that asks for the sign-in of `proxy` (host and port, to be shown), or brings it to the front. */
  showProxy(proxy: string): void;
  /** Aborted when the credentials window that is open now is closed. */
  connectClosed(): AbortSignal;
  proxyClosed(): AbortSignal;
  closeConnect(): void;
  closeProxy(): void;
  main(): BrowserWindow | null;
  /** The pages as they are now, null while their window is not open. */
  mainContents(): WebContents | null;
  connectContents(): WebContents | null;
  proxyContents(): WebContents | null;
}

interface AppWindowsOptions {
  readonly parts: Page;
  readonly connect: () => Page;
  readonly proxy: () => Page;
  readonly state: () => WindowState;
  readonly saveState: (state: WindowState) => void;
  /** The main window's page has painted for the first time. */
  readonly onMainPainted: () => void;
  readonly onMainClosed: () => void;
}

export function createAppWindows(options: AppWindowsOptions): AppWindows {
  let main: BrowserWindow | null = null;
  const connect = createSecretWindow();
  const proxy = createSecretWindow();
  return {
    showMain() {
      if (main) {
        if (main.isMinimized()) main.restore();
        main.focus();
        return;
      }
      main = openMainWindow({ ...options.parts, state: options.state(), saveState: options.saveState });
      main.once('ready-to-show', options.onMainPainted);
      main.once('closed', () => {
        main = null;
        options.onMainClosed();
      });
    },
    showConnect() {
      const parent = main;
      if (!parent) return;
      const look = { title: 'Connect to Nexar', width: 560, height: 600 };
      connect.show(() => openSecretWindow({ ...options.connect(), ...look, parent }));
    },
    showProxy(asking) {
      // Above the window that wants the way free, or it would hide behind it.
      const parent = connect.current() ?? main;
      if (!parent) return;
      const look = { title: 'Sign in to the proxy', width: 480, height: 500 };
      proxy.show(() => {
        const page = options.proxy();
        const address = `${page.address}?proxy=${encodeURIComponent(asking)}`;
        return openSecretWindow({ ...page, ...look, address, parent });
      });
    },
    connectClosed: connect.closed,
    proxyClosed: proxy.closed,
    closeConnect: connect.close,
    closeProxy: proxy.close,
    main: () => main,
    mainContents: () => main?.webContents ?? null,
    connectContents: () => connect.current()?.webContents ?? null,
    proxyContents: () => proxy.current()?.webContents ?? null,
  };
}
