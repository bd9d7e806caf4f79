import { describe, expect, it } from 'vitest';
import { createNetworkServiceMonitor } from '../../../../../electron/app/crash/network-service';
import { createFakeClock } from '../../../fake-clock';

function watching(answers: readonly string[]) {
  const clock = createFakeClock();
  const asked: string[] = [];
  let offers = 0;
  const ended = createNetworkServiceMonitor({
    log: { warn: () => undefined, error: () => undefined },
    after: clock.after,
    async request(address) {
      asked.push(address);
      throw new Error(answers[asked.length - 1]);
    },
    async offerRestart() {
      offers += 1;
    },
  });
  return { clock, ended, asked, offers: () => offers };
}

describe('after the network service has ended', () => {
  it('a restart is offered where requests fail, once', async () => {
    const { clock, ended, offers } = watching(['net::ERR_FAILED', 'net::ERR_FAILED']);
    ended();
    await clock.advance(2_000);
    expect(offers()).toBe(1);
    ended();
    await clock.advance(2_000);
    expect(offers()).toBe(1);
  });

  it('nothing is offered where requests work again, and nobody was asked for that but Chromium itself', async () => {
    const { clock, ended, asked, offers } = watching(['net::ERR_UNSAFE_PORT']);
    ended();
    await clock.advance(2_000);
    expect(offers()).toBe(0);
    expect(asked).toEqual(['http://127.0.0.1:9/']);
  });
});
