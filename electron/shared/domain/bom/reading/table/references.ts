import { isPlaceholder } from '../cell-kind';

/** Ranges with more references are texts. */
const maxRange = 2000;
/** Of a line; no board has a tenth of them. */
const maxReferences = 10_000;

const sign = '(?:-{1,2}>?|–|—|→|\\.{2,3}|…|~|:)';
// SECURITY: cells are untrusted. A run of blanks is scanned once.
const connector = `\\s*(?:${sign}|(?<=\\s)(?:to|thru|through|bis|à)(?=\\s))\\s*`;
/** "C1-C6", "R5 to R10", and the short forms "D2-5", "D2..5". */
const range = new RegExp(`^([A-Z][A-Z_$]{0,7}?)(\\d{1,5})${connector}(\\1)?(\\d{1,5})$`, 'i');
/** Two references of a kind that are no range: "LED2A-LED2". */
const pair = new RegExp(`^([A-Z]{1,8})\\d{1,5}[A-Z]?${connector}\\1\\d{1,5}[A-Z]?$`, 'i');
/** Blanks around a word are left: they divide it from the numbers. */
const spacedRange = new RegExp(`(?<=\\d)\\s*(${sign})\\s*(?=[A-Z]{0,8}\\d)`, 'gi');

const reference = /^[A-Z_$+]{1,12}[\w$]*\d[\w$]*$/i;
const bareToken = /^(?=.*[A-Z])[\w$+./-]+$/i;

interface Range {
  readonly prefix: string;
  readonly from: number;
  readonly count: number;
  /** Digits of each number, with zeros before it. */
  readonly width: number;
  /** Whether it says its prefix once only, so that it may be a name of its own: "SW1-2". */
  readonly isShort: boolean;
}

function rangeOf(token: string): Range | null {
  const [, prefix = '', from = '', second, to = ''] = range.exec(token) ?? [];
  const count = Number(to) - Number(from) + 1;
  if (prefix === '' || count < 2 || count > maxRange) return null;
  const width = from.startsWith('0') && from.length === to.length ? from.length : 0;
  return { prefix, from: Number(from), count, width, isShort: second === undefined };
}

const expand = ({ prefix, from, count, width }: Range): readonly string[] =>
  Array.from({ length: count }, (_, index) => prefix + String(from + index).padStart(width, '0'));

/** Blanks divide a piece only where its words are references: "U$8 – SWITCH" is one. */
function words(piece: string): readonly string[] {
  const tokens = piece.split(/\s+/);
  if (tokens.length === 1 || !tokens.every((token) => bareToken.test(token))) return [piece];
  return tokens.filter((token) => reference.test(token)).length * 2 >= tokens.length ? tokens : [piece];
}

/** As most lists are written: nothing in them needs a closer look. */
const simpleList = /^[A-Z]{1,4}\d{1,5}[A-Z]?(?:[\s,;]+[A-Z]{1,4}\d{1,5}[A-Z]?)*[\s,;]*$/i;

const splitList = (cell: string) =>
  cell
    .split(/[,;|\n\t，、；]+/)
    .map((piece) => piece.trim().replace(spacedRange, '$1').trim())
    .flatMap((piece) => (range.test(piece) ? [piece] : words(piece)))
    .filter((piece) => piece !== '' && !isPlaceholder(piece));

const listed = (cell: string) =>
  simpleList.test(cell) ? cell.split(/[\s,;]+/).filter((token) => token !== '') : splitList(cell);

/**
 * The references that a cell names, each once, in their order. `quantity`: the line's, as written; it decides whether
 * "SW1-2" is two switches. Null where nothing is written.
 */
export function readReferences(cell: string, quantity: number | null): readonly string[] {
  if (cell === '') return [];
  const tokens = listed(cell);
  const hasPairs = tokens.some((token) => pair.test(token) && rangeOf(token) === null);
  const ranges = hasPairs ? tokens.map(() => null) : tokens.map(rangeOf);
  const total = (takesShort: boolean) =>
    ranges.reduce((sum, one) => sum + (one && (takesShort || !one.isShort) ? one.count : 1), 0);
  const isBeyond = total(true) > maxReferences;
  const keepsShort = quantity !== null && quantity === total(false) && quantity !== total(true);
  const references = tokens.flatMap((token, index) => {
    const found = ranges[index];
    return found && !isBeyond && !(found.isShort && keepsShort) ? expand(found) : [token];
  });
  return [...new Set(references)].slice(0, maxReferences);
}

/** Whether a cell is a list of references, by its shape alone: most of them are letters and a number. */
export function areReferences(cell: string): boolean {
  if (cell.length > 20_000 || !/\d/.test(cell)) return false;
  if (simpleList.test(cell)) return true;
  const tokens = listed(cell);
  return (
    tokens.length > 0 &&
    tokens.every((token) => /^[A-Z]{1,4}_?\$?\d{1,5}[A-Z]?$/i.test(token) || range.test(token))
  );
}
