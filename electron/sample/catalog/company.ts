/** `franchised` sellers are authorized by most manufacturers, `independent` ones by none, `broker`s are hidden by default. */
export type CompanyKind = 'manufacturer' | 'franchised' | 'independent' | 'broker';

export interface Company {
  readonly id: string;
  readonly name: string;
  readonly kind: CompanyKind;
  /** Other names that find it: earlier names, and companies that merged into it. */
  readonly aliases: readonly string[];
  /** The manufacturer's own host, which some datasheets lie on. */
  readonly host: string;
  /** ISO 3166 alpha-2; where a seller sits, and the currency it prices in. */
  readonly country: string;
  readonly currency: string;
}
