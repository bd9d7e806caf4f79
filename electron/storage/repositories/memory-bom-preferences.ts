import { setBounded } from '../../core/set-bounded';
import { maxRememberedHeaders } from '../../shared/contract/constants/bom-limits';
import type { BomPreferencesRepository, DecisionKey } from './bom-preferences-repository';

/** What the user has decided where there is no file for it: gone when the app quits. */
export function createMemoryBomPreferences(): BomPreferencesRepository {
  const decisions = new Map<string, unknown>();
  const columns = new Map<string, unknown>();
  const terms = new Map<string, unknown>();
  const keyOf = (key: DecisionKey) =>
    JSON.stringify('sku' in key ? { sku: [key.sku, key.distributor] } : [key.partNumber, key.manufacturer]);
  return {
    decisions: async (wanted) =>
      wanted.flatMap((key) => {
        const decision = decisions.get(keyOf(key)) ?? null;
        return decision === null ? [] : [{ wanted: key, decision }];
      }),
    async setDecision(key, decision) {
      decisions.set(keyOf(key), decision);
    },
    columns: async (fingerprint) => columns.get(fingerprint) ?? null,
    async setColumns(fingerprint, roles) {
      setBounded(columns, fingerprint, roles, maxRememberedHeaders);
    },
    terms: async () => new Map(terms),
    async setTerms(distributorId, next) {
      terms.set(distributorId, next);
    },
  };
}
