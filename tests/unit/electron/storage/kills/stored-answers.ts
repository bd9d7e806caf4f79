import type { AnswerRow, PartEntry } from '../../../../../electron/storage/repositories/answer-rows';

/** How many answers are stored before older ones are deleted. */
export const kept = 8;

/** An answer of several pages of the database, with its round in each of them. The key comes back after some rounds. */
export const answerOf = (round: number): AnswerRow => ({
  ...{ application: 'a', key: `key ${round % (2 * kept)}`, kind: 'number', country: 'US', currency: 'USD' },
  ...{ fetchedAt: round, complete: true, format: 1 },
  body: new Uint8Array(12_000 + (round % 5) * 3000).fill(round % 251),
});

const partCount = (round: number) => 1 + (round % 10);

export const partsOf = (round: number): PartEntry[] =>
  Array.from({ length: partCount(round) }, (_, index) => ({
    partId: `part ${round} ${index}`,
    mpn: `MPN-${round}`,
    plainMpn: `mpn${round}`,
    words: 'a manufacturer',
    row: `round ${round} `.padEnd(300, '.'),
  }));
