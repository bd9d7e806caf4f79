import type { Plan } from '../../shared/domain/spending/plan';
import type { LimitRefusal } from '../../shared/domain/spending/used-up';
import { msPerDay, type SpendingEntry, type SpendingRepository } from './spending-repository';

type MemoryEntry = Omit<SpendingEntry, 'text'> & { text: string };

/** The ledger where there is no file for it: gone when the app quits. */
export function createMemorySpending(): SpendingRepository {
  /** The one object of an entry: its reservation finds it again. */
  let entries: readonly MemoryEntry[] = [];
  const plans = new Map<string, Plan>();
  const refusals = new Map<string, LimitRefusal | null>();
  const since = (application: string, start: number) =>
    entries.filter((entry) => entry.application === application && entry.at >= start);
  const total = (of: readonly SpendingEntry[]) => of.reduce((sum, { parts }) => sum + parts, 0);

  return {
    async reserve(reserved) {
      const entry: MemoryEntry = { ...reserved, certain: false };
      entries = [...entries, entry];
      return {
        async settle(parts) {
          const settled = parts === 0 ? [] : [{ ...entry, parts, certain: true }];
          entries = entries.flatMap((known) => (known === entry ? settled : known));
        },
      };
    },
    async add(entry) {
      entries = [...entries, { ...entry, certain: true }];
    },
    async spent(application, start) {
      const found = since(application, start);
      return { parts: total(found), uncertain: total(found.filter(({ certain }) => !certain)) };
    },
    async days(application, start) {
      const byDay = new Map<number, SpendingEntry[]>();
      for (const entry of since(application, start)) {
        const day = Math.floor(entry.at / msPerDay);
        byDay.set(day, [...(byDay.get(day) ?? []), entry]);
      }
      return [...byDay].sort(([one], [other]) => one - other).map(([day, of]) => ({ day, parts: total(of) }));
    },
    async latest(application, count) {
      return since(application, 0)
        .reverse()
        .sort((one, other) => other.at - one.at)
        .slice(0, count);
    },
    async forgetTexts() {
      for (const entry of entries) entry.text = '';
    },
    plan: async (application) => plans.get(application) ?? null,
    async setPlan(application, plan) {
      plans.set(application, plan);
    },
    refusal: async (application) => refusals.get(application) ?? null,
    async setRefusal(application, refusal) {
      refusals.set(application, refusal);
    },
  };
}
