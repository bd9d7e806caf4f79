/** A BOM without its lines and its table. What is JSON there is of any shape: another version may have written it. */
export interface BomRecord {
  readonly id: string;
  readonly name: string;
  readonly settings: unknown;
  readonly origin: unknown;
  /** The lookup under way; null while there is none. */
  readonly job: unknown;
  /** How many lines the user has to look at, without what prices say. */
  readonly problems: number;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly changedAt: number;
}

/** A BOM as it is listed. */
export interface ListedBom extends BomRecord {
  readonly lines: number;
}

/** A line of a BOM. */
export interface BomLineRecord {
  readonly id: number;
  /** Lines are shown in the order of these numbers. */
  readonly position: number;
  readonly read: unknown;
  /** Null where there is none, as those after it. */
  readonly edits: unknown;
  readonly choice: unknown;
  readonly outcome: unknown;
  readonly alternates: unknown;
}

/** What one edit changes. */
export interface BomChange {
  readonly record: BomRecord;
  /** Lines that are new or differ. */
  readonly lines: readonly BomLineRecord[];
  readonly removedLines: readonly number[];
  /** The table, where a newer file takes the place of the former one; undefined: unchanged. */
  readonly table?: unknown;
}

/** How much of them there is. */
export interface BomUsage {
  /** Those that are not deleted. */
  readonly boms: number;
  /** Of the file that they are in, with the deleted ones; 0 in memory. */
  readonly bytes: number;
}

/** The user's BOMs. Each method is one transaction, which is on disk when it resolves; rejects with SQLite's errors. */
export interface BomRepository {
  usage(): Promise<BomUsage>;
  /** Those that are not deleted, the last changed first; at most `maxBoms`. */
  list(): Promise<readonly ListedBom[]>;
  /** Null if there is none, or it is deleted. */
  find(id: string): Promise<BomRecord | null>;
  /** In their order; empty if there is no such BOM. */
  lines(id: string): Promise<readonly BomLineRecord[]>;
  /** The table as it came; null if there is none, or what is stored cannot be read. */
  table(id: string): Promise<unknown>;
  add(record: BomRecord, lines: readonly BomLineRecord[], table: unknown): Promise<void>;
  change(change: BomChange): Promise<void>;
  /** Resolves to false if there is no such BOM. */
  markDeleted(id: string, at: number): Promise<boolean>;
  /** Resolves to false if it is gone for good. */
  restore(id: string): Promise<boolean>;
  /** Removes for good what was deleted at that time or before. */
  purge(until: number): Promise<void>;
}
