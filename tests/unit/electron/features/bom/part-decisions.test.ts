import { afterEach, beforeEach, expect, it } from 'vitest';
import { bomCandidatesSchema } from '../../../../../electron/shared/contract/bom/bom-lookup';
import { partOf } from '../../../../../electron/shared/domain/bom/document/line-match';
import { createJobRig, type JobRig, numbers } from './job-rig';

let rig: JobRig;
beforeEach(async () => {
  rig = await createJobRig();
});
afterEach(() => rig.close());

const linesOf = async (id: string) => (await rig.library.open(id)).document.lines;
const partsOf = async (id: string) => (await linesOf(id)).map((line) => partOf(line)?.mpn ?? null);

it('A part that is chosen for a line is chosen for equal ones in all BOMs, until that is taken back', async () => {
  await rig.create(['LM358MX', 'lm358 mx', 'ZQ-1']);
  const found = bomCandidatesSchema.parse(await rig.job.candidates('bom', 1));
  const [first] = found.rows;
  expect(first).toMatchObject({
    part: { mpn: 'LM358MX/NOPB' },
    match: { class: 'similar', manufacturer: 'missing' },
  });
  if (!first) return;
  const { id, mpn, manufacturer } = first.part;
  const decision = { kind: 'chosen', part: { id, mpn, manufacturer } } as const;
  await rig.job.choose('bom', 1, decision);
  expect(await partsOf('bom')).toEqual([mpn, mpn, null]);

  // The next BOM asks for the part that was chosen.
  await rig.create(['LM358MX'], 'next');
  await rig.job.lookUp('next', 'missing', new Set());
  while (rig.job.progress(await rig.library.open('next')))
    await new Promise((resolve) => setTimeout(resolve, 1));
  expect(await partsOf('next')).toEqual([mpn]);
  expect(rig.asked()).toEqual([]);
  expect((await linesOf('next'))[0]?.outcome?.lookup).toMatchObject({
    state: 'found',
    match: { class: 'similar' },
  });

  const { document } = await rig.library.open('bom');
  const undone = await rig.library.undo('bom');
  await rig.job.decided(document, undone.document);
  expect(await partsOf('bom')).toEqual([null, null, null]);
  await rig.create(['LM358MX'], 'last');
  await rig.job.lookUp('last', 'failed', new Set());
  expect((await linesOf('last'))[0]?.choice).toBeNull();
});

it('A part that is chosen is chosen where another BOM was looked up before, once that is shown', async () => {
  await rig.create(['LM358MX', ...numbers(1)], 'earlier');
  await rig.lookUp('missing', 'earlier');
  const found = (await linesOf('earlier'))[1]?.outcome?.lookup;
  await rig.create(['LM358MX']);
  await rig.job.recover('earlier');
  expect((await linesOf('earlier')).map(({ choice }) => choice)).toEqual([null, null]);
  const asIs = { kind: 'as-is' } as const;
  await rig.job.choose('bom', 1, asIs);
  await rig.job.recover('earlier');
  expect((await linesOf('earlier')).map(({ choice }) => choice?.decision ?? null)).toEqual([asIs, null]);
  // What was found for the other line is no less, and what was decided here may be another thing.
  expect((await linesOf('earlier'))[1]?.outcome?.lookup).toBe(found);
  await rig.job.choose('earlier', 1, null);
  await rig.job.recover('earlier');
  expect((await linesOf('earlier')).map(({ choice }) => choice)).toEqual([null, null]);
});

it('A secret in what the page names as the choice is stored nowhere', async () => {
  await rig.create(['ZQ-1', 'ZQ-1']);
  const part = { id: '7', mpn: 'ZQ-hush', manufacturer: { id: '1', name: 'hush' } };
  await rig.job.choose('bom', 1, { kind: 'chosen', part });
  expect(await partsOf('bom')).toEqual(['ZQ-[redacted]', 'ZQ-[redacted]']);
  // In another BOM it is what was remembered.
  await rig.create(['ZQ-1'], 'next');
  await rig.job.lookUp('next', 'failed', new Set());
  expect(JSON.stringify(await linesOf('next'))).toContain('ZQ-[redacted]');
  expect(JSON.stringify([await linesOf('bom'), await linesOf('next')])).not.toContain('hush');
});

it('A line that stays as it is asks for nothing', async () => {
  await rig.create(['ZQ-1', 'ZQ-2']);
  await rig.job.choose('bom', 1, { kind: 'as-is' });
  await rig.lookUp('missing');
  expect(rig.asked()).toEqual([['ZQ-2']]);
  await rig.job.choose('bom', 1, null);
  expect(await rig.states()).toEqual({ missing: 1, none: 1 });
});

it('Candidates are one search for five parts at most, and cost nothing again', async () => {
  await rig.create(['LM358MX']);
  const first = await rig.job.candidates('bom', 1);
  expect(first.rows.length).toBeLessThanOrEqual(5);
  expect(first.partsSpent).toBe(first.rows.length);
  expect((await rig.job.candidates('bom', 1)).partsSpent).toBe(0);
  expect(rig.server.partsSpent).toBe(first.rows.length);
  await expect(rig.job.candidates('bom', 9)).rejects.toMatchObject({ failure: { code: 'invalid-request' } });
});
