import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { catalog } from '../../../../../electron/sample/catalog/catalog';
import { createSpendingRig, type SpendingRig, type SpendingRun } from './spending-rig';

const market = { country: 'US', currency: 'USD' };
const mpns = [...new Set(catalog().map(({ mpn }) => mpn))].slice(0, 60);

let rig: SpendingRig;
let run: SpendingRun;
beforeAll(async () => {
  rig = await createSpendingRig();
});
beforeEach(async () => {
  run = await rig.start();
  // All that earlier tests have used.
  await run.spending.calls.choosePlan({ kind: 'lifetime', parts: null });
  await run.spending.calls.correctSpent({ spent: 0 });
  await run.spending.calls.choosePlan({ kind: 'unknown', parts: null });
});
afterEach(() => rig.server.reset());
afterAll(() => rig.close());

const usedUp = async () => (await run.left()).usedUp;
const isoNow = () => new Date(rig.clock.now()).toISOString();
const limitedProbe = { failure: { failure: { code: 'part-limit-used-up', partLimit: 4 } } };
const limited = { failure: { code: 'part-limit-used-up' } };

async function restart(): Promise<void> {
  run = await rig.start();
}

describe('a list of sixty part numbers with parts left for 35', () => {
  /** The numbers of the list that came, and those that the part limit has kept back. */
  async function lookUp(numbers: readonly string[]) {
    const asked = numbers.map((mpn) => ({ mpn }));
    const lines = await run.parts.match(asked, { ...market, costShown: true });
    const refused = numbers.filter((_mpn, at) => lines[at]?.undelivered?.isPartLimit);
    const found = numbers.filter((_mpn, at) => (lines[at]?.parts.length ?? 0) > 0);
    expect(found.length + refused.length).toBe(numbers.length);
    return { found, refused };
  }

  beforeEach(async () => {
    rig.server.setPartLimit(35);
    await run.spending.calls.choosePlan({ kind: 'lifetime', parts: 35 });
  });

  it.each(['errors', 'line-errors'] as const)(
    'shows and books what came, with %s for the rest, which one press brings once there is room',
    async (how) => {
      rig.server.setOverLimit(how);
      const first = await lookUp(mpns);
      expect(first.found).toEqual(mpns.slice(0, 35));
      expect(first.refused).toEqual(mpns.slice(35));
      const { left, spent, uncertain } = await run.left();
      expect({ left, spent, uncertain }).toEqual({ left: 0, spent: 35, uncertain: 0 });
      expect(await usedUp()).toMatchObject({ isRefused: true, since: isoNow(), resetsAt: null });
      await restart();
      expect(await usedUp()).toMatchObject({ isRefused: true });
      // Without room the same press changes nothing, and costs nothing.
      expect((await lookUp(first.refused)).refused).toEqual(first.refused);
      rig.server.setPartLimit(null);
      expect(await lookUp(first.refused)).toEqual({ found: first.refused, refused: [] });
      expect((await run.left()).spent).toBe(60);
      expect(rig.server.requestsTo('api')).toHaveLength(3);
    },
  );

  it('marks every line where the service refuses it whole, and a smaller list passes', async () => {
    const whole = await lookUp(mpns);
    expect(whole).toEqual({ found: [], refused: mpns });
    // No more is booked as used elsewhere than the refusal proves.
    const { left, spent } = await run.left();
    expect({ left, spent }).toEqual({ left: 35, spent: 0 });
    expect(await usedUp()).toMatchObject({ isRefused: true });
    expect((await lookUp(mpns.slice(0, 35))).found).toHaveLength(35);
    expect(await usedUp()).toMatchObject({ isRefused: false, since: isoNow() });
    expect(rig.server.requestsTo('api')).toHaveLength(2);
  });
});

describe('a search with parts left for fewer', () => {
  it('shows those that came', async () => {
    rig.server.setPartLimit(4);
    rig.server.setOverLimit('errors');
    const found = await run.search('LM358');
    expect(found.parts).toHaveLength(4);
    expect(found.warnings[0]).toMatch(/exceeded your part limit/);
    expect(await run.left()).toMatchObject({ spent: 4, usedUp: { isRefused: true, limit: 4 } });
    // The test of the connection knows of it too, where it costs nothing to ask.
    rig.server.setEmptyLookupsRefused(false);
    expect(await run.parts.probePartLimit()).toMatchObject(limitedProbe);
  });
});

describe('that the parts are used up', () => {
  it('holds over a restart, and ends with the next parts', async () => {
    rig.server.setPartLimit(7);
    await expect(run.search('LM358')).rejects.toMatchObject(limited);
    const since = isoNow();
    const expected = { limit: 7, since, resetsAt: null, isRefused: true };
    expect(await usedUp()).toEqual(expected);
    await rig.clock.advance(86_400_000);
    await restart();
    expect(await usedUp()).toEqual(expected);
    rig.server.setPartLimit(null);
    await run.search('LM358');
    expect(await usedUp()).toBeNull();
    await restart();
    expect(await usedUp()).toBeNull();
  });

  it('is known from the count where the plan is, and the service is asked all the same', async () => {
    await run.spending.calls.choosePlan({ kind: 'lifetime', parts: 10 });
    expect(await usedUp()).toBeNull();
    await run.search('LM358');
    expect(await usedUp()).toEqual({ limit: 10, since: isoNow(), resetsAt: null, isRefused: false });
    expect((await run.search('LM358')).parts).toHaveLength(10);
  });

  it('ends as the user names another plan or count, or replaces the credentials', async () => {
    const { calls, credentialsReplaced } = run.spending;
    for (const end of [
      () => calls.choosePlan({ kind: 'monthly', parts: 2000 }),
      () => calls.correctSpent({ spent: 1 }),
      async () => credentialsReplaced(run.clientId),
    ]) {
      await calls.choosePlan({ kind: 'unknown', parts: null });
      rig.server.setPartLimit(7);
      await expect(run.search('LM358')).rejects.toMatchObject(limited);
      expect(await usedUp()).not.toBeNull();
      await end();
      expect(await usedUp()).toBeNull();
    }
  });

  it('ends with the month of a monthly plan, and not of any other', async () => {
    await run.spending.calls.choosePlan({ kind: 'monthly', parts: 2000 });
    rig.server.setPartLimit(0);
    await expect(run.search('LM358')).rejects.toMatchObject({ failure: { code: 'no-parts-in-plan' } });
    expect(await usedUp()).toEqual({ limit: 0, since: isoNow(), resetsAt: null, isRefused: true });
    rig.server.setPartLimit(7);
    await run.spending.calls.choosePlan({ kind: 'monthly', parts: 7 });
    await expect(run.search('LM358')).rejects.toMatchObject(limited);
    expect(await usedUp()).toMatchObject({ limit: 7, isRefused: true });
    const { resetsAt } = (await usedUp()) ?? {};
    const month = new Date(rig.clock.now());
    expect(resetsAt).toBe(
      new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 1)).toISOString(),
    );
    await rig.clock.advance(Date.parse(resetsAt ?? '') - rig.clock.now() - 1);
    expect(await usedUp()).not.toBeNull();
    await rig.clock.advance(1);
    expect(await usedUp()).toBeNull();
  });

  it('is not concluded from a request that fails for another reason', async () => {
    rig.server.fault('api', { kind: 'status', status: 429 });
    await expect(run.search('LM358')).rejects.toMatchObject({ failure: { code: 'rate-limited' } });
    expect(await usedUp()).toBeNull();
  });
});
