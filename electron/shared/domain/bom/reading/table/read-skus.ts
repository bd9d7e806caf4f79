import { isPlaceholder } from '../cell-kind';
import type { ReadSku } from '../table-reading';
import { distributorNamed } from './distributor-name';
import { distributorOfSku } from './sku-shape';
import type { TableColumns } from './table-columns';

const isUrl = (text: string) => /^(?:https?:\/\/|www\.)|[a-z]\.(?:com|net|org|de|uk)\//i.test(text);

/** The distributors' numbers of a row; links are none. */
export function readSkus(cells: readonly string[], { skus }: TableColumns): readonly ReadSku[] {
  return skus.flatMap(({ column, distributor, distributorColumn }): readonly ReadSku[] => {
    const cell = (cells[column] ?? '').replace(/[,;\s]+$/, '');
    const inRow = distributorColumn === null ? '' : (cells[distributorColumn] ?? '');
    return cell
      .split(/\s*[\n;]\s*/)
      .filter((sku) => sku !== '' && !isPlaceholder(sku) && !isUrl(sku))
      .map((sku) => ({
        sku,
        distributor: distributor ?? distributorNamed(inRow) ?? distributorOfSku(sku),
      }));
  });
}
