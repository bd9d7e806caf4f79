import { maxBoms } from '../../shared/contract/constants/bom-limits';
import type { BomLineRecord, BomRecord, BomRepository } from './bom-repository';

interface Entry {
  readonly record: BomRecord;
  readonly lines: ReadonlyMap<number, BomLineRecord>;
  readonly table: unknown;
  readonly deletedAt: number | null;
}

/** The BOMs where there is no file for them: gone when the app quits. */
export function createMemoryBoms(): BomRepository {
  const entries = new Map<string, Entry>();

  const present = (id: string) => {
    const entry = entries.get(id);
    return entry && entry.deletedAt === null ? entry : null;
  };

  const listed = () => [...entries.values()].filter(({ deletedAt }) => deletedAt === null);

  return {
    usage: async () => ({ boms: listed().length, bytes: 0 }),
    list: async () =>
      listed()
        .reverse()
        .sort((one, other) => other.record.changedAt - one.record.changedAt)
        .slice(0, maxBoms)
        .map(({ record, lines }) => ({ ...record, lines: lines.size })),
    find: async (id) => present(id)?.record ?? null,
    lines: async (id) =>
      [...(entries.get(id)?.lines.values() ?? [])].sort(
        (one, other) => one.position - other.position || one.id - other.id,
      ),
    table: async (id) => entries.get(id)?.table ?? null,
    async add(record, lines, table) {
      entries.set(record.id, {
        record,
        lines: new Map(lines.map((line) => [line.id, line])),
        table,
        deletedAt: null,
      });
    },
    async change({ record, lines, removedLines, table }) {
      const entry = entries.get(record.id);
      if (!entry) return;
      const next = new Map(entry.lines);
      for (const id of removedLines) next.delete(id);
      for (const line of lines) next.set(line.id, line);
      entries.set(record.id, {
        ...entry,
        record,
        lines: next,
        table: table === undefined ? entry.table : table,
      });
    },
    async markDeleted(id, at) {
      const entry = present(id);
      if (entry) entries.set(id, { ...entry, deletedAt: at });
      return entry !== null;
    },
    async restore(id) {
      const entry = entries.get(id);
      if (!entry || entry.deletedAt === null) return false;
      entries.set(id, { ...entry, deletedAt: null });
      return true;
    },
    async purge(until) {
      for (const [id, { deletedAt }] of entries)
        if (deletedAt !== null && deletedAt <= until) entries.delete(id);
    },
  };
}
