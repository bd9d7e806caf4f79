import { isManufacturerName } from './manufacturer-names';

/** What a cell appears to be by its text alone. */
export type CellKind =
  | 'number'
  | 'text'
  | 'quantity'
  | 'price'
  | 'reference'
  | 'footprint'
  | 'value'
  | 'placeholder'
  | 'not-populated'
  | 'manufacturer'
  | 'rounded';

const placeholder =
  /^(?:[-–—_.~?*/\s]+|n\.?\s?\/?\s?a\.?|tb[dca]|none|null|nil|unknown|generic|any(?:\s*\(.*\))?|various|-*\s*mixed values\s*-*|#n\/a|#ref!|#value!|#name\?|see notes?)$/i;

const notPopulated =
  /^\(?(?:dn[pfilms]|n[fip]|no[ _-]?(?:pop|stuff|load|fit|place)|(?:do|no) not (?:populate|fit|place|mount|install|stuff|load)|not (?:populated|fitted|placed|mounted|installed|stuffed|loaded)|unpopulated|omit(?:ted)?)\)?$/i;
const notPopulatedMark =
  /(?:^|[\s(,;/])(?:DN[PFI]|(?:do|no) not (?:populate|fit|place|mount|install|stuff)|not (?:populated|fitted|mounted|installed)|no[ _-]?(?:pop|stuff))\)?$|^\(?(?:DN[PFI]|do not (?:populate|fit|place|mount|install|stuff))\)?[\s,;:]/i;

/** How a spreadsheet shows a long number: the digits that it does not show are lost. */
const rounded = /^\d+(?:[.,]\d+)?E\+\d{1,3}$/i;

const quantity = /^(?:\d{1,5}|\d{1,3}(?:[,.' ]\d{3})+|\d{1,4}\.)$/;
const price =
  /^(?:(?:[$€£¥￥]|USD|EUR|GBP|JPY|CNY|PLN)\s*[-\d][\d.,' ]*|\d(?:[\d.,' ]*[\d.,'])?\s*(?:[$€£¥￥]|USD|EUR|GBP|JPY|CNY|PLN)|\d*[.,]\d+|\d+(?:[.,]\d+)?\s?%)$/;

const designators =
  '(?:ANT|BAT|BT|CON|CN|CR|DS|FB|FID|FL|IC|JP|J|LED|LS|MH|MK|MP|RL|RN|RV|RT|SJ|SW|TB|TP|TR|TVS|VR|XTAL|ZD|[CDEFGHJKLMPQRSTUVWXYZ])';
const oneReference = new RegExp(`^${designators}\\d{1,4}[A-Z]?$`, 'i');
const shortReference = new RegExp(`^(?:${designators}\\d{1,2}|[RC]\\d{3})$`, 'i');
const rangeOfReferences = new RegExp(
  `^(${designators})\\d{1,4}\\s*(?:-|–|\\.\\.\\.?|->|to)\\s*(?:\\1)?\\d{1,4}$`,
  'i',
);
const manyReferences = /[\s,;]+/;

const chipSize = '(?:01005|0201|0402|0603|0805|1206|1210|1806|1808|1812|2010|2220|2225|2512)';
const packages = [
  'T?SOT[-_ ]?\\d{2,4}[A-Z]{0,3}',
  'SOD[-_ ]?\\d{2,4}[A-Z]{0,3}',
  'SOJ?[-_ ]?\\d{1,2}[A-Z]{0,2}',
  'SC[-_ ]?(?:59|62|70|74|75|79|82|88|89|90|101)A?',
  'TO[-_ ]?\\d{2,3}[A-Z]{0,3}',
  'DO[-_ ]?\\d{2,3}[A-Z]{0,2}',
  'SM[ABC]',
  '(?:[TVMQH]*S?SOP|[HPW]*SOIC|[CPS]?DIP|SIP|P?LCC)[-_ ]?\\d{1,3}[A-Z]{0,2}',
  '(?:[HVWUXL]*QF[NP]|[UVWXH]*DFN|[VWUX]*SON|[LTPH]*QFP|LGA|WLCSP|[FTUVWLC]*BGA)[-_ ]?\\d{1,3}[A-Z]{0,2}',
  '(?:D|D2|D3|LF|POWER)PAK',
  '(?:MINI)?MELF',
  'HC-?49[A-Z/]{0,4}',
  'RADIAL|AXIAL|SM[DT]|THT|CHIP',
  'CASE[-_ ]?[A-Z\\d]{1,3}',
].join('|');
const footprint = new RegExp(
  `^(?:(?:SM[DT]|[RCLDF]|LED|CAP|RES|IND|CHIP)?[\\s_-]?${chipSize}(?:_\\d{4}METRIC)?|(?:${packages})(?:[-_/ ]\\d{1,4}[A-Z]{0,3}){0,3}|[A-Z]\\w{1,40}:[A-Z]\\w{0,60}[_-][\\w.,+-]*)$`,
  'i',
);
/** KiCad's names of footprints: "QFN-24-1EP_4x4mm_P0.5mm". */
const detailedFootprint = new RegExp(`^(?:${packages})[-_].*(?:\\dmm|_P\\d|Metric)`, 'i');

const value =
  /^[±<>~]?(?:\d+(?:[.,]\d+)?\s?(?:[pnuµμmkMG](?:F|H|Hz|V|A|W|[Oo]hms?|Ω|Ω)|Hz|[Oo]hms?|Ω|Ω|[pnuµμ])|\d{1,3}(?:[.,]\d+)?\s?[VkKMRF]|\d{1,2}(?:[.,]\d+)?\s?[AWH])(?:[\s/,]+\S{1,12}){0,3}$|^\d{1,3}[RKMkpnuµμ]\d{1,2}$/;

/** Several words, as in a description but not in a part number; or a URL. */
const isDescription = (cell: string) => {
  if (/^(?:https?:\/\/|www\.)/i.test(cell)) return true;
  const [first = '', ...rest] = cell.split(/\s+/);
  return rest.length > 0 && (rest.length > 3 || !/\d/.test(first));
};

export const isQuantity = (cell: string) => quantity.test(cell);
export const isPlaceholder = (cell: string) => placeholder.test(cell);
export const isRounded = (cell: string) => rounded.test(cell);
export const isNotPopulated = (cell: string) =>
  cell.length <= 60 && (notPopulated.test(cell) || notPopulatedMark.test(cell));

/** One reference, several or a range, in a cell beside others: alone on a line, "L298" and "J310" are parts. */
export function isReferences(cell: string): boolean {
  if (cell.length > 2000 || !/\d/.test(cell)) return false;
  if (rangeOfReferences.test(cell)) return true;
  const pieces = cell.split(manyReferences).filter((piece) => piece !== '');
  return (
    pieces.length > 0 && pieces.every((piece) => oneReference.test(piece) || rangeOfReferences.test(piece))
  );
}

/** Whether a text is references even alone on its line. */
export const isSurelyReferences = (cell: string) =>
  shortReference.test(cell) || (isReferences(cell) && !oneReference.test(cell));

export const isFootprint = (cell: string) =>
  cell.length <= 80 && (footprint.test(cell) || detailedFootprint.test(cell));

export function cellKind(cell: string): CellKind {
  if (isPlaceholder(cell)) return 'placeholder';
  if (isNotPopulated(cell)) return 'not-populated';
  if (isRounded(cell)) return 'rounded';
  if (isFootprint(cell)) return 'footprint';
  if (isQuantity(cell)) return 'quantity';
  if (price.test(cell)) return 'price';
  if (isReferences(cell)) return 'reference';
  if (value.test(cell)) return 'value';
  if (isManufacturerName(cell)) return 'manufacturer';
  return /\d/.test(cell) && !isDescription(cell) ? 'number' : 'text';
}
