import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Part, PlanGroup } from '../../../../../electron/shared/contract/part';
import type { PlanGate } from '../../../../nexar-server/plan-gates';
import { stressed } from '../../../../support/stress-count';
import { createSpendingRig, type SpendingRig, type SpendingRun } from './spending-rig';

const market = { country: 'US', currency: 'USD' };
const gates: readonly PlanGate[] = ['datasheet', 'leadTime', 'specs', 'lifecycle', 'similarParts'];
const allSubsets = Array.from({ length: 2 ** gates.length }, (_, bits) =>
  gates.filter((_gate, at) => bits & (1 << at)),
);
/** None, each alone, and all together; under full counts all that there are. */
const subsets = allSubsets.filter(({ length }) => stressed || length <= 1 || length === gates.length);
/** What is remembered of each; a lifecycle that is merely missing cannot be told from one that is not stated. */
const groupsOf: Readonly<Record<PlanGate, readonly PlanGroup[]>> = {
  datasheet: ['datasheet'],
  image: ['image'],
  leadTime: ['leadTime'],
  specs: ['specifications'],
  lifecycle: [],
  lifecycleRefused: ['lifecycle', 'specifications'],
  similarParts: ['similarParts'],
  counts: ['counts'],
};

let rig: SpendingRig;
let run: SpendingRun;
let lm358: Pick<Part, 'id' | 'mpn'>;
beforeAll(async () => {
  rig = await createSpendingRig();
  const [found] = (await (await rig.start()).search('LM358', 1)).parts;
  if (!found) throw new Error('nothing found');
  lm358 = found.part;
  rig.server.reset();
});
beforeEach(async () => {
  run = await rig.start();
  await run.spending.calls.forgetPlanGaps(undefined);
});
afterEach(() => rig.server.reset());
afterAll(() => rig.close());

async function restart(): Promise<void> {
  run = await rig.start();
}

/** Looks up something, and resolves to how many requests that took. */
async function requestsFor(lookUp: () => Promise<number>, expectedParts: number): Promise<number> {
  const before = rig.server.requestsTo('api').length;
  expect(await lookUp()).toBe(expectedParts);
  return rig.server.requestsTo('api').length - before;
}

const searched = () => requestsFor(async () => (await run.search('LM358', 3)).parts.length, 3);

const listed = () =>
  requestsFor(async () => {
    const lines = await run.parts.match([{ mpn: 'LM358' }, { mpn: 'NE555P' }], market);
    return lines.filter(({ parts }) => parts.length > 0).length;
  }, 2);

/** How many requests for similar parts were sent, and whether they were refused. */
async function similar(): Promise<{ requests: number; isRefused: boolean }> {
  const before = rig.server.requestsTo('api').length;
  const failure = await run.parts.similar(lm358, market).then(
    () => null,
    (error: unknown) => error,
  );
  if (failure) expect(failure).toMatchObject({ failure: { code: 'outside-plan' } });
  return { requests: rig.server.requestsTo('api').length - before, isRefused: failure !== null };
}

async function gaps(): Promise<PlanGroup[]> {
  return (await run.left()).gaps.map(({ group }) => group).sort();
}

describe.each(['executed', 'text'] as const)('a plan whose gaps are refused by %s', (mode) => {
  it.each(subsets.map((set) => [set.join(', ') || 'nothing', set] as const))(
    'and that lacks %s costs one repetition, and none later or after a restart',
    async (_name, lacking) => {
      const { spent: spentBefore } = await run.left();
      rig.server.gate(lacking, mode);
      // Where only a value is missing, the parts arrive with the first answer.
      const isLost =
        lacking.includes('specs') ||
        (mode === 'text' && (lacking.includes('datasheet') || lacking.includes('leadTime')));
      expect(await searched()).toBe(isLost ? 2 : 1);
      const isRefused = lacking.includes('similarParts');
      expect(await similar()).toEqual({ requests: 1, isRefused });
      await restart();
      expect(await searched()).toBe(1);
      expect(await listed()).toBe(1);
      expect(await similar()).toEqual({ requests: isRefused ? 0 : 1, isRefused });
      expect(await gaps()).toEqual(lacking.flatMap((gate) => groupsOf[gate]).sort());
      const { spent, uncertain } = await run.left();
      expect({ spent: spent - spentBefore, uncertain }).toEqual({
        spent: rig.server.partsSpent,
        uncertain: 0,
      });
    },
  );
});

