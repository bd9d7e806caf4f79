import type { Clock } from '../../core/clock';
import { FailureError } from '../../core/failure-error';
import { createRateLimit } from '../../core/rate-limit';
import { cancelled, waitFor } from '../../core/wait';
import type { PartsUse } from '../../nexar/parts-meter';
import type { Settings } from '../../shared/contract/settings';
import { type Plan, partsLeft } from '../../shared/domain/spending/plan';
import type { Spent } from '../../storage/repositories/spending-repository';

/** What the user is asked before parts are spent. */
export interface SpendingQuestion {
  readonly use: PartsUse;
  /** The most parts that it can use. */
  readonly maxParts: number;
  /** Set where it may leave fewer parts than the user's floor: how many are left now, and the floor. */
  readonly floor: { readonly left: number; readonly atLeast: number } | null;
}

/** Whether the user agrees; false also where the question is no longer asked, because `signal` was aborted. */
export type ConfirmSpending = (question: SpendingQuestion, signal?: AbortSignal) => Promise<boolean>;

interface ConsentOptions {
  readonly limits: () => Pick<Settings, 'askAboveParts' | 'askBelowLeft'>;
  readonly confirm: ConfirmSpending;
  readonly count: () => Promise<{ readonly plan: Plan; readonly spent: Spent }>;
  readonly elapsed: Clock['elapsed'];
}

/** After so many noes in a minute the user is asked nothing for a minute: a page in a loop must not block the window. */
const maxNoes = { count: 3, ms: 60_000 };
const quietMs = 60_000;

/** Asks the user before a request of one application spends more than they agreed to. */
export interface Consent {
  /**
   * To be called when a request wants to leave. What it returns is to be called when its turn has come, one at a time: the
   * count must hold what those before it have reserved. It throws `declined`, and `cancelled` once `signal` is aborted.
   */
  enqueue(): (use: PartsUse, maxParts: number, signal?: AbortSignal) => Promise<void>;
  /** To be called when the plan or the count was changed otherwise than by a request. */
  countChanged(): void;
}

/** SECURITY: main asks, in a dialog that no page can answer. What the page says of its buttons lifts no limit of main's. */
export function createConsent({ limits, confirm, count, elapsed }: ConsentOptions): Consent {
  /** A request repeated with a new token, or without fields that the plan lacks, is not asked about again. */
  const agreed = new WeakSet<PartsUse>();
  /** The floor below which the user has agreed to go, and how many parts were left then, at most. */
  let agreedFloor: { readonly atLeast: number; readonly left: number } | null = null;

  let declined = 0;
  const noes = createRateLimit([maxNoes]);
  let quietUntil = 0;
  /** No more than these parts are spent: a long ledger need not be summed up at each search. */
  let maxSpent: { readonly plan: Plan; readonly spent: number } | null = null;

  /** The floor where the request may cross it; null also where the user has agreed to that before. */
  async function crossedFloor(
    maxParts: number,
  ): Promise<(SpendingQuestion['floor'] & { maxLeft: number }) | null> {
    const atLeast = limits().askBelowLeft;
    if (atLeast === null) return null;
    const leastLeft = maxSpent && partsLeft(maxSpent.plan, maxSpent.spent + maxParts);
    if (maxSpent && (leastLeft === null || leastLeft >= atLeast)) return null;
    const { plan, spent } = await count();
    maxSpent = { plan, spent: spent.parts };
    const left = partsLeft(plan, spent.parts);
    if (left === null || left - maxParts >= atLeast) return null;
    const maxLeft = partsLeft(plan, spent.parts - spent.uncertain) ?? left;
    // With more parts than at that time, as in a new month, it is crossed anew.
    if (agreedFloor?.atLeast === atLeast && maxLeft <= agreedFloor.left) return null;
    return { left, atLeast, maxLeft };
  }

  function noteNo(): void {
    declined += 1;
    const now = elapsed();
    noes.note(now);
    if (noes.delay(now) > 0) quietUntil = now + quietMs;
  }

  async function agree(
    use: PartsUse,
    maxParts: number,
    declinedBefore: number,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const isMany = use.kind !== 'search' && !use.costShown && maxParts > limits().askAboveParts;
    const crossed = await crossedFloor(maxParts);
    if (!isMany && !crossed) return;
    const floor = crossed && { left: crossed.left, atLeast: crossed.atLeast };
    // A no holds also for those that waited for it.
    if (declined !== declinedBefore || elapsed() < quietUntil)
      throw new FailureError('declined', 'The user has just declined to spend parts');
    const isAgreed = await waitFor(confirm({ use, maxParts, floor }, signal), signal);
    if (!isAgreed) {
      noteNo();
      throw new FailureError('declined', 'The user declined to spend the parts');
    }
    if (crossed) agreedFloor = { atLeast: crossed.atLeast, left: crossed.maxLeft };
  }

  return {
    countChanged() {
      maxSpent = null;
    },
    enqueue() {
      const declinedBefore = declined;
      return async (use, maxParts, signal) => {
        // Nobody is asked for what was canceled while it waited for its turn.
        if (signal?.aborted) throw cancelled();
        if (!agreed.has(use)) await agree(use, maxParts, declinedBefore, signal);
        agreed.add(use);
        maxSpent = maxSpent && { ...maxSpent, spent: maxSpent.spent + maxParts };
      };
    },
  };
}
