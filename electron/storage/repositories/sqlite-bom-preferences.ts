import { maxRememberedHeaders } from '../../shared/contract/constants/bom-limits';
import type { Database } from '../sqlite';
import type { BomPreferencesRepository, DecisionKey } from './bom-preferences-repository';

function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return null;
  }
}

/** The statements for decisions about numbers of one kind, in the table that has them. */
const decisionsIn = (database: Database, table: string, number: string, company: string) => ({
  get: database.prepare(`SELECT decision FROM ${table} WHERE ${number} = ? AND ${company} = ?`),
  put: database.prepare(
    `INSERT OR REPLACE INTO ${table} (${number}, ${company}, decision, at) VALUES (?, ?, ?, ?)`,
  ),
  remove: database.prepare(`DELETE FROM ${table} WHERE ${number} = ? AND ${company} = ?`),
});

const keyOf = (wanted: DecisionKey): [number: string, company: string] =>
  'sku' in wanted ? [wanted.sku, wanted.distributor] : [wanted.partNumber, wanted.manufacturer];

export function createSqliteBomPreferences(database: Database): BomPreferencesRepository {
  const partDecisions = decisionsIn(database, 'part_decision', 'part_number', 'manufacturer');
  const skuDecisions = decisionsIn(database, 'sku_decision', 'sku', 'distributor');
  const decisionsFor = (wanted: DecisionKey) => ('sku' in wanted ? skuDecisions : partDecisions);
  const columnsOf = database.prepare('SELECT roles FROM bom_columns WHERE fingerprint = ?');
  const putColumns = database.prepare(
    'INSERT OR REPLACE INTO bom_columns (fingerprint, roles, at) VALUES (?, ?, ?)',
  );
  const dropOldColumns = database.prepare(
    'DELETE FROM bom_columns WHERE fingerprint IN (SELECT fingerprint FROM bom_columns ORDER BY at DESC, rowid DESC LIMIT -1 OFFSET ?)',
  );
  const allTerms = database.prepare('SELECT distributor, terms FROM distributor_terms');
  const putTerms = database.prepare(
    'INSERT OR REPLACE INTO distributor_terms (distributor, terms) VALUES (?, ?)',
  );

  return {
    decisions: async (all) =>
      all.flatMap((wanted) => {
        const row = decisionsFor(wanted).get.get(...keyOf(wanted));
        return row ? [{ wanted, decision: parsed(row.decision) }] : [];
      }),
    async setDecision(wanted, decision, at) {
      const { put, remove } = decisionsFor(wanted);
      if (decision === null) remove.run(...keyOf(wanted));
      else put.run(...keyOf(wanted), JSON.stringify(decision), at);
    },
    async columns(fingerprint) {
      const row = columnsOf.get(fingerprint);
      return row ? parsed(row.roles) : null;
    },
    async setColumns(fingerprint, roles, at) {
      putColumns.run(fingerprint, JSON.stringify(roles), at);
      dropOldColumns.run(maxRememberedHeaders);
    },
    terms: async () =>
      new Map(allTerms.all().map(({ distributor, terms }) => [String(distributor), parsed(terms)])),
    async setTerms(distributorId, terms) {
      putTerms.run(distributorId, JSON.stringify(terms));
    },
  };
}
