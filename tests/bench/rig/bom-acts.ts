import type { Seen } from './app-acts';
import type { BenchPage } from './bench-page';

type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown };

/** What of the page's bridge is used. */
interface BomBridge {
  readBomText(request: object): Promise<Answer<{ readonly draft: { readonly draftId: string } }>>;
  createBom(request: object): Promise<Answer<{ readonly bomId: string }>>;
  lookUpBom(request: object): Promise<Answer<unknown>>;
  bom(request: object): Promise<Answer<{ readonly totals: readonly { readonly priced: number }[] }>>;
}

/** Makes a BOM of a table, looks its lines up and opens it once all of them are priced. */
export async function openBom(page: BenchPage, text: string, lines: number): Promise<void> {
  await page.run(
    async ({ text, lines }) => {
      const { parts } = window as unknown as { parts: BomBridge };
      const take = <T>(answer: Answer<T>): T => {
        if (!answer.ok) throw new Error(JSON.stringify(answer.error));
        return answer.value;
      };
      const { draft } = take(await parts.readBomText({ callId: crypto.randomUUID(), text }));
      const asked = { draftId: draft.draftId, name: 'Bench', boards: [20], rememberColumns: false };
      const { bomId } = take(await parts.createBom({ ...asked, attrition: { percent: '0', atLeast: 0 } }));
      take(await parts.lookUpBom({ bomId, which: 'missing', costShown: true }));
      for (let priced = 0; priced < lines; ) {
        await new Promise((resolve) => setTimeout(resolve, 250));
        priced = take(await parts.bom({ bomId, held: null })).totals[0]?.priced ?? 0;
      }
      window.location.hash = `#/bom/${bomId}`;
      await window.bench.paintedWhen(
        () => document.querySelector('[role=grid][aria-label="BOM lines"] [role=row]') !== null,
      );
    },
    { text, lines },
  );
}

/** Types `digit` after "1" into the field of boards; the time from the key to the frame with other totals. */
export async function typeBoards(page: BenchPage, digit: string): Promise<Seen> {
  const shown = () =>
    page.run(async (key) => {
      const totals = () => document.querySelector('[role=status][aria-label="BOM totals"]')?.textContent;
      const before = totals();
      const at = await window.bench.paintedWhen(() => totals() !== before);
      return at - window.bench.lastInput(key);
    }, digit);
  await page.run(() => {
    const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === 'Boards');
    if (!(label?.control instanceof HTMLInputElement)) throw new Error('There is no field of boards');
    label.control.focus();
    label.control.select();
  });
  const first = shown();
  await page.insertText('1');
  await first;
  const second = shown();
  await page.type(digit);
  return second;
}
