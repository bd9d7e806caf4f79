import { cleanText } from '../clean-text';
import { cellText, type ReadColumn, type SourceCell, type SourceTable } from '../table-reading';
import { commonMultiple } from './boards-of-quantities';
import { type DecimalSign, readQuantity, twoReadings, withoutUnit } from './quantity';
import { readReferences } from './references';

const otherSign = (sign: string | undefined): DecimalSign => (sign === ',' ? '.' : ',');

const severalGroups = /^\d{1,3}(?:,\d{3}){2,}$|^\d{1,3}(?:\.\d{3}){2,}$/;
const groupsAndDecimals = /^\d{1,3}(?:[,'\s]\d{3})+\.\d*$|^\d{1,3}(?:[.'\s]\d{3})+,\d*$/;
/** "0.25", "2.5", "10.0000": one group of thousands has three digits, and no zero before it. */
const decimals = /^(?:\d+[.,](?:\d{1,2}|\d{4,})|0+[.,]\d+|\d{4,}[.,]\d+)$/;

/** The decimal sign that a number shows by itself; null where it can be either. */
function shownBy(number: string): DecimalSign | null {
  const signs = number.replace(/[^.,]/g, '');
  if (severalGroups.test(number)) return otherSign(signs[0]);
  return groupsAndDecimals.test(number) || decimals.test(number) ? otherSign(otherSign(signs.at(-1))) : null;
}

/**
 * Whether a number shows how the others are written: as a quantity with this decimal sign, or with three decimals as they
 * would have. "1,5" does not: it is no quantity, so it may be a mistake.
 */
const isEvidence = (number: string, sign: DecimalSign) =>
  shownBy(number) === sign &&
  (/[.,]\d{3}$/.test(number) || readQuantity(number, number, sign).kind !== 'unusable');

/** The one sign of all that show any; null without one, and where they contradict each other. */
function agreed(signs: Iterable<DecimalSign | null>): DecimalSign | null {
  const shown = new Set([...signs].filter((sign) => sign !== null));
  const [sign = null] = shown;
  return shown.size === 1 ? sign : null;
}

/** SECURITY: cells are untrusted. No number is as long; the references of most lines are not. */
const maxNumberLength = 40;
const maxReferencesLength = 2000;
/** As many rows as show what their references count. */
const maxCountedRows = 1000;

const isPriceName = (name: string) =>
  /price|cost|preis|prix|precio|prezzo|kosten|summe|amount|total|[$€£¥￥]|\b(?:eur|usd|gbp|jpy|cny|pln)\b|单价|价格|単価|金額/i.test(
    name,
  );
const currency = /[$€£¥￥%]|\b(?:USD|EUR|GBP|JPY|CNY|PLN)\b/g;

/** A cell as it is written; empty for a spreadsheet's number, which shows the sign of the program that reads it. */
const written = (cell: SourceCell | undefined) =>
  typeof cell === 'string' && cell.length <= maxNumberLength ? cleanText(cell) : '';

interface CountedRow {
  readonly cell: SourceCell | undefined;
  readonly text: string;
  readonly references: number;
}

const minShare = 0.5;

/** What the references say about quantities that can be read in two ways; `sign`: the one that these have. */
function signByReferences(rows: readonly CountedRow[], sign: DecimalSign): DecimalSign | null {
  const withReferences = rows.filter(({ references }) => references > 0);
  const unclear = withReferences.flatMap(({ text, references }) => {
    const readings = twoReadings(withoutUnit(text));
    return readings === null ? [] : [{ ...readings, references }];
  });
  const equal = unclear.filter(({ withDecimals, references }) => withDecimals === references);
  if (unclear.length > 0 && equal.length >= unclear.length * minShare) return sign;
  const ratios = withReferences.flatMap(({ cell, text, references }) => {
    const quantity = readQuantity(cell, text, otherSign(sign));
    return quantity.kind === 'whole' ? [quantity.value / references] : [];
  });
  return unclear.length > 0 && (commonMultiple(ratios) ?? 1) > 1 ? otherSign(sign) : null;
}

const noGroups = /^\d{4,}$/;
const withoutDecimals = /^\d{1,3}$/;

/**
 * What the quantities themselves say: "1,500" is no one and a half pieces where half of them would be broken so, or where
 * others are written without decimals. A few among "1,000" and "4,000" say nothing: they may be lengths of cable.
 */
function signByPieces(numbers: readonly string[], sign: DecimalSign): DecimalSign | null {
  if (numbers.some((number) => noGroups.test(number))) return null;
  const readings = numbers.flatMap((number) => twoReadings(number) ?? []);
  const broken = readings.filter(({ withDecimals }) => withDecimals === null).length;
  const isGrouped =
    broken >= readings.length * minShare || numbers.some((number) => withoutDecimals.test(number));
  return broken > 0 && isGrouped ? otherSign(sign) : null;
}

/**
 * The decimal sign of a table's quantities, where one of them can be read in two ways: as the other quantities, the prices
 * or the references of the table say, or else these quantities themselves. Null where nothing shows. `first`: index of the
 * first row below the header.
 */
export function decimalSignOf(
  { rows }: SourceTable,
  columns: readonly ReadColumn[],
  first: number,
): DecimalSign | null {
  const below = rows.slice(first);
  const column = columns.findIndex(({ role }) => role === 'quantity');
  const texts = below.map((cells) => written(cells[column]));
  const numbers = texts.map(withoutUnit);
  const signs = new Set(numbers.flatMap((number) => twoReadings(number)?.sign ?? []));
  if (column < 0 || signs.size === 0) return null;
  const shown = numbers.map(shownBy);
  const own = agreed(shown);
  if (own !== null && numbers.some((number) => isEvidence(number, own))) return own;
  // Two signs before three digits each: one of them would be for decimals.
  const [sign] = signs;
  if (sign === undefined || signs.size > 1) return null;
  const isPrice = columns.map(({ name }) => isPriceName(name));
  const prices = below.flatMap((cells) =>
    cells.map((cell, index) => {
      const text = index === column ? '' : written(cell);
      const number = text.replace(currency, '');
      return isPrice[index] || number !== text ? shownBy(number.trim()) : null;
    }),
  );
  const byPrices = agreed(prices);
  if (byPrices !== null) return byPrices;
  const references = columns.findIndex(({ role }) => role === 'references');
  const counted = below.slice(0, maxCountedRows).map((cells, index): CountedRow => {
    const text = cellText(cells[references]);
    const isRead = references >= 0 && text.length <= maxReferencesLength;
    const count = isRead ? readReferences(cleanText(text), null).length : 0;
    return { cell: cells[column], text: texts[index] ?? '', references: count };
  });
  const byReferences = signByReferences(counted, sign);
  if (byReferences !== null) return byReferences;
  const isDecimal =
    [...shown, ...prices].includes(sign) ||
    counted.some(({ text, references }) => twoReadings(withoutUnit(text))?.withDecimals === references);
  return isDecimal ? null : signByPieces(numbers, sign);
}
