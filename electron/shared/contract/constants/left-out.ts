import type { LeftOut } from '../left-out';

const none = { parts: 0, sellers: 0, offers: 0, prices: 0, specifications: 0 };

export const nothingLeftOut: LeftOut = { unread: none, overLimit: none };

type Counts = LeftOut['unread'];

function addCounts(one: Counts, other: Counts): Counts {
  return {
    parts: one.parts + other.parts,
    sellers: one.sellers + other.sellers,
    offers: one.offers + other.offers,
    prices: one.prices + other.prices,
    specifications: one.specifications + other.specifications,
  };
}

/** The sum of what is omitted from several parts or answers. */
export function sumLeftOut(all: readonly LeftOut[]): LeftOut {
  return all.reduce(
    (sum, { unread, overLimit }) => ({
      unread: addCounts(sum.unread, unread),
      overLimit: addCounts(sum.overLimit, overLimit),
    }),
    nothingLeftOut,
  );
}
