import type { Attribute } from './attributes';
import type { Category } from './categories';
import type { Company } from './company';
import type { EdgeTraits } from './edge-parts';

/** One row of a price list: from `quantity` pieces on, one piece costs `price` in `currency` (blank at times). */
export interface PriceBreak {
  readonly quantity: number;
  readonly price: number;
  readonly currency: string;
}

/** What a seller offers under one SKU. */
export interface Offer {
  readonly id: string;
  readonly sku: string;
  /** Pieces, or a code: -1 not stocked, -2 in stock and quantity unknown, -3 unknown, -4 on request. */
  readonly inventoryLevel: number;
  readonly packaging: string | null;
  readonly moq: number | null;
  readonly orderMultiple: number | null;
  readonly onOrderQuantity: number | null;
  readonly factoryPackQuantity: number | null;
  readonly factoryLeadDays: number | null;
  readonly prices: readonly PriceBreak[];
  /** How old the seller's data is, in minutes before the answer. */
  readonly ageMinutes: number;
}

export interface PartSeller {
  readonly company: Company;
  readonly isAuthorized: boolean;
  readonly offers: readonly Offer[];
}

/** A value as people read it (`4.7 µF`) and, where it is a number, in plain SI (`4.7e-6`). */
export interface Spec {
  readonly attribute: Attribute;
  readonly value: string;
  readonly siValue: string;
  readonly displayValue: string;
}

export interface Datasheet {
  readonly name: string;
  readonly url: string;
  readonly pageCount: number | null;
  readonly creditString: string;
}

/** A part of the sample catalog. Sellers and specifications are worked out when they are first asked for. */
export interface Part {
  readonly id: string;
  readonly mpn: string;
  readonly manufacturer: Company;
  readonly family: string;
  readonly shortDescription: string;
  readonly category: Category | null;
  readonly casing: string;
  readonly imageUrl: string | null;
  readonly datasheet: Datasheet | null;
  readonly leadDays: number | null;
  readonly traits: EdgeTraits;
  /** Sorted by the attribute's shortname. */
  readonly specs: readonly Spec[];
  readonly sellers: readonly PartSeller[];
}
