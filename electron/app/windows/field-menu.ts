import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import { type App, BrowserWindow, Menu } from 'electron';

type Place = Pick<ContextMenuParams, 'isEditable' | 'editFlags' | 'selectionText'>;

/** What the menu at a place of a page contains: nothing unless it is a text field or has selected text. */
export function fieldMenu({ isEditable, editFlags, selectionText }: Place): MenuItemConstructorOptions[] {
  const copy: MenuItemConstructorOptions = { role: 'copy', enabled: editFlags.canCopy };
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy];
  return [
    { role: 'cut', enabled: editFlags.canCut },
    copy,
    { role: 'paste', enabled: editFlags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', enabled: editFlags.canSelectAll },
  ];
}

/** Gives the text fields of every window the usual menu, which Electron leaves to the app. Menus of rows are the page's own. */
export function showFieldMenus(app: App): void {
  app.on('web-contents-created', (_created, contents) => {
    contents.on('context-menu', (_event, params) => {
      const items = fieldMenu(params);
      const window = BrowserWindow.fromWebContents(contents);
      if (items.length === 0 || !window) return;
      // A key opens it at the field, not at the pointer.
      const place = params.menuSourceType === 'keyboard' ? { x: params.x, y: params.y } : {};
      Menu.buildFromTemplate(items).popup({ window, ...place });
    });
  });
}
