/** In CSS pixels of the window. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What stays free between a menu and the edge of the window. */
const gap = 4;

/** The top left corner of a menu that opens at `wanted`: above it where there is no room below, and within the window. */
export function menuPlace(wanted: MenuPlace, menu: Size, window: Size): MenuPlace {
  const hasRoomBelow = wanted.y + menu.height <= window.height - gap;
  const y = hasRoomBelow ? wanted.y : wanted.y - menu.height;
  return {
    x: Math.max(gap, Math.min(wanted.x, window.width - menu.width - gap)),
    y: Math.max(gap, Math.min(y, window.height - menu.height - gap)),
  };
}
