import { BrowserWindow, nativeTheme, screen } from 'electron';
import { appIcon } from './app-icon';
import { backgroundColor } from './background';
import type { Page } from './page';
import { pagePreferences } from './page-preferences';
import { type Bounds, smallest, windowBounds } from './window-bounds';

export interface WindowState {
  readonly bounds: Bounds | null;
  readonly maximized: boolean;
}

interface MainWindowOptions extends Page {
  readonly state: WindowState;
  readonly saveState: (state: WindowState) => void;
}

export function openMainWindow(options: MainWindowOptions): BrowserWindow {
  const { address, state, saveState } = options;
  const workAreas = screen.getAllDisplays().map((display) => display.workArea);
  const icon = appIcon();
  const window = new BrowserWindow({
    ...windowBounds(state.bounds, workAreas),
    minWidth: smallest.width,
    minHeight: smallest.height,
    title: 'Parts Lookup',
    backgroundColor: backgroundColor(nativeTheme),
    ...(icon ? { icon } : {}),
    show: false,
    webPreferences: pagePreferences(options),
  });
  window.once('ready-to-show', () => {
    if (state.maximized) window.maximize();
    window.show();
  });
  window.on('close', () => saveState({ bounds: window.getNormalBounds(), maximized: window.isMaximized() }));
  void window.loadURL(address);
  return window;
}
