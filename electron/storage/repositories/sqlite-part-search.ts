import type { Database } from '../sqlite';
import type { AnswerRows } from './answer-rows';

/** A word is in the MPN, whose punctuation nobody remembers, or it stands as typed in what is written about the part. */
const wordFits = "((? <> '' AND instr(plain_mpn, ?)) OR instr(words, ?))";

/** The text against the MPN: it, its beginning, within it, or neither. */
const rank = `CASE WHEN plain_mpn = ? THEN 0 WHEN substr(plain_mpn, 1, length(?)) = ? THEN 1
  WHEN instr(plain_mpn, ?) THEN 2 ELSE 3 END`;

/**
 * Looks through all parts: of 20,000 that takes some 10 ms, and there is no further index to keep, nor to clean
 * (docs/decisions/054-offline-search.md).
 */
export function createPartSearch(database: Database): AnswerRows['search'] {
  const statements = new Map<number, ReturnType<Database['prepare']>>();

  function statementFor(words: number) {
    const known = statements.get(words);
    if (known) return known;
    const prepared = database.prepare(
      // Of each part the latest: with MAX, the other columns are those of its row. Later answers have greater ids.
      `WITH found AS (
         SELECT id AS part, MAX(answer) AS answer, ${rank} AS rank FROM part NOT INDEXED
         WHERE ${Array(words).fill(wordFits).join(' AND ')}
         AND answer IN (
           SELECT id FROM answer
           WHERE application = ? AND country = ? AND currency = ? AND fetched_at > ? AND fetched_at <= ?
         )
         GROUP BY part_id ORDER BY rank, answer DESC, id LIMIT ?
       )
       SELECT part_row.body, fetched_at FROM found
       JOIN answer ON answer.id = found.answer JOIN part_row ON part_row.part = found.part
       ORDER BY rank, found.answer DESC, found.part`,
    );
    statements.set(words, prepared);
    return prepared;
  }

  return (application, { words, plain }, { country, currency }, { after, until }, count) => {
    const ranked = Array<string>(4).fill(plain);
    const each = words.flatMap((word) => [word.plain, word.plain, word.text]);
    return statementFor(words.length)
      .all(...ranked, ...each, application, country, currency, after, until, count)
      .map((row) => ({ row: String(row.body), fetchedAt: Number(row.fetched_at) }));
  };
}
