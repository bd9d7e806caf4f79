const boards = '(?:boards?|pcbs?|pcbas?|panels?|units?|sets?|kits?|assemblies)';
const before = '(?:for|to\\s+build|build|per|@|[x×*])';
/** "Qty (10 boards)", "Qty for 10 boards", "Total Qty for 10 PCBs", "Qty x 10 boards". */
const counted = new RegExp(`[\\s([]+(?:${before}\\s*)?(\\d{1,6})\\s*[x×]?\\s*${boards}[)\\]]*$`, 'i');
/** "QTY to Build 120", "Qty for 10 pcs", "Qty (x10)", "Qty (@ batch size: 500)". */
const prefixed =
  /[\s([]+(?:for|to\s+build|build|@|[x×](?=\d)|(?:@\s*)?batch\s+(?:size|qty|quantity|of)[:\s])\s*(\d{1,6})\s*[x×]?\s*(?:pcs\.?|pieces)?[)\]]*$/i;
/** "10 boards qty", "10x PCB total quantity". */
const first = new RegExp(`^(?:for\\s+)?(\\d{1,6})\\s*[x×]?\\s*${boards}\\b[\\s:,-]*`, 'i');

const spellings = [counted, prefixed, first];
const maxNameLength = 80;

const foundIn = (name: string) =>
  name.length > maxNameLength ? undefined : spellings.find((spelling) => spelling.test(name));

/** For how many boards a column's quantities are, as its name says; null where it names none. */
export function namedBoards(name: string): number | null {
  const [, count] = foundIn(name)?.exec(name) ?? [];
  return count === undefined || Number(count) === 0 ? null : Number(count);
}

/** The name without the boards that it names. */
export function withoutBoards(name: string): string {
  const spelling = foundIn(name);
  return spelling ? name.replace(spelling, '').trim() : name;
}
