import { body, box, disc, mark, metal, type Shape, spread } from './shapes';

/** An integrated circuit from above, with `left` pins at its left and `right` at its right. */
export function dualRow(left: number, right: number, width: number, legs: number): Shape[] {
  const most = Math.max(left, right);
  const height = Math.min(132, Math.max(44, most * 17));
  const pin = Math.min(8, height / most / 2);
  const leg = width / 4 + legs / 2;
  return [
    ...spread(left, 80, height * 0.94).map((y) => box(metal, 80 - leg, y, width / 2 + legs, pin)),
    ...spread(right, 80, height * 0.94).map((y) => box(metal, 80 + leg, y, width / 2 + legs, pin)),
    box(body, 80, 80, width, height),
    disc(mark, 80 - width / 2 + 10, 80 - height / 2 + 10, 4),
  ];
}

/** An integrated circuit with pins on four sides; with `legs` of 0 they are pads flush with the edge. */
export function fourSided(pins: number, legs: number): Shape[] {
  const size = 96;
  const places = spread(Math.max(2, Math.min(16, Math.round(pins / 4))), 80, size * 0.9);
  const pin = Math.max(2, size / places.length / 2.2);
  const reach = size + 2 * legs;
  return [
    ...places.flatMap((at) => [box(metal, 80, at, reach, pin), box(metal, at, 80, pin, reach)]),
    box(body, 80, 80, legs === 0 ? size - 8 : size, legs === 0 ? size - 8 : size),
    disc(mark, 80 - size / 2 + 14, 80 - size / 2 + 14, 5),
  ];
}

/** A body with a metal tab above it and `pins` legs below. */
export function tabbed(pins: number, hole: boolean, legs: number): Shape[] {
  return [
    ...spread(pins, 80, 66).map((x) => box(metal, x, 100 + legs / 2, 7, legs)),
    box(metal, 80, 40, 84, hole ? 52 : 30),
    ...(hole ? [disc([255, 255, 255], 80, 34, 10)] : []),
    box(body, 80, 80, 84, 46),
  ];
}

/** A body with legs below. */
export function inLine(pins: number): Shape[] {
  return [...spread(pins, 80, 70).map((x) => box(metal, x, 118, 6, 64)), box(body, 80, 64, 92, 60)];
}
