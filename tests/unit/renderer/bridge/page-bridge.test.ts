import { describe, expect, it, vi } from 'vitest';
import { createPageBridge } from '../../../../renderer/bridge/page-bridge';
import { failureOf } from '../../../../renderer/bridge/parts-failure';
import { createPartsTwin } from '../../../../renderer/bridge/twin/parts-twin';

describe('an envelope', () => {
  it('becomes its value', async () => {
    const bridge = createPageBridge(createPartsTwin('sample'));
    await expect(bridge.part({ partId: 'stm32' })).resolves.toMatchObject({ mpn: 'STM32F103C8T6' });
  });

  it('of a failure is thrown, with its fields', async () => {
    const bridge = createPageBridge(createPartsTwin('nexar'));
    const thrown = await bridge
      .search({ text: 'limit', start: 0 }, new AbortController().signal)
      .catch((e) => e);
    expect(thrown).toBeInstanceOf(Error);
    expect(failureOf(thrown)).toMatchObject({
      code: 'part-limit-used-up',
      retryable: false,
      requestId: 'twin-request',
    });
  });

  it('that never comes, because the call broke, is told as a failure of the app', async () => {
    const twin = createPartsTwin();
    const bridge = createPageBridge({ ...twin, settings: () => Promise.reject(new Error('gone')) });
    await expect(bridge.settings()).rejects.toMatchObject({ failure: { code: 'internal', message: 'gone' } });
  });
});

describe('an aborted search', () => {
  it('is cancelled in main under its own name', async () => {
    const twin = createPartsTwin('nexar');
    const search = vi.fn(twin.search);
    const cancel = vi.fn(twin.cancel);
    const bridge = createPageBridge({ ...twin, search, cancel });
    const controller = new AbortController();
    const answer = bridge.search({ text: 'slow', start: 0 }, controller.signal);
    controller.abort();
    await expect(answer).rejects.toMatchObject({ failure: { code: 'cancelled' } });
    expect(cancel).toHaveBeenCalledExactlyOnceWith(search.mock.calls[0]?.[0].callId);
  });

  it('is not sent at all when it was aborted before', async () => {
    const twin = createPartsTwin('nexar');
    const bridge = createPageBridge(twin);
    await expect(bridge.search({ text: 'LM358', start: 0 }, AbortSignal.abort())).rejects.toThrow();
    expect(twin.asked).toEqual([]);
  });

  it('that was answered cancels nothing afterwards', async () => {
    const twin = createPartsTwin('nexar');
    const controller = new AbortController();
    await createPageBridge(twin).search({ text: 'LM358', start: 0 }, controller.signal);
    controller.abort();
    expect(twin.asked).toEqual(['search LM358 0']);
  });

  it('has a name that the contract accepts, another one each time', async () => {
    const { callIdSchema } = await import('../../../../electron/shared/contract/calls');
    const twin = createPartsTwin('nexar');
    const names: string[] = [];
    const bridge = createPageBridge({
      ...twin,
      search: (request) => {
        names.push(request.callId);
        return twin.search(request);
      },
    });
    const { signal } = new AbortController();
    await Promise.all([
      bridge.search({ text: 'a', start: 0 }, signal),
      bridge.search({ text: 'a', start: 0 }, signal),
    ]);
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(callIdSchema.safeParse(name).success).toBe(true);
  });
});
