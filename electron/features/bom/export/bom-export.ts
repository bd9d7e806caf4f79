import { FailureError } from '../../../core/failure-error';
import type { Handlers } from '../../../ipc/feature';
import type { bomExportCalls } from '../../../shared/contract/bom/export';
import { maxFileBytes, maxTableArea } from '../../../shared/contract/constants/bom-limits';
import type { BomDocument } from '../../../shared/domain/bom/document/bom-document';
import { tableAsCsv } from '../../../shared/domain/bom/export/csv';
import { type ExportTable, exportTable } from '../../../shared/domain/bom/export/export-table';
import { tableArea } from '../../../shared/domain/bom/reading/table-area';
import type { SourceTable } from '../../../shared/domain/bom/reading/table-reading';
import type { BomLibrary, OpenBom } from '../library/bom-library';
import { bomFile } from './bom-file';
import type { ShownBom } from './bom-orders';
import { csvFile } from './csv-file';
import { exportLines } from './export-lines';
import type { SaveDocument } from './save-document';

interface WholeBom extends ShownBom {
  readonly document: BomDocument;
  readonly table: SourceTable;
}

export interface BomExportOptions {
  readonly library: Pick<BomLibrary, 'open' | 'table'>;
  readonly shown: (bom: OpenBom) => Promise<ShownBom>;
  readonly save: SaveDocument;
  /** Throws `file-not-written` if a sheet cannot hold the table. */
  readonly writeWorkbook: (table: ExportTable) => Promise<Uint8Array>;
}

type Calls = Handlers<typeof bomExportCalls>;

/** The last row of the header, as an index; null without a header. */
const headerRowOf = ({ headerRow, headerRows }: BomDocument['origin']) =>
  headerRow === 0 ? null : headerRow - 1 + Math.max(0, headerRows - 1);

/** Throws `file-not-written` if the table is larger than those that are read now. */
function checkArea(table: SourceTable): void {
  const area = tableArea(table);
  if (area <= maxTableArea) return;
  throw new FailureError('file-not-written', `${area} cells`, { fileProblem: 'too-large' });
}

/** Throws `file-not-written` if the file would be larger than one that is read again. */
function asFile(bom: WholeBom): Uint8Array {
  checkArea(bom.table);
  const data = bomFile(bom);
  if (data.byteLength <= maxFileBytes) return data;
  throw new FailureError('file-not-written', `${data.byteLength} bytes`, { fileProblem: 'beyond-import' });
}

function asTable({ document, table, ...shown }: WholeBom): ExportTable {
  checkArea(table);
  const { boards: counts, currency } = shown.view.settings;
  const [boards = 1] = counts;
  return exportTable({
    table,
    headerRow: headerRowOf(document.origin),
    lines: exportLines(shown, document),
    scope: { boards, currency },
  });
}

/** Exports a BOM to a file that the user chooses. */
export function createBomExport({
  library,
  shown,
  save,
  writeWorkbook,
}: BomExportOptions): Pick<Calls, 'exportBom'> {
  const contents = {
    csv: async (bom: WholeBom) => csvFile(tableAsCsv(asTable(bom))),
    xlsx: async (bom: WholeBom) => writeWorkbook(asTable(bom)),
    json: async (bom: WholeBom) => asFile(bom),
  };
  let isExporting = false;

  async function exportOne({ bomId, format }: Parameters<Calls['exportBom']>[0]) {
    const opened = await library.open(bomId);
    const { document } = opened;
    const [table, whole] = await Promise.all([library.table(bomId), shown(opened)]);
    // Without a readable table the lines are exported by themselves.
    const bom = { ...whole, document, table: table ?? { rows: [] } };
    // Before the dialog: nobody chooses a place for what cannot be written.
    const data = await contents[format](bom);
    return save({ name: document.name, extension: format }, data);
  }

  return {
    async exportBom(request) {
      // SECURITY: one at a time: a page that calls in a loop starts neither processes nor dialogs.
      if (isExporting) return null;
      isExporting = true;
      try {
        return await exportOne(request);
      } finally {
        isExporting = false;
      }
    },
  };
}
