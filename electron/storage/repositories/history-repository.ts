/** A search that found something; null: not known. */
export interface StoredSearch {
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly at: number | null;
  readonly hits: number | null;
  /** How many parts it has cost. */
  readonly parts: number | null;
}

/** Recent searches, and the view of their results as JSON. */
export interface HistoryRepository {
  /** The texts of the latest searches, the last one first. */
  recent(count: number): Promise<readonly string[]>;
  /** Puts it first, in place of an earlier one for the same text. */
  add(search: StoredSearch): Promise<void>;
  /** Undefined if none is stored, or what is stored is no JSON. */
  view(): Promise<unknown>;
  setView(view: unknown): Promise<void>;
  /** Stores what an earlier version has stored elsewhere, the last search first, unless a view was ever stored: all or nothing. */
  takeOver(searches: readonly StoredSearch[], view: unknown): Promise<void>;
  /** Removes all searches, and stores `view`. */
  clear(view: unknown): Promise<void>;
}
