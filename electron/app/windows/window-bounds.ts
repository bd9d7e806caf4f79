export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Room for a title bar, which on Linux is drawn outside a window's bounds. */
const titleBar = 40;

/** Below this size the main window's tables are cramped. */
const roomySize = { width: 960, height: 640 };
const usual = { width: 1280, height: 800 };

function overlap(a: Bounds, b: Bounds): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/**
 * Where the window opens, in device-independent pixels: where it was, moved and shrunk to lie entirely on the display that
 * shows most of it; centered on the primary display if nothing is remembered or its display is gone.
 */
export function windowBounds(remembered: Bounds | null, workAreas: readonly Bounds[]): Bounds {
  const first = workAreas[0] ?? { x: 0, y: 0, ...usual };
  const wanted = remembered ?? { ...usual, x: Number.NaN, y: Number.NaN };
  const home = workAreas.reduce(
    (best, area) => (overlap(wanted, area) > overlap(wanted, best) ? area : best),
    first,
  );
  const least = minimumSize([home]);
  const width = clamp(wanted.width, least.width, home.width);
  const height = clamp(wanted.height, least.height, home.height - (remembered ? 0 : titleBar));
  const seen = remembered !== null && overlap(remembered, home) > 0;
  const x = seen ? clamp(wanted.x, home.x, home.x + home.width - width) : home.x + (home.width - width) / 2;
  const y = seen
    ? clamp(wanted.y, home.y, home.y + home.height - height)
    : home.y + (home.height - height) / 2;
  return { x: Math.round(x), y: Math.round(y), width, height };
}

/** The minimum size of the main window; a smaller or scaled-up display takes precedence. */
export function minimumSize(workAreas: readonly Bounds[]): { width: number; height: number } {
  return {
    width: Math.min(roomySize.width, ...workAreas.map(({ width }) => width)),
    height: Math.min(roomySize.height, ...workAreas.map(({ height }) => height - titleBar)),
  };
}

/** A window of the given size centered on `parent`, shrunk and moved to lie entirely in `workArea`. */
export function boundsAbove(
  parent: Bounds,
  wanted: { readonly width: number; readonly height: number },
  workArea: Bounds,
): Bounds {
  const width = Math.min(wanted.width, workArea.width);
  const height = Math.min(wanted.height, workArea.height - titleBar);
  const right = workArea.x + workArea.width - width;
  const bottom = workArea.y + workArea.height - titleBar - height;
  return {
    x: Math.round(clamp(parent.x + (parent.width - width) / 2, workArea.x, right)),
    y: Math.round(clamp(parent.y + (parent.height - height) / 2, workArea.y, bottom)),
    width,
    height,
  };
}
