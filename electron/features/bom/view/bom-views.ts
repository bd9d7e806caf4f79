import type { Clock } from '../../../core/clock';
import { inSteps } from '../../../core/in-steps';
import type { BomProgress, BomSummary, BomView } from '../../../shared/contract/bom/bom-view';
import type { Settings } from '../../../shared/contract/settings';
import type { BomDocument } from '../../../shared/domain/bom/document/bom-document';
import type { BomLibrary, OpenBom } from '../library/bom-library';
import { bomSummary, type ListedCost } from './bom-summary';
import { bomView, type LookupFacts, type PlanChoices, partIdsOf } from './bom-view';
import { type CostInput, costInput } from './cost-input';
import { expiredKeys } from './expired-keys';
import { type OrderedPart, orderedParts } from './ordered-part';
import { createPartPrices, maxPriceAgeMs, type PartPricesOptions } from './part-prices';

/** BOMs as the page sees them: documents, and what they cost by what is cached now. */
export interface BomViews {
  view(bom: OpenBom): Promise<BomView>;
  costInput(bom: OpenBom): Promise<CostInput>;
  /** What the lines of a view order, by what is cached now. */
  orderedParts(bom: OpenBom): Promise<OrderedPart>;
  /** The keys of the wanted parts whose prices have expired. */
  expired(bom: OpenBom): Promise<ReadonlySet<string>>;
  /** The list, at once; what BOMs cost follows with `onListChanged` where it is not known. */
  summaries(): Promise<BomSummary[]>;
  /** To be called when other answers with these parts are cached; null: all of them may differ. */
  partsChanged(partIds: readonly string[] | null): void;
  stop(): void;
}

interface BomViewsOptions extends Pick<PartPricesOptions, 'cachedParts'> {
  readonly library: Pick<BomLibrary, 'list' | 'open'>;
  readonly settings: () => Pick<Settings, 'offers'>;
  readonly clock: Clock;
  /** The choices of the plan in use for each of the board counts; none where there is none. */
  readonly planned: (document: BomDocument, input: CostInput) => Promise<readonly PlanChoices[]>;
  readonly lookup: (bom: OpenBom) => Promise<LookupFacts>;
  /** The progress of a lookup under way; null without one. */
  readonly progress: (bom: OpenBom) => BomProgress | null;
  readonly onChanged: (bomId: string) => void;
  readonly onListChanged: () => void;
}

/** Many parts that arrive together are one change. */
const settleMs = 50;
/** Of the list, those that were changed last. */
const maxCosted = 50;

/** The list does not show them. */
const noFacts: LookupFacts = { progress: null, failure: null, missing: 0 };

interface Seen extends ListedCost {
  readonly partIds: ReadonlySet<string>;
  /** When the document was changed last. */
  readonly changedAt: number;
}

export function createBomViews(options: BomViewsOptions): BomViews {
  const { library, settings, clock, lookup, onChanged, onListChanged } = options;
  const prices = createPartPrices(options);
  /** What was last found, by BOM. */
  const seen = new Map<string, Seen>();
  const outdated = new Set<string>();
  let isCosting = false;
  let stopSettling: (() => void) | null = null;
  let stopExpiring = () => {};

  function notifyLater(): void {
    stopSettling ??= clock.after(settleMs, () => {
      stopSettling = null;
      for (const bomId of outdated) onChanged(bomId);
      outdated.clear();
    });
  }

  /** What is shown of the BOM changes when its first price becomes too old. */
  function expireWith({ id, fetchedAt }: BomView): void {
    stopExpiring();
    if (fetchedAt === null) return;
    const left = Date.parse(fetchedAt) + maxPriceAgeMs - clock.now();
    stopExpiring = clock.after(left, () => onChanged(id));
  }

  async function costed({ document }: OpenBom) {
    const partIds = partIdsOf(document);
    const found = await prices.of(partIds, document.settings);
    return { partIds, found, input: costInput(document, found, settings().offers) };
  }

  async function view(bom: OpenBom, facts: LookupFacts): Promise<BomView> {
    const { document } = bom;
    const { partIds, found, input } = await costed(bom);
    const planned = await options.planned(document, input);
    const viewedWith = { prices: found, input, planned, lookup: facts, now: clock.now() };
    const viewed = await inSteps(bomView(bom, viewedWith), clock);
    const { changedAt } = document;
    seen.set(document.id, { view: viewed, partIds: new Set(partIds), changedAt });
    return viewed;
  }

  async function costListed(bomIds: readonly string[]): Promise<void> {
    isCosting = true;
    try {
      for (const bomId of bomIds) await view(await library.open(bomId), noFacts);
      onListChanged();
    } catch {
      // One that was just deleted: the list has changed anyway, and is asked for again.
    } finally {
      isCosting = false;
    }
  }

  return {
    async view(bom) {
      const viewed = await view(bom, await lookup(bom));
      expireWith(viewed);
      return viewed;
    },
    expired: async (bom) => expiredKeys(bom.document, (await costed(bom)).found),
    costInput: async (bom) => (await costed(bom)).input,
    orderedParts: async (bom) => orderedParts(bom.document, (await costed(bom)).found),
    async summaries() {
      const listed = await library.list();
      const isKnown = (id: string, changedAt: number) => seen.get(id)?.changedAt === changedAt;
      const unknown = listed.slice(0, maxCosted).filter(({ id, changedAt }) => !isKnown(id, changedAt));
      if (unknown.length > 0 && !isCosting) void costListed(unknown.map(({ id }) => id));
      const progress = new Map<string, BomProgress | null>();
      // Only BOMs with a lookup are opened. One that was just deleted has none.
      for (const { id, job } of listed)
        if (job !== null) progress.set(id, await library.open(id).then(options.progress, () => null));
      return listed.map((bom) => {
        const cost = isKnown(bom.id, bom.changedAt) ? (seen.get(bom.id) ?? null) : null;
        return bomSummary(bom, cost, progress.get(bom.id) ?? null, clock.now());
      });
    },
    partsChanged(partIds) {
      prices.changed(partIds);
      for (const [bomId, { partIds: own }] of seen) {
        if (partIds !== null && !partIds.some((id) => own.has(id))) continue;
        seen.delete(bomId);
        outdated.add(bomId);
      }
      if (outdated.size > 0) notifyLater();
    },
    stop() {
      stopSettling?.();
      stopExpiring();
    },
  };
}
