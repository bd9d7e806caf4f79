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
  readonly now: () => number;
  readonly settings: () => Pick<Settings, 'askAboveParts' | 'askBelowLeft'>;
  readonly confirm: ConfirmSpending;
  /** `text` without secrets: one that was pasted into the wrong field must not reach the disk. */
  readonly redactSecrets: (text: string) => string;
  /** Called after each change. */
  readonly onChanged: () => void;
}

/** `application`: a hash of its Client ID. */
export function createLedger(application: string, options: LedgerOptions): ApplicationLedger {
  const { book, now, settings, confirm, redactSecrets, onChanged } = options;
  const plan = async () => (await book.plan(application)) ?? unknownPlan;
  const spentIn = (of: Plan) => book.spent(application, periodStart(of, now()));
  const consent = createConsent({
    limits: settings,
    confirm,
    async count() {
      const of = await plan();
      return { plan: of, spent: await spentIn(of) };
    },
  });
  const oneAtATime = createSerialQueue();

  function countChanged(): void {
    consent.countChanged();
    onChanged();
  }

  async function addDifference(kind: SpendingKind, wanted: number, of: Plan): Promise<void> {
    const { parts: booked } = await spentIn(of);
    if (wanted === booked) return;
    await book.add({ application, at: now(), kind, text: '', parts: wanted - booked });
  }

  /** Parts have arrived for a request of `at`, or the user knows better: earlier refusals no longer apply. */
  async function endRefusal(at: number): Promise<void> {
    const refusal = await book.refusal(application);
    if (refusal && refusal.at <= at) await book.setRefusal(application, null);
  }

  return {
    plan,
    spent: async () => spentIn(await plan()),
    async reserve(use, maxParts, signal) {
      const { kind, text } = use;
      // SECURITY: the database is not encrypted.
      const booked = redactSecrets(text).slice(0, maxBookedTextLength);
      const ask = consent.enqueue();
      const reservation = await oneAtATime(async () => {
        await ask(use, maxParts, signal);
        return book.reserve({ application, at: now(), kind, text: booked, parts: maxParts });
      });
      const reservedAt = now();
      onChanged();
      return {
        async settle(parts) {
          await reservation.settle(parts);
          if (parts > 0) await endRefusal(reservedAt);
          onChanged();
        },
      };
    },
    async limitReached(limit, asked) {
      await book.setRefusal(application, { at: now(), limit });
      onChanged();
      if (limit === null) return;
      const next = planWithLimit(await plan(), limit);
      await book.setPlan(application, next);
      // Refused are `asked` parts and what is spent together, so that more may be spent than is booked here.
      const least = limit - Math.max(1, asked) + 1;
      const { parts: booked } = await spentIn(next);
      if (next.kind !== 'unknown' && booked < least) await addDifference('limit-reached', least, next);
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
      await book.setPlan(application, next);
      await endRefusal(now());
      countChanged();
    },
    async correct(spent) {
      await addDifference('corrected', spent, await plan());
      await endRefusal(now());
      countChanged();
    },
    async credentialsReplaced() {
      await endRefusal(now());
      onChanged();
    },
  };
}
