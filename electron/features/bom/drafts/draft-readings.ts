import { FailureError } from '../../../core/failure-error';
import {
  maxBomLines,
  maxBomNameLength,
  maxTableColumns,
} from '../../../shared/contract/constants/bom-limits';
import type { UnreadableReason } from '../../../shared/contract/failure';
import { withinLimits } from '../../../shared/domain/bom/reading/line-limits';
import type { ReadOptions, TableReading } from '../../../shared/domain/bom/reading/table-reading';
import type { BomPreferencesRepository } from '../../../storage/repositories/bom-preferences-repository';
import type { BomReader } from '../reading/bom-reader';
import type { Draft } from './draft-store';
import { rememberedOptions } from './remembered-columns';

/** What is read as a draft. */
export type DraftSource = Pick<Draft, 'bytes' | 'from' | 'fileName' | 'openBomId'>;

/** How files are read as drafts. Throws the reader's failures. */
export interface DraftReadings {
  /** Columns that an earlier import of the same header has named are read as there. */
  first(source: DraftSource, signal: AbortSignal): Promise<Omit<Draft, 'id'>>;
  again(draft: Draft, options: ReadOptions, signal: AbortSignal): Promise<Draft>;
}

interface DraftReadingsOptions {
  readonly reader: Pick<BomReader, 'readBomFile'>;
  readonly preferences: () => Promise<Pick<BomPreferencesRepository, 'columns'>>;
}

const unreadable = (reason: UnreadableReason, message: string) =>
  new FailureError('bom-unreadable', message, { unreadable: reason });

/** Why pasted text could not be read, without calling it a file. */
function pasteError(error: unknown): unknown {
  const isNoTable = error instanceof FailureError && error.failure.unreadable === 'not-a-table';
  return isNoTable ? unreadable('no-pasted-table', error.message) : error;
}

/** Throws `bom-unreadable` for more than a BOM can hold. */
function checkSize({ columns, lines }: TableReading): void {
  const isTooLarge = columns.length > maxTableColumns || lines.length > maxBomLines;
  if (isTooLarge) throw unreadable('too-many-lines', `${columns.length} columns, ${lines.length} lines`);
  try {
    withinLimits(lines);
  } catch (error) {
    throw unreadable('too-many-values', String(error));
  }
}

const nameOf = (fileName: string | null) =>
  (fileName ?? '')
    .replace(/\.[^.]{1,5}$/, '')
    .trim()
    .slice(0, maxBomNameLength);

export function createDraftReadings({ reader, preferences }: DraftReadingsOptions): DraftReadings {
  async function read(source: DraftSource, options: ReadOptions, signal: AbortSignal): Promise<TableReading> {
    try {
      const reading = await reader.readBomFile(source.bytes, source.fileName, options, signal);
      checkSize(reading);
      return reading;
    } catch (error) {
      throw source.from === 'paste' ? pasteError(error) : error;
    }
  }

  /** How an earlier import has read a table with the same header; null where there was none. */
  async function remembered(reading: TableReading): Promise<ReadOptions | null> {
    const { fingerprint, rowFingerprints, columns, headerRow } = reading;
    const stored = await preferences();
    // A header that only the user could see is any of the first rows.
    const others = rowFingerprints.map((known, index) => [index + 1, known] as const);
    for (const [row, known] of [[headerRow, fingerprint] as const, ...others]) {
      if (row === 0 || known === '') continue;
      const options = rememberedOptions(await stored.columns(known), columns.length);
      if (options) return { ...options, headerRow: row };
    }
    return null;
  }

  return {
    async first(source, signal) {
      const found = await read(source, {}, signal);
      const known = await remembered(found);
      const reading = known ? await read(source, known, signal) : found;
      const isRemembered = known !== null;
      return { ...source, name: nameOf(source.fileName), isRemembered, reading, options: known ?? {} };
    },
    async again(draft, options, signal) {
      const reading = await read(draft, options, signal);
      const isRemembered = draft.isRemembered && reading.fingerprint === draft.reading.fingerprint;
      return { ...draft, isRemembered, reading, options };
    },
  };
}
