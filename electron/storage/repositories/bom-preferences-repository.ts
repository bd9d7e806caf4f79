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

/** A wanted part, without case and blanks; the manufacturer is empty where none is named. */
export interface DecisionKey {
  readonly partNumber: string;
  readonly manufacturer: string;
}

export interface StoredDecision extends DecisionKey {
  readonly decision: unknown;
}
