import { type App, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Command } from '../../shared/contract/menu';

interface MenuOptions {
  readonly app: App;
  readonly platform: NodeJS.Platform;
  readonly send: (command: Command) => void;
  readonly connect: () => void;
  readonly openOctopart: () => void;
}

/** The native menu; it shows accelerators beside the items, so that they can be discovered. */
export function applicationMenu({ app, platform, send, connect, openOctopart }: MenuOptions): Menu {
  const mac = platform === 'darwin';
  const settings: MenuItemConstructorOptions = {
    label: mac ? 'Settings…' : '&Settings',
    accelerator: 'CmdOrCtrl+,',
    click: () => send('show-settings'),
  };
  const connectItem: MenuItemConstructorOptions = { label: '&Connect to Nexar…', click: connect };
  const appMenu: MenuItemConstructorOptions = {
    label: app.name,
    submenu: [
      { role: 'about' },
      { type: 'separator' },
      settings,
      connectItem,
      { type: 'separator' },
      { role: 'services' },
      { type: 'separator' },
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      { type: 'separator' },
      { role: 'quit' },
    ],
  };
  const fileMenu: MenuItemConstructorOptions = {
    label: '&File',
    submenu: [settings, connectItem, { type: 'separator' }, { role: 'quit', accelerator: 'Ctrl+Q' }],
  };
  /** The page obeys the keys itself, outside its text fields; here they are shown. */
  const step = (label: string, command: Command, key: string): MenuItemConstructorOptions => ({
    label,
    accelerator: key,
    registerAccelerator: false,
    click(_item, _window, { triggeredByAccelerator }) {
      if (!triggeredByAccelerator) send(command);
    },
  });
  const viewMenu: MenuItemConstructorOptions = {
    label: '&View',
    submenu: [
      { label: 'Se&arch', accelerator: 'CmdOrCtrl+1', click: () => send('show-search') },
      { label: 'B&OMs', accelerator: 'CmdOrCtrl+2', click: () => send('show-boms') },
      { label: '&Find a Part Number', accelerator: 'CmdOrCtrl+K', click: () => send('focus-search') },
      { type: 'separator' },
      step('&Back', 'go-back', mac ? 'Cmd+[' : 'Alt+Left'),
      step('Fo&rward', 'go-forward', mac ? 'Cmd+]' : 'Alt+Right'),
      { type: 'separator' },
      { label: 'Toggle Side&bar', accelerator: 'CmdOrCtrl+B', click: () => send('toggle-sidebar') },
      { label: 'Toggle &Preview', accelerator: 'CmdOrCtrl+I', click: () => send('toggle-preview') },
      { type: 'separator' },
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { type: 'separator' },
      { role: 'togglefullscreen' },
      ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' } as const]),
    ],
  };
  const helpMenu: MenuItemConstructorOptions = {
    role: 'help',
    label: '&Help',
    submenu: [
      { label: '&Keyboard Shortcuts', accelerator: 'CmdOrCtrl+/', click: () => send('show-keys') },
      { type: 'separator' },
      { label: 'Octopart on the Web', click: openOctopart },
      { label: '&Export Diagnostics…', click: () => send('show-diagnostics') },
      ...(mac ? [] : [{ role: 'about' } as const]),
    ],
  };
  return Menu.buildFromTemplate([
    mac ? appMenu : fileMenu,
    { role: 'editMenu', label: '&Edit' },
    viewMenu,
    { role: 'windowMenu', label: '&Window' },
    helpMenu,
  ]);
}
