import type { BomDraft } from '../../../shared/contract/bom/bom-draft';
import type { BomDocument } from '../../../shared/domain/bom/document/bom-document';
import { exactText } from '../../../shared/domain/bom/matching/wanted-part';
import type { ReadLine, TableReading } from '../../../shared/domain/bom/reading/table-reading';

/** How much of two tables of one BOM is the same at least, of the part numbers of the longer one. */
const likelyShare = 0.8;

const numbersOf = (lines: readonly ReadLine[]) =>
  new Set(lines.flatMap(({ parts: [first] }) => (first ? [exactText(first.partNumber)] : [])));

/** What a table and the BOM that was open when it was dropped have in common. */
export function comparedWith(
  { id, name, origin, lines }: Pick<BomDocument, 'id' | 'name' | 'origin' | 'lines'>,
  reading: Pick<TableReading, 'fingerprint' | 'lines'>,
): NonNullable<BomDraft['openBom']> {
  const before = numbersOf(lines.map(({ read }) => read));
  const after = numbersOf(reading.lines);
  const shared = [...after].filter((number) => before.has(number)).length;
  const hasSameHeader = reading.fingerprint !== '' && reading.fingerprint === origin.fingerprint;
  const isLikely = hasSameHeader && shared > 0 && shared >= likelyShare * Math.max(before.size, after.size);
  return { bomId: id, name, numbers: after.size, shared, isLikely };
}
