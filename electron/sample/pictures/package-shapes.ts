import * as chips from './chips';
import * as components from './components';
import type { Pictured } from './picture-url';
import type { Shape } from './shapes';

const pinsOf = (casing: string, otherwise: number) => Number(/-(\d+)$/.exec(casing)?.[1] ?? otherwise);

/** Casings by the beginning of their name, in lower case. */
const casings: readonly (readonly [name: RegExp, shapes: (pictured: Pictured) => Shape[]])[] = [
  [/^p?dip-/, ({ casing }) => rows(pinsOf(casing, 8), 52, 20)],
  [/^sip-/, ({ casing }) => chips.inLine(pinsOf(casing, 3))],
  [/^(soic|sop|so|smd)-\d+$/, ({ casing }) => rows(pinsOf(casing, 8), 66, 14)],
  [/^(tssop|vssop|msop|ssop)-/, ({ casing }) => rows(pinsOf(casing, 8), 80, 12)],
  [/^[lt]qfp-/, ({ casing }) => chips.fourSided(pinsOf(casing, 48), 12)],
  [/^(qfn|lga|dfn|son)-/, ({ casing }) => chips.fourSided(pinsOf(casing, 16), 0)],
  [/^plcc-/, components.lightOnBase],
  [/^sot-223/, () => chips.tabbed(3, false, 20)],
  // With three or five pins one side has fewer.
  [/^sot-23-/, ({ casing }) => rows(pinsOf(casing, 3), 54, 18)],
  [/^to-220/, ({ casing }) => chips.tabbed(pinsOf(casing, 3), true, 58)],
  [/^to-263/, ({ casing }) => chips.tabbed(pinsOf(casing, 3), false, 36)],
  [/^to-92/, components.halfRound],
  [/^(sod-|do-214)/, components.twoPads],
  [/^(do-|axial)/, ({ category, casing }) => components.axial(category, casing === 'do-35')],
  [/^radial/, ({ category }) => components.radial(category)],
  [/^hc-49/, () => components.crystal(true)],
  [/^module/, components.circuitBoard],
  [/^\d{4}$/, ({ category, casing }) => components.chip(category, casing)],
  [/^through-15/, () => chips.tabbed(8, true, 50)],
];

/** Casings that name a size only are drawn by what is in them. */
const categories: readonly (readonly [name: RegExp, shapes: (pictured: Pictured) => Shape[]])[] = [
  [/crystal/, () => components.crystal(false)],
  [/inductor/, components.winding],
  [/capacitor/, components.canOnBase],
  [/led/, components.lightOnBase],
  [/./, ({ category }) => components.housing(category)],
];

function rows(pins: number, width: number, legs: number): Shape[] {
  return chips.dualRow(Math.ceil(pins / 2), Math.floor(pins / 2), width, legs);
}

/** What the picture of a part shows. */
export function packageShapes(pictured: Pictured): Shape[] {
  const byCasing = casings.find(([name]) => name.test(pictured.casing));
  const byCategory = categories.find(([name]) => name.test(pictured.category));
  return (byCasing ?? byCategory)?.[1](pictured) ?? [];
}
