const chipSize =
  /^C(?:0201|0402|0603|0805|1005|1206|1210|1608|1808|1812|2012|2220|2225|2512|3216|3225|4532|5750)$/i;

/** The shapes of the numbers that distributors give to parts. */
const shapes = [
  // DigiKey
  /^\S{2,40}-ND$/i,
  // Mouser: digits for the manufacturer before its part number
  /^\d{2,3}-(?=[^-]{0,20}[A-Z])[\w./+#-]{4,40}$/i,
  // LCSC
  /^C\d{4,8}$/i,
  // RS
  /^\d{3}-\d{4}$/,
  // two letters of the distributor
  /^[A-Z]{2}-\d{7,8}$/i,
];

/** Farnell's and RS's seven digits and Newark's numbers look like part numbers of TE, Würth and memories. */
const ambiguousShapes = [/^\d{7}(?:RL)?$/i, /^\d{2}[A-Z]\d{4}$/i];

/** Whether `text` looks like a distributor's number and like no part number. */
export function isSkuShape(text: string): boolean {
  return shapes.some((shape) => shape.test(text)) && !chipSize.test(text);
}

/** Whether `text` looks like a distributor's number as much as like a part number. */
export function isAmbiguousSku(text: string): boolean {
  return ambiguousShapes.some((shape) => shape.test(text));
}
