import { describe, expect, it } from 'vitest';
import { createRequestLog } from '../../../../../electron/logging/request-log';
import { createNexarService } from '../../../../../electron/nexar/nexar-service';
import { createNexarSession } from '../../../../../electron/nexar/nexar-session';
import { createTestNexar } from '../../../../nexar-server/test-nexar';
import { createFakeClock } from '../../../fake-clock';

const endpoints = {
  identityUrl: 'https://sample.example/connect/token',
  apiUrl: 'https://sample.example/graphql',
};

/** A session with a sample Nexar that refuses an empty search once its limit is exhausted, or allows it. */
function limited({ refusesEmpty }: { refusesEmpty: boolean }) {
  const clock = createFakeClock();
  const nexar = createTestNexar({ now: clock.now, partLimit: 0 });
  nexar.control.setEmptyLookupsRefused(refusesEmpty);
  const service = createNexarService({
    fetch: nexar.fetch,
    endpoints,
    clock,
    onSecret: () => {},
    requests: createRequestLog(clock.now),
  });
  const { parts } = createNexarSession(
    { service, random: () => 0.5, source: 'nexar', onTokenStatus: () => {}, onReachChanged: () => {} },
    nexar.credentials,
  );
  const search = (text: string) =>
    parts.search({ text, start: 0, limit: 10, country: 'US', currency: 'USD' });
  return { clock, nexar, probe: parts.probePartLimit, search };
}

const noPlan = { failure: { code: 'no-parts-in-plan' } };

describe('the part limit, probed for free', () => {
  it('is reported if the service refuses an empty search, until it has been lifted', async () => {
    const { nexar, probe, search } = limited({ refusesEmpty: true });
    await expect(search('LM358')).rejects.toMatchObject(noPlan);
    await expect(probe()).rejects.toMatchObject(noPlan);
    nexar.control.setPartLimit(100);
    expect(await probe()).toBeNull();
    expect(nexar.control.partsSpent).toBe(0);
  });

  it('is unknown before a lookup if the service allows an empty search', async () => {
    const { probe } = limited({ refusesEmpty: false });
    expect(await probe()).toBeNull();
  });

  it('is the one met by the last lookup, with its time, until a lookup returns parts', async () => {
    const { clock, nexar, probe, search } = limited({ refusesEmpty: false });
    await expect(search('LM358')).rejects.toMatchObject(noPlan);
    await clock.advance(3_600_000);
    expect(await probe()).toMatchObject({ ...{ failure: noPlan }, at: '2026-01-01T00:00:00.000Z' });
    // Succeeds because it finds nothing.
    expect((await search('no such part')).hits).toBe(0);
    expect(await probe()).not.toBeNull();
    nexar.control.setPartLimit(100);
    expect((await search('LM358')).partsSpent).toBe(10);
    expect(await probe()).toBeNull();
  });
});
