import type { PartRow } from '../../../electron/shared/contract/part-row';
import { formatCompact, formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import type { GridCell } from '../../ui/grid/grid-row';
import { NotListed } from '../../ui/not-listed';
import { StockBar } from '../../ui/stock-bar';
import styles from './results-table.module.css';

/** The pieces that are shown: those at authorized distributors, and only where they have none, those at all others. */
export function shownStock({ authorizedStock, totalStock }: PartRow): {
  pieces: number | null;
  isAuthorized: boolean;
} {
  const total = totalStock.kind === 'pieces' ? totalStock.pieces : null;
  return authorizedStock || !total
    ? { pieces: authorizedStock ?? total, isAuthorized: true }
    : { pieces: total, isAuthorized: false };
}

function titleOf({ totalStock, authorizedStock }: PartRow): string {
  const { results } = texts;
  const total = totalStock.kind === 'pieces' ? [results.allStock(formatNumber(totalStock.pieces))] : [];
  const authorized = authorizedStock
    ? results.authorizedStock(formatNumber(authorizedStock))
    : results.notAuthorizedStock;
  return [authorized, ...total].join('\n');
}

/** A part's stock with its bar: warned of below the need, quiet where there is none or nobody authorized has it. */
export function stockCell(part: PartRow, need: number, isCompact: boolean): GridCell {
  const { pieces, isAuthorized } = shownStock(part);
  if (pieces === null || (pieces === 0 && part.totalStock.kind === 'brokers-only')) {
    const isAtBrokers = part.totalStock.kind === 'brokers-only';
    const text = isAtBrokers ? texts.totalStock.brokersOnly : undefined;
    const content = isAtBrokers ? (
      <span className="muted" title={texts.totalStock.brokersOnlyTitle}>
        {text}
      </span>
    ) : (
      <NotListed />
    );
    return { content, text };
  }
  const isQuiet = pieces === 0 || !isAuthorized;
  const tone = isQuiet ? 'muted' : pieces < need && styles.short;
  const number = (isCompact ? formatCompact : formatNumber)(pieces);
  const content = (
    <>
      <StockBar stock={pieces} need={need} muted={!isAuthorized} />
      {tone ? <span className={tone}>{number}</span> : number}
    </>
  );
  return { content, value: pieces, title: titleOf(part), className: styles.stock };
}
