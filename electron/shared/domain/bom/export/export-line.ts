import type { Stock } from '../../../contract/part';
import type { OrderReason } from '../../pricing/order-reason';

/** What is ordered for a line, and what it costs. */
export interface ExportOrder {
  readonly distributor: string;
  readonly sku: string;
  /** Pieces. */
  readonly quantity: number;
  /** Why more pieces are ordered than needed; null where they are not. */
  readonly reason: OrderReason | null;
  /** Decimal text, in the distributor's own currency; null where it has no price. */
  readonly unitPrice: string | null;
  readonly total: string | null;
  /** ISO 4217; null without a price. */
  readonly currency: string | null;
  /** The total in the BOM's currency, and whether it is an estimate; null where it cannot be converted. */
  readonly comparable: { readonly total: string; readonly isEstimated: boolean } | null;
  readonly stock: Stock;
}

/** A line of a BOM as it is exported. Texts are those on screen. */
export interface ExportLine {
  /** Indexes in `SourceTable.rows`: the line's values stand in the first of them. */
  readonly rows: readonly number[];
  readonly references: readonly string[];
  /** Pieces for one board; null where nothing usable is written. */
  readonly quantity: number | null;
  /** Pieces for all boards, with attrition; null without a quantity. */
  readonly need: number | null;
  /** "Exact", "Needs review", "Not found". */
  readonly match: string;
  /** The part that is ordered, an alternate perhaps, else the matched one; null without one. */
  readonly part: {
    readonly mpn: string;
    readonly manufacturer: string | null;
    readonly lifecycle: string | null;
    readonly leadTimeDays: number | null;
    /** When the service sent prices and stock, ISO 8601; null once they have expired. */
    readonly fetchedAt: string | null;
  } | null;
  readonly order: ExportOrder | null;
  /** The offer that the user has chosen, which stands where nothing can be ordered at present; null without one. */
  readonly locked: Pick<ExportOrder, 'distributor' | 'sku'> | null;
  readonly problems: readonly string[];
  readonly note: string;
}
