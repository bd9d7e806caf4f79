import { exportPrefix } from '../../../../contract/constants/export-prefix';
import type { ColumnRole } from '../column-role';
import type { ImportRole, ReadColumn } from '../table-reading';
import type { CleanRows } from './clean-rows';
import { type ColumnContent, columnContents } from './column-content';
import { rolesByContent } from './content-roles';
import { distributorNamed } from './distributor-name';
import { headerName, headerRole } from './header-name';
import { quantityColumn } from './quantity-column';

const importRoleOf: Readonly<Record<ColumnRole, ImportRole>> = {
  mpn: 'part-number',
  'manufacturer-and-mpn': 'manufacturer-and-part-number',
  'part-number': 'part-number',
  sku: 'distributor-sku',
  distributor: 'distributor',
  manufacturer: 'manufacturer',
  quantity: 'quantity',
  reference: 'references',
  footprint: 'footprint',
  value: 'value',
  description: 'description',
  dnp: 'do-not-populate',
  populate: 'populate',
  index: 'other',
  other: 'other',
};

/** Columns of an assembler's service: "Yes" where it mounts the part. */
const assembly = /^(?:lcsc|jlc|jlcpcb)\s*assembly$/i;
/** The same in columns that may also name what the part belongs to, or how it is mounted. */
const maybeAssembly =
  /^(?:assembl(?:y|e|ed)|assy|mounting|stuff(?:ed|ing)?|to be (?:mounted|fitted|assembled)|best(?:ü|ue)ck(?:t|en|ung)|mont(?:é|age|ato|ado)|実装|贴装|焊接)\s*\??$/i;
/** Names of columns for alternates that do not say what the column holds. */
const otherParts =
  /^(?:alt(?:ernat(?:e|ive)s?)?|substitutes?|replacements?|(?:2nd|second|3rd|third)\s+source)(?:\s+parts?)?\s*\d{0,2}$/i;
