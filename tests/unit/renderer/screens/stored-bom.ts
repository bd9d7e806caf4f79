import { screen, within } from '@testing-library/react';
import { systemClock } from '../../../../electron/core/clock';
import { createBomLibrary } from '../../../../electron/features/bom/library/bom-library';
import type { BomDocumentLine } from '../../../../electron/shared/domain/bom/document/bom-document';
import type { FakeBackEnd } from '../../../fake-back-end/fake-back-end';
import { documentLine, type NewBom, newBom, readLine } from '../../electron/features/bom/bom-builders';
import { startBackEnd } from './running-back-ends';
import { type ShownApp, showPage } from './show-app';

/** Stores a BOM as main does, and returns its id. `job`: its lookup, which an earlier run of the app has left. */
export async function storeBom(
  back: FakeBackEnd,
  lines: readonly BomDocumentLine[],
  more: Partial<NewBom> = {},
  job: unknown = null,
): Promise<string> {
  const library = createBomLibrary({
    repository: async () => back.boms,
    clock: systemClock,
    createId: () => crypto.randomUUID(),
    onChanged: () => undefined,
    onListChanged: () => undefined,
  });
  const bomId = await library.add(newBom(lines, more), null);
  if (job !== null) await library.note(bomId, (document) => document, job);
  return bomId;
}

/** Lines with the sample parts of these numbers, which are then cached; two of each on a board. */
async function foundLines(back: FakeBackEnd, mpns: readonly string[]): Promise<BomDocumentLine[]> {
  const answer = await back.parts.lookUpList({ callId: crypto.randomUUID(), mpns: [...mpns] });
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value.lines.map(({ query, row, fetchedAt }, at) => {
    const asked = { partNumber: query, manufacturer: row?.manufacturer?.name ?? null };
    const read = readLine({ rows: [at + 1], references: [`U${at + 1}`], quantity: 2, parts: [asked] });
    if (!row) throw new Error(`There is no sample part ${query}`);
    const { country, currency } = answer.value;
    const lookup = {
      state: 'found',
      part: { id: row.id, mpn: row.mpn, manufacturer: row.manufacturer },
      match: { class: 'exact', manufacturer: 'same' },
      hits: 1,
      fetchedAt,
      country,
      currency,
    } as const;
    return documentLine(at + 1, { read, outcome: { asked, source: 'sample', lookup } });
  });
}

/** Opens a BOM of sample parts, then one line that was not found, one without a part number and one that is not populated. */
export async function openBom(mpns: readonly string[], more: Partial<NewBom> = {}): Promise<ShownApp> {
  const back = await startBackEnd({ source: 'sample' });
  const found = await foundLines(back, mpns);
  const next = found.length + 1;
  const asked = { partNumber: 'NO-SUCH-PART', manufacturer: null };
  const lines = [
    ...found,
    documentLine(next, {
      read: readLine({ rows: [next], references: ['J1'], parts: [asked] }),
      outcome: {
        asked,
        source: 'sample',
        lookup: { state: 'none', fetchedAt: new Date().toISOString() },
      },
    }),
    documentLine(next + 1, { read: readLine({ references: ['TP1'], parts: [], value: 'Test point' }) }),
    documentLine(next + 2, { read: readLine({ references: ['R9'], isPopulated: false }) }),
  ];
  const bomId = await storeBom(back, lines, more);
  const user = await showPage(back, `#/bom/${bomId}`);
  await screen.findByRole('grid', { name: 'BOM lines' });
  return { back, user };
}

export const lineRows = () =>
  within(screen.getByRole('grid', { name: 'BOM lines' }))
    .getAllByRole('row')
    .slice(1);

/** The cell of a line in a column. */
export function lineCell(line: number, column: string): HTMLElement {
  const grid = within(screen.getByRole('grid', { name: 'BOM lines' }));
  const at = grid
    .getAllByRole('columnheader')
    .findIndex((header) => header.getAttribute('aria-label') === column);
  const cell = lineRows()[line]?.children[at];
  if (!(cell instanceof HTMLElement)) throw new Error(`No cell of line ${line} in ${column}`);
  return cell;
}

export const totals = () => screen.getByRole('status', { name: 'BOM totals' });
