import type { Page } from 'playwright';
import type { Envelope } from '../../electron/contract/envelope';
import type { ErrorCode } from '../../electron/contract/failure';
// What the page's window offers is declared beside the one reader of it.
import type {} from '../../renderer/bridge/window-doors';

/** Searches for all of `texts` at once, past the page's own screens; `ok` or the failure's code for each. */
export function searchAtOnce(
  page: Page,
  texts: readonly string[],
): Promise<('ok' | ErrorCode | 'no door')[]> {
  return page.evaluate(async (wanted) => {
    const outcome = (answer: Envelope<unknown>) => (answer.ok ? 'ok' : answer.error.code);
    return Promise.all(
      wanted.map(async (text, at) => {
        const answer = await window.parts?.search({ callId: `at-once-${at}`, text, start: 0 });
        return answer ? outcome(answer) : 'no door';
      }),
    );
  }, texts);
}
