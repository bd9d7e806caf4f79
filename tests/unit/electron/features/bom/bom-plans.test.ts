import { expect, it } from 'vitest';
import { createBomLibrary } from '../../../../../electron/features/bom/library/bom-library';
import { createBomPlans } from '../../../../../electron/features/bom/plans/bom-plans';
import { createBomViews } from '../../../../../electron/features/bom/view/bom-views';
import { bomPlansSchema } from '../../../../../electron/shared/contract/bom/bom-plans';
import { defaultSettings } from '../../../../../electron/shared/contract/constants/default-settings';
import type { SourcingPlan } from '../../../../../electron/shared/domain/bom/sourcing/sourcing-plan';
import { createMemoryBomPreferences } from '../../../../../electron/storage/repositories/memory-bom-preferences';
import { createMemoryBoms } from '../../../../../electron/storage/repositories/memory-boms';
import { createFakeClock } from '../../../fake-clock';
import { offer, part, pieces, priceBreaks } from '../../../part-builders';
import { documentLine, foundAs, newBom, readLine } from './bom-builders';

const { signal } = new AbortController();

/** Two lines, each cheapest at a distributor of its own. */
async function setUp(proven: (plan: SourcingPlan) => Promise<Partial<SourcingPlan>> = async () => ({})) {
  const clock = createFakeClock();
  const boms = createMemoryBoms();
  const preferences = createMemoryBomPreferences();
  const events: string[] = [];
  const library = createBomLibrary({
    repository: async () => boms,
    clock,
    createId: () => 'bom-1',
    onChanged: () => undefined,
    onListChanged: () => undefined,
  });
  const at = (name: string, price: string) =>
    offer(`${name}-${price}`, name, { stock: pieces(9999), prices: priceBreaks('EUR', [[1, price]]) });
  const fetchedAt = new Date(clock.now()).toISOString();
  const parts = [
    part('p', 'p', 'Texas Instruments', { fetchedAt, offers: [at('Mouser', '1.00'), at('Farnell', '1.20')] }),
    part('q', 'q', 'Texas Instruments', { fetchedAt, offers: [at('Mouser', '2.50'), at('Farnell', '2.00')] }),
  ];
  const views = createBomViews({
    library,
    cachedParts: async (ids) => parts.filter(({ id }) => ids.includes(id)),
    settings: () => defaultSettings,
    clock,
    progress: () => null,
    lookup: async () => ({ progress: null, failure: null, missing: 0 }),
    planned: ({ id, settings }, input) => plans.choices(id, settings, input),
    onChanged: () => undefined,
    onListChanged: () => undefined,
  });
  const plans = createBomPlans({
    library,
    preferences: async () => preferences,
    costInput: async (id) => views.costInput(await library.open(id)),
    clock,
    prover: {
      prove: async (_problem, plan) => ({ plan: { ...plan, ...(await proven(plan)) }, failure: null }),
    },
    onChanged: (id) => void events.push(id),
  });
  const line = (id: number, partId: string) => {
    const asked = { partNumber: partId, manufacturer: 'TI' };
    return documentLine(id, { read: readLine({ parts: [asked] }), outcome: foundAs(partId, asked) });
  };
  const bomId = await library.add(newBom([line(1, 'p'), line(2, 'q')]), null);
  const { calls } = plans;
  const planned = async () => bomPlansSchema.parse(await calls.sourcingPlans({ bomId }, signal));
  const use = async (maxDistributors: number | null) =>
    library.edit(bomId, (document) => ({
      ...document,
      settings: { ...document.settings, maxDistributors },
    }));
  const view = async () => views.view(await library.open(bomId));
  return { calls, planned, use, view, bomId, events, library };
}

const terms = { shipping: '5', freeFrom: null, minimum: null };

it('Plans are compared with the shipping that the user entered', async () => {
  const { calls, planned, bomId, events } = await setUp();
  expect((await planned()).plans.map(({ maxDistributors, total }) => [maxDistributors, total])).toEqual([
    [null, '3'],
    [1, '3.2'],
    [2, '3'],
  ]);
  await calls.changeDistributorTerms({ bomId, distributorId: 'seller-Mouser', terms });
  expect(events).toEqual([bomId]);
  expect((await planned()).plans.map(({ total, overCheapest }) => [total, overCheapest])).toEqual([
    ['8', '4.8'],
    ['3.2', '0'],
    ['3.2', '0'],
  ]);
  const { currency, distributors } = await calls.distributorTerms({ bomId }, signal);
  expect(currency).toBe('EUR');
  expect(distributors).toEqual([
    // It is in the plan for one distributor, too.
    { id: 'seller-Farnell', name: 'Farnell', lines: 2, terms: null },
    { id: 'seller-Mouser', name: 'Mouser', lines: 2, terms },
  ]);
  await calls.changeDistributorTerms({ bomId, distributorId: 'seller-Mouser', terms: null });
  expect((await planned()).plans[0]?.total).toBe('3');
});

it('The lines of a BOM are bought as the plan in use says', async () => {
  const { use, view } = await setUp();
  const bought = async () => {
    const { lines, totals } = await view();
    return [...lines.map(({ order }) => order?.distributor.name), totals[0]?.total];
  };
  expect(await bought()).toEqual(['Mouser', 'Farnell', '3']);
  await use(1);
  expect(await bought()).toEqual(['Farnell', 'Farnell', '3.2']);
  // There are no five.
  await use(5);
  expect(await bought()).toEqual(['Mouser', 'Farnell', '3']);
});

it('A plan that is proven is proven from then on, until anything changes that it depends on', async () => {
  const { calls, planned, bomId, use, events } = await setUp(async () => ({
    proof: { kind: 'optimal', leavesOutFewest: true },
  }));
  const { plans, failure } = await calls.proveBomPlan({ bomId, maxDistributors: 1 }, signal);
  expect([failure, events]).toEqual([null, []]);
  const proofs = (all: readonly Pick<SourcingPlan, 'proof'>[]) => all.map(({ proof }) => proof?.kind ?? null);
  const one = proofs(plans);
  expect(one[1]).toBe('optimal');
  expect(proofs((await planned()).plans)).toEqual(one);
  await calls.changeDistributorTerms({
    bomId,
    distributorId: 'seller-Mouser',
    terms: { ...terms, freeFrom: '50' },
  });
  expect(proofs((await planned()).plans)[1]).toBeNull();
  await use(2);
  await calls.proveBomPlan({ bomId, maxDistributors: 1 }, signal);
  // The lines may be bought elsewhere now.
  expect(events).toEqual([bomId, bomId]);
});

it('Terms hold in the currency that they were entered in', async () => {
  const { calls, planned, bomId, library } = await setUp();
  await calls.changeDistributorTerms({ bomId, distributorId: 'seller-Mouser', terms });
  await library.edit(bomId, (document) => ({
    ...document,
    settings: { ...document.settings, currency: 'USD' },
  }));
  const { distributors } = await calls.distributorTerms({ bomId }, signal);
  expect(distributors.every((each) => each.terms === null)).toBe(true);
  expect((await planned()).currency).toBe('USD');
});
