import type { Page } from 'playwright';
// Declares the bridge on `window`.
import type {} from '../../renderer/bridge/get-bridge';

/** Makes a BOM of three lines, and returns its id. */
export const makeBom = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const text = 'Reference,Qty,MPN\nU1,1,LM358\nU2,1,NE555P\nR1,1,RC0603FR-0710KL';
    const opened = await window.parts?.readBomText({ callId: 'edited-bom', text });
    if (!opened?.ok || opened.value.kind !== 'draft') throw new Error('The table was not read');
    const { draftId } = opened.value.draft;
    const attrition = { percent: '0', atLeast: 0 };
    const rest = { name: 'Board', boards: [1], attrition, rememberColumns: false };
    const created = await window.parts?.createBom({ draftId, ...rest });
    if (!created?.ok) throw new Error('The BOM was not created');
    return created.value.bomId;
  });

/** The note of each line. */
export const notesOf = (page: Page, bomId: string): Promise<string[]> =>
  page.evaluate(async (id) => {
    const answer = await window.parts?.bom({ bomId: id, held: null });
    if (!answer?.ok) throw new Error(JSON.stringify(answer));
    const lines: { note: string }[] = JSON.parse(answer.value.lines);
    return lines.map(({ note }) => note);
  }, bomId);

/**
 * Begins to write `first` as the note of all lines, in one edit, then the next number, and so on until the app ends. Returns how to
 * get the last number that main is known to have stored.
 */
export async function keepEditing(page: Page, bomId: string, first: number): Promise<() => number> {
  let stored = first - 1;
  await page.exposeFunction('noteStored', (number: number) => {
    stored = number;
  });
  await page.evaluate(
    ({ id, from }) => {
      const { noteStored } = window as unknown as { noteStored(number: number): void };
      const edit = async (number: number): Promise<void> => {
        const patch = { note: `${number}` };
        const answer = await window.parts?.changeBomLines({
          bomId: id,
          held: null,
          lineIds: [1, 2, 3],
          patch,
        });
        if (!answer?.ok) return;
        noteStored(number);
        // Main has other things to save.
        setTimeout(() => void edit(number + 1), 10);
      };
      void edit(from);
    },
    { id: bomId, from: first },
  );
  return () => stored;
}
