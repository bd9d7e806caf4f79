import { describe, expect, it } from 'vitest';
import { createNetworkServiceMonitor } from '../../../../../electron/app/crash/network-service';
import { createFakeClock } from '../../../fake-clock';

function watching(answers: readonly string[]) {
  const clock = createFakeClock();
  const requested: string[] = [];
  let offers = 0;
  const ended = createNetworkServiceMonitor({
    log: { warn: () => undefined, error: () => undefined },
    after: clock.after,
    async request(address) {
      requested.push(address);
      throw new Error(answers[requested.length - 1]);
    },
    async offerRestart() {
      offers += 1;
    },
  });
  return { clock, ended, requested, offers: () => offers };
}

describe('the end of the network service', () => {
  it('leads to one offer to restart if requests fail', async () => {
    const { clock, ended, offers } = watching(['net::ERR_FAILED', 'net::ERR_FAILED']);
    ended();
    await clock.advance(2_000);
    expect(offers()).toBe(1);
    ended();
    await clock.advance(2_000);
    expect(offers()).toBe(1);
  });

  it('leads to no offer if requests work again, which only a refused port of Chromium’s shows', async () => {
    const { clock, ended, requested, offers } = watching(['net::ERR_UNSAFE_PORT']);
    ended();
    await clock.advance(2_000);
    expect(offers()).toBe(0);
    expect(requested).toEqual(['http://127.0.0.1:9/']);
  });
});
