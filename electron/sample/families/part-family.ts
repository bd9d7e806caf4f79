import { type AttributeKey, attributeNamed, type SpecTexts } from '../catalog/attributes';
import type { CategoryName } from '../catalog/categories';
import { type MakerKey, makers } from '../catalog/manufacturers';

/** One MPN; several makers may make it. `price`: invented, US dollars for one piece. */
export interface PartRow {
  readonly mpn: string;
  readonly makers: readonly MakerKey[];
  readonly casing: string;
  readonly price: number;
  readonly description: string;
  readonly specs: SpecTexts;
}

/** Parts of one kind; `specs` are what they have in common. */
export interface PartFamily {
  readonly name: string;
  readonly category: CategoryName;
  readonly specs: SpecTexts;
  readonly rows: readonly PartRow[];
}

function isMakerKey(key: string): key is MakerKey {
  return key in makers;
}

function isAttributeKey(key: string): key is AttributeKey {
  return attributeNamed(key) !== undefined;
}

function specsOf(cell: string): SpecTexts {
  const specs: SpecTexts = {};
  for (const entry of cell.split('; ').filter(Boolean)) {
    const [key = '', value = ''] = entry.split(': ');
    if (!isAttributeKey(key)) throw new TypeError(`no attribute is named ${key}`);
    specs[key] = value;
  }
  return specs;
}

function rowOf(line: string): PartRow {
  const [mpn = '', makerCell = '', casing = '', price = '', description = '', specCell = ''] = line
    .split('|')
    .map((cell) => cell.trim());
  const makerKeys = makerCell.split(' ').filter(isMakerKey);
  if (makerKeys.length === 0) throw new TypeError(`no maker in the row ${line}`);
  return { mpn, makers: makerKeys, casing, price: Number(price), description, specs: specsOf(specCell) };
}

/**
 * Rows from a table with a line for each MPN: MPN | makers | casing | price | description | specs as `shortname: value`
 * with `; ` between them. A table, because a formatter turns the same rows as objects into eight lines each.
 */
export function partTable(table: string): PartRow[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(rowOf);
}
