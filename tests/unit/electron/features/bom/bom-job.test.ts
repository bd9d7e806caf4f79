import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createJobRig, type JobRig, numbers, unknownNumbers } from './job-rig';

let rig: JobRig;
beforeEach(async () => {
  rig = await createJobRig();
});
afterEach(() => rig.close());

/** How often the most requested part number was asked for. */
const mostAsked = () => {
  const all = rig.asked().flat();
  return Math.max(...all.map((mpn) => all.filter((other) => other === mpn).length));
};

describe('a BOM of sixty lines with parts left for 25', () => {
  it('shows what came, marks the rest, and goes on after a press', async () => {
    await rig.choosePlan(25);
    await rig.create(numbers(60));
    expect((await rig.facts()).missing).toBe(60);
    await rig.lookUp('missing');
    expect(await rig.states()).toEqual({ found: 25, limited: 35 });
    expect(await rig.facts()).toMatchObject({ progress: null, failure: { code: 'part-limit-used-up' } });
    expect((await rig.left()).spent).toBe(25);
    await rig.choosePlan(100);
    await rig.lookUp('failed');
    expect(await rig.states()).toEqual({ found: 60 });
    expect(rig.server.partsSpent).toBe(60);
    expect((await rig.left()).spent).toBe(60);
  });

  it('gets them although the limit is not known before, and refuses a list as a whole', async () => {
    rig.server.setPartLimit(25);
    await rig.create(numbers(60));
    await rig.lookUp('missing');
    expect(await rig.states()).toEqual({ found: 25, limited: 35 });
    expect(rig.server.partsSpent).toBe(25);
  });
});

describe('a gateway that gives up', () => {
  it('before the service has counted and after leaves lines that only a press asks for again', async () => {
    rig.server.fault('api', { kind: 'status', status: 504 }, { times: 1, operation: 'MultiMatch' });
    await rig.create(numbers(60));
    await rig.lookUp('missing');
    // The first fifty are in doubt; the rest came.
    expect(await rig.states()).toEqual({ uncertain: 50, found: 10 });
    expect(await rig.left()).toMatchObject({ spent: 60, uncertain: 50 });
    expect(rig.server.partsSpent).toBe(10);
    expect(mostAsked()).toBe(1);

    rig.server.fault('api', { kind: 'given-up', status: 504 }, { times: 1, operation: 'MultiMatch' });
    await rig.lookUp('uncertain');
    // In halves, of which the first was counted, unseen.
    expect(rig.asked().map(({ length }) => length)).toEqual([50, 10, 25, 25]);
    expect(await rig.states()).toEqual({ uncertain: 25, found: 35 });
    expect(await rig.left()).toMatchObject({ spent: 110, uncertain: 75 });
    expect(rig.server.partsSpent).toBe(60);
    expect(mostAsked()).toBe(2);

    await rig.lookUp('uncertain');
    expect(await rig.states()).toEqual({ found: 60 });
    expect(mostAsked()).toBe(3);
  });

  it('twice in a row pauses the lookup: others wait, and are asked for after a press', async () => {
    rig.server.fault('api', { kind: 'status', status: 502 }, { operation: 'MultiMatch' });
    await rig.create([...unknownNumbers(50), ...numbers(20)]);
    await rig.lookUp('missing');
    expect(await rig.states()).toEqual({ uncertain: 70 });
    expect(await rig.facts()).toMatchObject({
      failure: { code: 'service-unavailable', mayHaveCounted: true },
    });
    await rig.lookUp('uncertain');
    expect(rig.asked().map(({ length }) => length)).toEqual([50, 20, 25, 25]);
    expect(await rig.states()).toEqual({ uncertain: 50, waiting: 20 });
    expect((await rig.facts()).progress).toMatchObject({ state: 'paused', done: 50, of: 70 });
    rig.server.clearFaults();
    await rig.job.resume('bom');
    await rig.ended();
    expect(await rig.states()).toEqual({ uncertain: 50, found: 20 });
  });
});

