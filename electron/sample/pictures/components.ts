import type { Color } from './png';
import { above, body, box, disc, mark, metal, type Shape, spread } from './shapes';

const ceramic: Color = [196, 160, 116];
const resistor: Color = [38, 40, 46];
const beige: Color = [222, 200, 160];
const sleeve: Color = [42, 58, 104];
const plastic: Color = [232, 230, 220];
const green: Color = [70, 140, 84];
const gold: Color = [204, 172, 88];
const ferrite: Color = [74, 76, 82];
const glass: Color = [214, 122, 72];

const chipColors = [
  ['resistor', resistor],
  ['capacitor', ceramic],
  ['led', plastic],
] as const;

/** A chip with two terminals, wider the higher its size code. */
export function chip(category: string, size: string): Shape[] {
  const color = chipColors.find(([name]) => category.includes(name))?.[1] ?? ferrite;
  const ratio = Number(size.slice(2)) / Number(size.slice(0, 2)) || 0.5;
  const height = Math.min(90, 110 * ratio);
  return [box(metal, 80, 80, 116, height), box(color, 80, 80, 76, height)];
}

/** A body between two wires, with the bands of a resistor or the cathode's of a diode. */
export function axial(category: string, isGlass: boolean): Shape[] {
  const wire = box(metal, 80, 80, 150, 5);
  if (category.includes('diode')) {
    return [wire, box(isGlass ? glass : body, 80, 80, 64, 30), box(isGlass ? body : metal, 102, 80, 9, 30)];
  }
  const bands: Color[] = [[120, 72, 40], [30, 30, 32], [214, 120, 48], gold];
  return [
    wire,
    box(beige, 80, 80, 76, 32),
    ...bands.map((color, index) => box(color, 56 + index * 16, 80, 6, 32)),
  ];
}

/** A can or a lens on two wires: a capacitor, or an LED. */
export function radial(category: string): Shape[] {
  const wires = [box(metal, 70, 130, 4, 44), box(metal, 90, 130, 4, 44)];
  if (category.includes('led')) {
    const lens: Color = [214, 62, 58];
    return [...wires, box(lens, 80, 78, 56, 52), disc(lens, 80, 54, 28), box(lens, 80, 106, 68, 10)];
  }
  return [...wires, box(sleeve, 80, 68, 68, 92), box(metal, 100, 72, 12, 84), box(metal, 80, 20, 68, 8)];
}

/** A metal can without or on two wires: a crystal. */
export function crystal(onWires: boolean): Shape[] {
  const wires = onWires ? [box(metal, 66, 126, 4, 50), box(metal, 94, 126, 4, 50)] : [];
  return [...wires, box(mark, 80, 76, 120, 56), box(metal, 80, 76, 112, 48)];
}

/** A small body with its cathode marked, from above. */
export function twoPads(): Shape[] {
  return [box(metal, 80, 80, 128, 34), box(body, 80, 80, 96, 60), box(metal, 46, 80, 10, 60)];
}

/** A half-round body with three legs. */
export function halfRound(): Shape[] {
  const legs = spread(3, 80, 54).map((x) => box(metal, x, 120, 5, 62));
  return [...legs, above(disc(body, 80, 90, 48), 92)];
}

/** A round winding on a square base, seen from above. */
export function winding(): Shape[] {
  return [box(body, 80, 80, 108, 108), disc(ferrite, 80, 80, 46), disc(body, 80, 80, 18)];
}

/** An aluminum can on its base, seen from above. */
export function canOnBase(): Shape[] {
  return [box(body, 80, 80, 112, 112), disc(metal, 80, 80, 52), above(disc(sleeve, 80, 80, 52), 58)];
}

/** A light on its base, seen from above. */
export function lightOnBase(): Shape[] {
  return [box(metal, 80, 80, 124, 44), box(plastic, 80, 80, 100, 100), disc([246, 222, 120], 80, 80, 34)];
}

/** A circuit board with a shield and an antenna. */
export function circuitBoard(): Shape[] {
  const antenna = spread(5, 80, 70).map((x) => box(gold, x, 26, 5, 22));
  return [box([32, 86, 66], 80, 80, 108, 136), ...antenna, box(metal, 80, 96, 88, 92), disc(mark, 48, 62, 4)];
}

/** A housing with contacts: connectors, terminal blocks, relays, switches and fuses. */
export function housing(category: string): Shape[] {
  const pins = spread(4, 80, 96).map((x) => box(metal, x, 124, 6, 48));
  if (category.includes('relay')) return [...pins, box(sleeve, 80, 72, 120, 84)];
  if (category.includes('switch')) {
    return [box(metal, 80, 80, 140, 60), box(body, 80, 80, 104, 104), disc(metal, 80, 80, 30)];
  }
  if (category.includes('trimmer')) {
    return [...pins, box([52, 96, 168], 80, 70, 104, 88), disc(gold, 104, 52, 14), box(body, 104, 52, 20, 4)];
  }
  if (category.includes('terminal')) {
    const screws = spread(2, 80, 104).flatMap((x) => [disc(metal, x, 62, 18), box(mark, x, 62, 26, 5)]);
    return [...pins, box(green, 80, 76, 128, 80), ...screws];
  }
  if (category.includes('fuse')) return [box(metal, 80, 80, 124, 52), box(plastic, 80, 80, 76, 52)];
  return [...pins, box(plastic, 80, 88, 124, 48), ...spread(4, 80, 96).map((x) => box(metal, x, 56, 6, 60))];
}
