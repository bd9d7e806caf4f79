import type { BomDraft } from '../../../shared/contract/bom/bom-draft';
import type { BomDocument, BomDocumentLine } from '../../../shared/domain/bom/document/bom-document';
import { partOf } from '../../../shared/domain/bom/document/line-match';
import { exactText } from '../../../shared/domain/bom/matching/wanted-part';
import type { TableReading } from '../../../shared/domain/bom/reading/table-reading';

/** How much of two tables of one BOM is the same at least, of the part numbers of the longer one. */
const likelyShare = 0.8;

const exactTexts = (numbers: readonly (string | undefined)[]) =>
  new Set(numbers.flatMap((number) => (number === undefined ? [] : [exactText(number)])));

/** The part number that a line was read with, or else that of its part: a cart names SKUs alone. */
const numberOf = (line: BomDocumentLine) => line.read.parts[0]?.partNumber ?? partOf(line)?.mpn;

/** What a table and the BOM that was open when it was dropped have in common. */
export function comparedWith(
  { id, name, origin, lines }: Pick<BomDocument, 'id' | 'name' | 'origin' | 'lines'>,
  reading: Pick<TableReading, 'fingerprint' | 'lines'>,
): NonNullable<BomDraft['openBom']> {
  const before = exactTexts(lines.map(numberOf));
  const after = exactTexts(reading.lines.map(({ parts: [first] }) => first?.partNumber));
  const shared = [...after].filter((number) => before.has(number)).length;
  const hasSameHeader = reading.fingerprint !== '' && reading.fingerprint === origin.fingerprint;
  const isLikely = hasSameHeader && shared > 0 && shared >= likelyShare * Math.max(before.size, after.size);
  return { bomId: id, name, numbers: after.size, shared, isLikely };
}
