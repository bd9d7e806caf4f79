import { createHash, randomBytes } from 'node:crypto';
import { DatabaseSync } from '@photostructure/sqlite';
import { systemClock } from '../../../electron/core/clock';
import { pricingOf } from '../../../electron/features/lookup/best-order';
import type { StoredRow } from '../../../electron/features/lookup/stored-row';
import { defaultSettings } from '../../../electron/shared/contract/constants/default-settings';
import { plainMpn } from '../../../electron/shared/domain/plain-mpn';
import { createCacheFile } from '../../../electron/storage/cache-file';
import { createAnswerStore } from '../../../electron/storage/repositories/answer-store';

const partsPerAnswer = 10;
/** What ten parts with 26 offers each come to, compressed. */
const answerBytes = 17_000;

/** The row of a part as the app stores it. */
function rowOf(id: string, mpn: string, description: string): string {
  const distributor = { id: '2401', name: 'Bench Distributor', authorized: true, broker: false };
  const money = { unitPrice: '0.1234', total: '0.1234', currency: 'USD' };
  const stored: StoredRow = {
    part: {
      ...{ id, mpn, description, manufacturer: { id: '1', name: 'Bench Semiconductors' }, category: null },
      ...{ lifecycle: null, rohs: null, inStock: true, specifications: [], package: 'SOIC-8' },
      ...{ totalStock: { kind: 'pieces', pieces: 12_345 }, authorizedStock: 12_345, hasDatasheet: true },
      leadTimeDays: 84,
      best: {
        ...{ distributor, orderQuantity: 1, ...money, inStock: true, reason: null, smallest: null },
        comparable: { ...money, estimated: false },
      },
    },
    pricedFor: pricingOf(defaultSettings),
    outsidePlan: [],
  };
  return JSON.stringify(stored);
}

/** Stores answers with `count` parts in the `cache.db` of a profile; their numbers are `prefix` and a number from 0 on. */
export async function fillCache(
  folder: string,
  clientId: string,
  prefix: string,
  count: number,
): Promise<void> {
  const failures: unknown[] = [];
  const file = createCacheFile({
    folder,
    // Vite loads no module any more by the time that a row runs.
    loadSqlite: async () => ({ name: '@photostructure/sqlite', DatabaseSync }),
    onOpened: () => undefined,
    onFailed: (error) => failures.push(error),
  });
  const store = createAnswerStore(file, systemClock);
  const application = createHash('sha256').update(clientId).digest('hex');
  const { country, currency } = defaultSettings;
  for (let at = 0; at < count; at += partsPerAnswer) {
    const parts = Array.from({ length: partsPerAnswer }, (_, index) => {
      const mpn = `${prefix}${at + index}`;
      const description = `Operational amplifier, two circuits, 8-SOIC, number ${at + index}`;
      return {
        ...{ partId: `bench-${at + index}`, mpn, plainMpn: plainMpn(mpn) },
        words: `bench semiconductors ${description.toLowerCase()}`,
        row: rowOf(`bench-${at + index}`, mpn, description),
      };
    });
    const body = randomBytes(answerBytes);
    const fetchedAt = Date.now();
    await store.put(
      {
        application,
        key: `bench ${at}`,
        kind: 'number',
        country,
        currency,
        fetchedAt,
        complete: true,
        format: 1,
        body,
      },
      parts,
    );
  }
  store.close();
  if (failures.length > 0) throw failures[0];
}
