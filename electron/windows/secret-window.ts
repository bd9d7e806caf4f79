import { BrowserWindow, nativeTheme } from 'electron';
import { appIcon } from './app-icon';
import { backgroundColor } from './background';
import type { Page } from './page';
import { pagePreferences } from './page-preferences';

interface SecretWindowOptions extends Page {
  readonly parent: BrowserWindow;
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

/** A window in which a secret is typed: a process, a session and a preload of its own, so that none enters the main page. */
export function openSecretWindow(options: SecretWindowOptions): BrowserWindow {
  const { parent, title, width, height, address } = options;
  const icon = appIcon();
  const window = new BrowserWindow({
    parent,
    width,
    height,
    resizable: true,
    minimizable: false,
    maximizable: false,
    fullscreenable: false,
    title,
    backgroundColor: backgroundColor(nativeTheme),
    ...(icon ? { icon } : {}),
    show: false,
    // SECURITY: a secret is typed here; the tools that could read the field stay out.
    webPreferences: { ...pagePreferences(options), devTools: false },
  });
  window.removeMenu();
  window.once('ready-to-show', () => window.show());
  void window.loadURL(address);
  return window;
}

/** Such a window, there at most once. */
export interface SecretWindow {
  /** Opens it, or brings it to the front. */
  show(open: () => BrowserWindow): void;
  /** Aborted when the window that is open now is closed. */
  closed(): AbortSignal;
  close(): void;
  current(): BrowserWindow | null;
}

export function createSecretWindow(): SecretWindow {
  let window: BrowserWindow | null = null;
  let closed = new AbortController();
  return {
    show(open) {
      if (window) {
        window.focus();
        return;
      }
      window = open();
      const ending = new AbortController();
      closed = ending;
      window.once('closed', () => {
        window = null;
        ending.abort();
      });
    },
    closed: () => closed.signal,
    close: () => window?.close(),
    current: () => window,
  };
}
