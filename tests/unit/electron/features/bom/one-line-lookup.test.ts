import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createJobRig, type JobRig, numbers, unknownNumbers } from './job-rig';

let rig: JobRig;
beforeEach(async () => {
  rig = await createJobRig();
});
afterEach(() => rig.close());

describe('a lookup for one line', () => {
  it('of what was not found leaves the other lines alone', async () => {
    const [first = '', second = ''] = unknownNumbers(2);
    await rig.create([first, second]);
    await rig.lookUp('missing');
    await rig.job.lookUp('bom', 'not-found', new Set(), 2);
    await rig.ended();
    expect(rig.asked()).toEqual([[first, second], [second]]);
  });

  it('starts no paused lookup of the others', async () => {
    rig.server.fault('api', { kind: 'cut', when: 'before' }, { times: 1, operation: 'MultiMatch' });
    await rig.create(numbers(60));
    await rig.lookUp('missing');
    await expect(rig.job.lookUp('bom', 'uncertain', new Set(), 1)).rejects.toMatchObject({
      failure: { code: 'invalid-request' },
    });
    expect(await rig.states()).toEqual({ uncertain: 50, waiting: 10 });
    expect(rig.asked()).toHaveLength(1);
  });
});
