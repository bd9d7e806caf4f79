import type { LinePatch } from '../../../contract/bom/bom-line';
import type { BomSettings } from '../../../contract/bom/bom-settings';
import type { LineLookup, PartDecision } from '../../../contract/bom/lookup-state';
import type { Part } from '../../../contract/part';
import type { Wanted } from '../matching/wanted-part';
import type { QuantityFormat, ReadColumn, ReadLine } from '../reading/table-reading';

/** What a BOM was made from. */
export interface BomOrigin {
  /** Null for a pasted table. */
  readonly fileName: string | null;
  /** The tool that wrote it; null if unknown. */
  readonly tool: string | null;
  readonly sheet: string | null;
  /** 1-based; 0 without a header. */
  readonly headerRow: number;
  readonly headerRows: number;
  readonly columns: readonly ReadColumn[];
  readonly fingerprint: string;
  /** What the user has said of the quantities; null where that was found. */
  readonly quantityFrom: 'column' | 'references' | null;
  readonly quantityFormat: QuantityFormat | null;
  readonly quantitiesForBoards: number | null;
}

/** What the user has changed in a line; what is not there counts as it was read. */
export type LineEdits = { readonly [K in keyof LinePatch]: NonNullable<LinePatch[K]> };

/** What the user has decided about what the line asks for. */
export interface LineChoice {
  readonly asked: Wanted;
  readonly decision: PartDecision;
}

/** How far the lookup of what the line asks for is: the identity of a part, and nothing that changes with time. */
export interface LineOutcome {
  readonly asked: Wanted;
  readonly source: Part['source'];
  readonly lookup: LineLookup;
}

export interface BomDocumentLine {
  /** Positive; stays with the line. */
  readonly id: number;
  readonly read: ReadLine;
  readonly edits: LineEdits;
  readonly choice: LineChoice | null;
  readonly outcome: LineOutcome | null;
  /** The same for its alternates that were looked up. */
  readonly alternates: readonly LineOutcome[];
}

/** A BOM as it is stored for good, without the table that it was made from. */
export interface BomDocument {
  readonly id: string;
  readonly name: string;
  readonly settings: BomSettings;
  readonly origin: BomOrigin;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly changedAt: number;
  readonly lines: readonly BomDocumentLine[];
}
