import type { ExportFormat } from '../../electron/shared/contract/bom/export';
import { linesText } from './count-texts';

const items = (count: string, one: boolean) => `${count} ${one ? 'item' : 'items'}`;

/** Of what leaves a BOM: files, lists for distributors, carts. */
export const orderTexts = {
  exportMenu: 'Export',
  formats: { csv: 'CSV', xlsx: 'Excel', json: 'JSON' } satisfies Readonly<Record<ExportFormat, string>>,
  formatNotes: { csv: '', xlsx: '', json: 'can be imported again' } satisfies Readonly<
    Record<ExportFormat, string>
  >,
  saved: (fileName: string) => `Saved as ${fileName}`,
  orderMenu: 'Order',
  nothingToOrder: 'No line has an offer to order yet',
  linesAndSum: (count: string, one: boolean, sum: string) => `${linesText(count, one)} · ${sum}`,
  items,
  linesFor: (lineCount: string, oneLine: boolean, boards: string, oneBoard: boolean) =>
    `${linesText(lineCount, oneLine)} for ${boards} ${oneBoard ? 'board' : 'boards'}`,
  heading: (distributor: string) => `Order from ${distributor}`,
  total: 'Total',
  totalNote: 'without shipping and tax',
  short: (count: string, one: boolean) => `${linesText(count, one)} ${one ? 'is' : 'are'} short:`,
  shortLine: (number: string, partNumber: string, stock: string) => `Line ${number}, ${partNumber}: ${stock}`,
  inStockOf: (pieces: string, ordered: string) => `${pieces} in stock of ${ordered}`,
  /** `stock`: a text in place of a number. */
  stockFor: (stock: string, ordered: string) => `${stock}, ${ordered} ordered`,
  moreShort: (count: string) => `${count} more`,
  preparing: 'Preparing the order…',
  unordered: (count: string, one: boolean) =>
    `${linesText(count, one)} of this BOM ${one ? 'isn’t' : 'aren’t'} in any order: no match, quantity or price, or excluded by the plan or a filter.`,
  copyOwn: (distributor: string) => `Copy for ${distributor}`,
  copyOwnNote: (distributor: string) => `A list for ${distributor}’s quick-order form.`,
  copyCsv: 'Copy as CSV',
  copyCsvNote: (distributor: string) =>
    `Parts Lookup doesn’t know ${distributor}’s order form. Paste this as a table.`,
  saveCsv: 'Save as CSV…',
  saveCsvNote: 'A file to upload or to send, with SKU, quantity and references.',
  openCart: 'Open cart',
  openCartOf: (number: string, count: string) => `Open cart ${number} of ${count}`,
  cartNote: (distributor: string) => `Opens a new cart at ${distributor} in your browser.`,
  cartsNote:
    'The list is too long for one link. Open the links in order: the first starts a new cart, the others add to it.',
  octocart: 'Open cart through Octopart',
  octocartNote: (distributor: string) => `Octopart fills the cart at ${distributor}.`,
  close: 'Close',
  done: {
    copy: (what: string) => `Copied: ${what}`,
    csv: (what: string) => `Saved: ${what}`,
    cart: (what: string) => `Opened in your browser: ${what}`,
    octocart: (what: string) => `Opened in your browser: ${what}`,
  },
  openedOf: (number: string, count: string, what: string) =>
    `Opened cart link ${number} of ${count}: ${what}`,
  itemsOfLines: (itemCount: string, oneItem: boolean, lineCount: string, oneLine: boolean) =>
    `${items(itemCount, oneItem)} of ${linesText(lineCount, oneLine)}.`,
  merged: (count: string, one: boolean) =>
    `${linesText(count, one)} ${one ? 'was merged with another line' : 'were merged with others'} for the same SKU; references joined.`,
  cut: (sku: string, omitted: string, one: boolean) =>
    `${sku}: ${omitted} ${one ? 'reference' : 'references'} left out (no room in the form).`,
  changedSku: (sku: string) => `${sku}: this SKU was changed to fit the format. Check it.`,
  withoutSku: (partNumber: string) => `${partNumber}: not included, because its SKU is missing or too long.`,
} as const;
