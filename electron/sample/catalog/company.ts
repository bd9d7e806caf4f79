/** A `franchised` seller is authorized for what it lists, an `independent` one is not; `broker`s are left out by default. */
export type CompanyKind = 'manufacturer' | 'franchised' | 'independent' | 'broker';

export interface Company {
  readonly id: string;
  readonly name: string;
  readonly kind: CompanyKind;
  /** Other names that find it: earlier names, and merged companies. */
  readonly aliases: readonly string[];
  /** The manufacturer's own host, which serves some of its datasheets. */
  readonly host: string;
  /** A seller's country (ISO 3166 alpha-2) and the currency of its prices. */
  readonly country: string;
  readonly currency: string;
}
