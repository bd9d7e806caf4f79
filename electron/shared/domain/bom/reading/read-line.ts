import {
  cellKind,
  isFootprint,
  isNotPopulated,
  isQuantity,
  isRounded,
  isSurelyReferences,
} from './cell-kind';
import { isHeaderWord } from './find-header';
import { type Finding, ignored } from './finding';
import type { IgnoredReason } from './ignored-text';
import { linePieces, type Piece } from './line-pieces';
import { ignoredCell, skusAmong } from './part-number-score';
import { commaDigits } from './trailing-digits';
import { type SplitQuantity, splitQuantity, withoutBullet } from './written-quantity';

/** What a line holds. */
export interface ReadLine {
  readonly findings: readonly Finding[];
  /** How many of its numbers have a quantity behind a comma that can be nothing else. */
  readonly quantities: number;
}

const number = (text: string, quantity: string | null): Finding => ({ kind: 'number', text, quantity });
const ignoredQuantity = (text: string) => ignored({ reason: 'quantity', text });

/** What is no part number even alone on its line; digits, and "L298", may be one. */
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

function readOnlyPiece({ text, quoted }: Piece): Finding {
  if (quoted) return number(text, null);
  if (isSurelyReferences(text)) return ignored({ reason: 'reference', text });
  return neverAlone.has(cellKind(text)) ? ignoredCell(text) : number(text, null);
}

/** Which pieces of a line are looked up: those that look like part numbers, else its names, else its first digits. */
function chosenPieces(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const filled = pieces.filter(({ text }) => text !== '');
  const numbers = filled.filter(({ text }) => isNumber(splitQuantity(text).rest));
  if (numbers.length > 0) {
    const skus = skusAmong(numbers.map(({ text }) => text));
    return new Set(numbers.filter(({ text }) => !skus.has(text)));
  }
  const names = filled.filter(({ text }) => cellKind(text) === 'text' && !isHeaderWord(text));
  if (names.length > 0) return new Set(names);
  const [first] = pieces;
  return new Set(first && /^\d{3,}$/.test(first.text) ? [first] : []);
}

/** `isCounted`: the line has a quantity that is written without a comma. */
function readPieces(pieces: readonly Piece[], isCounted: boolean): ReadLine {
  const chosen = chosenPieces(pieces);
  const isChosen = (at: number) => chosen.has(pieces[at] as Piece);
  const quantityAt = (at: number) => {
    const text = pieces[at]?.text ?? '';
    return isQuantity(text) && !isChosen(at) ? text : null;
  };
  const findings: Finding[] = [];
  let quantities = 0;
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (!piece || piece.text === '') continue;
    const { text, quoted } = piece;
    if (!chosen.has(piece)) {
      if (isQuantity(text) && isChosen(at - 1)) quantities += 1;
      const [first] = chosen;
      findings.push(ignoredCell(text, first?.text));
      continue;
    }
    const next = pieces[at + 1];
    if (next?.tight && !quoted && !next.quoted && /^\d{3}$/.test(next.text) && !chosen.has(next)) {
      const behind = quantityAt(at + 2);
      const isFollowed = isCounted || isQuantity(pieces[at + 2]?.text ?? '');
      findings.push({ kind: 'digits', digits: commaDigits(text, next.text, behind, isFollowed) });
      if (isFollowed) quantities += 1;
      at += 1;
      continue;
    }
    const split = quoted ? { rest: text, quantity: null } : splitQuantity(text);
    const before = isChosen(at - 2) ? null : quantityAt(at - 1);
    findings.push(number(split.rest, split.quantity ?? quantityAt(at + 1) ?? before));
    if (split.quantity !== null) findings.push(ignoredQuantity(split.quantity));
  }
  return { findings, quantities };
}

/** Why a line holds no part number, as far as the line as a whole shows it. */
function wholeLineReason(text: string): IgnoredReason | null {
  if (isHeaderWord(text)) return 'header';
  if (isSurelyReferences(text)) return 'reference';
  if (isFootprint(text)) return 'footprint';
  return isRounded(text) ? 'rounded' : null;
}

/** Gives the quantity of a whole line to the number beside it, unless that has one. */
function withQuantity(read: ReadLine, { quantity, isFirst }: SplitQuantity): ReadLine {
  if (quantity === null) return read;
  const findings = [...read.findings];
  const isNumberKind = ({ kind }: Finding) => kind !== 'ignored';
  const at = isFirst ? findings.findIndex(isNumberKind) : findings.findLastIndex(isNumberKind);
  const beside = findings[at];
  if (beside?.kind === 'number') findings[at] = number(beside.text, beside.quantity ?? quantity);
  if (beside?.kind === 'digits') {
    const { wholeQuantity } = beside.digits;
    findings[at] = {
      kind: 'digits',
      digits: { ...beside.digits, wholeQuantity: wholeQuantity ?? quantity },
    };
  }
  return { ...read, findings: [...findings, ignoredQuantity(quantity)] };
}

/** A line of a text that is no table: part numbers between commas, with quantities beside them and bullets before. */
export function readLine(line: string): ReadLine {
  const text = withoutBullet(line.trim());
  if (text === '') return { findings: [], quantities: 0 };
  const reason = wholeLineReason(text);
  if (reason) return { findings: [ignored({ reason, text })], quantities: 0 };
  const split = splitQuantity(text);
  const pieces = linePieces(split.rest);
  if (pieces.some((piece) => isNotPopulated(piece.text)))
    return { findings: [ignored({ reason: 'not-populated', text })], quantities: 0 };
  const [only] = pieces;
  const read =
    pieces.length === 1 && only
      ? { findings: [readOnlyPiece(only)], quantities: 0 }
      : readPieces(pieces, split.quantity !== null);
  return withQuantity(read, split);
}

// A lookahead for the letter: `\S*[A-Za-z]\S*` would try every letter of a long word in turn.
const digitsBehind = /^(?=\S*[A-Za-z])(\S+)\s+(\d{1,5})$/;
const digitsBefore = /^(\d{1,5})\s+(?=\S*[A-Za-z])(\S+)$/;

/** "LM358 10": where every number of a list has digits beside it behind a blank, they are most likely quantities. */
export function readBlankDigits(lines: readonly (readonly Finding[])[]): readonly (readonly Finding[])[] {
  const numbers = lines.flat().filter(({ kind }) => kind !== 'ignored');
  for (const [pattern, numberAt, digitsAt] of [
    [digitsBehind, 1, 2],
    [digitsBefore, 2, 1],
  ] as const) {
    if (numbers.length < 2 || !numbers.every((one) => one.kind === 'number' && pattern.test(one.text)))
      continue;
    const readOne = (finding: Finding): Finding => {
      const match = finding.kind === 'number' ? pattern.exec(finding.text) : null;
      if (!match || finding.kind !== 'number') return finding;
      const [name = '', digits = ''] = [match[numberAt], match[digitsAt]];
      const { text: whole, quantity: wholeQuantity } = finding;
      return {
        kind: 'digits',
        digits: { number: name, digits, whole, wholeQuantity, likely: 'quantity', settledBy: 'user' },
      };
    };
    return lines.map((line) => line.map(readOne));
  }
  return lines;
}
