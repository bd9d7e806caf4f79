import type { BomDraft } from '../../../shared/contract/bom/bom-draft';
import {
  maxBomLines,
  maxCellLength,
  maxDoubtsListed,
  maxDraftRows,
  maxDraftsListed,
} from '../../../shared/contract/constants/bom-limits';
import { wantedOf } from '../../../shared/domain/bom/document/wanted-of';
import { isSku } from '../../../shared/domain/bom/matching/wanted-part';
import { type LineDoubt, needsCheck } from '../../../shared/domain/bom/reading/line-doubt';
import { limitDoubts } from '../../../shared/domain/bom/reading/line-limits';
import { cellText, type ReadLine, type TableReading } from '../../../shared/domain/bom/reading/table-reading';
import type { Draft } from './draft-store';

/** Characters of a cell in the preview. */
const maxShown = 200;
const maxReferencesShown = 20;
/** Rows above the header: it may be another one. */
const rowsAbove = 5;

const cut = (text: string) => text.slice(0, maxCellLength);

const isDoubtful = ({ doubts }: ReadLine) => doubts.some(needsCheck);

function previewOf({ headerRow, table }: TableReading): BomDraft['preview'] {
  const firstRow = Math.max(0, headerRow - 1 - rowsAbove);
  const rows = table.rows.slice(firstRow, firstRow + maxDraftRows);
  return { firstRow, rows: rows.map((row) => row.map((cell) => cellText(cell).slice(0, maxShown))) };
}

function quantityCellsOf({ lines, columns }: TableReading): BomDraft['quantityCells'] {
  const column = columns.findIndex(({ role }) => role === 'quantity');
  const cells = lines.flatMap(({ rows: [row], doubts }) =>
    doubts.flatMap((doubt): [number, number][] => {
      if ('column' in doubt) return [[doubt.row - 1, doubt.column - 1]];
      return doubt.kind === 'quantity-differs' && row !== undefined && column >= 0 ? [[row, column]] : [];
    }),
  );
  return cells.slice(0, maxDraftsListed);
}

/** What the line is looked up by; null where it is not. */
const lookedUp = (line: ReadLine) => (line.isPopulated ? wantedOf({ read: line, edits: {} }) : null);

function doubtsOf(lines: readonly ReadLine[]) {
  return lines.flatMap((line, index): BomDraft['doubts'] => {
    const wanted = lookedUp(line);
    return wanted && isDoubtful(line)
      ? [
          {
            line: index + 1,
            references: line.references.slice(0, maxReferencesShown).map(cut),
            moreReferences: Math.max(0, line.references.length - maxReferencesShown),
            quantity: line.quantity,
            partNumber: cut(isSku(wanted) ? wanted.sku : wanted.partNumber),
            doubts: limitDoubts(line.doubts, maxDoubtsListed).map((doubt) =>
              'text' in doubt ? { ...doubt, text: doubt.text.slice(0, maxShown) } : doubt,
            ),
          },
        ]
      : [];
  });
}

/** Characters of all rows left out together, and of each at least: a draft is sent after each choice. */
const maxLeftOutText = 1_000_000;
const minLeftOutText = 40;

function leftOutOf({ leftOut }: TableReading): BomDraft['leftOut'] {
  const listed = leftOut.slice(0, maxBomLines);
  const most = Math.max(minLeftOutText, Math.floor(maxLeftOutText / listed.length));
  return listed.map((row) => ({ ...row, text: row.text.slice(0, Math.min(most, maxCellLength)) }));
}

const hasDoubt = ({ doubts }: ReadLine, wanted: LineDoubt['kind']) =>
  doubts.some(({ kind }) => kind === wanted);

function optionsOf({ roles, putBack, ...options }: Draft['options']): BomDraft['options'] {
  return { ...options, ...(roles && { roles: [...roles] }), ...(putBack && { putBack: [...putBack] }) };
}

/** A draft as the wizard shows it. `maxParts`: the most that a lookup of its lines can cost now. */
export function draftView(draft: Draft, openBom: BomDraft['openBom'], maxParts: number): BomDraft {
  const { id, from, fileName, name, isRemembered, reading, options } = draft;
  const { lines, leftOut } = reading;
  const doubts = doubtsOf(lines);
  const populated = lines.filter(({ isPopulated }) => isPopulated);
  const wanted = populated.map(lookedUp);
  return {
    draftId: id,
    from,
    fileName,
    name,
    kind: reading.kind,
    encoding: reading.encoding,
    delimiter: reading.delimiter,
    sheets: [...reading.sheets],
    hiddenSheets: [...reading.hiddenSheets],
    sheet: reading.sheet,
    headerRow: reading.headerRow,
    tool: reading.tool,
    isRecognized: reading.isRecognized || isRemembered,
    isRemembered,
    options: optionsOf(options),
    columns: reading.columns.map((column) => ({ ...column, name: cut(column.name) })),
    preview: previewOf(reading),
    rowCount: reading.table.rows.length,
    counts: {
      lines: lines.length,
      withPartNumber: lines.filter(({ parts }) => parts.length > 0).length,
      notPopulated: lines.length - populated.length,
      merged: lines.filter((line) => hasDoubt(line, 'merged')).length,
      toCheck: doubts.length,
      bySku: wanted.filter((each) => each && isSku(each)).length,
      withoutNumber: wanted.filter((each) => each === null).length,
      quantityDiffers: lines.filter((line) => hasDoubt(line, 'quantity-differs')).length,
    },
    doubts: doubts.slice(0, maxDraftsListed),
    moreDoubts: Math.max(0, doubts.length - maxDraftsListed),
    quantityCells: quantityCellsOf(reading),
    leftOut: leftOutOf(reading),
    moreLeftOut: Math.max(0, leftOut.length - maxBomLines),
    quantitiesForBoards: reading.quantitiesForBoards,
    unclearQuantity: reading.unclearQuantity,
    openBom,
    maxParts,
  };
}
