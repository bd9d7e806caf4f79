import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createJobRig, type JobRig, numbers } from './job-rig';

let rig: JobRig;
beforeEach(async () => {
  rig = await createJobRig();
});
afterEach(() => rig.close());

describe('a number that the service refuses', () => {
  it('is found among forty by halving, where the service delivers nothing', async () => {
    const refused = { kind: 'errors', status: 400, message: 'Unexpected character: hush' } as const;
    rig.server.fault('api', refused, { operation: 'MultiMatch', containing: 'BAD-1' });
    await rig.create([...numbers(25), 'BAD-1', ...numbers(39).slice(25)]);
    await rig.lookUp('missing');
    expect(await rig.states()).toEqual({ found: 39, failed: 1 });
    const bad = (await rig.lookups()).find(({ lookup }) => lookup?.state === 'failed');
    expect(bad).toMatchObject({
      wanted: { partNumber: 'BAD-1' },
      lookup: { message: '400: Unexpected character: [redacted]' },
    });
    expect(rig.server.partsSpent).toBe(39);
    expect(await rig.left()).toMatchObject({ spent: 39, uncertain: 0 });
    expect(rig.asked().length).toBeLessThanOrEqual(13);
    rig.server.clearFaults();
    await rig.lookUp('failed');
    expect(rig.asked().at(-1)).toEqual(['BAD-1']);
    expect(await rig.states()).toEqual({ found: 39, none: 1 });
  });

  it('is found after as many presses as halves, where parts may have been counted', async () => {
    rig.server.fault(
      'api',
      { kind: 'status', status: 500 },
      { operation: 'MultiMatch', containing: 'BAD-1' },
    );
    await rig.create(['BAD-1', ...numbers(7)]);
    await rig.lookUp('missing');
    for (const found of [4, 6, 7]) {
      await rig.lookUp('uncertain');
      expect(await rig.states()).toEqual({ uncertain: 8 - found, found });
    }
    const [left] = (await rig.lookups()).filter(({ lookup }) => lookup?.state === 'uncertain');
    expect(left).toMatchObject({ wanted: { partNumber: 'BAD-1' }, lookup: { batch: 1 } });
  });

  it.each([500, 502, 504])(
    'waits for a press after a %i, also one with errors in the service’s form',
    async (status) => {
      rig.server.fault(
        'api',
        { kind: 'errors', status, message: 'upstream request timeout' },
        { operation: 'MultiMatch', times: 1 },
      );
      await rig.create(numbers(8));
      await rig.lookUp('missing');
      expect(rig.asked()).toHaveLength(1);
      expect(await rig.states()).toEqual({ uncertain: 8 });
      expect(await rig.left()).toMatchObject({ spent: 8, uncertain: 8 });
      await rig.lookUp('uncertain');
      expect(rig.asked().map((asked) => asked.length)).toEqual([8, 4, 4]);
      expect(await rig.states()).toEqual({ found: 8 });
    },
  );

  it('does not make of a service that refuses everything a request for each line', async () => {
    rig.server.fault('api', { kind: 'errors', status: 400, message: 'No' }, { operation: 'MultiMatch' });
    await rig.create(numbers(60));
    await rig.lookUp('missing');
    expect(rig.asked().length).toBeLessThanOrEqual(16);
    expect(await rig.facts()).toMatchObject({
      failure: { code: 'query-refused' },
      progress: { state: 'paused' },
    });
  });
});
