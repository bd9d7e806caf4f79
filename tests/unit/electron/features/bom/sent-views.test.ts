import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSendView } from '../../../../../electron/features/bom/view/sent-views';
import { type BomDelta, bomDeltaSchema } from '../../../../../electron/shared/contract/bom/bom-delta';
import {
  type BomLine,
  type LineOrder,
  lineProblemSchema,
} from '../../../../../electron/shared/contract/bom/bom-line';
import type { BomView } from '../../../../../electron/shared/contract/bom/bom-view';
import { type HeldView, viewOf } from '../../../../../electron/shared/domain/bom/delta/bom-delta';
import { bomView, order, viewLine } from './export/made-view';

const lineShape = fc.record({
  id: fc.integer({ min: 1, max: 12 }),
  note: fc.constantFrom('', 'n'),
  boards: fc.integer({ min: 1, max: 3 }),
  hasOrder: fc.boolean(),
  isForeign: fc.boolean(),
  stock: fc.constantFrom('unknown', 'in-stock-quantity-unknown', 7),
  problems: fc.subarray(lineProblemSchema.options),
  isChanged: fc.boolean(),
  terms: fc.record(
    {
      packaging: fc.constantFrom(null, 'Reel'),
      currency: fc.constantFrom('USD', 'EUR'),
      reason: fc.constantFrom<LineOrder['reason']>(
        null,
        { kind: 'price-break' },
        { kind: 'moq', moq: 9 },
        { kind: 'moq', moq: 10 },
      ),
      inStock: fc.boolean(),
      isLocked: fc.boolean(),
      comparable: fc.constant({ unitPrice: '0.10', total: '10', estimated: false }),
    },
    { requiredKeys: [] },
  ),
});
type LineShape = typeof lineShape extends fc.Arbitrary<infer T> ? T : never;

function madeLine(shape: LineShape): BomLine {
  const { id, note, boards, hasOrder, isForeign, stock, problems, isChanged, terms } = shape;
  const distributor = { id: '9', name: 'Mouser', authorized: isForeign, broker: false };
  return {
    ...viewLine(id),
    note,
    need: boards,
    order: hasOrder
      ? order(id, {
          orderQuantity: boards,
          ...(isForeign && { distributor }),
          ...terms,
          stock:
            typeof stock === 'number'
              ? { kind: 'pieces', pieces: stock }
              : ({ kind: stock } as { kind: 'unknown' }),
        })
      : null,
    problems,
    changes: isChanged ? { total: { before: '1', after: '2' }, stock: null, lifecycle: null } : null,
  };
}

const views = fc
  .array(fc.uniqueArray(lineShape, { selector: ({ id }) => id, maxLength: 12 }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((all) =>
    all.map((shapes) => bomView(shapes.map((shape, at) => ({ ...madeLine(shape), number: at + 1 })))),
  );

it('The page always has the view that main has, whatever it held before', () => {
  fc.assert(
    fc.property(views, fc.infiniteStream(fc.boolean()), (all, isLost) => {
      const send = createSendView();
      let held: HeldView | null = null;
      for (const view of all) {
        if (isLost.next().value) held = null;
        const delta = bomDeltaSchema.parse(send(view, held?.version ?? null));
        held = viewOf(structuredClone(delta), held);
        const { version, ...shown } = held;
        expect(shown).toEqual(view);
        expect(version).toBe(delta.version);
      }
    }),
    { numRuns: 40 },
  );
});

const [one, other] = [viewLine(1), viewLine(2)];
const changed = { ...one, need: 5, order: order(1, { orderQuantity: 5 }) };

function received(views: readonly BomView[]) {
  const send = createSendView();
  const deltas = [];
  let held: HeldView | null = null;
  for (const view of views) {
    const delta = send(view, held?.version ?? null);
    held = viewOf(bomDeltaSchema.parse(delta), held);
    deltas.push({ sent: delta.lines.map(({ id }) => id), lines: held.lines });
  }
  return deltas;
}

it('Other figures of a line send nothing else of it, and leave the other lines the same objects', () => {
  const [first, second] = received([
    { ...bomView([]), lines: [one, other] },
    { ...bomView([]), lines: [changed, other] },
  ]);
  expect([first?.sent, second?.sent]).toEqual([[1, 2], []]);
  expect(second?.lines[0]).toEqual(changed);
  expect(second?.lines[1]).toBe(first?.lines[1]);
});

it('A page that holds another state than the last one that was sent gets all lines', () => {
  const send = createSendView();
  const view = { ...bomView([]), lines: [one, other] };
  const { version } = send(view, null);
  const sent = (held: number | null) => send(view, held).lines.length;
  expect(sent(version)).toBe(0);
  expect(sent(version)).toBe(2);
  expect(sent(null)).toBe(2);
});

it('A delta without one of its lines, or with a column that is too short, is refused', () => {
  const delta = createSendView()({ ...bomView([]), lines: [one] }, null);
  const view = (change: Partial<BomDelta>) => () =>
    viewOf(bomDeltaSchema.parse({ ...delta, ...change }), null);
  expect(view({ lines: [] })).toThrow('Line 1 is missing');
  expect(view({ lineIds: [] })).toThrow('differ in number');
  const { figures } = delta;
  const orders = { ...figures.orders, total: [] };
  expect(view({ figures: { ...figures, orders } })).toThrow('too short');
});
