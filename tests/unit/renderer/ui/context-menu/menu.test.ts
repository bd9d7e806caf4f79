import { describe, expect, it } from 'vitest';
import { menuPlace } from '../../../../../renderer/ui/context-menu/menu-place';
import { nextEntry } from '../../../../../renderer/ui/context-menu/next-entry';

describe('menuPlace', () => {
  const window = { width: 1280, height: 800 };
  const menu = { width: 250, height: 200 };

  it('is the wanted place where there is room', () => {
    expect(menuPlace({ x: 100, y: 100 }, menu, window)).toEqual({ x: 100, y: 100 });
  });

  it('is above the wanted place near the bottom, and within the right edge', () => {
    expect(menuPlace({ x: 1270, y: 700 }, menu, window)).toEqual({ x: 1026, y: 500 });
  });

  it('begins within the window where the menu is larger than that', () => {
    expect(menuPlace({ x: 50, y: 50 }, { width: 2000, height: 1000 }, window)).toEqual({ x: 4, y: 4 });
  });
});

describe('nextEntry', () => {
  const labels = ['Copy row', 'Copy SKU', 'Open'];

  it('goes around with the arrow keys, and to both ends', () => {
    expect(nextEntry(labels, 2, 'ArrowDown')).toBe(0);
    expect(nextEntry(labels, 0, 'ArrowUp')).toBe(2);
    expect(nextEntry(labels, 1, 'Home')).toBe(0);
    expect(nextEntry(labels, 1, 'End')).toBe(2);
  });

  it('goes to the next entry that begins with a typed letter', () => {
    expect(nextEntry(labels, 0, 'c')).toBe(1);
    expect(nextEntry(labels, 1, 'C')).toBe(0);
    expect(nextEntry(labels, 0, 'o')).toBe(2);
    expect(nextEntry(labels, 0, 'x')).toBeNull();
  });

  it('leaves other keys alone', () => {
    expect(nextEntry(labels, 0, 'Enter')).toBeNull();
  });
});
