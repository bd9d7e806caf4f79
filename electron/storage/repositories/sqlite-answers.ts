import { inTransaction } from '../open-database';
import type { Database, Row } from '../sqlite';
import type { AnswerRow, AnswerRows, EraseScope } from './answer-rows';
import { createPartSearch } from './sqlite-part-search';

const columns = 'application, key, kind, country, currency, fetched_at, complete, format, body';
const inPeriod = 'fetched_at > ? AND fetched_at <= ?';
const inMarket = 'country = ? AND currency = ?';
const maxMentions = 100;

function answerOf(row: Row): AnswerRow {
  return {
    application: String(row.application),
    key: String(row.key),
    kind: String(row.kind),
    country: String(row.country),
    currency: String(row.currency),
    fetchedAt: Number(row.fetched_at),
    complete: row.complete === 1,
    format: Number(row.format),
    body: row.body as Uint8Array,
  };
}

/** The answers in `database`, an open `cache.db`. */
export function createSqliteAnswers(database: Database): AnswerRows {
  const remove = database.prepare('DELETE FROM answer WHERE application = ? AND key = ?');
  const insert = database.prepare(`INSERT INTO answer (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const insertPart = database.prepare(
    'INSERT INTO part (answer, part_id, mpn, plain_mpn, words) VALUES (?, ?, ?, ?, ?)',
  );
  const insertRow = database.prepare('INSERT INTO part_row (part, body) VALUES (?, ?)');
  const byKey = database.prepare(
    `SELECT ${columns} FROM answer WHERE application = ? AND key = ? AND complete = 1 AND ${inPeriod}`,
  );
  const latestWithPart = (conditions: string) =>
    database.prepare(
      `SELECT ${columns} FROM answer WHERE id IN (SELECT answer FROM part WHERE part_id = ?)
       AND application = ? AND ${conditions} ORDER BY fetched_at DESC, id DESC LIMIT 1`,
    );
  const byPart = latestWithPart(inPeriod);
  const byPartAndMarket = latestWithPart(`${inPeriod} AND ${inMarket}`);
  const byMpn = database.prepare(
    `SELECT key, kind, part_id, mpn FROM part JOIN answer ON answer.id = part.answer
     WHERE plain_mpn = ? AND application = ? AND complete = 1 AND ${inPeriod} AND ${inMarket}
     ORDER BY fetched_at DESC, part.id LIMIT ${maxMentions}`,
  );
  const first = database.prepare('SELECT MIN(fetched_at) AS at FROM answer');
  const eraseBy = (condition: string) =>
    database.prepare(`DELETE FROM answer WHERE id IN (SELECT id FROM answer WHERE ${condition} LIMIT ?)`);
  const eraseOutside = eraseBy(`NOT (${inPeriod})`);
  const eraseOldest = eraseBy('1 ORDER BY fetched_at, id');

  const pragma = (name: string) => Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
  const bytes = () => (pragma('page_count') - pragma('freelist_count')) * pragma('page_size');

  function eraseSome(what: EraseScope, count: number) {
    if (what === 'all') return eraseOldest.run(count);
    if ('outside' in what) return eraseOutside.run(what.outside.after, what.outside.until, count);
    return bytes() > what.downTo ? eraseOldest.run(count) : { changes: 0 };
  }

  return {
    put(answer, parts) {
      const { application, key, kind, country, currency, fetchedAt, complete, format, body } = answer;
      inTransaction(database, () => {
        remove.run(application, key);
        const values = [application, key, kind, country, currency, fetchedAt, complete ? 1 : 0, format, body];
        const { lastInsertRowid } = insert.run(...values);
        for (const { partId, mpn, plainMpn, words, row } of parts) {
          const part = insertPart.run(lastInsertRowid, partId, mpn, plainMpn, words);
          insertRow.run(part.lastInsertRowid, row);
        }
      });
    },
    find(application, key, { after, until }) {
      const row = byKey.get(application, key, after, until);
      return row ? answerOf(row) : null;
    },
    withPart(application, partId, { after, until }, market) {
      const row = market
        ? byPartAndMarket.get(partId, application, after, until, market.country, market.currency)
        : byPart.get(partId, application, after, until);
      return row ? answerOf(row) : null;
    },
    occurrences: (application, plainMpn, { country, currency }, { after, until }) =>
      byMpn.all(plainMpn, application, after, until, country, currency).map((row) => ({
        key: String(row.key),
        kind: String(row.kind),
        partId: String(row.part_id),
        mpn: String(row.mpn),
      })),
    search: createPartSearch(database),
    oldest() {
      const at = first.get()?.at ?? null;
      return at === null ? null : Number(at);
    },
    bytes,
    erase: (what, count) => Number(eraseSome(what, count).changes) === count,
    vacuum(pages) {
      const before = pragma('freelist_count');
      if (before === 0) return false;
      database.exec(`PRAGMA incremental_vacuum(${pages})`);
      const after = pragma('freelist_count');
      return after > 0 && after < before;
    },
    truncateLog() {
      const result = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get();
      if (result?.busy !== 0) throw new Error('Another program is using the write-ahead log');
    },
  };
}
