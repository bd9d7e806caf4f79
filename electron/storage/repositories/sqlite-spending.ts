import type { Plan } from '../../shared/domain/spending/plan';
import type { Database } from '../sqlite';
import {
  msPerDay,
  type SpendingEntry,
  type SpendingKind,
  type SpendingRepository,
} from './spending-repository';

const columns = 'application, at, kind, text, parts, certain';

/** Each method has done its work when it returns: what must be on disk before a request leaves is. */
export function createSqliteSpending(database: Database): SpendingRepository {
  const insert = database.prepare(`INSERT INTO spending (${columns}) VALUES (?, ?, ?, ?, ?, ?)`);
  const settle = database.prepare('UPDATE spending SET parts = ?, certain = 1 WHERE id = ?');
  const remove = database.prepare('DELETE FROM spending WHERE id = ?');
  const sum = database.prepare(
    `SELECT COALESCE(SUM(parts), 0) AS parts, COALESCE(SUM(CASE WHEN certain = 0 THEN parts END), 0) AS uncertain
     FROM spending WHERE application = ? AND at >= ?`,
  );
  const byDay = database.prepare(
    `SELECT at / ${msPerDay} AS day, SUM(parts) AS parts
     FROM spending WHERE application = ? AND at >= ? GROUP BY day ORDER BY day`,
  );
  const newest = database.prepare(
    `SELECT ${columns} FROM spending WHERE application = ? ORDER BY at DESC, id DESC LIMIT ?`,
  );
  const blank = database.prepare(`UPDATE spending SET text = '' WHERE text <> ''`);
  const planOf = database.prepare('SELECT kind, parts FROM plan WHERE application = ?');
  const setPlan = database.prepare('INSERT OR REPLACE INTO plan (application, kind, parts) VALUES (?, ?, ?)');

  const refusalOf = database.prepare('SELECT at, parts FROM limit_refusal WHERE application = ?');
  const setRefusal = database.prepare(
    'INSERT OR REPLACE INTO limit_refusal (application, at, parts) VALUES (?, ?, ?)',
  );
  const removeRefusal = database.prepare('DELETE FROM limit_refusal WHERE application = ?');

  const write = ({ application, at, kind, text, parts }: Omit<SpendingEntry, 'certain'>, certain: 0 | 1) =>
    insert.run(application, at, kind, text, parts, certain).lastInsertRowid;

  return {
    async reserve(entry) {
      const id = write(entry, 0);
      return {
        async settle(parts) {
          if (parts === 0) remove.run(id);
          else settle.run(parts, id);
        },
      };
    },
    async add(entry) {
      write(entry, 1);
    },
    async spent(application, since) {
      const row = sum.get(application, since);
      return { parts: Number(row?.parts), uncertain: Number(row?.uncertain) };
    },
    async days(application, since) {
      return byDay.all(application, since).map((row) => ({ day: Number(row.day), parts: Number(row.parts) }));
    },
    async latest(application, count) {
      return newest.all(application, count).map((row) => ({
        application,
        at: Number(row.at),
        kind: String(row.kind) as SpendingKind,
        text: String(row.text),
        parts: Number(row.parts),
        certain: row.certain === 1,
      }));
    },
    async forgetTexts() {
      blank.run();
    },
    async plan(application) {
      const row = planOf.get(application);
      if (!row) return null;
      return {
        kind: String(row.kind) as Plan['kind'],
        parts: row.parts === null ? null : Number(row.parts),
      };
    },
    async setPlan(application, { kind, parts }) {
      setPlan.run(application, kind, parts);
    },
    async refusal(application) {
      const row = refusalOf.get(application);
      return row ? { at: Number(row.at), limit: row.parts === null ? null : Number(row.parts) } : null;
    },
    async setRefusal(application, refusal) {
      if (refusal) setRefusal.run(application, refusal.at, refusal.limit);
      else removeRefusal.run(application);
    },
  };
}
