import { isPackingCode } from '../reading/packing-code';

/** How manufacturers mark reels, tubes and trays at the end of a part number, in upper case without blanks. */
const suffixes: readonly RegExp[] = [
  // "AP2112K-3.3TRG1" and the like are other ordering codes: only what stands at the very end counts.
  /[-/_.]?(?:T\/R|TR7|TR13|TR|REEL7|REEL13|REEL|RL7|RL13|RL|TAPE)$/,
  // Single letters and diameters need a separator: LM358 and LM358T are two parts.
  /[-/](?:T|R|T1|TL|TP|TE|CT|7|13|R2|R7)$/,
  // "LM358DR": behind the letter of a package.
  /(?<=[A-Z])R$/,
];

/**
 * "LTC4364HS-2#TRPBF" is the reel of "LTC4364HS-2#PBF", "MAX485ESA+T" the one of "MAX485ESA+". Marks of lead-free parts at the
 * end of it are often left out with it: "IRLML6344TRPBF", "MMBT3904-7-F", "MMBT3904LT1G".
 */
const infixes: readonly (readonly [RegExp, string])[] = [
  [/#TRPBF$/, '#PBF'],
  [/#TR$/, ''],
  [/\+T$/, '+'],
  [/(?<=[A-Z\d])TRPBF$/, 'PBF'],
  [/(?<=[A-Z\d])TRPBF$/, ''],
  [/-(?:7|13)-F$/, '-F'],
  [/-(?:7|13)-F$/, ''],
  [/(?<=[A-Z\d])T[1-4]G$/, 'G'],
  [/(?<=[A-Z\d])T[1-4]G$/, ''],
];

/** `number` (upper case, no blanks) without each packing suffix that it may end in. */
function withoutSuffix(number: string): string[] {
  const [, base, code] = /^(.+),(\d{3})$/.exec(number) ?? [];
  const shorter = [
    ...suffixes.map((suffix) => number.replace(suffix, '')),
    ...infixes.map(([infix, rest]) => number.replace(infix, rest)),
    ...(base !== undefined && code !== undefined && isPackingCode(code) ? [base] : []),
  ];
  // What is left must still name a part.
  return shorter.filter((each) => each !== number && each.length >= 3);
}

const upper = (text: string) => text.replace(/\s+/gu, '').toUpperCase();

/** Whether two part numbers name the same part in two packings, or without and with one: `BC847B` and `BC847B,215`. */
export function differInPacking(one: string, other: string): boolean {
  const [left, right] = [upper(one), upper(other)];
  if (left === right) return false;
  const bases = new Set([left, ...withoutSuffix(left)]);
  return [right, ...withoutSuffix(right)].some((base) => bases.has(base));
}
