import { expect, it } from 'vitest';
import { bomFile } from '../../../../../electron/features/bom/export/bom-file';
import type { LineOutcome } from '../../../../../electron/shared/domain/bom/document/bom-document';
import { lineMatch } from '../../../../../electron/shared/domain/bom/document/line-match';
import { createCompanyDirectory } from '../../../../../electron/shared/domain/bom/matching/company-directory';
import { knownLookup } from '../../../../../electron/shared/domain/bom/matching/known-lookup';
import { offer, part } from '../../../part-builders';
import { documentLine, foundAs, newBom, readLine } from './bom-builders';
import { setUp } from './drafts-rig';

it('A BOM that the app has exported is there again at once, without a draft and without secrets', async () => {
  const { drafts, library, signal } = setUp();
  const decided = documentLine(1, { edits: { quantity: 7, note: 'ask s3cret' } });
  const bytes = Uint8Array.from(
    bomFile({ document: newBom([decided]), table: { rows: [['R1', 's3cret']] } }),
  );
  const opened = await drafts.readBomFile({ name: 'Board.json', bytes }, signal);
  if (opened.kind !== 'bom') throw new Error('no BOM');
  expect((await library.open(opened.bomId)).document).toMatchObject({
    name: 'Power supply',
    lines: [{ id: 1, edits: { quantity: 7, note: 'ask [redacted]' } }],
  });
  expect(await library.table(opened.bomId)).toEqual({ rows: [['R1', '[redacted]']] });
  await expect(
    drafts.readBomText({ text: new TextDecoder().decode(bytes).slice(0, -20) }, signal),
  ).rejects.toMatchObject({ failure: { unreadable: 'damaged' } });
});

it('A BOM’s matches are made anew from its texts when it is read from a file', async () => {
  const directory = createCompanyDirectory([
    { id: '1', name: 'Texas Instruments', aliases: ['TI'] },
    { id: '2', name: 'Yageo', aliases: [] },
  ]);
  const asked = (partNumber: string, manufacturer: string | null) => ({ partNumber, manufacturer });
  const claims = [
    [asked('LM358DR', 'TI'), 'LM358DR', 'exact'],
    [asked('LM358DR', 'Yageo'), 'LM358DR', 'other-manufacturer'],
    [asked('LM358DR', null), 'LM358DR', 'manufacturer-unchecked'],
    [asked('LM358DR', 'TI'), 'LM358-DR', 'punctuation'],
    [asked('LM358DR', 'TI'), 'NE555P', 'similar'],
  ] as const;
  const lines = claims.map(([wanted, mpn], index) => {
    const read = readLine({ parts: [wanted, wanted] });
    const claimed = { ...foundAs('7', { ...wanted, partNumber: mpn }), asked: wanted };
    const { lookup } = claimed;
    const known = lookup.state === 'found' ? lookup : null;
    const failed = { ...claimed, lookup: { state: 'failed', message: null, known } as const };
    return documentLine(index + 1, { read, outcome: claimed, alternates: [failed] });
  });
  const review = foundAs('8', asked('X-1', null), { class: 'similar', manufacturer: 'other' });
  const bytes = Uint8Array.from(
    bomFile({ document: newBom([...lines, documentLine(9, { outcome: review })]), table: { rows: [] } }),
  );
  const { drafts, library, signal } = setUp(undefined, directory);
  const opened = await drafts.readBomFile({ name: 'Board.json', bytes }, signal);
  if (opened.kind !== 'bom') throw new Error('no BOM');
  const { document } = await library.open(opened.bomId);
  const classOf = (outcome: LineOutcome | null | undefined) => {
    const known = knownLookup(outcome?.lookup ?? null);
    return known?.state === 'found' ? known.match.class : null;
  };
  const expected = claims.map(([, , match]) => match);
  expect(document.lines.map(({ outcome }) => classOf(outcome))).toEqual([...expected, 'similar']);
  expect(document.lines.slice(0, -1).map(({ alternates }) => classOf(alternates[0]))).toEqual(expected);
});

it('A match by SKU is taken from a file only as far as the cached part is offered under it', async () => {
  const asked = { sku: '296-1-ND', distributor: 'DigiKey' };
  const found = (partId: string): LineOutcome => ({
    ...foundAs(
      partId,
      { partNumber: 'LM358DR', manufacturer: null },
      { class: 'sku', manufacturer: 'missing' },
    ),
    asked,
  });
  const choice = { asked, decision: { kind: 'as-is' } } as const;
  const read = readLine({ parts: [], skus: [asked] });
  const lines = [
    documentLine(1, { read, outcome: found('cached') }),
    documentLine(2, { read, outcome: found('gone') }),
    documentLine(3, { read, outcome: found('another'), choice }),
  ];
  const bytes = Uint8Array.from(bomFile({ document: newBom(lines), table: { rows: [] } }));
  const offers = [offer('1', 'Digi-Key', { sku: '296-1-nd' })];
  const cached = [
    part('cached', 'LM358DR', 'Texas Instruments', { offers }),
    part('another', 'NE555P', 'Texas Instruments', { offers }),
  ];
  const { drafts, library, signal } = setUp(undefined, null, async (ids) =>
    cached.filter(({ id }) => ids.includes(id)),
  );
  const opened = await drafts.readBomFile({ name: 'Cart.json', bytes }, signal);
  if (opened.kind !== 'bom') throw new Error('no BOM');
  const { document } = await library.open(opened.bomId);
  expect(document.lines.map((line) => [lineMatch(line).kind, lineMatch(line).class])).toEqual([
    ['exact', 'sku'],
    ['needs-review', 'sku-unconfirmed'],
    ['chosen', 'sku-unconfirmed'],
  ]);
});

it('A manufacturer that is not known yet is unchecked in a BOM from a file', async () => {
  const { drafts, library, signal } = setUp();
  const wanted = { partNumber: 'LM358DR', manufacturer: 'Yageo' };
  const line = documentLine(1, { read: readLine({ parts: [wanted] }), outcome: foundAs('7', wanted) });
  const bytes = Uint8Array.from(bomFile({ document: newBom([line]), table: { rows: [] } }));
  const opened = await drafts.readBomFile({ name: 'Board.json', bytes }, signal);
  if (opened.kind !== 'bom') throw new Error('no BOM');
  expect((await library.open(opened.bomId)).document.lines[0]?.outcome?.lookup).toMatchObject({
    match: { class: 'manufacturer-unchecked', manufacturer: 'unknown' },
  });
});
