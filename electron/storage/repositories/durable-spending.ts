import type { LimitRefusal } from '../../shared/domain/spending/used-up';
import type { DaySpent, SpendingRepository } from './spending-repository';

interface DurableOptions {
  /** The ledger on disk; null where its file cannot be used. */
  readonly onDisk: () => Promise<SpendingRepository | null>;
  readonly inMemory: SpendingRepository;
  /** Called after each write: with the error if it failed, else with null. */
  readonly onWritten: (error: unknown) => void;
}

function sumByDay(days: readonly DaySpent[]): DaySpent[] {
  const sums = new Map<number, number>();
  for (const { day, parts } of days) sums.set(day, (sums.get(day) ?? 0) + parts);
  return [...sums].sort(([one], [other]) => one - other).map(([day, parts]) => ({ day, parts }));
}

/**
 * The ledger on disk. What cannot be written there is kept in memory until the app quits, and counts like the rest: a
 * full disk must not make a search fail, nor its parts be forgotten. Where the disk cannot be read, nothing is counted:
 * reading throws SQLite's errors, and so does `forgetTexts`; the other methods never reject.
 */
export function createDurableSpending({ onDisk, inMemory, onWritten }: DurableOptions): SpendingRepository {
  /** As they were set since the start: where that was not saved, an earlier one is still on disk. */
  const refusals = new Map<string, LimitRefusal | null>();
  let timesForgotten = 0;

  /** Whether `act` has written to the disk. */
  async function saves(act: (disk: SpendingRepository) => Promise<unknown>): Promise<boolean> {
    try {
      const disk = await onDisk();
      if (!disk) return false;
      await act(disk);
      onWritten(null);
      return true;
    } catch (error) {
      onWritten(error);
      return false;
    }
  }

  /** What each of the two has. */
  async function both<T>(read: (from: SpendingRepository) => Promise<T>): Promise<T[]> {
    const disk = await onDisk();
    const stored = disk ? [await read(disk)] : [];
    return [...stored, await read(inMemory)];
  }

  return {
    async reserve(entry) {
      const forgottenBefore = timesForgotten;
      try {
        const disk = await onDisk();
        const stored = await disk?.reserve(entry);
        // A line that cannot be settled counts as the most that it can be.
        if (stored) return { settle: async (parts) => void (await saves(() => stored.settle(parts))) };
      } catch (error) {
        onWritten(error);
      }
      const kept = await inMemory.reserve(entry);
      return {
        async settle(parts) {
          // What was cleared meanwhile must not come back.
          const text = timesForgotten === forgottenBefore ? entry.text : '';
          const saved = parts > 0 && (await saves((file) => file.add({ ...entry, text, parts })));
          await kept.settle(saved ? 0 : parts);
        },
      };
    },
    async add(entry) {
      if (!(await saves((disk) => disk.add(entry)))) await inMemory.add(entry);
    },
    async spent(application, since) {
      const found = await both((from) => from.spent(application, since));
      return {
        parts: found.reduce((sum, { parts }) => sum + parts, 0),
        uncertain: found.reduce((sum, { uncertain }) => sum + uncertain, 0),
      };
    },
    days: async (application, since) =>
      sumByDay((await both((from) => from.days(application, since))).flat()),
    async latest(application, count) {
      const found = (await both((from) => from.latest(application, count))).flat();
      return found.sort((one, other) => other.at - one.at).slice(0, count);
    },
    async forgetTexts() {
      timesForgotten += 1;
      await (await onDisk())?.forgetTexts();
      await inMemory.forgetTexts();
    },
    async plan(application) {
      const found = await both((from) => from.plan(application));
      return found.at(-1) ?? found[0] ?? null;
    },
    async setPlan(application, plan) {
      // In memory in any case: an earlier plan that could not be saved is there, and would outlast this one.
      await inMemory.setPlan(application, plan);
      await saves((disk) => disk.setPlan(application, plan));
    },
    async refusal(application) {
      const set = refusals.get(application);
      if (set !== undefined) return set;
      return (await (await onDisk())?.refusal(application)) ?? null;
    },
    async setRefusal(application, refusal) {
      refusals.set(application, refusal);
      await saves((disk) => disk.setRefusal(application, refusal));
    },
  };
}
