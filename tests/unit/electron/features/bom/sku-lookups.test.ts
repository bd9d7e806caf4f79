import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lineMatch, partOf } from '../../../../../electron/shared/domain/bom/document/line-match';
import { createJobRig, type JobRig, numbers, sampleSku, unknownNumbers } from './job-rig';

let rig: JobRig;
beforeEach(async () => {
  rig = await createJobRig();
});
afterEach(() => rig.close());

const linesOf = async (id = 'bom') => (await rig.library.open(id)).document.lines;
const matchesOf = async (id = 'bom') =>
  (await linesOf(id)).map((line) => [lineMatch(line).kind, lineMatch(line).class, partOf(line)?.mpn ?? null]);

const digiKey = sampleSku('DigiKey');
const mouser = sampleSku('Mouser');
const asked = ({ sku }: typeof digiKey, distributor: string | null) => ({ sku, distributor });

describe('a line with a SKU alone', () => {
  it('is asked for at its distributor, and takes the part that is sold under it', async () => {
    await rig.create([
      asked(digiKey, 'DigiKey'),
      asked({ ...digiKey, sku: digiKey.sku.toLowerCase() }, 'Digikey'),
      asked(mouser, null),
    ]);
    expect((await rig.facts()).missing).toBe(2);
    await rig.lookUp('missing');
    expect(rig.queries()).toMatchObject([
      [
        { sku: digiKey.sku, seller: 'DigiKey', limit: 1 },
        { sku: mouser.sku, limit: 1 },
      ],
    ]);
    expect(rig.queries()[0]?.[1]).not.toHaveProperty('seller');
    expect(await matchesOf()).toEqual([
      ['exact', 'sku', digiKey.mpn],
      ['exact', 'sku', digiKey.mpn],
      ['exact', 'sku', mouser.mpn],
    ]);
    expect((await rig.left()).spent).toBe(2);
    expect(rig.server.partsSpent).toBe(2);
    // The next BOM has it for nothing.
    await rig.create([asked(digiKey, 'DigiKey')], 'next');
    await rig.lookUp('missing', 'next');
    expect(rig.server.partsSpent).toBe(2);
    expect(rig.queries()).toHaveLength(1);
  });

  it('waits for the user where its distributor has no such offer, after a second question at no cost', async () => {
    await rig.create([asked(digiKey, 'Mouser'), asked({ ...digiKey, sku: '0-ND' }, 'DigiKey')]);
    await rig.lookUp('missing');
    expect(rig.queries()).toMatchObject([
      [
        { sku: digiKey.sku, seller: 'Mouser' },
        { sku: '0-ND', seller: 'DigiKey' },
      ],
      [{ sku: digiKey.sku }, { sku: '0-ND' }],
    ]);
    expect(await matchesOf()).toEqual([
      ['needs-review', 'sku-unconfirmed', null],
      ['not-found', null, null],
    ]);
    expect(rig.server.partsSpent).toBe(1);
  });

  it('keeps its distributor’s number, and takes a part number that the user enters instead', async () => {
    const [number = ''] = numbers(1);
    await rig.create([asked(digiKey, 'DigiKey')]);
    await rig.lookUp('missing');
    const edit = (partNumber: string | null) =>
      rig.library.edit('bom', (document) => ({
        ...document,
        lines: document.lines.map((line) => ({ ...line, edits: partNumber === null ? {} : { partNumber } })),
      }));
    await edit(number);
    expect(await matchesOf()).toEqual([['not-looked-up', null, null]]);
    await rig.lookUp('missing');
    expect(await matchesOf()).toEqual([['exact', 'manufacturer-unchecked', number]]);
  });

  it('has candidates that can be chosen, for that SKU in all BOMs and for no part number', async () => {
    await rig.create([asked(digiKey, 'Mouser'), digiKey.sku]);
    const { rows } = await rig.job.candidates('bom', 1);
    expect(rows).toMatchObject([{ part: { mpn: digiKey.mpn }, match: { class: 'sku-unconfirmed' } }]);
    const [first] = rows;
    if (!first) return;
    const { id, mpn, manufacturer } = first.part;
    await rig.job.choose('bom', 1, { kind: 'chosen', part: { id, mpn, manufacturer } });
    expect((await linesOf()).map(({ choice }) => choice?.decision.kind ?? null)).toEqual(['chosen', null]);
    await rig.create([asked(digiKey, 'mouser'), asked(digiKey, 'DigiKey')], 'next');
    await rig.lookUp('failed', 'next');
    expect((await matchesOf('next')).map(([kind]) => kind)).toEqual(['chosen', 'not-looked-up']);
  });
});

describe('a line with a part number and a SKU', () => {
  it('is asked for by its SKU only where nothing has its number, and then waits for the user', async () => {
    const [known = ''] = numbers(1);
    const [unknown = ''] = unknownNumbers(1);
    await rig.create([
      { part: known, sku: asked(mouser, 'Mouser') },
      { part: unknown, sku: asked(digiKey, 'DigiKey') },
    ]);
    expect((await rig.facts()).missing).toBe(2);
    await rig.lookUp('missing');
    expect(rig.queries()).toMatchObject([
      [{ mpn: known }, { mpn: unknown }],
      [{ sku: digiKey.sku, seller: 'DigiKey' }],
    ]);
    expect(await matchesOf()).toEqual([
      ['exact', 'manufacturer-unchecked', known],
      ['needs-review', 'sku-instead', null],
    ]);
    expect(rig.server.partsSpent).toBe(2);
  });
});

describe('a lookup by SKU', () => {
  it('that fails without anything delivered is halved, down to the number that the service refuses', async () => {
    const refused = { kind: 'errors', status: 400, message: 'Unexpected character' } as const;
    rig.server.fault('api', refused, { operation: 'MultiMatch', containing: '3-ND' });
    await rig.create(Array.from({ length: 8 }, (_, at) => ({ sku: `${at}-ND`, distributor: null })));
    await rig.lookUp('missing');
    expect(await rig.states()).toEqual({ none: 7, failed: 1 });
    expect((await rig.lookups()).find(({ lookup }) => lookup?.state === 'failed')?.wanted).toEqual({
      sku: '3-ND',
      distributor: null,
    });
  });

  it('asks for the list of sellers once, even if the service does not give it', async () => {
    rig.server.fault('api', { kind: 'errors', status: 500, message: 'Not now' }, { operation: 'Sellers' });
    await rig.create(Array.from({ length: 60 }, (_, at) => ({ sku: `${at}-ND`, distributor: 'DigiKey' })));
    await rig.lookUp('missing');
    expect(await rig.states()).toEqual({ none: 60 });
    const sent = rig.server.requestsTo('api').filter(({ operationName }) => operationName === 'Sellers');
    expect(sent).toHaveLength(1);
  });

  it('without an answer is in doubt, survives a kill, and is asked for again after a press alone', async () => {
    rig.server.fault('api', { kind: 'silence' }, { operation: 'MultiMatch' });
    await rig.create([asked(digiKey, 'DigiKey'), asked(mouser, 'Mouser')]);
    await rig.job.lookUp('bom', 'missing', new Set());
    while (rig.queries().length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    rig.server.clearFaults();
    await rig.kill();
    expect(await rig.states()).toEqual({ uncertain: 2 });
    expect(await rig.left()).toMatchObject({ spent: 2, uncertain: 2 });
    await rig.lookUp('uncertain');
    expect(rig.queries().map(({ length }) => length)).toEqual([2, 1, 1]);
    expect((await matchesOf()).map(([, kind]) => kind)).toEqual(['sku', 'sku']);
  });
});
