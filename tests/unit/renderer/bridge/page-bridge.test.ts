import { afterEach, describe, expect, it } from 'vitest';
import { callIdSchema } from '../../../../electron/shared/contract/calls';
import { createPageBridge } from '../../../../renderer/bridge/page-bridge';
import { failureOf } from '../../../../renderer/bridge/parts-failure';
import { createFakeBackEnd, type FakeBackEnd } from '../../../fake-back-end/fake-back-end';
import { holdRequests } from '../../../fake-back-end/fake-network';

const started: FakeBackEnd[] = [];

async function startBackEnd(source: 'nexar' | 'sample' | 'none' = 'nexar'): Promise<FakeBackEnd> {
  const back = createFakeBackEnd({ source });
  started.push(back);
  await back.start();
  return back;
}

afterEach(() => {
  for (const back of started.splice(0)) back.stop();
});

const { signal } = new AbortController();

describe('an envelope', () => {
  it('becomes its value', async () => {
    const back = await startBackEnd('sample');
    const bridge = createPageBridge(back.parts);
    const { rows } = await bridge.search({ text: 'STM32F103C8T6', start: 0 }, signal);
    await expect(bridge.part({ partId: rows[0]?.id ?? '' })).resolves.toMatchObject({ mpn: 'STM32F103C8T6' });
  });

  it('is thrown with the fields of its failure', async () => {
    const back = await startBackEnd();
    back.nexar.control.setPartLimit(5);
    const thrown = await createPageBridge(back.parts)
      .search({ text: 'LM358', start: 0 }, signal)
      .catch((error) => error);
    expect(thrown).toBeInstanceOf(Error);
    expect(failureOf(thrown)).toMatchObject({
      code: 'part-limit-used-up',
      retryable: false,
      partLimit: 5,
      requestId: expect.any(String),
    });
  });

  it('becomes a failure of the app if the call broke', async () => {
    const back = await startBackEnd('none');
    const bridge = createPageBridge({ ...back.parts, settings: () => Promise.reject(new Error('gone')) });
    await expect(bridge.settings()).rejects.toMatchObject({ failure: { code: 'internal', message: 'gone' } });
  });
});

describe('an aborted search', () => {
  const callsOf = ({ calls }: FakeBackEnd) => calls.map(({ name }) => name);

  it('is canceled in main by its own call id', async () => {
    const back = await startBackEnd();
    const held = holdRequests();
    back.network.intercept('SearchMpn', held.interceptor);
    const controller = new AbortController();
    const answer = createPageBridge(back.parts).search({ text: 'LM358', start: 0 }, controller.signal);
    controller.abort();
    await expect(answer).rejects.toMatchObject({ failure: { code: 'cancelled' } });
    const [search, cancel] = back.calls;
    expect(callsOf(back)).toEqual(['search', 'cancel']);
    expect(search?.request).toMatchObject({ callId: cancel?.request });
  });

  it('is not sent at all if it was aborted before', async () => {
    const back = await startBackEnd();
    const bridge = createPageBridge(back.parts);
    await expect(bridge.search({ text: 'LM358', start: 0 }, AbortSignal.abort())).rejects.toThrow();
    expect(back.calls).toEqual([]);
  });

  it('cancels nothing if it was already answered', async () => {
    const back = await startBackEnd();
    const controller = new AbortController();
    await createPageBridge(back.parts).search({ text: 'LM358', start: 0 }, controller.signal);
    controller.abort();
    expect(callsOf(back)).toEqual(['search']);
  });

  it('has a call id that the contract accepts, another one each time', async () => {
    const back = await startBackEnd();
    const bridge = createPageBridge(back.parts);
    await Promise.all([
      bridge.search({ text: 'LM358', start: 0 }, signal),
      bridge.search({ text: 'LM358', start: 0 }, signal),
    ]);
    const ids = back.calls.map(({ request }) => (request as { callId: string }).callId);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(callIdSchema.safeParse(id).success).toBe(true);
  });
});
