import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '../../electron/features/bom/reading/read-file';
import { UnreadableFile } from '../../electron/features/bom/reading/unreadable-file';
import { wantedOf } from '../../electron/shared/domain/bom/document/wanted-of';
import { isSku } from '../../electron/shared/domain/bom/matching/wanted-part';
import type { LineDoubt } from '../../electron/shared/domain/bom/reading/line-doubt';
import type { ReadLine, TableReading } from '../../electron/shared/domain/bom/reading/table-reading';

const describeDoubt = ({ kind, ...more }: LineDoubt) =>
  [kind, ...Object.values(more).map((value) => JSON.stringify(value))].join(' ');

function describeLine({ rows, references, quantity, parts, skus, isPopulated, ...line }: ReadLine): string {
  const numbers = parts.map(({ partNumber, manufacturer }) => `${partNumber} [${manufacturer ?? ''}]`);
  const others = skus.map(({ sku, distributor }) => `${distributor ?? '?'} ${sku}`);
  const texts = [
    ...[`row ${rows.map((row) => row + 1).join('+')}`, `${quantity ?? '?'} x`, references.join(' ')],
    ...[numbers.join(' or '), others.join(', '), line.value, line.description.slice(0, 30), line.footprint],
    isPopulated ? '' : 'NOT POPULATED',
    line.doubts.map(describeDoubt).join('; '),
  ];
  return `  ${texts.filter((text) => text !== '').join(' | ')}`;
}

/** Whether a line is looked up by a distributor's number. */
function isBySku(read: ReadLine): boolean {
  const wanted = wantedOf({ read, edits: {} });
  return wanted !== null && isSku(wanted);
}

function describeReading(reading: TableReading): string {
  const { kind, encoding, delimiter, sheet, sheets, headerRow, headerRows, tool, lines, leftOut } = reading;
  const columns = reading.columns.flatMap(({ name, role }, index) =>
    role === 'other' ? [] : [`${role} <- ${index + 1}:${name}`],
  );
  return [
    `  ${[kind, encoding, JSON.stringify(delimiter), sheet, `of ${sheets.length} sheets`, tool].filter(Boolean).join(', ')}`,
    `  header row ${headerRow} (${headerRows}), ${reading.isRecognized ? 'recognized' : 'not recognized'}, fingerprint ${reading.fingerprint}`,
    `  ${columns.join('; ')}`,
    `  ${lines.length} lines, ${lines.filter(({ parts }) => parts.length > 0).length} with a part number, ${lines.filter(isBySku).length} by distributor SKU, ${lines.filter(({ isPopulated }) => !isPopulated).length} not populated, quantities for ${reading.quantitiesForBoards ?? 1}`,
    ...lines.map(describeLine),
    ...leftOut.map(({ row, reason, text }) => `  left out, row ${row + 1}, ${reason}: ${text.slice(0, 80)}`),
  ].join('\n');
}

/** What is read from each file of `folder` whose name contains one of `parts`, or from all of them. */
export function* describeFiles(folder: string, parts: readonly string[]): Generator<string> {
  for (const name of readdirSync(folder).sort()) {
    if (parts.length > 0 && !parts.some((part) => name.includes(part))) continue;
    const bytes = readFileSync(join(folder, name));
    yield `## ${name}`;
    try {
      const start = performance.now();
      const reading = readFile({ bytes, name, options: {} });
      yield `  ${Math.round(performance.now() - start)} ms`;
      yield describeReading(reading);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      yield `  unreadable: ${error.reason}: ${error.message}`;
    }
  }
}
