import { maxTableArea } from '../../../shared/contract/constants/bom-limits';
import { BomTooLarge } from '../../../shared/domain/bom/reading/line-limits';
import { holdsParts, readTable, type TableSource } from '../../../shared/domain/bom/reading/table/read-table';
import { tableArea } from '../../../shared/domain/bom/reading/table-area';
import type { ReadOptions, TableReading } from '../../../shared/domain/bom/reading/table-reading';
import { decodeText } from './decode-text';
import { fileKind } from './file-kind';
import { readWorkbook } from './read-workbook';
import type { TableRequest } from './reading-message';
import { readTextTable } from './text-table';
import { UnreadableFile } from './unreadable-file';

function readSource(source: TableSource, options: ReadOptions): TableReading {
  try {
    return readTable(source, options);
  } catch (error) {
    if (error instanceof BomTooLarge) throw new UnreadableFile('too-many-values', error.message);
    throw error;
  }
}

/** Reads a file as a BOM. Throws `UnreadableFile`. What the file is, its bytes say: names lie. */
export function readFile({ bytes, options }: TableRequest): TableReading {
  const kind = fileKind(bytes);
  const source =
    kind === 'text'
      ? readTextTable(decodeText(bytes, options.encoding), options)
      : readWorkbook(bytes, kind, options);
  const area = tableArea(source.table);
  if (area > maxTableArea) throw new UnreadableFile('too-many-cells', `${area} cells in rows of one width`);
  const reading = readSource(source, options);
  const isGuess = options.headerRow === undefined && options.roles === undefined;
  if (isGuess && source.sheets.length < 2 && !holdsParts(reading)) {
    throw new UnreadableFile('not-a-table', 'No table with part numbers or references');
  }
  return reading;
}
