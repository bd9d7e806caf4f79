import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowBounds } from '../../../electron/windows/window-bounds';

const display = { x: 0, y: 0, width: 1920, height: 1040 };

describe('the window opens', () => {
  it('in the middle at its usual size the first time', () => {
    expect(windowBounds(null, [display])).toEqual({ x: 320, y: 120, width: 1280, height: 800 });
  });

  it('where it was', () => {
    const was = { x: 100, y: 50, width: 1400, height: 900 };
    expect(windowBounds(was, [display])).toEqual(was);
  });

  it('in the middle when its display is gone', () => {
    const was = { x: 3000, y: 50, width: 1280, height: 800 };
    expect(windowBounds(was, [display])).toEqual({ x: 320, y: 120, width: 1280, height: 800 });
  });

  it('wholly on a display, whatever was remembered', () => {
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
