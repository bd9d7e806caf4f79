import { isPlaceholder } from '../cell-kind';
import type { ReadSku } from '../table-reading';
import { distributorNamed } from './distributor-name';
import { distributorOfSku, isDigiKeySku } from './sku-shape';
import type { TableColumns } from './table-columns';

const isUrl = (text: string) => /^(?:https?:\/\/|www\.)|[a-z]\.(?:com|net|org|de|uk)\//i.test(text);

/** Looks at each run of commas and blanks once: cells may be long. */
const trailing = /(?<![,\s])[,\s]+$/;

const nameOf = (cell: string): string | null =>
  distributorNamed(cell) ?? (cell === '' || isPlaceholder(cell) ? null : cell);

/** The distributors' numbers of a row; links are none, and neither are words such as "order". */
export function readSkus(cells: readonly string[], { skus, partNumbers }: TableColumns): readonly ReadSku[] {
  const named = skus.flatMap(({ column, distributor, likely, distributorColumn }): readonly ReadSku[] => {
    const inRow = distributorColumn === null ? null : nameOf(cells[distributorColumn] ?? '');
    return (cells[column] ?? '')
      .split(/[\n;]/)
      .map((sku) => sku.replace(trailing, '').trim())
      .filter((sku) => /\d/.test(sku) && !isPlaceholder(sku) && !isUrl(sku))
      .map((sku) => ({ sku, distributor: distributor ?? inRow ?? distributorOfSku(sku, likely) }));
  });
  const others = partNumbers
    .map(({ column }) => cells[column] ?? '')
    .filter((cell) => isDigiKeySku(cell) && !named.some(({ sku }) => sku === cell));
  return [...named, ...others.map((sku) => ({ sku, distributor: 'DigiKey' }))];
}
