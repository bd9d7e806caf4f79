import type { BrowserWindow, WebContents } from 'electron';
import type { PageRecovery } from '../crash/page-recovery';
import type { SuperviseWindow } from '../crash/supervise-window';
import { openMainWindow } from './main-window';
import type { Page } from './page';
import { createSecretWindow, type SecretWindowOptions } from './secret-window';
import type { WindowState } from './window-state';

/** The app's windows, each open at most once. */
export interface AppWindows {
  /** Opens the main window, or brings it to the front; replaces one whose page is dead. */
  showMain(): void;
  /** Opens the credentials window above the main one, or brings it to the front. */
  showConnect(): void;
  /** Opens the window for the sign-in to `proxy` (host and port, for display), or brings it to the front. */
  showProxy(proxy: string): void;
  /** Aborted when the current credentials window is closed. */
  connectClosed(): AbortSignal;
  proxyClosed(): AbortSignal;
  closeConnect(): void;
  closeProxy(): void;
  main(): BrowserWindow | null;
  /** The current pages; null while their window is not open. */
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
  readonly supervise: SuperviseWindow;
  readonly onMainOpened: (contents: WebContents) => void;
  /** The main window's page has painted for the first time. */
  readonly onMainPainted: () => void;
  /** The main window's page is gone, with or without its window. */
  readonly onMainGone: () => void;
  readonly quit: () => void;
}

const connectOptions: SecretWindowOptions = { title: 'Connect to Nexar', width: 560, height: 520 };
const proxyOptions: SecretWindowOptions = { title: 'Sign in to the proxy', width: 480, height: 500 };

export function createAppWindows(options: AppWindowsOptions): AppWindows {
  const { saveState, supervise, quit } = options;
  let main: { readonly window: BrowserWindow; readonly recovery: PageRecovery } | null = null;
  const connect = createSecretWindow(supervise);
  const proxy = createSecretWindow(supervise);

  function openMain(): void {
    const window = openMainWindow({ ...options.parts, state: options.state(), saveState });
    const recovery = supervise(window, {
      name: 'Parts Lookup',
      address: options.parts.address,
      quitLabel: 'Quit',
      reopen: replaceMain,
      quit() {
        // Chromium would first ask a hanging page whether it may be closed.
        window.destroy();
        quit();
      },
    });
    main = { window, recovery };
    window.once('ready-to-show', options.onMainPainted);
    window.webContents.on('render-process-gone', options.onMainGone);
    window.once('closed', () => {
      if (main?.window === window) main = null;
      options.onMainGone();
    });
    options.onMainOpened(window.webContents);
  }

  /** The new one is opened first: without any window, the app would quit. */
  function replaceMain(): void {
    const before = main?.window;
    const children = before?.getChildWindows() ?? [];
    // A secret may be half typed in one of them, and destroying its parent would destroy it too.
    for (const child of children) child.setParentWindow(null);
    if (before) saveState({ bounds: before.getNormalBounds(), maximized: before.isMaximized() });
    openMain();
    for (const child of children) child.setParentWindow(main?.window ?? null);
    before?.destroy();
  }

  return {
    showMain() {
      if (!main) return openMain();
      if (main.recovery.isDead()) return replaceMain();
      const { window, recovery } = main;
      if (!window.isVisible() && recovery.hasPainted()) window.show();
      if (window.isMinimized()) window.restore();
      window.focus();
    },
    showConnect() {
      if (main) connect.show(options.connect, connectOptions, main.window);
    },
    showProxy(asking) {
      // Above the window that needs the sign-in, or it would be hidden behind it.
      const parent = connect.current() ?? main?.window;
      if (!parent) return;
      const page = () => {
        const opened = options.proxy();
        return { ...opened, address: `${opened.address}?proxy=${encodeURIComponent(asking)}` };
      };
      proxy.show(page, proxyOptions, parent);
    },
    connectClosed: connect.closed,
    proxyClosed: proxy.closed,
    closeConnect: connect.close,
    closeProxy: proxy.close,
    main: () => main?.window ?? null,
    mainContents: () => main?.window.webContents ?? null,
    connectContents: () => connect.current()?.webContents ?? null,
    proxyContents: () => proxy.current()?.webContents ?? null,
  };
}
