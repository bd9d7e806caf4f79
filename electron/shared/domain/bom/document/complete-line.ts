import { maxPerLine } from '../../../contract/constants/bom-limits';
import { exactText } from '../matching/wanted-part';
import type { LineDoubt } from '../reading/line-doubt';
import { limitDoubts } from '../reading/line-limits';
import type { ReadLine, ReadPart, ReadSku } from '../reading/table-reading';
import { isMarkedInText, type MissingColumns } from './missing-columns';

const numberOf = ({ partNumber }: ReadPart) => exactText(partNumber);

/** Whether the newer line names another part, to which nothing of the former part applies. */
function isOtherPart(before: ReadLine, after: ReadLine): boolean {
  const hasParts = before.parts.length > 0 || after.parts.length > 0;
  const [former, number] = [before, after].map(({ parts: [part], skus: [sku] }) =>
    hasParts ? part && numberOf(part) : sku && exactText(sku.sku),
  );
  return former !== undefined && number !== undefined && former !== number;
}

/** The first item of each key. SECURITY: a stranger's lines have a thousand each; a search for every one would take minutes. */
const byKey = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T> =>
  new Map([...items].reverse().map((item) => [keyOf(item), item]));

/** The parts, each with its former manufacturer where it has none. */
function withManufacturers(before: readonly ReadPart[], after: readonly ReadPart[]): readonly ReadPart[] {
  const former = byKey(before, numberOf);
  return after.map((part) => ({
    ...part,
    manufacturer: part.manufacturer ?? former.get(numberOf(part))?.manufacturer ?? null,
  }));
}

function partsOf(before: ReadLine, after: ReadLine, missing: MissingColumns): readonly ReadPart[] {
  if (missing.parts && after.parts.length === 0) return before.parts;
  const named = missing.manufacturers ? withManufacturers(before.parts, after.parts) : after.parts;
  if (!missing.alternates || named.length === 0 || isOtherPart(before, after)) return named;
  return [...named, ...before.parts.slice(1)];
}

function skusOf(before: ReadLine, after: ReadLine, missing: MissingColumns): readonly ReadSku[] {
  if (missing.skus && after.skus.length === 0) return isOtherPart(before, after) ? [] : before.skus;
  if (!missing.distributors) return after.skus;
  const former = byKey(before.skus, ({ sku }) => sku);
  return after.skus.map(({ sku, distributor }) => ({
    sku,
    distributor: distributor ?? former.get(sku)?.distributor ?? null,
  }));
}

/** Without a quantity column the newer quantity is only a count of references, or 1: the former one stays if these are the same. */
function quantityOf(before: ReadLine, after: ReadLine, missing: MissingColumns): number | null {
  if (!missing.quantities) return after.quantity;
  const { references } = after;
  const former = new Set(before.references);
  const isSame =
    references.length === 0
      ? after.quantity === 1
      : references.length === former.size && references.every((reference) => former.has(reference));
  return (isSame ? before.quantity : null) ?? after.quantity;
}

const aboutParts: ReadonlySet<LineDoubt['kind']> = new Set<LineDoubt['kind']>([
  'zeros-lost',
  'number-rounded',
  'look-alike-letters',
  'placeholder',
  'no-manufacturer',
]);

function doubtsOf(
  before: ReadLine,
  after: ReadLine,
  { references, quantity }: Pick<ReadLine, 'references' | 'quantity'>,
  missing: MissingColumns,
): readonly LineDoubt[] {
  const former = before.doubts.filter(
    ({ kind }) =>
      (missing.parts && after.parts.length === 0 && aboutParts.has(kind)) ||
      (missing.references && kind === 'same-references'),
  );
  const own = after.doubts.filter(({ kind }) => former.every((doubt) => doubt.kind !== kind));
  if (!missing.references && !missing.quantities) return [...own, ...former];
  const counted = references.length;
  const differs: readonly LineDoubt[] =
    quantity !== null && counted > 0 && counted !== quantity
      ? [{ kind: 'quantity-differs', written: quantity, references: counted }]
      : [];
  return [...differs, ...own.filter(({ kind }) => kind !== 'quantity-differs'), ...former];
}

/** A line of a newer table, completed from its former line where the table has no column. */
export function completeLine(before: ReadLine, after: ReadLine, missing: MissingColumns): ReadLine {
  const isOther = isOtherPart(before, after);
  const textOf = (name: 'value' | 'description' | 'footprint', isMissing: boolean) =>
    isMissing && !isOther ? before[name] : after[name];
  const staysUnpopulated = missing.populations && !before.isPopulated && !isMarkedInText(before);
  const references = missing.references ? before.references : after.references;
  const quantity = quantityOf(before, after, missing);
  return {
    ...after,
    references,
    quantity,
    parts: partsOf(before, after, missing),
    skus: skusOf(before, after, missing),
    value: textOf('value', missing.values),
    description: textOf('description', missing.descriptions),
    footprint: textOf('footprint', missing.footprints),
    isPopulated: after.isPopulated && !staysUnpopulated,
    doubts: limitDoubts(doubtsOf(before, after, { references, quantity }, missing), maxPerLine),
  };
}
