import type { DigitsReading, TrailingDigits } from './finding';
import { hasPackingCodes, isPackingCode } from './packing-code';

/** What the user is asked about the numbers that the list leaves open and that have the same likely reading. */
export interface DigitsQuestion {
  readonly likely: DigitsReading;
  /** One of them, and how many there are. */
  readonly example: TrailingDigits;
  readonly count: number;
  /** How they are read now. */
  readonly reading: DigitsReading;
}

/** The user's readings, by the likely reading of the numbers that they are for. */
export type ChosenReadings = Readonly<Partial<Record<DigitsReading, DigitsReading>>>;

/** A number that ends in a comma and three digits. `quantity` stands behind it or beside it; null where none does. */
export function commaDigits(
  number: string,
  digits: string,
  quantity: string | null,
  isFollowed: boolean,
): TrailingDigits {
  const isCode = isPackingCode(digits);
  const isWhole = isFollowed || hasPackingCodes(number);
  return {
    ...{ number, digits, whole: `${number},${digits}`, wholeQuantity: quantity },
    likely: !isCode ? 'quantity' : isWhole ? 'whole' : null,
    settledBy: isFollowed ? 'line' : 'list',
  };
}

interface Settled {
  readonly likely: DigitsReading;
  readonly isSure: boolean;
}

/** The reading in a list of which `quantities` other numbers have a quantity behind a comma beyond doubt. */
function settleOne({ likely, settledBy }: TrailingDigits, quantities: number): Settled {
  if (settledBy !== 'list') return { likely: likely ?? 'whole', isSure: settledBy === 'line' };
  if (likely === 'quantity') return { likely, isSure: quantities > 0 };
  if (likely === 'whole') return { likely, isSure: quantities === 0 };
  return { likely: quantities > 0 ? 'quantity' : 'whole', isSure: quantities > 1 };
}

const isPlainQuantity = ({ likely, settledBy }: TrailingDigits) =>
  likely === 'quantity' && settledBy === 'list';

/**
 * Decides by the whole list which trailing digits are quantities. `quantities`: how many numbers have a quantity behind a
 * comma that can be nothing else; `chosen`: the user's readings of those that stay in doubt.
 */
export function settleDigits(
  all: readonly TrailingDigits[],
  quantities: number,
  chosen: ChosenReadings,
): { readonly questions: readonly DigitsQuestion[]; readingOf(digits: TrailingDigits): DigitsReading } {
  const plain = quantities + all.filter(isPlainQuantity).length;
  const settle = (digits: TrailingDigits) => settleOne(digits, plain - (isPlainQuantity(digits) ? 1 : 0));
  const doubtful = all.map((digits) => ({ digits, ...settle(digits) })).filter(({ isSure }) => !isSure);
  return {
    questions: (['quantity', 'whole'] as const).flatMap((likely): DigitsQuestion[] => {
      const [first, ...others] = doubtful.filter((one) => one.likely === likely);
      if (!first) return [];
      const reading = chosen[likely] ?? likely;
      return [{ likely, example: first.digits, count: others.length + 1, reading }];
    }),
    readingOf(digits) {
      const { likely, isSure } = settle(digits);
      return isSure ? likely : (chosen[likely] ?? likely);
    },
  };
}
