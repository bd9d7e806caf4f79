import type { Clock } from '../../core/clock';
import { createSerialQueue } from '../../core/serial-queue';
import type { PartsMeter } from '../../nexar/parts-meter';
import { maxBookedTextLength } from '../../shared/contract/constants/limits';
import type { Settings } from '../../shared/contract/settings';
import { type Plan, periodStart, planWithLimit, unknownPlan } from '../../shared/domain/spending/plan';
import { type UsedUpPlan, usedUp } from '../../shared/domain/spending/used-up';
import type { SpendingKind, SpendingRepository, Spent } from '../../storage/repositories/spending-repository';
import { type ConfirmSpending, createConsent } from './consent';

/** What one application has spent, and its plan. */
export interface ApplicationLedger extends PartsMeter {
  plan(): Promise<Plan>;
  setPlan(plan: Plan): Promise<void>;
  /** In the plan's present period. */
  spent(): Promise<Spent>;
  /** The user says how many parts the period has used. */
  correct(spent: number): Promise<void>;
  /** Null while there are parts, as far as is known. */
  usedUp(): Promise<UsedUpPlan | null>;
  /** The user has typed the application's credentials anew. */
  credentialsReplaced(): Promise<void>;
}

export interface LedgerOptions {
  readonly book: SpendingRepository;
  readonly clock: Pick<Clock, 'now' | 'elapsed'>;
  readonly settings: () => Pick<Settings, 'askAboveParts' | 'askBelowLeft'>;
  readonly confirm: ConfirmSpending;
  /** `text` without secrets: one that was pasted into the wrong field must not reach the disk. */
  readonly redactSecrets: (text: string) => string;
  /** Called after each change. */
  readonly onChanged: () => void;
  /** Called where an answer could not be booked as a whole. */
  readonly onFailed: (error: unknown) => void;
}

/** `application`: a hash of its Client ID. */
export function createLedger(application: string, options: LedgerOptions): ApplicationLedger {
  const { book, clock, settings, confirm, redactSecrets, onChanged, onFailed } = options;
  const { now } = clock;
  const plan = async () => (await book.plan(application)) ?? unknownPlan;
  const spentIn = (of: Plan) => book.spent(application, periodStart(of, now()));
  const consent = createConsent({
    limits: settings,
    confirm,
    elapsed: clock.elapsed,
    async count() {
      const of = await plan();
      return { plan: of, spent: await spentIn(of) };
    },
  });
  const oneAtATime = createSerialQueue();
  /** For what is read and written as one step. It waits for no question to the user. */
  const oneStepAtATime = createSerialQueue();
  /** What was reserved for requests that have not ended. */
  const inFlight = new Set<{ readonly at: number; readonly parts: number }>();

  function countChanged(): void {
    consent.countChanged();
    onChanged();
  }

  async function add(kind: SpendingKind, parts: number): Promise<void> {
    if (parts !== 0) await book.add({ application, at: now(), kind, text: '', parts });
  }

  /** Parts have arrived for a request of `at`: refusals before it, or dated ahead by a wrong clock, no longer apply. */
  async function endRefusal(at: number): Promise<void> {
    const refusal = await book.refusal(application);
    if (refusal && (refusal.at <= at || refusal.at > now())) await book.setRefusal(application, null);
  }

  /** What follows an answer that was paid for: a failure of the ledger must not make it one of the request. */
  async function orReported(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      onFailed(error);
    }
  }

  async function learnLimit(limit: number, asked: number): Promise<void> {
    const next = planWithLimit(await plan(), limit);
    await book.setPlan(application, next);
    // Refused are `asked` parts and what is spent together, so that more may be spent than is booked here.
    const least = limit - Math.max(1, asked) + 1;
    const { parts: booked } = await spentIn(next);
    if (next.kind !== 'unknown' && booked < least) await add('limit-reached', least - booked);
  }

  return {
    plan,
    spent: async () => spentIn(await plan()),
    async reserve(use, maxParts, signal) {
      const { kind, text } = use;
      // SECURITY: the database is not encrypted.
      const booked = redactSecrets(text).slice(0, maxBookedTextLength);
      const ask = consent.enqueue();
      const { reservation, pending } = await oneAtATime(async () => {
        await ask(use, maxParts, signal);
        return oneStepAtATime(async () => {
          const pending = { at: now(), parts: maxParts };
          const entry = { application, at: pending.at, kind, text: booked, parts: maxParts };
          const reservation = await book.reserve(entry);
          inFlight.add(pending);
          return { reservation, pending };
        });
      });
      onChanged();
      return {
        async settle(parts) {
          await oneStepAtATime(async () => {
            await reservation.settle(parts);
            inFlight.delete(pending);
          });
          // More came than was reserved.
          if (parts > maxParts) consent.countChanged();
          if (parts > 0) await orReported(() => endRefusal(pending.at));
          onChanged();
        },
        close: () => void inFlight.delete(pending),
      };
    },
    async limitReached(limit, asked) {
      await orReported(async () => {
        await book.setRefusal(application, { at: now(), limit });
        if (limit !== null) await oneStepAtATime(() => learnLimit(limit, asked));
      });
      countChanged();
    },
    async usedUp() {
      const of = await plan();
      const { parts } = await spentIn(of);
      const refusal = await book.refusal(application);
      const [last] = await book.latest(application, 1);
      return usedUp({ plan: of, spent: parts, refusal, lastUse: last?.at ?? null }, now());
    },
    async setPlan(next) {
      await oneStepAtATime(() => book.setPlan(application, next));
      await book.setRefusal(application, null);
      countChanged();
    },
    async correct(spent) {
      await oneStepAtATime(async () => {
        const of = await plan();
        const { parts: booked } = await spentIn(of);
        const since = periodStart(of, now());
        const pending = [...inFlight].filter(({ at }) => at >= since);
        // What is under way is booked as the most that it can be, and settled later: it stays on top of the user's count.
        await add('corrected', spent - booked + pending.reduce((sum, { parts }) => sum + parts, 0));
      });
      await book.setRefusal(application, null);
      countChanged();
    },
    async credentialsReplaced() {
      await book.setRefusal(application, null);
      onChanged();
    },
  };
}
