import { expect, it } from 'vitest';
import { foundAs, newBom, readLine } from './bom-builders';
import { found, setUp, wanted } from './views-rig';

it('Which lines need a decision, and what a press can cost, follows from what was found', async () => {
  const { library, view } = setUp();
  const similar = found(3, 'p');
  const outcome = foundAs('p', wanted, { class: 'similar', manufacturer: 'other' });
  const part = { id: 'c', mpn: 'LM358N', manufacturer: null };
  const other = { partNumber: 'NE555P', manufacturer: null };
  const choice = { asked: wanted, decision: { kind: 'chosen', part } } as const;
  const fetchedAt = '2026-01-01T00:00:00.000Z';
  const lines = [
    { ...similar, outcome },
    { ...similar, id: 4, outcome, choice },
    { ...similar, id: 5, outcome: { ...outcome, lookup: { state: 'none', fetchedAt } as const } },
    {
      ...similar,
      id: 6,
      read: readLine({ parts: [other] }),
      outcome: {
        ...outcome,
        asked: other,
        lookup: { state: 'failed', message: 'No', known: null } as const,
      },
    },
    { ...similar, id: 7, read: readLine({ parts: [] }) },
    { ...similar, id: 8, edits: { isPopulated: false } },
    // What was found for another number counts no more.
    { ...similar, id: 9, outcome, choice, edits: { partNumber: 'LM393' } },
  ];
  const viewed = await view(await library.add(newBom(lines), null));
  expect(viewed.lines.map((line) => [line.match.kind, line.problems, line.part?.mpn ?? null])).toEqual([
    ['needs-review', ['needs-review'], null],
    ['chosen', ['stale'], 'LM358N'],
    ['not-found', ['not-found'], null],
    ['failed', ['failed'], null],
    ['no-part-number', ['no-part-number'], null],
    ['not-populated', [], 'LM358DR'],
    ['not-looked-up', [], null],
  ]);
  expect(viewed.lines[6]).toMatchObject({ partNumber: 'LM393', manufacturer: null });
  expect(viewed.cost).toEqual({
    missing: 1,
    failed: 1,
    uncertain: 0,
    expired: 1,
    otherMarket: 1,
    found: 1,
    notFound: 0,
  });
});

it('What a press for those without an answer can cost counts alternates that are wanted, and each part once', async () => {
  const { library, view } = setUp();
  const alternates = ['LM358A', 'LM358B'].map((partNumber) => ({ partNumber, manufacturer: null }));
  const [first = wanted, second = wanted] = alternates;
  const failed = { state: 'failed', message: null, known: null } as const;
  const uncertain = { state: 'uncertain', message: null, batch: 2, known: null } as const;
  const line = found(1, 'p', {
    read: readLine({ quantity: 2, parts: [wanted, ...alternates] }),
    alternates: [
      { asked: first, source: 'nexar', lookup: failed },
      { asked: second, source: 'nexar', lookup: uncertain },
    ],
  });
  const id = await library.add(newBom([line, { ...line, id: 2 }]), null);
  expect((await view(id)).cost).toMatchObject({ failed: 0, uncertain: 0 });
  await library.edit(id, (document) => ({
    ...document,
    settings: { ...document.settings, useAlternates: true },
  }));
  expect((await view(id)).cost).toMatchObject({ failed: 1, uncertain: 1 });
});
