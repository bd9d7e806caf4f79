import { describe, expect, it } from 'vitest';
import { FailureError } from '../../../../../electron/core/failure-error';
import { createTokenRequestQueue, Throttled } from '../../../../../electron/nexar/auth/token-request-queue';
import { createFakeClock, type FakeClock, settled } from '../../../fake-clock';

/** A queue with a server whose answers the test controls. */
function guarded(clock: FakeClock = createFakeClock()) {
  const queue = createTokenRequestQueue(clock);
  const sent: { clientId: string; at: number; answer: (error?: FailureError) => void }[] = [];
  const start = clock.now();
  const ask = (clientId: string, signal?: AbortSignal) => {
    const asked = queue.send(
      clientId,
      () =>
        new Promise<string>((resolve, reject) => {
          const answer = (error?: FailureError) => (error ? reject(error) : resolve(clientId));
          sent.push({ clientId, at: clock.now() - start, answer });
        }),
      signal,
    );
    // A failure is checked later.
    asked.catch(() => {});
    return asked;
  };
  const order = () => sent.map(({ clientId }) => clientId);
  return { clock, ask, sent, order };
}

const pauseOf = (retryAfterMs: number) => new FailureError('rate-limited', '429', { retryAfterMs });

describe('the queue of token requests', () => {
  it('sends one request at a time, in order', async () => {
    const { ask, sent, order } = guarded();
    const renewal = ask('running');
    const check = ask('typed in');
    await settled();
    expect(order()).toEqual(['running']);
    sent[0]?.answer();
    expect(await renewal).toBe('running');
    await settled();
    expect(order()).toEqual(['running', 'typed in']);
    sent[1]?.answer();
    expect(await check).toBe('typed in');
  });

  it('sends the next request after a failure', async () => {
    const { ask, sent, order } = guarded();
    const failing = ask('a');
    ask('b');
    await settled();
    const down = new FailureError('connection-failed', 'down');
    sent[0]?.answer(down);
    await expect(failing).rejects.toBe(down);
    await settled();
    expect(order()).toEqual(['a', 'b']);
  });

  it('keeps its order when a request in the middle is aborted', async () => {
    const { ask, sent, order } = guarded();
    const end = new AbortController();
    ask('a');
    const left = ask('b', end.signal);
    ask('c');
    await settled();
    end.abort();
    await expect(left).rejects.toMatchObject({ failure: { code: 'cancelled' } });
    await settled();
    expect(order()).toEqual(['a']);
    sent[0]?.answer();
    await settled();
    expect(order()).toEqual(['a', 'c']);
  });

  it('sends two requests per second, whoever the caller, and delays the third', async () => {
    const { clock, ask, sent } = guarded();
    for (const clientId of ['a', 'b', 'c']) ask(clientId);
    for (let turn = 0; turn < 3; turn += 1) {
      await settled();
      sent.at(-1)?.answer();
    }
    await clock.advance(999);
    expect(sent).toHaveLength(2);
    await clock.advance(1);
    expect(sent.map(({ at }) => at)).toEqual([0, 0, 1000]);
  });

  it('leaves no timer behind when a caller waiting for the limit gives up', async () => {
    const { clock, ask, sent } = guarded();
    const end = new AbortController();
    for (const clientId of ['a', 'b']) ask(clientId);
    const third = ask('c', end.signal);
    for (let turn = 0; turn < 2; turn += 1) {
      await settled();
      sent.at(-1)?.answer();
    }
    await settled();
    expect(clock.pending()).toBe(1);
    end.abort();
    await expect(third).rejects.toMatchObject({ failure: { code: 'cancelled' } });
    expect(clock.pending()).toBe(0);
  });

  it('reports the remaining pause to a throttled client and sends nothing', async () => {
    const { clock, ask, sent } = guarded();
    ask('a');
    await settled();
    sent[0]?.answer(pauseOf(30_000));
    await clock.advance(10_000);
    const held = ask('a');
    await expect(held).rejects.toBeInstanceOf(Throttled);
    await expect(held).rejects.toMatchObject({ failure: { code: 'rate-limited', retryAfterMs: 20_000 } });
    expect(sent).toHaveLength(1);
    await clock.advance(20_000);
    ask('a');
    await settled();
    expect(sent).toHaveLength(2);
  });

  it('ends a pause that has passed during sleep, while the monotonic clock stood still', async () => {
    const fake = createFakeClock();
    let slept = 0;
    const clock = { ...fake, elapsed: () => fake.elapsed() - slept };
    const { ask, sent } = guarded(clock);
    ask('a');
    await settled();
    sent[0]?.answer(pauseOf(3_600_000));
    await settled();
    fake.sleep(3_600_000);
    slept = 3_600_000;
    ask('a');
    await settled();
    expect(sent).toHaveLength(2);
  });

  it('does not apply a pause to another client', async () => {
    const { ask, sent, order } = guarded();
    ask('a');
    await settled();
    sent[0]?.answer(pauseOf(24 * 3_600_000));
    ask('b');
    await settled();
    expect(order()).toEqual(['a', 'b']);
  });

  it('keeps a pause when a caller does not wait for it', async () => {
    const { clock, ask, sent } = guarded();
    const end = new AbortController();
    ask('a');
    await settled();
    sent[0]?.answer(pauseOf(1_000));
    await settled();
    ask('a', end.signal);
    await settled();
    end.abort();
    ask('a');
    await clock.advance(999);
    expect(sent).toHaveLength(1);
    await clock.advance(1);
    expect(sent).toHaveLength(2);
  });
});
