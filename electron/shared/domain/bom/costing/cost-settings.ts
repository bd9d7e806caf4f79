import type { OfferFilters } from '../../pricing/offer-filters';
import type { CompactPart } from './compact-part';
import type { Attrition, LineAttrition } from './need';

/** Which offers a BOM may be bought at. */
export interface BomFilters extends OfferFilters {
  /** Whole reels are not bought for lines that need fewer pieces; null: they may be. */
  readonly noReelsUnder: number | null;
}

export interface CostSettings {
  /** Of every line, but for what it has of its own. */
  readonly attrition: Attrition;
  readonly filters: BomFilters;
  /** Whether a line may be bought as one of its alternates where that costs less. */
  readonly useAlternates: boolean;
  /** In which offers are compared; the parts were compiled for it. */
  readonly currency: string;
}

/** An offer that the user chose for a line, by what stays the same when the answer is fetched again. */
export interface LockedOffer {
  readonly distributorId: string;
  readonly sku: string;
}

/** A line of a BOM as it is costed. */
export interface CostLine {
  readonly id: string;
  /** On each board; null where the table says nothing usable. */
  readonly quantity: number | null;
  readonly isPopulated: boolean;
  readonly attrition: LineAttrition;
  /** The wanted part first, alternates after it. Empty where none is known or all have expired. */
  readonly parts: readonly CompactPart[];
  readonly lockedOffer: LockedOffer | null;
  /** Whether its part was accepted by the part number alone. */
  readonly isManufacturerUnchecked: boolean;
}
