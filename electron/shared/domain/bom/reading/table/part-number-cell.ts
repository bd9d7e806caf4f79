import { cellKind } from '../cell-kind';
import { isManufacturerName } from '../manufacturer-names';
import { hasPackingCodes, isPackingCode } from '../packing-code';

// SECURITY: cells are untrusted. No pattern here scans a run of blanks or commas more than once.

/** Whether a text is a part number when it stands alone: letters and digits, and no value, footprint or reference. */
function isNumberAlone(piece: string, minLength: number): boolean {
  if (piece.length < minLength || /\s/.test(piece) || !/[a-z]/i.test(piece)) return false;
  return (piece.match(/\d/g)?.length ?? 0) >= 2 && cellKind(piece) === 'number';
}

const isWholeNumber = (piece: string) => isNumberAlone(piece, 4) || /^\d{6,}$/.test(piece);

/** Replaces the comma before a packing code while a cell is divided at other commas. */
const innerComma = '\u001f';
const packingCode = /,(?<=([^\s,;|/]+),)(\d{3})(?=$|[\s,;|/])/g;

/** Protects the commas within numbers of NXP and Nexperia: "74LVC1G07GV,125" is one number. */
const bindCodes = (cell: string) =>
  cell.replace(packingCode, (written, number: string, code: string) =>
    isPackingCode(code) || hasPackingCodes(number) ? innerComma + code : written,
  );

/** At commas, but not at those of decimals: "DTMSS-27/0,022/30-H". */
function atCommas(cell: string): readonly string[] {
  const pieces: string[] = [];
  for (const piece of cell.split(',')) {
    const last = pieces.at(-1) ?? '';
    if (/[-/\s]\d$/.test(last) && /^\d{1,3}[-/]/.test(piece)) pieces[pieces.length - 1] = `${last},${piece}`;
    else pieces.push(piece.trim());
  }
  return pieces.filter((piece) => piece !== '');
}

const withoutName = (piece: string) => splitManufacturer(piece).partNumber;
/** A number, or one behind its manufacturer's name. */
const isNamedNumber = (piece: string) => {
  const number = withoutName(piece);
  return number.split(/\s+/).length <= 2 && isWholeNumber(number.replace(/\s+/g, ''));
};

interface Notation {
  readonly pieces: (cell: string) => readonly string[];
  readonly isNumber: (piece: string) => boolean;
}

/** Whether texts are numbers of one family, "AM29F080B0-70EF" and "AM29F016D-70EF", or each has a packing code. */
const areAlike = (pieces: readonly string[]) =>
  pieces.every((piece) => piece.slice(0, 3).toLowerCase() === pieces[0]?.slice(0, 3).toLowerCase()) ||
  pieces.every((piece) => piece.includes(innerComma));

/** How alternates stand in one cell. Every piece must be a number by itself, or the cell is one number as it is. */
const notations: readonly Notation[] = [
  {
    pieces: (cell) =>
      cell.split(/[;|]|(?<=\s)(?:or|oder|ou|alt\.?:?|\/)(?=\s)/i).map((piece) => piece.trim()),
    isNumber: isNamedNumber,
  },
  { pieces: atCommas, isNumber: isNamedNumber },
  // "MCP1801T-3302I/OT", "CDRH2D18/HPNP-4R7NC": a slash is a part of most numbers that have one.
  {
    pieces: (cell) => {
      const pieces = cell.split('/').map((piece) => piece.trim());
      return areAlike(pieces) ? pieces : [cell];
    },
    isNumber: (piece) => isNumberAlone(piece, 6),
  },
  {
    pieces: (cell) => cell.split(/\s+/),
    isNumber: (piece) => isNumberAlone(piece, 7) && !isManufacturerName(piece),
  },
];

const separators = /[\s,;|/]/;

/** The part numbers of a cell: the wanted one, then its alternates. */
export function splitAlternates(cell: string): readonly string[] {
  const lines = cell.split('\n').map((line) => line.trim());
  if (lines.length > 1) return lines.flatMap(splitAlternates);
  const [text = ''] = lines;
  // ="0123" and '0123 keep a spreadsheet from making a number of it.
  const plain = text.replace(/(?<![,;\s])[,;\s]+$/, '').replace(/^(?:="?|["'’])(.*?)["'’]?$/s, '$1');
  if (plain === '') return [];
  if (!separators.test(plain)) return [plain];
  const bound = bindCodes(plain);
  for (const { pieces, isNumber } of notations) {
    const found = pieces(bound)
      .filter((piece) => piece !== '')
      .map((piece) => piece.replaceAll(innerComma, ','));
    if (found.length > 1 && found.every(isNumber)) return found;
  }
  return [plain];
}

/** "Nichicon LGU2G471MELC45": a number behind its manufacturer's name. */
export function splitManufacturer(text: string): {
  readonly partNumber: string;
  readonly manufacturer: string | null;
} {
  const words = text.split(/\s*[:]\s+|\s+/);
  for (let count = Math.min(words.length - 1, 3); count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ');
    const rest = words.slice(count).join(' ');
    if (isManufacturerName(name) && /\d/.test(rest)) return { partNumber: rest, manufacturer: name };
  }
  return { partNumber: text, manufacturer: null };
}

/** In a column of manufacturers and numbers: names that nobody knows come before the first word with a digit, too. */
export function splitCombined(text: string): {
  readonly partNumber: string;
  readonly manufacturer: string | null;
} {
  const known = splitManufacturer(text);
  if (known.manufacturer !== null) return known;
  const [, before, after] = /^(.*?\p{L})\s*(?:[/,:]\s+|\s+-\s+|\s)\s*(\S*\d.*)$/su.exec(text) ?? [];
  if (before === undefined || after === undefined || /\d/.test(before)) return known;
  return { partNumber: after.trim(), manufacturer: before.trim() };
}