describe('the lifecycle, refused by name', () => {
  it('is omitted with the specifications, where it would be answered', async () => {
    rig.server.gate(['lifecycleRefused'], 'executed');
    expect(await searched()).toBe(2);
    expect(await gaps()).toEqual(['lifecycle', 'specifications']);
    expect((await run.search('LM358')).outsidePlan.toSorted()).toEqual(['lifecycle', 'specifications']);
  });

  it('is omitted among the counts first, where the service does not say which of the two it means', async () => {
    rig.server.gate(['lifecycleRefused'], 'text');
    expect(await searched()).toBe(3);
    expect(await gaps()).toEqual(['lifecycle', 'specifications']);
  });

  it('is omitted with the specifications at once in a list, which names it nowhere', async () => {
    rig.server.gate(['lifecycleRefused'], 'text');
    expect(await listed()).toBe(2);
    expect(await searched()).toBe(1);
  });
});

describe('what the plan lacks', () => {
  it.each(['executed', 'text'] as const)('may be images and counts (refused by %s)', async (mode) => {
    rig.server.gate(['image', 'counts'], mode);
    await searched();
    await restart();
    expect(await gaps()).toEqual(['counts', 'image']);
    rig.server.clearRequests();
    expect(await searched()).toBe(1);
    expect(rig.server.requests.at(-1)?.query).not.toMatch(/bestImage|manufacturerAgg/);
  });

  it('costs one repetition each where the service names only one at a time', async () => {
    rig.server.gate(['datasheet', 'leadTime', 'specs'], 'first', 400);
    expect(await searched()).toBe(4);
    await restart();
    expect(await searched()).toBe(1);
    expect(rig.server.partsSpent).toBe(6);
  });

  it('is asked for again once the user wants it, and after the credentials were replaced', async () => {
    rig.server.gate(['datasheet', 'similarParts'], 'text');
    expect(await searched()).toBe(2);
    expect((await similar()).requests).toBe(1);
    await run.spending.calls.forgetPlanGaps(undefined);
    expect(await gaps()).toEqual([]);
    expect(await searched()).toBe(2);
    run.spending.credentialsReplaced(run.clientId);
    rig.server.gate([]);
    expect(await searched()).toBe(1);
    await restart();
    expect(await gaps()).toEqual([]);
    expect((await run.search('LM358')).outsidePlan).toEqual([]);
    expect(await similar()).toEqual({ requests: 1, isRefused: false });
  });

  it('is not added by a lookup that began before it was forgotten', async () => {
    const gapsOfRun = run.spending.gapsFor(run.clientId);
    const before = await gapsOfRun.known();
    run.spending.credentialsReplaced(run.clientId);
    const after = await gapsOfRun.known();
    await gapsOfRun.add(['datasheet'], before);
    expect(await gaps()).toEqual([]);
    await gapsOfRun.add(['leadTime'], after);
    expect(await gaps()).toEqual(['leadTime']);
  });

  it('is another for each application, with the time of the first refusal', async () => {
    rig.server.gate(['datasheet'], 'text');
    await searched();
    const { gaps: first } = await run.left();
    expect(first).toEqual([{ group: 'datasheet', since: new Date(rig.clock.now()).toISOString() }]);
    expect([...(await run.spending.gapsFor('another').known())]).toEqual([]);
    await rig.clock.advance(86_400_000);
    const present = run.spending.gapsFor(run.clientId);
    await present.add(['datasheet'], await present.known());
    await restart();
    expect((await run.left()).gaps).toEqual(first);
  });
});
