/** Where the bar stands when the stock is just what is needed, and how far each tenfold of it reaches, in percent. */
const enough = 25;
const perTenfold = 14;
/** Narrower than this, a bar is taken for none. */
const least = 4;

/**
 * How much of a stock bar is filled, in percent: on a logarithmic scale, so that the need and a reel a thousand times as large
 * both show. 0 without stock.
 *
 * @param stock in pieces
 * @param need pieces that are to be bought
 */
export function stockShare(stock: number, need: number): number {
  if (stock <= 0) return 0;
  const share = enough + perTenfold * Math.log10(stock / Math.max(need, 1));
  return Math.min(100, Math.max(least, share));
}
