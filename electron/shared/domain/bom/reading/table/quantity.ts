import type { QuantityFormat, SourceCell, UnclearQuantity } from '../table-reading';

/** The sign before the decimals of a table's numbers; the other one groups thousands. */
export type DecimalSign = '.' | ',';

/** A quantity as a cell says it; `unusable`: it says something else than a whole number above zero. */
export type ReadQuantity =
  | { readonly kind: 'none' }
  | { readonly kind: 'whole'; readonly value: number }
  | { readonly kind: 'zero' }
  /** "1.000" where nothing shows what the sign stands for. */
  | ({ readonly kind: 'unclear' } & TwoReadings)
  | { readonly kind: 'unusable' };

/** What "1.000" and "2.500" can be. */
export interface TwoReadings extends UnclearQuantity {
  readonly sign: DecimalSign;
}

const maxQuantity = 999_999_999;

const unit =
  /^(?:x|×|qty\.?:?)\s*(?=\d)|(?<=\d)\s*(?:x|×|pcs?\.?|pieces?|ea\.?|each|units?|nos\.?|stk\.?|stück|off|个|個|шт\.?)$/gi;
/** Thousands in groups that are no decimals: "1 000", "1'000", "1,000,000". */
const grouped = /^[1-9]\d{0,2}(?:(?:['\s]\d{3})+|(?:,\d{3}){2,}|(?:\.\d{3}){2,})$/;
const groupedDecimals = /^[1-9]\d{0,2}(?:(?:[,'\s]\d{3})+\.0*|(?:[.'\s]\d{3})+,0*)$/;
const oneGroup = /^([1-9]\d{0,2})([.,])(\d{3})$/;
const noFraction = /^(\d+)[.,]0*$/;

/** A quantity's text without "pcs", "x" and the like. */
export const withoutUnit = (text: string) => text.replace(unit, '').trim();

/** What a text can be that has one sign before three digits; null for other texts. */
export function twoReadings(plain: string): TwoReadings | null {
  const [, whole, sign, rest] = oneGroup.exec(plain) ?? [];
  if (whole === undefined || rest === undefined) return null;
  return {
    text: plain,
    sign: sign === ',' ? ',' : '.',
    withDecimals: rest === '000' ? Number(whole) : null,
    withThousands: Number(whole + rest),
  };
}

function wholeOf(plain: string, decimalSign: DecimalSign | null): number | TwoReadings | null {
  if (/^\d+$/.test(plain)) return Number(plain);
  if (grouped.test(plain)) return Number(plain.replace(/\D/g, ''));
  if (groupedDecimals.test(plain)) return Number(plain.replace(/[.,]0*$/, '').replace(/\D/g, ''));
  const unclear = twoReadings(plain);
  if (unclear && decimalSign === null) return unclear;
  if (unclear) return decimalSign === unclear.sign ? unclear.withDecimals : unclear.withThousands;
  const [, whole] = noFraction.exec(plain) ?? [];
  return whole === undefined ? null : Number(whole);
}

/**
 * What `text`, the clean text of `cell`, says. A spreadsheet's own number counts before the text that it shows.
 * `decimalSign`: the table's; null where nothing shows.
 */
export function readQuantity(
  cell: SourceCell | undefined,
  text: string,
  decimalSign: DecimalSign | null,
): ReadQuantity {
  if (text === '') return { kind: 'none' };
  const value = typeof cell === 'object' ? cell.number : wholeOf(withoutUnit(text), decimalSign);
  if (value !== null && typeof value === 'object') return { kind: 'unclear', ...value };
  if (value === 0) return { kind: 'zero' };
  const isUsable = value !== null && Number.isSafeInteger(value) && value > 0 && value <= maxQuantity;
  return isUsable ? { kind: 'whole', value } : { kind: 'unusable' };
}

/** What the user has said of a quantity that can be read in two ways, and the others as they are. */
export function asChosen(read: ReadQuantity, format: QuantityFormat | undefined): ReadQuantity {
  if (read.kind !== 'unclear' || format === undefined) return read;
  const value = format === 'thousands' ? read.withThousands : read.withDecimals;
  return value === null ? { kind: 'unusable' } : { kind: 'whole', value };
}
