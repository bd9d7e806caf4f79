import type { Attribute } from './attributes';
import type { Category } from './categories';
import type { Company } from './company';
import type { EdgeTraits } from './edge-parts';
import type { LifecycleStage } from './lifecycles';

/** From `quantity` pieces on, one piece costs `price` in `currency`, which may be blank. */
export interface PriceBreak {
  readonly quantity: number;
  readonly price: number;
  readonly currency: string;
}

/** A seller's offer of a part under one SKU. */
export interface Offer {
  readonly id: string;
  readonly sku: string;
  /** Pieces, or a code (docs/nexar-api.md, Stock codes). */
  readonly inventoryLevel: number;
  readonly packaging: string | null;
  readonly moq: number | null;
  readonly orderMultiple: number | null;
  readonly onOrderQuantity: number | null;
  readonly factoryPackQuantity: number | null;
  readonly factoryLeadDays: number | null;
  readonly prices: readonly PriceBreak[];
  /** The age of the seller's data in minutes. */
  readonly ageMinutes: number;
}

export interface PartSeller {
  readonly company: Company;
  readonly isAuthorized: boolean;
  readonly offers: readonly Offer[];
}

/** `siValue` is the plain SI number of a value with a unit: `4.7e-6` for `4.7 µF`. */
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

/** A part of the sample catalog. Its sellers and specifications are generated on first use. */
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
  readonly lifecycle: LifecycleStage | null;
  readonly traits: EdgeTraits;
  /** Sorted by the attribute's shortname. */
  readonly specs: readonly Spec[];
  readonly sellers: readonly PartSeller[];
}
