type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

export type GridCommand = 'select-all' | 'copy-with-header' | 'clear-selection' | 'open-menu';

/** What a key asks of a grid apart from moving the focus; null for other keys. Copying itself is the `copy` event. */
export function gridCommand({ key, ctrlKey, metaKey, shiftKey }: Keys): GridCommand | null {
  const letter = ctrlKey === metaKey ? '' : key.toLowerCase();
  if (letter === 'a' && !shiftKey) return 'select-all';
  if (letter === 'c' && shiftKey) return 'copy-with-header';
  if (key === 'Escape') return 'clear-selection';
  // Where the system opens menus by keys, it sends `contextmenu` instead; macOS does not.
  if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) return 'open-menu';
  return null;
}
