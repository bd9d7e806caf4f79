import { type AttributeKey, attributeNamed, type SpecTexts } from '../catalog/attributes';
import type { CategoryName } from '../catalog/categories';
import { type ManufacturerKey, manufacturers } from '../catalog/manufacturers';

/** One MPN, possibly of several manufacturers. `price`: invented, US dollars for one piece. */
export interface PartRow {
  readonly mpn: string;
  readonly manufacturers: readonly ManufacturerKey[];
  readonly casing: string;
  readonly price: number;
  readonly description: string;
  readonly specs: SpecTexts;
}

/** Parts of one kind; `specs` are common to all of them. */
export interface PartFamily {
  readonly name: string;
  readonly category: CategoryName;
  readonly specs: SpecTexts;
  readonly rows: readonly PartRow[];
}

function isManufacturerKey(key: string): key is ManufacturerKey {
  return key in manufacturers;
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
  const [mpn = '', manufacturerCell = '', casing = '', price = '', description = '', specCell = ''] = line
    .split('|')
    .map((cell) => cell.trim());
  const manufacturerKeys = manufacturerCell.split(' ').filter(isManufacturerKey);
  if (manufacturerKeys.length === 0) throw new TypeError(`no manufacturer in the row ${line}`);
  return {
    mpn,
    manufacturers: manufacturerKeys,
    casing,
    price: Number(price),
    description,
    specs: specsOf(specCell),
  };
}

/**
 * Rows from a table with a line for each MPN: MPN | manufacturers | casing | price | description | specs as `shortname: value`
 * separated by `; `. A table, since a formatter would turn each row into an object of eight lines.
 */
export function partTable(table: string): PartRow[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(rowOf);
}
