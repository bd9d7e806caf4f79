import { csvText, withoutFormula } from '../csv';
import { joinReferences } from './joined-references';
import { linesOf, type OrderItem } from './order-items';
import {
  type DistributorName,
  isLcsc,
  type OrderField,
  type PasteFormat,
  pasteFormatOf,
} from './paste-formats';

/** An order as text, and what of it the distributor's format does not hold. */
export interface OrderList {
  readonly text: string;
  /** The items in it, and the lines that they stand for. */
  readonly items: number;
  readonly lines: number;
  /** Items of which references were left out, and how many. */
  readonly cut: readonly { readonly sku: string; readonly omitted: number }[];
  /** SKUs that were changed, since they hold the format's delimiter or look like a formula: the distributor may not find them. */
  readonly changedSkus: readonly string[];
  /** Part numbers without a SKU, which are not in the text. */
  readonly withoutSku: readonly string[];
}

/** Every line break that a browser's text field or a spreadsheet knows. */
const lineBreak = /[\n\v\f\r\u{85}\u{2028}\u{2029}]/u;
/** Matched whole, since a pattern of a line break between blanks tries each of thousands of blanks as its first. */
const blanks = /[\s\u{85}]+/gu;

const plainField = (text: string, { delimiter, inPlace }: PasteFormat): string =>
  text
    .replace(blanks, (run) => (lineBreak.test(run) ? ' ' : run.replaceAll('\t', ' ')))
    .trim()
    .replaceAll(delimiter, inPlace);

function pasteLine(item: OrderItem, format: PasteFormat) {
  const references = joinReferences(
    item.references.map((one) => plainField(one, format)),
    format.betweenReferences,
    format.maxReferences,
  );
  const sku = plainField(item.sku, format);
  const texts: Readonly<Record<OrderField, string>> = {
    sku,
    quantity: String(item.quantity),
    references: references.text,
    mpn: plainField(item.mpn, format),
    description: plainField(item.description, format),
    empty: '',
  };
  return {
    text: format.fields.map((field) => texts[field]).join(format.delimiter),
    omitted: references.omitted,
    isChanged: sku !== item.sku,
  };
}

function pasteList(items: readonly OrderItem[], format: PasteFormat): OrderList {
  const withSku = items.filter(({ sku }) => sku !== '');
  const listed = withSku.map((item) => ({ ...pasteLine(item, format), sku: item.sku }));
  return {
    text: listed.map(({ text }) => text).join('\n'),
    items: listed.length,
    lines: linesOf(withSku),
    cut: listed.flatMap(({ sku, omitted }) => (omitted > 0 ? [{ sku, omitted }] : [])),
    changedSkus: listed.flatMap(({ sku, isChanged }) => (isChanged ? [sku] : [])),
    withoutSku: items.flatMap(({ sku, mpn }) => (sku === '' ? [mpn] : [])),
  };
}

const csvHeader = [
  'SKU',
  'Quantity',
  'Manufacturer part number',
  'Manufacturer',
  'References',
  'Description',
];
const lcscHeader = ['LCSC Part Number', 'Quantity', ...csvHeader.slice(2)];

/** An order as a CSV file, which any distributor's form reads once its columns are named there. */
export function orderAsCsv(items: readonly OrderItem[], distributor: DistributorName): OrderList {
  const rows = items.map(({ sku, quantity, mpn, manufacturer, references, description }) => [
    withoutFormula(sku),
    String(quantity),
    ...[mpn, manufacturer, references.join(', '), description].map(withoutFormula),
  ]);
  return {
    text: csvText([isLcsc(distributor) ? lcscHeader : csvHeader, ...rows]),
    items: items.length,
    lines: linesOf(items),
    cut: [],
    changedSkus: items.flatMap(({ sku }) => (withoutFormula(sku) === sku ? [] : [sku])),
    withoutSku: [],
  };
}

/** An order as the text that its distributor's form accepts: its own format, or CSV where none is known. */
export function orderAsText(items: readonly OrderItem[], distributor: DistributorName): OrderList {
  const format = pasteFormatOf(distributor);
  return format ? pasteList(items, format) : orderAsCsv(items, distributor);
}
