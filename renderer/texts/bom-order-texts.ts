import type { ExportFormat } from '../../electron/shared/contract/bom/export';

const lines = (count: string, one: boolean) => `${count} ${one ? 'line' : 'lines'}`;
const items = (count: string, one: boolean) => `${count} ${one ? 'item' : 'items'}`;

/** Of what leaves a BOM: files, lists for distributors, carts. */
export const orderTexts = {
  exportMenu: 'Export',
  formats: { csv: 'CSV', xlsx: 'Excel', json: 'JSON' } satisfies Readonly<Record<ExportFormat, string>>,
  formatNotes: { csv: '', xlsx: '', json: 'to import here again' } satisfies Readonly<
    Record<ExportFormat, string>
  >,
  saved: (fileName: string) => `Saved as ${fileName}`,
  orderMenu: 'Order',
  nothingToOrder: 'No line has an offer to order yet',
  lines,
  heading: (distributor: string) => `Order from ${distributor}`,
  total: 'Total',
  totalNote: 'without shipping and tax',
  preparing: 'Preparing the order…',
  unordered: (count: string, one: boolean) =>
    `${lines(count, one)} of this BOM ${one ? 'is' : 'are'} in no order: without a match, a quantity or a price.`,
  copyOwn: (distributor: string) => `Copy for ${distributor}`,
  copyOwnNote: (distributor: string) => `A list to paste into the quick order of ${distributor}.`,
  copyCsv: 'Copy as CSV',
  copyCsvNote: (distributor: string) =>
    `A table to paste. No quick-order form of ${distributor} is known to this app.`,
  saveCsv: 'Save as CSV…',
  saveCsvNote: 'A file to upload or to send, with SKU, quantity and references.',
  openCart: 'Open cart',
  openCartOf: (number: string, count: string) => `Open cart ${number} of ${count}`,
  cartNote: (distributor: string) => `Your browser puts all items into a cart at ${distributor}.`,
  cartsNote: (distributor: string) =>
    `The list is too long for one address: open each of them once, and all items are in your cart at ${distributor}.`,
  octocart: 'Open cart by Octopart',
  octocartNote: (distributor: string) => `Octopart hands the items on to a cart at ${distributor}.`,
  close: 'Close',
  done: {
    copy: (what: string) => `Copied: ${what}`,
    csv: (what: string) => `Saved: ${what}`,
    cart: (what: string) => `Opened in your browser: ${what}`,
    octocart: (what: string) => `Opened in your browser: ${what}`,
  },
  itemsOfLines: (itemCount: string, oneItem: boolean, lineCount: string, oneLine: boolean) =>
    `${items(itemCount, oneItem)} of ${lines(lineCount, oneLine)}.`,
  merged: (count: string, one: boolean) =>
    `${one ? 'One line was' : `${count} lines were`} merged with another of the same SKU, references joined.`,
  cut: (sku: string, omitted: string, one: boolean) =>
    `${sku}: ${omitted} ${one ? 'reference' : 'references'} left out, because the form has no room.`,
  changedSku: (sku: string) => `${sku}: a character that separates fields was replaced. Check this SKU.`,
  withoutSku: (partNumber: string) => `${partNumber}: not listed, because its SKU is missing or too long.`,
} as const;
