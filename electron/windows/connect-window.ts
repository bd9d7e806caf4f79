import { BrowserWindow, nativeTheme } from 'electron';
import { backgroundColor } from './background';
import type { Page } from './page';

interface ConnectWindowOptions extends Page {
  readonly parent: BrowserWindow;
}

/** The credentials window: a process, a session and a preload of its own, so that no secret enters the main page. */
export function openConnectWindow({
  parent,
  preload,
  address,
  session,
}: ConnectWindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    parent,
    width: 560,
    height: 600,
    resizable: true,
    minimizable: false,
    maximizable: false,
    fullscreenable: false,
    title: 'Connect to Nexar',
    backgroundColor: backgroundColor(nativeTheme),
    show: false,
    webPreferences: {
      preload,
      session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      // SECURITY: a secret is typed here; the tools that could read the field stay out.
      devTools: false,
    },
  });
  window.removeMenu();
  window.once('ready-to-show', () => window.show());
  void window.loadURL(address);
  return window;
}
