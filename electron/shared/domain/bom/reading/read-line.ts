import {
  cellKind,
  isFootprint,
  isNotPopulated,
  isQuantity,
  isRounded,
  isSurelyReferences,
} from './cell-kind';
import { isHeaderWord } from './find-header';
import type { Found } from './finding';
import type { IgnoredReason } from './ignored-text';
import { linePieces, type Piece } from './line-pieces';
import { leftOutCell, skusAmong } from './part-number-score';
import { commaTail } from './trailing-digits';
import { splitQuantity, withoutBullet } from './written-quantity';

/** What a line holds, and how many of its numbers have a quantity behind a comma that can be nothing else. */
export interface ReadLine {
  readonly found: readonly Found[];
  readonly quantities: number;
}

const leftOut = (reason: IgnoredReason, text: string): Found => ({ kind: 'left-out', reason, text });
const number = (text: string): Found => ({ kind: 'number', text });

/** What is no part number even where it stands alone on its line; digits, and "L298", may be one. */
const neverAlone: ReadonlySet<string> = new Set([
  'placeholder',
  'not-populated',
  'rounded',
  'footprint',
  'value',
  'manufacturer',
  'price',
]);

const isNumber = (text: string) => {
  const kind = cellKind(text);
  return kind === 'number' || (kind === 'reference' && !isSurelyReferences(text));
};

/** The number of a piece, and the quantity that is written beside it without a comma. */
function numberAndQuantity(text: string): Found[] {
  const split = splitQuantity(text);
  return split.quantity === null
    ? [number(text)]
    : [number(split.number), leftOut('quantity', split.quantity)];
}

function readOne(text: string): Found[] {
  if (isSurelyReferences(text)) return [leftOut('reference', text)];
  return neverAlone.has(cellKind(text)) ? [leftOutCell(text)] : [number(text)];
}

/** Which pieces of a line are looked up: those that look like numbers, else its names, else its first digits. */
function chosenPieces(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const filled = pieces.filter(({ text }) => text !== '');
  const numbers = filled.filter(({ text }) => isNumber(splitQuantity(text).number));
  if (numbers.length > 0) {
    const skus = skusAmong(numbers.map(({ text }) => text));
    return new Set(numbers.filter(({ text }) => !skus.has(text)));
  }
  const names = filled.filter(({ text }) => cellKind(text) === 'text' && !isHeaderWord(text));
  if (names.length > 0) return new Set(names);
  const [first] = pieces;
  return new Set(first && /^\d{3,}$/.test(first.text) ? [first] : []);
}

/** `counted`: the line says how many are wanted without a comma. */
function readPieces(pieces: readonly Piece[], counted: boolean): ReadLine {
  const chosen = chosenPieces(pieces);
  const found: Found[] = [];
  let quantities = 0;
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    const next = pieces[at + 1];
    if (!piece || piece.text === '') continue;
    if (!chosen.has(piece)) {
      if (isQuantity(piece.text) && chosen.has(pieces[at - 1] as Piece)) quantities += 1;
      const [first] = chosen;
      found.push(leftOutCell(piece.text, first?.text));
    } else if (
      next?.tight &&
      !piece.quoted &&
      !next.quoted &&
      /^\d{3}$/.test(next.text) &&
      !chosen.has(next)
    ) {
      const followed = counted || isQuantity(pieces[at + 2]?.text ?? '');
      found.push({ kind: 'tail', tail: commaTail(piece.text, next.text, followed) });
      if (followed) quantities += 1;
      at += 1;
    } else if (piece.quoted) found.push(number(piece.text));
    else found.push(...numberAndQuantity(piece.text));
  }
  return { found, quantities };
}

/** Why a line holds no part number, as far as it shows in the line as a whole. */
function wholeLineReason(text: string): IgnoredReason | null {
  if (isHeaderWord(text)) return 'header';
  if (isSurelyReferences(text)) return 'reference';
  if (isFootprint(text)) return 'footprint';
  return isRounded(text) ? 'rounded' : null;
}

/** A line of a text that is no table: numbers between commas, quantities beside them, bullets before. */
export function readLine(line: string): ReadLine {
  const text = withoutBullet(line.trim());
  if (text === '') return { found: [], quantities: 0 };
  const reason = wholeLineReason(text);
  if (reason) return { found: [leftOut(reason, text)], quantities: 0 };
  const { number: rest, quantity } = splitQuantity(text);
  const pieces = linePieces(rest);
  if (pieces.some((piece) => isNotPopulated(piece.text)))
    return { found: [leftOut('not-populated', text)], quantities: 0 };
  const [only] = pieces;
  const read =
    pieces.length === 1 && only
      ? { found: only.quoted ? [number(only.text)] : readOne(only.text), quantities: 0 }
      : readPieces(pieces, quantity !== null);
  return quantity === null ? read : { ...read, found: [...read.found, leftOut('quantity', quantity)] };
}

// The letter is looked for ahead: `\S*[A-Za-z]\S*` would try every letter of a long word in turn.
const quantityBehind = /^(?=\S*[A-Za-z])(\S+)\s+(\d{1,5})$/;
const quantityBefore = /^(\d{1,5})\s+(?=\S*[A-Za-z])(\S+)$/;

/** "LM358 10": where every number of a list has digits beside it behind a blank, these are most likely quantities. */
export function readBlankTails(found: readonly Found[]): readonly Found[] {
  const numbers = found.filter((one) => one.kind !== 'left-out');
  for (const [pattern, numberAt, quantityAt] of [
    [quantityBehind, 1, 2],
    [quantityBefore, 2, 1],
  ] as const) {
    if (numbers.length < 2 || !numbers.every((one) => one.kind === 'number' && pattern.test(one.text)))
      continue;
    return found.map((one): Found => {
      const match = one.kind === 'number' ? pattern.exec(one.text) : null;
      if (!match || one.kind !== 'number') return one;
      const [name = '', quantity = ''] = [match[numberAt], match[quantityAt]];
      const tail = { number: name, quantity, whole: one.text } as const;
      return { kind: 'tail', tail: { ...tail, likely: 'quantity', settledBy: 'user' } };
    });
  }
  return found;
}
