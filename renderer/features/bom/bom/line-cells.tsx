import type { BomLine } from '../../../../electron/shared/contract/bom/bom-line';
import type { BomColumn, LineColumn } from '../../../../electron/shared/contract/bom/bom-settings';
import { lifecycleText } from '../../../../electron/shared/domain/lifecycle-names';
import { formatNumber, leadTimeWeeks } from '../../../format/format-number';
import { formatMoment, formatShortAge } from '../../../format/format-time';
import { bomTexts } from '../../../texts/bom-view-texts';
import { texts } from '../../../texts/texts';
import { classNames } from '../../../ui/class-names';
import type { CellOf, GridCell } from '../../../ui/grid/grid-row';
import { LifecycleBadge } from '../../../ui/lifecycle-badge';
import { referencesText } from '../references-text';
import { columnAt } from './line-columns';
import type { LineRow } from './line-rows';
import { matchCell } from './match-cell';
import { distributorCell, moneyCell, moreCell, orderQuantityCell, skuCell, stockCell } from './order-cells';
import { partNumberCell } from './part-number-cell';
import { dash, numberCell, textCell } from './plain-cells';

interface Context {
  /** Of the BOM. */
  readonly currency: string;
  /** The present time in ms. */
  readonly now: number;
}

function referencesCell({ references }: BomLine): GridCell {
  const all = references.join(', ');
  return { ...textCell(referencesText(references)), text: all, title: all };
}

function leadTimeCell({ part }: BomLine): GridCell {
  if (!part || part.leadTimeDays === null) return { content: dash() };
  const weeks = leadTimeWeeks(part.leadTimeDays);
  const text = texts.part.weeks(formatNumber(weeks), weeks === 1);
  return { content: text, value: part.leadTimeDays, text };
}

function ageCell({ part }: BomLine, now: number): GridCell {
  if (!part?.fetchedAt) return { content: dash() };
  const text = formatShortAge(part.fetchedAt, now);
  return { content: text, text, title: formatMoment(part.fetchedAt), className: 'muted' };
}

function lifecycleCell({ part }: BomLine): GridCell {
  return {
    content: <LifecycleBadge lifecycle={part?.lifecycle ?? null} isShort />,
    text: lifecycleText(part?.lifecycle ?? null),
  };
}

/** Mutes every cell of a line that is not populated. */
const mutedUnless = (isPopulated: boolean, cell: GridCell): GridCell =>
  isPopulated ? cell : { ...cell, className: classNames(cell.className, 'muted') };

/** The cells of a line; numbers are plain in `data-value`. */
export function lineCellOf(context: Context): CellOf<LineRow, LineColumn> {
  return ({ line }, column) => {
    const { id, at } = columnAt(column);
    return mutedUnless(
      line.isPopulated,
      at === null ? cellIn(line, id, context) : moreCell(line.more[at], id, context.currency),
    );
  };
}

function cellIn(line: BomLine, column: BomColumn, context: Context): GridCell {
  switch (column) {
    case 'number':
      return { content: formatNumber(line.number), value: line.number, className: 'muted' };
    case 'references':
      return referencesCell(line);
    case 'quantity':
      return numberCell(line.quantity, bomTexts.noQuantity);
    case 'need':
      return numberCell(line.need);
    case 'partNumber':
      return partNumberCell(line);
    case 'manufacturer':
      return textCell((line.part ?? line.likely?.part)?.manufacturer ?? line.manufacturer);
    case 'match':
      return matchCell(line);
    case 'lifecycle':
      return lifecycleCell(line);
    case 'stock':
      return stockCell(line);
    case 'distributor':
      return distributorCell(line);
    case 'sku':
      return skuCell(line);
    case 'orderQuantity':
      return orderQuantityCell(line);
    case 'unitPrice':
      return moneyCell(line, 'unitPrice', context.currency);
    case 'lineTotal':
      return moneyCell(line, 'total', context.currency);
    case 'leadTime':
      return leadTimeCell(line);
    case 'package':
      return textCell(line.part?.package, 'muted');
    case 'value':
      return textCell(line.value);
    case 'description':
      return textCell(line.description, 'muted');
    case 'footprint':
      return textCell(line.footprint, 'muted');
    case 'age':
      return ageCell(line, context.now);
    case 'note':
      return textCell(line.note, 'muted');
  }
}
