import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { SuperviseWindow } from '../crash/supervise-window';
import { appIcon } from './app-icon';
import { backgroundColor } from './background';
import type { Page } from './page';
import { pagePreferences } from './page-preferences';
import { boundsAbove } from './window-bounds';

export interface SecretWindowOptions {
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

/** A window in which a secret is typed: it has its own process, session and preload, so that no secret enters the main page. */
function openSecretWindow(page: Page, { title, ...wanted }: SecretWindowOptions, parent: BrowserWindow) {
  const icon = appIcon();
  const above = parent.getBounds();
  const window = new BrowserWindow({
    parent,
    ...boundsAbove(above, wanted, screen.getDisplayMatching(above).workArea),
    resizable: true,
    minimizable: false,
    maximizable: false,
    fullscreenable: false,
    title,
    backgroundColor: backgroundColor(nativeTheme),
    ...(icon ? { icon } : {}),
    show: false,
    // SECURITY: a secret is typed here; developer tools, which could read the field, are off.
    webPreferences: { ...pagePreferences(page), devTools: false },
  });
  window.removeMenu();
  window.once('ready-to-show', () => window.show());
  return window;
}

/** Such a window, open at most once. */
export interface SecretWindow {
  /** Opens it, or brings it to the front; replaces one whose page is dead. */
  show(page: () => Page, options: SecretWindowOptions, parent: BrowserWindow): void;
  /** Aborted when the current window is closed. */
  closed(): AbortSignal;
  close(): void;
  current(): BrowserWindow | null;
}

export function createSecretWindow(supervise: SuperviseWindow): SecretWindow {
  let shown: { readonly window: BrowserWindow; readonly isDead: () => boolean } | null = null;
  let closed = new AbortController();

  function open(makePage: () => Page, options: SecretWindowOptions, parent: BrowserWindow): void {
    const page = makePage();
    const window = openSecretWindow(page, options, parent);
    const ending = new AbortController();
    closed = ending;
    window.once('closed', () => {
      if (shown?.window === window) shown = null;
      ending.abort();
    });
    const { isDead } = supervise(window, {
      name: options.title,
      address: page.address,
      quitLabel: 'Close',
      reopen() {
        // Not the window it was opened above, which may have been replaced since.
        const above = window.getParentWindow();
        window.destroy();
        if (above) open(makePage, options, above);
      },
      quit: () => window.destroy(),
    });
    shown = { window, isDead };
  }

  return {
    show(page, options, parent) {
      if (shown?.isDead()) shown.window.destroy();
      if (shown) shown.window.focus();
      else open(page, options, parent);
    },
    closed: () => closed.signal,
    close: () => shown?.window.close(),
    current: () => shown?.window ?? null,
  };
}