/** "SKU Digi-Key", of two header rows. */
const skuOf = /^sku\s[^[]+$/i;

function nameRole(name: string): ColumnRole | null {
  if (name.startsWith(exportPrefix)) return 'other';
  if (assembly.test(name)) return 'populate';
  return headerRole(name) ?? (skuOf.test(name) ? 'sku' : null);
}

interface NamedColumn {
  readonly name: string;
  readonly named: ColumnRole | null;
  readonly content: ColumnContent;
}

/** What a column named for part numbers of no particular kind holds, by its cells. */
function looseNumberRole({ name, content }: NamedColumn, hasMpn: boolean, hasValue: boolean): ImportRole {
  if (content.skusOf === 'DigiKey') return 'distributor-sku';
  if (content.references >= 0.6 && content.sureReferences >= 0.3) return 'references';
  // OrCAD's values stand under "Part".
  if (hasMpn) return /^part$/i.test(name) && !hasValue ? 'value' : 'other';
  if (content.values + content.footprints > 0.3) return 'value';
  return content.possibleNumbers > 0.3 ? 'part-number' : 'other';
}

/** DigiKey's remarks. "Comment", of one, holds values. */
const isRemarks = ({ name, content }: NamedColumn) => /^comments$/i.test(name) && content.phrases > 0.5;

/** The share of whole numbers in a column of quantities, of which others are badly written. */
const minQuantities = 0.3;

/** Whether a column named for quantities holds them, or at least what someone has written in their place. */
function isQuantityColumn({ name, content }: NamedColumn): boolean {
  if (/^amount$/i.test(name)) return content.quantities >= minQuantities;
  return content.notQuantities <= 0.5;
}

/** The role of a column by its name, as far as its cells bear it out. */
function namedRole(column: NamedColumn, hasMpn: boolean, hasValue: boolean): ImportRole | null {
  const { name, named, content } = column;
  if (maybeAssembly.test(name) && content.answers > 0.6) return 'populate';
  if (otherParts.test(name)) return content.partNumbers > 0.5 ? 'part-number' : 'other';
  if (named === null) return null;
  if (content.filled === 0) return importRoleOf[named];
  switch (named) {
    case 'part-number':
      return looseNumberRole(column, hasMpn, hasValue);
    case 'mpn':
      return content.skusOf === 'DigiKey' ? 'distributor-sku' : 'part-number';
    case 'sku': {
      if (content.links > 0.5) return 'other';
      if (content.manufacturers > 0.5) return 'manufacturer';
      const isGeneral = distributorNamed(name) === null;
      if (isGeneral && !hasMpn && content.skus < 0.3 && content.partNumbers > 0.5) return 'part-number';
      return 'distributor-sku';
    }
    case 'value':
      return isRemarks(column) ? 'other' : 'value';
    case 'reference':
      return content.references >= 0.2 ? 'references' : null;
    case 'quantity':
      return isQuantityColumn(column) ? 'quantity' : 'other';
    default:
      return importRoleOf[named];
  }
}

/** Of the columns named for references, those that hold them; the first one named so where none does. */
function keepReferences(columns: readonly NamedColumn[], roles: readonly (ImportRole | null)[]) {
  if (roles.includes('references')) return roles.map((role) => role);
  const first = columns.findIndex(
    ({ named, content }) =>
      named === 'reference' && content.filled > 0 && content.quantities < 0.5 && content.phrases < 0.5,
  );
  return roles.map((role, index) => (index === first ? 'references' : role));
}

/** The column of a board's quantities: one that holds whole numbers where any does. */
function quantityOf(columns: readonly NamedColumn[], roles: readonly (ImportRole | null)[]): number | null {
  const named = roles.flatMap((role, column) => (role === 'quantity' ? [column] : []));
  const names = columns.map(({ name }) => name);
  const filled = named.filter((column) => (columns[column]?.content.quantities ?? 0) >= minQuantities);
  return quantityColumn(filled, names) ?? quantityColumn(named, names);
}

export interface FoundRoles {
  readonly columns: readonly ReadColumn[];
  /** Whether the part numbers stand where a name says so, and quantities are some, beyond doubt. */
  readonly isSure: boolean;
}

/** What each column holds. `names`: the header's, empty without one; `below`: the clean rows below it. */
export function findRoles(names: readonly string[], below: CleanRows, count: number): FoundRoles {
  const contents = columnContents(below, count);
  const columns = contents.map((content, index): NamedColumn => {
    const name = headerName(names[index] ?? '');
    return { name, named: name === '' ? null : nameRole(name), content };
  });
  const hasMpn = columns.some(
    ({ named, content }) =>
      (named === 'mpn' || named === 'manufacturer-and-mpn') &&
      content.filled > 0 &&
      content.skusOf !== 'DigiKey',
  );
  const hasValue = columns.some(({ named }) => named === 'value');
  const byName = keepReferences(
    columns,
    columns.map((column) => namedRole(column, hasMpn, hasValue)),
  );
  const quantity = quantityOf(columns, byName);
  const settled = byName.map((role, column) => (role === 'quantity' && column !== quantity ? 'other' : role));
  const roles = rolesByContent(
    settled,
    columns.map(({ name, named, content }) => ({ content, isNamed: named !== null, hasName: name !== '' })),
  );
  const hasNumbers = columns.some(
    ({ named, content }, index) =>
      content.filled > 0 &&
      ['mpn', 'manufacturer-and-mpn', 'sku', 'part-number'].includes(named ?? '') &&
      ['part-number', 'manufacturer-and-part-number', 'distributor-sku'].includes(roles[index] ?? ''),
  );
  const counted = quantity === null ? undefined : columns[quantity]?.content;
  return {
    columns: columns.map(({ name }, index) => ({ name, role: roles[index] ?? 'other' })),
    isSure:
      hasNumbers && (counted === undefined || counted.filled === 0 || counted.quantities >= minQuantities),
  };
}
