import type { StoredAnswers } from '../../electron/features/lookup/stored-answers';
import type { StoredRow } from '../../electron/features/lookup/stored-row';
import { decodeRow, encodeRow } from '../../electron/features/lookup/stored-row';
import type { Pricing } from '../../electron/shared/contract/pricing';
import { plainLetters } from '../../electron/shared/domain/plain-letters';
import { plainMpn } from '../../electron/shared/domain/plain-mpn';
import type { AnswerStore } from '../../electron/storage/repositories/answer-store';

interface Entry {
  readonly row: StoredRow;
  readonly fetchedAt: number;
  readonly words: string;
}

/** Parts to be found while the service is not reached, without a disk. Answers themselves are in the features' memory alone. */
export function createMemoryStoredAnswers(pricing: () => Pricing): {
  readonly answers: StoredAnswers;
  readonly store: Pick<AnswerStore, 'erase' | 'oldest' | 'close'>;
} {
  const entries = new Map<string, Entry>();
  const fits = ({ row, words }: Entry, { text, plain }: { readonly text: string; readonly plain: string }) =>
    (plain !== '' && plainMpn(row.part.mpn).includes(plain)) || words.includes(text);
  return {
    answers: {
      find: async () => null,
      withPart: async () => null,
      occurrences: async () => [],
      search: async (_application, { words }, _market, { after }, count) =>
        [...entries.values()]
          .filter((entry) => entry.fetchedAt > after && words.every((word) => fits(entry, word)))
          .slice(0, count),
      async put(_question, answer, fetchedAt) {
        for (const { part } of answer.parts) {
          const row = decodeRow(encodeRow(part, pricing(), (value) => value));
          const words = plainLetters(`${part.manufacturer?.name} ${part.description}`);
          if (row) entries.set(part.id, { row, fetchedAt, words });
        }
      },
    },
    store: {
      async erase(what) {
        if (what === 'all') entries.clear();
      },
      oldest: async () => null,
      close: () => undefined,
    },
  };
}
