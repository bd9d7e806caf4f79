import { exportPrefix } from '../../../contract/constants/export-prefix';
import type { Stock } from '../../../contract/part';
import type { OrderReason } from '../../pricing/order-reason';
import type { SourceCell } from '../reading/table-reading';
import type { ExportLine } from './export-line';

/** What the added columns are for. */
export interface ExportScope {
  readonly boards: number;
  /** The BOM's currency, ISO 4217. */
  readonly currency: string;
}

interface ExportColumn {
  readonly name: (scope: ExportScope) => string;
  readonly cell: (line: ExportLine) => SourceCell | null | undefined;
}

function reasonText(reason: OrderReason): string {
  if (reason.kind === 'price-break') return 'Price break';
  if (reason.kind === 'moq') return `Minimum order of ${reason.moq}`;
  if (reason.kind === 'first-break') return `Prices start at ${reason.quantity}`;
  return `Multiple of ${reason.multiple}`;
}

const stockTexts: Readonly<Record<Exclude<Stock['kind'], 'pieces'>, string>> = {
  'not-stocked': 'Not stocked',
  'in-stock-quantity-unknown': 'In stock',
  unknown: 'Unknown',
  'on-request': 'On request',
};

/** More digits than this a spreadsheet does not hold: such a number stays text. */
const maxDigits = 15;

/** A number as a cell that a spreadsheet can add up. */
function numberCell(value: number | string | null | undefined): SourceCell | null {
  if (value === null || value === undefined) return null;
  const text = String(value);
  const isExact = text.replace(/^0\.?0*|\./g, '').length <= maxDigits;
  return isExact ? { text, number: Number(text) } : text;
}

const named = (name: string) => () => name;

/** The columns that an export adds after those of the table, in their order. */
const columns: readonly ExportColumn[] = [
  { name: named('References'), cell: ({ references }) => references.join(', ') },
  { name: named('Quantity per board'), cell: ({ quantity }) => numberCell(quantity) },
  {
    name: ({ boards }) => `Need for ${boards} ${boards === 1 ? 'board' : 'boards'}`,
    cell: ({ need }) => numberCell(need),
  },
  { name: named('Match'), cell: ({ match }) => match },
  { name: named('Part number'), cell: ({ part }) => part?.mpn },
  { name: named('Manufacturer'), cell: ({ part }) => part?.manufacturer },
  { name: named('Distributor'), cell: ({ order, locked }) => (order ?? locked)?.distributor },
  { name: named('SKU'), cell: ({ order, locked }) => (order ?? locked)?.sku },
  { name: named('Order quantity'), cell: ({ order }) => numberCell(order?.quantity) },
  {
    name: named('Why this quantity'),
    cell: ({ order }) => (order?.reason ? reasonText(order.reason) : null),
  },
  { name: named('Unit price'), cell: ({ order }) => numberCell(order?.unitPrice) },
  { name: named('Line total'), cell: ({ order }) => numberCell(order?.total) },
  { name: named('Currency'), cell: ({ order }) => order?.currency },
  {
    name: ({ currency }) => `Line total in ${currency}`,
    cell: ({ order }) => numberCell(order?.comparable?.total),
  },
  {
    name: named('Converted'),
    cell: ({ order }) => (order?.comparable?.isEstimated ? 'Estimate' : null),
  },
  {
    name: named('Stock'),
    cell({ order }) {
      if (!order) return null;
      return order.stock.kind === 'pieces' ? numberCell(order.stock.pieces) : stockTexts[order.stock.kind];
    },
  },
  { name: named('Lifecycle'), cell: ({ part }) => part?.lifecycle },
  { name: named('Lead time in days'), cell: ({ part }) => numberCell(part?.leadTimeDays) },
  { name: named('Problems'), cell: ({ problems }) => problems.join(', ') },
  { name: named('Prices from'), cell: ({ part }) => part?.fetchedAt },
  { name: named('Note'), cell: ({ note }) => note },
];

export const addedNames = (scope: ExportScope): readonly string[] =>
  columns.map(({ name }) => `${exportPrefix}${name(scope)}`);

export const addedCells = (line: ExportLine): readonly SourceCell[] =>
  columns.map(({ cell }) => cell(line) ?? '');
