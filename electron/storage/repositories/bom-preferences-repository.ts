/** What the user has decided for every BOM. What is JSON there is of any shape: another version may have written it. */
export interface BomPreferencesRepository {
  /** The decisions about these wanted parts, by key; those about which none was made are left out. */
  decisions(wanted: readonly DecisionKey[]): Promise<readonly StoredDecision[]>;
  /** Null takes the decision back. */
  setDecision(wanted: DecisionKey, decision: unknown, at: number): Promise<void>;
  /** How a table with this fingerprint was read; null if that is not known. */
  columns(fingerprint: string): Promise<unknown>;
  setColumns(fingerprint: string, read: unknown, at: number): Promise<void>;
  /** What distributors ask for besides the prices, by the distributor's id. */
  terms(): Promise<ReadonlyMap<string, unknown>>;
  setTerms(distributorId: string, terms: unknown): Promise<void>;
}

/** A wanted part, by its own number or a distributor's, without case and blanks; the company is empty where none is named. */
export type DecisionKey =
  | { readonly partNumber: string; readonly manufacturer: string }
  | { readonly sku: string; readonly distributor: string };

export interface StoredDecision {
  readonly wanted: DecisionKey;
  readonly decision: unknown;
}
