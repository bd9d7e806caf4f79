import type { Found, Tail, TailReading } from './finding';
import { hasPackingCodes, isPackingCode } from './packing-code';

/** What the user is asked of those numbers that the list leaves open, and that are most likely read the same way. */
export interface TailQuestion {
  readonly likely: TailReading;
  /** One of them, and how many there are. */
  readonly example: Tail;
  readonly count: number;
  /** How they are read now. */
  readonly reading: TailReading;
}

/** How the user has those read that are most likely a quantity, and those that are most likely whole. */
export type ChosenReadings = Readonly<Partial<Record<TailReading, TailReading>>>;

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
  chosen: ChosenReadings,
): { readonly found: Found[]; readonly questions: readonly TailQuestion[] } {
  const tails = found.flatMap((one) => (one.kind === 'tail' ? [one.tail] : []));
  const isPlain = ({ likely, settledBy }: Tail) => likely === 'quantity' && settledBy === 'list';
  const plain = quantities + tails.filter(isPlain).length;
  const settle = (tail: Tail) => settled(tail, plain - (isPlain(tail) ? 1 : 0));
  const doubtful = tails.map((tail) => ({ tail, ...settle(tail) })).filter(({ sure }) => !sure);
  const questions = (['quantity', 'whole'] as const).flatMap((likely): TailQuestion[] => {
    const [first, ...others] = doubtful.filter((one) => one.likely === likely);
    if (!first) return [];
    return [{ likely, example: first.tail, count: others.length + 1, reading: chosen[likely] ?? likely }];
  });
  return {
    questions,
    found: found.flatMap((one): Found[] => {
      if (one.kind !== 'tail') return [one];
      const { sure, likely } = settle(one.tail);
      const { number, quantity, whole } = one.tail;
      const reading = sure ? likely : (chosen[likely] ?? likely);
      if (reading === 'whole') return [{ kind: 'number', text: whole }];
      return [
        { kind: 'number', text: number },
        { kind: 'left-out', reason: 'quantity', text: quantity },
      ];
    }),
  };
}
