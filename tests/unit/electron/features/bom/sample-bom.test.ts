import { afterEach, expect, it } from 'vitest';
import type { BomView } from '../../../../../electron/shared/contract/bom/bom-view';
import type { Envelope } from '../../../../../electron/shared/contract/envelope';
import { viewOf } from '../../../../../electron/shared/domain/bom/delta/bom-delta';
import { createFakeBackEnd, type FakeBackEnd } from '../../../../fake-back-end/fake-back-end';

let back: FakeBackEnd | null = null;
afterEach(() => {
  back?.stop();
  back = null;
});

function answerOf<T>(envelope: Envelope<T>): T {
  if (!envelope.ok) throw new Error(JSON.stringify(envelope.error));
  return envelope.value;
}

/** The sample BOM for 50 boards, after a lookup of all its lines. */
async function lookedUp(): Promise<{ parts: FakeBackEnd['parts']; view: BomView }> {
  back = createFakeBackEnd({ source: 'sample' });
  const { parts } = back;
  await back.start();
  const { draftId } = answerOf(await parts.readSampleBom({ callId: 'read' }));
  const settings = { boards: [50], attrition: { percent: '2', atLeast: 0 }, rememberColumns: false };
  const { bomId } = answerOf(await parts.createBom({ draftId, name: 'Sample', ...settings }));
  const view = new Promise<BomView>((resolve) => {
    parts.onBomChanged(async () => {
      const next = viewOf(answerOf(await parts.bom({ bomId, held: null })), null);
      if (next.lookup === null && next.lines.every(({ match }) => match.kind !== 'not-looked-up'))
        resolve(next);
    });
  });
  answerOf(await parts.lookUpBom({ bomId, which: 'missing', costShown: true }));
  return { parts, view: await view };
}

it('The sample BOM shows each kind of match, and what to look at in a BOM', async () => {
  const { view } = await lookedUp();
  const { lines, totals, cost } = view;
  const linesWith = (kind: string) =>
    lines.filter(({ match }) => match.class === kind || match.kind === kind);
  for (const kind of [
    'exact',
    'manufacturer-unchecked',
    'other-manufacturer',
    'punctuation',
    'packing',
    'similar',
    'not-found',
    'no-part-number',
    'not-populated',
  ])
    expect(linesWith(kind), kind).not.toEqual([]);
  const problems = [...new Set(lines.flatMap((line) => line.problems))].sort();
  expect(problems).toEqual([
    'end-of-life',
    'needs-review',
    'no-part-number',
    'no-price',
    'not-found',
    'short-stock',
    'to-check',
  ]);
  expect(totals[0]).toMatchObject({ boards: 50, lines: 37, priced: 26, withoutPrice: 11 });
  expect(view.source).toBe('sample');
  expect(cost).toMatchObject({ missing: 0, failed: 0, uncertain: 0, expired: 0, found: expect.any(Number) });
});

it('Its alternates are looked up and bought once the user wants them taken into account', async () => {
  const { parts, view } = await lookedUp();
  const bomId = view.id;
  const change = { useAlternates: true };
  const { cost } = answerOf(await parts.changeBom({ bomId, held: null, change }));
  expect(cost.missing).toBeGreaterThan(0);
  const changed = new Promise<BomView>((resolve) => {
    parts.onBomChanged(async () => {
      const next = viewOf(answerOf(await parts.bom({ bomId, held: null })), null);
      if (next.lookup === null && next.cost.missing === 0) resolve(next);
    });
  });
  answerOf(await parts.lookUpBom({ bomId, which: 'missing', costShown: true }));
  const { lines, totals } = await changed;
  const alternates = lines.filter(({ part, order }) => order && order.partId !== part?.id);
  expect(alternates.length).toBeGreaterThan(0);
  expect(Number(totals[0]?.priced)).toBeGreaterThanOrEqual(Number(view.totals[0]?.priced));
});
