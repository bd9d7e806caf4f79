import { BrowserWindow, nativeTheme, screen } from 'electron';
import { appIcon } from './app-icon';
import { backgroundColor } from './background';
import type { Page } from './page';
import { pagePreferences } from './page-preferences';
import { minimumSize, windowBounds } from './window-bounds';
import type { WindowState } from './window-state';

interface MainWindowOptions extends Page {
  readonly state: WindowState;
  readonly saveState: (state: WindowState) => void;
}

export function openMainWindow(options: MainWindowOptions): BrowserWindow {
  const { state, saveState } = options;
  const workAreas = () => screen.getAllDisplays().map((display) => display.workArea);
  const least = minimumSize(workAreas());
  const icon = appIcon();
  const window = new BrowserWindow({
    ...windowBounds(state.bounds, workAreas()),
    minWidth: least.width,
    minHeight: least.height,
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
  // A different scale factor makes the same display smaller.
  const shrinkMinimum = () => {
    const { width, height } = minimumSize(workAreas());
    window.setMinimumSize(width, height);
  };
  screen.on('display-metrics-changed', shrinkMinimum);
  screen.on('display-added', shrinkMinimum);
  screen.on('display-removed', shrinkMinimum);
  window.once('closed', () => {
    screen.off('display-metrics-changed', shrinkMinimum);
    screen.off('display-added', shrinkMinimum);
    screen.off('display-removed', shrinkMinimum);
  });
  return window;
}
