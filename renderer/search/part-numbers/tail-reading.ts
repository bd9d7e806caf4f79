import type { Found, Tail, TailReading } from './found';
import { hasPackingCodes, isPackingCode } from './packing-code';

/** What the user is asked where the list itself does not tell. */
export interface TailQuestion {
  /** One of those that can be read in two ways, and how many there are. */
  readonly example: Tail;
  readonly count: number;
  /** How they are read now. */
  readonly reading: TailReading;
}

/** The tail of a number that ends in a comma and three digits; `followed`: a quantity stands behind it already. */
export function commaTail(number: string, digits: string, followed: boolean): Tail {
  const code = isPackingCode(digits);
  return {
    number,
    quantity: digits,
    whole: `${number},${digits}`,
    likely: !code ? 'quantity' : followed || hasPackingCodes(number) ? 'whole' : null,
    settledBy: followed ? 'line' : 'list',
  };
}

/** How a tail is read in a list of which `quantities` other lines plainly say a quantity behind a comma. */
function settled(
  { likely, settledBy }: Tail,
  quantities: number,
): { readonly likely: TailReading; readonly sure: boolean } {
  if (settledBy !== 'list') return { likely: likely ?? 'whole', sure: settledBy === 'line' };
  if (likely === 'quantity') return { likely, sure: quantities > 0 };
  if (likely === 'whole') return { likely, sure: quantities === 0 };
  return { likely: quantities > 0 ? 'quantity' : 'whole', sure: quantities > 1 };
}

/**
 * Decides by the whole list which tails are quantities. `quantities`: how many numbers have one behind a comma that can
 * be nothing else; `chosen`: how the user has those read that stay in doubt.
 */
export function readTails(
  found: readonly Found[],
  quantities: number,
  chosen: TailReading | null,
): { readonly found: Found[]; readonly question: TailQuestion | null } {
  const tails = found.flatMap((one) => (one.kind === 'tail' ? [one.tail] : []));
  const isPlain = ({ likely, settledBy }: Tail) => likely === 'quantity' && settledBy === 'list';
  const plain = quantities + tails.filter(isPlain).length;
  const settledTails = new Map(tails.map((tail) => [tail, settled(tail, plain - (isPlain(tail) ? 1 : 0))]));
  const doubtful = tails.filter((tail) => !settledTails.get(tail)?.sure);
  const wholes = doubtful.filter((tail) => settledTails.get(tail)?.likely === 'whole').length;
  const reading = chosen ?? (wholes * 2 >= doubtful.length ? 'whole' : 'quantity');
  const [example] = doubtful;
  return {
    found: found.flatMap((one): Found[] => {
      if (one.kind !== 'tail') return [one];
      const { sure, likely } = settledTails.get(one.tail) ?? { sure: false, likely: reading };
      const { number, quantity, whole } = one.tail;
      if ((sure ? likely : reading) === 'whole') return [{ kind: 'number', text: whole }];
      return [
        { kind: 'number', text: number },
        { kind: 'left-out', reason: 'quantity', text: quantity },
      ];
    }),
    question: example ? { example, count: doubtful.length, reading } : null,
  };
}
