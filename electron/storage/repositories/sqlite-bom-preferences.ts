import type { Database } from '../sqlite';
import type { BomPreferencesRepository } from './bom-preferences-repository';

function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return null;
  }
}

export function createSqliteBomPreferences(database: Database): BomPreferencesRepository {
  const decisionOf = database.prepare(
    'SELECT decision FROM part_decision WHERE part_number = ? AND manufacturer = ?',
  );
  const putDecision = database.prepare(
    'INSERT OR REPLACE INTO part_decision (part_number, manufacturer, decision, at) VALUES (?, ?, ?, ?)',
  );
  const removeDecision = database.prepare(
    'DELETE FROM part_decision WHERE part_number = ? AND manufacturer = ?',
  );
  const columnsOf = database.prepare('SELECT roles FROM bom_columns WHERE fingerprint = ?');
  const putColumns = database.prepare(
    'INSERT OR REPLACE INTO bom_columns (fingerprint, roles, at) VALUES (?, ?, ?)',
  );
  const allTerms = database.prepare('SELECT distributor, terms FROM distributor_terms');
  const putTerms = database.prepare(
    'INSERT OR REPLACE INTO distributor_terms (distributor, terms) VALUES (?, ?)',
  );

  return {
    decisions: async (wanted) =>
      wanted.flatMap((key) => {
        const row = decisionOf.get(key.partNumber, key.manufacturer);
        return row ? [{ ...key, decision: parsed(row.decision) }] : [];
      }),
    async setDecision({ partNumber, manufacturer }, decision, at) {
      if (decision === null) removeDecision.run(partNumber, manufacturer);
      else putDecision.run(partNumber, manufacturer, JSON.stringify(decision), at);
    },
    async columns(fingerprint) {
      const row = columnsOf.get(fingerprint);
      return row ? parsed(row.roles) : null;
    },
    async setColumns(fingerprint, roles, at) {
      putColumns.run(fingerprint, JSON.stringify(roles), at);
    },
    terms: async () =>
      new Map(allTerms.all().map(({ distributor, terms }) => [String(distributor), parsed(terms)])),
    async setTerms(distributorId, terms) {
      putTerms.run(distributorId, JSON.stringify(terms));
    },
  };
}
