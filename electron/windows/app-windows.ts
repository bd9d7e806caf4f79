import type { BrowserWindow, WebContents } from 'electron';
import { openConnectWindow } from './connect-window';
import { openMainWindow, type WindowState } from './main-window';
import type { Page } from './page';

/** The app's two windows, each there at most once. */
export interface AppWindows {
  /** Opens the main window, or brings it to the front. */
  showMain(): void;
  /** Opens the credentials window above the main one, or brings it to the front. */
  showConnect(): void;
  /** Aborted when the credentials window that is open now is closed. */
  connectClosed(): AbortSignal;
  closeConnect(): void;
  main(): BrowserWindow | null;
  /** The pages as they are now, null while their window is not open. */
  mainContents(): WebContents | null;
  connectContents(): WebContents | null;
}

interface AppWindowsOptions {
  readonly parts: Page;
  readonly connect: Page;
  readonly state: () => WindowState;
  readonly saveState: (state: WindowState) => void;
  readonly onMainClosed: () => void;
}

export function createAppWindows(options: AppWindowsOptions): AppWindows {
  let main: BrowserWindow | null = null;
  let connect: BrowserWindow | null = null;
  let connectClosed = new AbortController();
  return {
    showMain() {
      if (main) {
        if (main.isMinimized()) main.restore();
        main.focus();
        return;
      }
      main = openMainWindow({ ...options.parts, state: options.state(), saveState: options.saveState });
      main.once('closed', () => {
        main = null;
        options.onMainClosed();
      });
    },
    showConnect() {
      if (connect) {
        connect.focus();
        return;
      }
      if (!main) return;
      connect = openConnectWindow({ ...options.connect, parent: main });
      const closed = new AbortController();
      connectClosed = closed;
      connect.once('closed', () => {
        connect = null;
        closed.abort();
      });
    },
    connectClosed: () => connectClosed.signal,
    closeConnect: () => connect?.close(),
    main: () => main,
    mainContents: () => main?.webContents ?? null,
    connectContents: () => connect?.webContents ?? null,
  };
}
