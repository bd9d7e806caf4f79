import type { Offer, Part } from './part';

/** The offers of sellers that are not brokers. */
export function regularOffers(part: Part): Offer[] {
  return part.sellers.filter(({ company }) => company.kind !== 'broker').flatMap(({ offers }) => offers);
}

/** Whether a seller that is not a broker has stock: a number of pieces or "quantity unknown". */
export function isInStock(part: Part): boolean {
  return regularOffers(part).some(({ inventoryLevel }) => inventoryLevel > 0 || inventoryLevel === -2);
}