describe('a kill', () => {
  it('while a request is under way leaves its lines in doubt, and the others waiting', async () => {
    rig.server.fault('api', { kind: 'silence' }, { operation: 'MultiMatch' });
    await rig.create([...unknownNumbers(50), ...numbers(10)]);
    await rig.job.lookUp('bom', 'missing', new Set());
    while (rig.asked().length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    expect(await rig.states()).toEqual({ requested: 50, waiting: 10 });
    rig.server.clearFaults();
    await rig.kill();
    expect(await rig.states()).toEqual({ uncertain: 50, waiting: 10 });
    expect((await rig.facts()).progress).toMatchObject({ state: 'paused', done: 50, of: 60 });
    expect(await rig.left()).toMatchObject({ spent: 50, uncertain: 50 });
    expect(rig.asked()).toHaveLength(1);

    await rig.job.resume('bom');
    await rig.ended();
    expect(await rig.states()).toEqual({ uncertain: 50, found: 10 });
    expect(mostAsked()).toBe(1);
    await rig.lookUp('uncertain');
    expect(await rig.states()).toEqual({ none: 50, found: 10 });
    expect(mostAsked()).toBe(2);
  });
});

describe('a lookup', () => {
  it('asks for a number with its manufacturer, and once more without if nothing was found', async () => {
    const [first = '', second = ''] = numbers(2);
    await rig.create([
      { partNumber: first, manufacturer: 'Nobody' },
      { partNumber: second, manufacturer: 'Espressif' },
      { partNumber: second.toLowerCase(), manufacturer: 'espressif' },
      { partNumber: 'QQXZ-000', manufacturer: 'Yageo' },
    ]);
    await rig.lookUp('missing');
    expect(rig.queries()).toMatchObject([
      [
        { mpn: first },
        { mpn: second, manufacturer: 'Espressif Systems' },
        { mpn: 'QQXZ-000', manufacturer: 'Yageo' },
      ],
      [{ mpn: second }, { mpn: 'QQXZ-000' }],
    ]);
    expect((await rig.lookups()).map(({ lookup }) => lookup)).toMatchObject([
      { state: 'found', match: { class: 'manufacturer-unchecked', manufacturer: 'unknown' } },
      { state: 'found', match: { class: 'other-manufacturer' } },
      { state: 'none' },
    ]);
    expect(rig.server.partsSpent).toBe(2);
  });

  it('of what was found asks the service again, although its answers are cached, and of nothing else', async () => {
    await rig.create([...numbers(3), ...unknownNumbers(1)]);
    await rig.lookUp('missing');
    await rig.lookUp('missing');
    expect(rig.asked().map(({ length }) => length)).toEqual([4]);
    await rig.lookUp('found');
    expect(rig.asked().at(-1)).toEqual(numbers(3));
    expect(await rig.states()).toEqual({ found: 3, none: 1 });
    expect(rig.server.partsSpent).toBe(6);
    // Only that press: the next BOM has the cached answers.
    await rig.create(numbers(3), 'next');
    await rig.lookUp('missing', 'next');
    expect(rig.server.partsSpent).toBe(6);
  });

  it('of what was not found asks again, and of nothing else', async () => {
    await rig.create([...numbers(2), ...unknownNumbers(2)]);
    await rig.lookUp('missing');
    await rig.lookUp('not-found');
    expect(rig.asked().map(({ length }) => length)).toEqual([4, 2]);
    expect(rig.asked().at(-1)).toEqual(unknownNumbers(2));
    expect(await rig.states()).toEqual({ found: 2, none: 2 });
  });

  it('waits as long as the service says after too many requests', async () => {
    rig.server.fault(
      'api',
      { kind: 'too-many-requests', retryAfter: 30 },
      { times: 1, operation: 'MultiMatch' },
    );
    await rig.create(numbers(3));
    await rig.job.lookUp('bom', 'missing', new Set());
    while ((await rig.facts()).progress?.state !== 'waiting') await rig.clock.advance(0);
    expect((await rig.facts()).progress?.waitsUntil).toBe(new Date(rig.clock.now() + 30_000).toISOString());
    await rig.clock.advance(30_000);
    await rig.ended();
    expect(await rig.states()).toEqual({ found: 3 });
    expect(rig.asked()).toHaveLength(2);
  });

  it('pauses where the connection is lost, and says so', async () => {
    rig.server.fault('api', { kind: 'cut', when: 'before' }, { times: 1, operation: 'MultiMatch' });
    await rig.create(numbers(60));
    await rig.lookUp('missing');
    expect(await rig.states()).toEqual({ uncertain: 50, waiting: 10 });
    expect(await rig.facts()).toMatchObject({
      failure: { code: 'connection-failed' },
      progress: { state: 'paused' },
    });
  });

  it('that is canceled gives up what waits, and leaves what is under way in doubt', async () => {
    rig.server.fault('api', { kind: 'silence' }, { operation: 'MultiMatch' });
    await rig.create(numbers(60));
    await rig.job.lookUp('bom', 'missing', new Set());
    while (rig.asked().length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    await rig.job.cancel('bom');
    expect(await rig.states()).toEqual({ uncertain: 50, missing: 10 });
    expect(await rig.facts()).toMatchObject({ progress: null, failure: null });
  });

  it('is given up when the account changes, and what waits is asked for after a press alone', async () => {
    rig.server.fault('api', { kind: 'silence' }, { operation: 'MultiMatch' });
    await rig.create(numbers(60));
    await rig.job.lookUp('bom', 'missing', new Set());
    while (rig.asked().length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    rig.job.accountChanged();
    while ((await rig.states()).requested) await new Promise((resolve) => setTimeout(resolve, 1));
    expect(await rig.states()).toEqual({ uncertain: 50, waiting: 10 });
    expect(rig.asked()).toHaveLength(1);
  });

  it('that is paused takes the answer that is paid, and asks for nothing more', async () => {
    rig.server.fault('api', { kind: 'delay', ms: 20 }, { operation: 'MultiMatch' });
    await rig.create([...numbers(10), ...unknownNumbers(50)]);
    await rig.job.lookUp('bom', 'missing', new Set());
    while (rig.asked().length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    rig.job.pause('bom');
    while ((await rig.states()).requested) await new Promise((resolve) => setTimeout(resolve, 1));
    expect(await rig.states()).toEqual({ found: 10, none: 40, waiting: 10 });
    expect((await rig.facts()).progress).toMatchObject({ state: 'paused', done: 50, of: 60, partsSpent: 10 });
    await rig.job.resume('bom');
    await rig.ended();
    expect(await rig.states()).toEqual({ found: 10, none: 50 });
  });

  it('pauses when the BOM is for another country, where what is cached would cost parts', async () => {
    rig.server.fault('api', { kind: 'delay', ms: 20 }, { operation: 'MultiMatch' });
    await rig.create(unknownNumbers(60));
    await rig.job.lookUp('bom', 'missing', new Set());
    while (rig.asked().length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    const { document: before } = await rig.library.open('bom');
    const { document: after } = await rig.library.edit('bom', (document) => ({
      ...document,
      settings: { ...document.settings, country: 'JP' },
    }));
    rig.job.edited(before, before);
    rig.job.edited(before, after);
    while ((await rig.states()).requested) await new Promise((resolve) => setTimeout(resolve, 1));
    expect(await rig.states()).toEqual({ none: 50, waiting: 10 });
    expect((await rig.facts()).progress).toMatchObject({ state: 'paused' });
    expect(rig.asked()).toHaveLength(1);
  });
});
