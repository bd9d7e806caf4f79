import type { DistributorTerms } from '../../../../electron/shared/domain/bom/sourcing/distributor-terms';
import { readAmount } from '../fields/read-values';

export const termFields = ['shipping', 'freeFrom', 'minimum'] as const;
export type TermField = (typeof termFields)[number];

/** What is in the fields of a distributor. */
export type TypedTerms = Readonly<Record<TermField, string>>;

export const typedTerms = (terms: DistributorTerms | null): TypedTerms => ({
  shipping: terms?.shipping ?? '',
  freeFrom: terms?.freeFrom ?? '',
  minimum: terms?.minimum ?? '',
});

export const isAmount = (text: string): boolean => text.trim() === '' || readAmount(text) !== null;

export const areAmounts = (typed: TypedTerms): boolean => termFields.every((field) => isAmount(typed[field]));

/** Null where nothing is entered. */
export function readTerms(typed: TypedTerms): DistributorTerms | null {
  if (termFields.every((field) => typed[field].trim() === '')) return null;
  return {
    shipping: readAmount(typed.shipping) ?? '0',
    freeFrom: readAmount(typed.freeFrom),
    minimum: readAmount(typed.minimum),
  };
}
