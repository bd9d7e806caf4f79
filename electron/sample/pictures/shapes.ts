import type { Color } from './png';

/** An area of one color; in a list of shapes the later ones lie on top. */
export interface Shape {
  readonly color: Color;
  covers(x: number, y: number): boolean;
}

export const body: Color = [46, 48, 54];
export const metal: Color = [176, 180, 186];
export const mark: Color = [120, 124, 132];

/** A rectangle around a middle. */
export function box(color: Color, x: number, y: number, width: number, height: number): Shape {
  return {
    color,
    covers: (px, py) => Math.abs(px - x) * 2 < width && Math.abs(py - y) * 2 < height,
  };
}

export function disc(color: Color, x: number, y: number, radius: number): Shape {
  return { color, covers: (px, py) => Math.hypot(px - x, py - y) < radius };
}

/** The part of `shape` above `y`. */
export function above(shape: Shape, y: number): Shape {
  return { color: shape.color, covers: (px, py) => py < y && shape.covers(px, py) };
}

/** The middles of `count` places over `length`, around `middle`. */
export function spread(count: number, middle: number, length: number): number[] {
  const pitch = length / count;
  return Array.from({ length: count }, (_, index) => middle + (index - (count - 1) / 2) * pitch);
}
