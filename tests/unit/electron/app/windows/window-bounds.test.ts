import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsAbove, minimumSize, windowBounds } from '../../../../../electron/app/windows/window-bounds';

const display = { x: 0, y: 0, width: 1920, height: 1040 };

describe('the main window', () => {
  it('opens centered at its default size the first time', () => {
    expect(windowBounds(null, [display])).toEqual({ x: 320, y: 120, width: 1280, height: 800 });
  });

  it('opens where it was', () => {
    const was = { x: 100, y: 50, width: 1400, height: 900 };
    expect(windowBounds(was, [display])).toEqual(was);
  });

  it('opens centered if its display is gone', () => {
    const was = { x: 3000, y: 50, width: 1280, height: 800 };
    expect(windowBounds(was, [display])).toEqual({ x: 320, y: 120, width: 1280, height: 800 });
  });

  it('opens entirely on a display, whatever was saved', () => {
    const area = fc.record({
      x: fc.integer({ min: -4000, max: 4000 }),
      y: fc.integer({ min: -4000, max: 4000 }),
      width: fc.integer({ min: 320, max: 4000 }),
      height: fc.integer({ min: 240, max: 3000 }),
    });
    fc.assert(
      fc.property(fc.option(area), fc.array(area, { minLength: 1, maxLength: 3 }), (was, displays) => {
        const bounds = windowBounds(was, displays);
        const inside = displays.some(
          (one) =>
            bounds.x >= one.x &&
            bounds.y >= one.y &&
            bounds.x + bounds.width <= one.x + one.width &&
            bounds.y + bounds.height <= one.y + one.height,
        );
        expect(inside).toBe(true);
      }),
    );
  });
});

/** 1440x900 at 200%. */
const scaled = { x: 0, y: 0, width: 720, height: 450 };

describe('a window on a small or scaled screen', () => {
  it('leaves space for its title bar and may be that small if it is the main window', () => {
    expect(windowBounds(null, [scaled])).toEqual({ x: 0, y: 20, width: 720, height: 410 });
    expect(minimumSize([scaled])).toEqual({ width: 720, height: 410 });
    expect(minimumSize([display, scaled])).toEqual({ width: 720, height: 410 });
    expect(minimumSize([display])).toEqual({ width: 960, height: 640 });
  });

  it('has its preferred size if there is space, centered on its parent', () => {
    const parent = { x: 320, y: 120, width: 1280, height: 800 };
    expect(boundsAbove(parent, { width: 560, height: 600 }, display)).toEqual({
      x: 680,
      y: 220,
      width: 560,
      height: 600,
    });
  });

  it('is entirely visible above its parent, including its title bar', () => {
    const side = (least: number) => fc.integer({ min: least, max: 4000 });
    const at = fc.integer({ min: -4000, max: 4000 });
    const area = fc.record({ x: at, y: at, width: side(320), height: side(240) });
    const preferred = fc.record({ width: side(100), height: side(100) });
    fc.assert(
      fc.property(area, preferred, area, (parent, size, workArea) => {
        const bounds = boundsAbove(parent, size, workArea);
        expect(bounds.x).toBeGreaterThanOrEqual(workArea.x);
        expect(bounds.y).toBeGreaterThanOrEqual(workArea.y);
        expect(bounds.x + bounds.width).toBeLessThanOrEqual(workArea.x + workArea.width);
        expect(bounds.y + bounds.height + 40).toBeLessThanOrEqual(workArea.y + workArea.height);
      }),
    );
    expect(boundsAbove(scaled, { width: 560, height: 600 }, scaled).height).toBe(410);
  });
});
