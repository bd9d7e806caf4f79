const throughHole =
  /^(P?DIP|SIP|TO-92|TO-220|TO-247|TO-126|DO-35|DO-41|DO-201|HC-49|Radial|Axial|Through|Cable)/;

export const isThroughHole = (casing: string) => throughHole.test(casing);

/** The number of pins at the end of a casing's name; null where the number is part of the name (`DO-35`). */
export function pinCount(casing: string): number | null {
  const pins = /-(\d+)$/.exec(casing)?.[1];
  return pins === undefined || /^(DO|SOD|SC)-/.test(casing) ? null : Number(pins);
}
