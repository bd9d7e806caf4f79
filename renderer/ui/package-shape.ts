/** The shapes that a package is drawn in. */
export type PackageShape =
  | 'dual'
  | 'through-dual'
  | 'quad'
  | 'array'
  | 'chip'
  | 'transistor'
  | 'tab'
  | 'two-leads'
  | 'can'
  | 'other';

/** The first that fits wins: "SOT-23" before the dual "SO", "TO-220" before "TO-92". */
const shapes: readonly (readonly [RegExp, PackageShape])[] = [
  [/\b(?:W?L?CSP|[A-Z]*BGA|FLIP ?CHIP)/, 'array'],
  [/\b[A-Z]*(?:QF[NP]|PLCC|LCC)/, 'quad'],
  [/\b(?:TO-?(?:220|247|252|263|3P|264|126)|D2?PAK|DDPAK|SOT-?223|POWERPAK)/, 'tab'],
  [/\b(?:SOT|SC-?(?:59|70|75|88|89)|TSOT|TO-?(?:92|236))/, 'transistor'],
  [/\b[A-Z]*DIP\b|\bSIP\b|\b[A-Z]*DIP-/, 'through-dual'],
  [/\b(?:DO-?\d|SOD|SM[ABC]\b|DO\d|MELF|AXIAL)/, 'two-leads'],
  [/\b(?:[A-Z]*SO(?:IC|P|N|J)?(?:\b|-|\d)|[A-Z]*DFN|[A-Z]*SON|[A-Z]*SOIC|[A-Z]*SSOP|[A-Z]*MSOP)/, 'dual'],
  [/\b(?:RADIAL|CAN)\b/, 'can'],
  [/^(?:C?R?L?-?)?\d{4}\b|\bCHIP\b/, 'chip'],
];

/** The shape of a package by its name in the service's specifications ("SOIC-8", "0603", "TO-220-3"). */
export function packageShape(name: string | null): PackageShape {
  if (name === null) return 'other';
  const upper = name.toUpperCase();
  return shapes.find(([pattern]) => pattern.test(upper))?.[1] ?? 'other';
}
