import { isMac } from './is-mac';

/** A shortcut of Ctrl or Cmd as menus show it: "Ctrl Shift C", on a Mac "⇧⌘C". */
export function shortcutText(key: string, { shift = false, mac = isMac } = {}): string {
  if (mac) return `${shift ? '⇧' : ''}⌘${key}`;
  return `Ctrl ${shift ? 'Shift ' : ''}${key}`;
}
