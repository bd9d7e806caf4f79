import type { Page } from 'playwright';
import type { Envelope } from '../../electron/shared/contract/envelope';
import type { ErrorCode } from '../../electron/shared/contract/failure';
// Declares the bridge on `window`.
import type {} from '../../renderer/bridge/get-bridge';
import type { HostileCall } from './hostile-calls';
import { malformedCalls } from './malformed-calls';

/** Searches for all of `texts` at once, bypassing the page's screens. Returns `ok` or an error code for each. */
export function searchAtOnce(
  page: Page,
  texts: readonly string[],
): Promise<('ok' | ErrorCode | 'no bridge')[]> {
  return page.evaluate(async (searched) => {
    const outcome = (answer: Envelope<unknown>) => (answer.ok ? 'ok' : answer.error.code);
    return Promise.all(
      searched.map(async (text, at) => {
        const answer = await window.parts?.search({ callId: `at-once-${at}`, text, start: 0 });
        return answer ? outcome(answer) : 'no bridge';
      }),
    );
  }, texts);
}

/** Calls every method of the bridge, disconnecting near the end. Returns all answers as JSON. */
export function callEveryMethod(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const bridge = window.parts;
    if (!bridge) return 'no bridge';
    const found = await bridge.search({ callId: 'a', text: 'LM358', start: 0 });
    const partId = found.ok ? (found.value.rows[0]?.id ?? '') : '';
    const answers: unknown[] = [
      found,
      await bridge.part({ partId }),
      await bridge.part({ partId: 'no such part' }),
      await bridge.updatePart({ callId: 'f', partId, evenIfFresh: true }),
      await bridge.updatePart({ callId: 'f', partId: 'no such part', evenIfFresh: false }),
      // Otherwise main would ask in a dialog that nobody answers.
      await bridge.similarParts({ callId: 'f', partId, costShown: true }),
      await bridge.similarParts({ callId: 'f', partId: 'no such part' }),
      await bridge.cachedSimilarParts({ partId }),
      await bridge.bestOrders({
        partIds: [partId, 'no such part'],
        pricing: {
          quantity: 87,
          preferred: [],
          authorizedOnly: false,
          inStockOnly: false,
          myDistributorsOnly: false,
        },
      }),
      await bridge.lookUpList({ callId: 'e', mpns: ['LM358', 'QQXZ-000'] }),
      await bridge.suggest({ callId: 'c', text: 'LM358' }),
      await bridge.correctSpelling({ callId: 'd', text: 'LM3S8' }),
      await bridge.cancel('a'),
      await bridge.openLink({ kind: 'datasheet', partId: 'no such part' }),
      await bridge.connection(),
      await bridge.testConnection(),
      await bridge.chooseSample(),
      await bridge.settings(),
      await bridge.changeSettings({ currency: 'EUR' }),
      await bridge.searchHistory(),
      await bridge.forgetSearches(),
      await bridge.rememberView({
        order: null,
        filters: [],
        filteredText: null,
        hiddenColumns: [],
        shownColumns: [],
        columnWidths: {},
      }),
      await bridge.openConnectWindow(),
      await bridge.diagnostics(),
      await bridge.disconnect(),
      await bridge.disconnectAnyway(),
      await bridge.testConnection(),
      await bridge.search({ callId: 'b', text: 'LM358', start: 0 }),
    ];
    return JSON.stringify(answers);
  });
}

/** Records every event that main sends the page from now on. */
export async function recordEvents(page: Page): Promise<{ read(): Promise<string> }> {
  const recorded = await page.evaluateHandle(() => {
    const events: unknown[] = [];
    const record = (payload: unknown) => {
      events.push(payload);
    };
    window.parts?.onConnectionChanged(record);
    window.parts?.onConnectionTestStep(record);
    window.parts?.onSettingsChanged(record);
    window.parts?.onSearchHistoryChanged(record);
    window.parts?.onAnswersCleared(record);
    window.parts?.onCommand(record);
    return events;
  });
  return { read: () => recorded.evaluate((events) => JSON.stringify(events)) };
}

/** Makes calls that the contract does not allow. Returns each with the code of its answer. */
export function callMalformed(page: Page): Promise<{ call: string; code: string }[]> {
  return page.evaluate(async (calls) => {
    type AnyMethod = (request: unknown) => Promise<Envelope<unknown>>;
    const bridge = (window.parts ?? {}) as unknown as Record<string, AnyMethod>;
    return Promise.all(
      calls.map(async ([method, request]) => {
        const answer = await bridge[method]?.(request);
        const code = answer?.ok === false ? answer.error.code : 'ok';
        return { call: `${method}(${JSON.stringify(request)})`, code };
      }),
    );
  }, malformedCalls);
}

/** Makes each call. Returns `ok` and the method, an error code, or `not sent` if the bridge itself threw. */
export function callHostile(page: Page, calls: readonly HostileCall[]): Promise<string[]> {
  return page.evaluate(async (all) => {
    type AnyMethod = (request: unknown) => Promise<Envelope<unknown>>;
    const bridge = (window.parts ?? {}) as unknown as Record<string, AnyMethod>;
    const nested = (depth: number) => {
      let value: unknown = 'end';
      for (let level = 0; level < depth; level += 1) value = level % 2 ? [value] : { callId: value };
      return value;
    };
    const mutated = ({ request, mutation, size }: HostileCall): unknown => {
      const value: unknown = JSON.parse(request);
      switch (mutation) {
        case 'deep':
          return nested(size);
        case 'huge':
          return { callId: 'a', text: 'x'.repeat(size * 1000), start: 0 };
        case 'circular': {
          const circle: Record<string, unknown> = { callId: 'a', text: 'a', start: 0 };
          circle.self = circle;
          return circle;
        }
        case 'map':
          return new Map([[value, new Set([value])]]);
        case 'bytes':
          return new Uint8Array(size);
        case 'function':
          return { callId: 'a', text: () => value, start: 0 };
        case 'getter':
          return Object.defineProperty({}, 'callId', {
            enumerable: true,
            get() {
              throw new Error('a trap');
            },
          });
        case 'symbol':
          return { callId: Symbol('a') };
        case 'bigint':
          return { callId: 'a', text: 'a', start: 10n };
        default:
          return value;
      }
    };
    return Promise.all(
      all.map(async (call) => {
        try {
          const answer = await bridge[call.method]?.(mutated(call));
          if (!answer) return 'no such method';
          return answer.ok ? `ok ${call.method}` : answer.error.code;
        } catch {
          return 'not sent';
        }
      }),
    );
  }, calls);
}
