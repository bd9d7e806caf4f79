import type { PlanNumbers } from './plan-numbers';

/** What the search for distributors that offer more lines came to. */
interface Cover {
  /** The distributors that leave out the fewest lines; null where none leave out fewer than was asked for. */
  readonly members: readonly number[] | null;
  /** Whether no other set of at most as many distributors leaves out fewer. */
  readonly isProven: boolean;
}

/** A set of lines: bit n of word m is line 32 m + n. */
type LineSet = Int32Array;

/** Bits that are set in `word`. */
function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Lines of `lines` that are not in `covered`. */
function gainOf(lines: LineSet, covered: LineSet): number {
  let gain = 0;
  for (let at = 0; at < lines.length; at += 1)
    gain += bitCount((lines[at] as number) & ~(covered[at] as number));
  return gain;
}

interface Distributor {
  readonly place: number;
  readonly lines: LineSet;
}

function linesAt(column: Float64Array, words: number): LineSet {
  const lines = new Int32Array(words);
  for (let line = 0; line < column.length; line += 1) {
    if ((column[line] as number) < Infinity)
      lines[line >> 5] = (lines[line >> 5] as number) | (1 << (line & 31));
  }
  return lines;
}

/** The distributors without those whose lines another one offers as well. A step is one of them. */
function* undominated(
  { costs }: PlanNumbers,
  words: number,
  none: LineSet,
): Generator<void, readonly Distributor[]> {
  const sized: { readonly each: Distributor; readonly size: number }[] = [];
  for (const [place, column] of costs.entries()) {
    const lines = linesAt(column, words);
    sized.push({ each: { place, lines }, size: gainOf(lines, none) });
    yield;
  }
  const kept: Distributor[] = [];
  for (const { each, size } of sized.sort((a, b) => b.size - a.size)) {
    if (size > 0 && kept.every(({ lines }) => gainOf(each.lines, lines) > 0)) kept.push(each);
    yield;
  }
  return kept;
}

/**
 * Looks for at most `size` distributors that leave out fewer lines than `uncovered`. A step is one set that was tried. After
 * `maxWork`, which is in steps times distributors times lines, the search ends with what it has.
 */
export function* coverLines(
  numbers: PlanNumbers,
  size: number,
  uncovered: number,
  maxWork: number,
): Generator<void, Cover> {
  if (uncovered === 0) return { members: null, isProven: true };
  const count = numbers.cheapest.length;
  const words = Math.ceil(count / 32);
  const none = new Int32Array(words);
  const distributors = yield* undominated(numbers, words, none);
  const offered = distributors.reduce(
    (all, { lines }) => all.map((word, at) => word | (lines[at] as number)),
    none,
  );
  const most = gainOf(offered, none);
  const levels = Array.from({ length: size + 1 }, () => new Int32Array(words));
  let best = count - uncovered;
  let members: readonly number[] | null = null;
  let work = 0;

  /** Adds the best of `among` to `taken`, which offer `total` lines. */
  function* visit(
    taken: readonly number[],
    total: number,
    among: readonly Distributor[],
  ): Generator<void, void> {
    const covered = levels[taken.length] as LineSet;
    const left = size - taken.length;
    const gains = among
      .map((each) => ({ each, gain: gainOf(each.lines, covered) }))
      .filter(({ gain }) => gain > 0)
      .sort((a, b) => b.gain - a.gain);
    work += among.length * count;
    yield;
    for (const [at, { each, gain }] of gains.entries()) {
      // A set offers no more than what each of its members adds by itself.
      const bound = gains.slice(at, at + left).reduce((sum, next) => sum + next.gain, total);
      if (bound <= best || best === most || work > maxWork) return;
      const more = [...taken, each.place];
      if (total + gain > best) {
        best = total + gain;
        members = more;
      }
      if (left === 1) return;
      const next = levels[more.length] as LineSet;
      for (let word = 0; word < words; word += 1)
        next[word] = (covered[word] as number) | (each.lines[word] as number);
      yield* visit(
        more,
        total + gain,
        gains.slice(at + 1).map((other) => other.each),
      );
    }
  }

  if (best < most) yield* visit([], 0, distributors);
  return { members, isProven: work <= maxWork || best === most };
}
