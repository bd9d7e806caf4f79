export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const smallest = { width: 960, height: 640 };
const usual = { width: 1280, height: 800 };

function overlap(a: Bounds, b: Bounds): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/**
 * Where the window opens, in device-independent pixels: as it was, moved and shrunk to lie wholly on the display that
 * shows most of it; in the middle of the first display when nothing is remembered or its display is gone.
 */
export function windowBounds(remembered: Bounds | null, workAreas: readonly Bounds[]): Bounds {
  const first = workAreas[0] ?? { x: 0, y: 0, ...usual };
  const wanted = remembered ?? { ...usual, x: Number.NaN, y: Number.NaN };
  const home = workAreas.reduce(
    (best, area) => (overlap(wanted, area) > overlap(wanted, best) ? area : best),
    first,
  );
  const width = clamp(wanted.width, Math.min(smallest.width, home.width), home.width);
  const height = clamp(wanted.height, Math.min(smallest.height, home.height), home.height);
  const seen = remembered !== null && overlap(remembered, home) > 0;
  const x = seen ? clamp(wanted.x, home.x, home.x + home.width - width) : home.x + (home.width - width) / 2;
  const y = seen
    ? clamp(wanted.y, home.y, home.y + home.height - height)
    : home.y + (home.height - height) / 2;
  return { x: Math.round(x), y: Math.round(y), width, height };
}
