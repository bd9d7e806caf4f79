import type { BomLine } from '../../../shared/contract/bom/bom-line';
import type { BomProgress, BomView } from '../../../shared/contract/bom/bom-view';
import type { Failure } from '../../../shared/contract/failure';
import type { PricedChoice } from '../../../shared/domain/bom/costing/choose-offer';
import { type BomCost, costSteps } from '../../../shared/domain/bom/costing/cost-bom';
import type { BomDocument } from '../../../shared/domain/bom/document/bom-document';
import { likelyPartOf, partOf, partsOf } from '../../../shared/domain/bom/document/line-match';
import { outcomeOf } from '../../../shared/domain/bom/document/wanted-of';
import type { OpenBom } from '../library/bom-library';
import type { CostInput } from './cost-input';
import { expiredKeys, isExpired, isForOtherMarket } from './expired-keys';
import { createLikelyOrders } from './likely-order';
import { createLineChanges } from './line-changes';
import { lookupCost, otherMarketCost } from './lookup-cost';
import { type PricedPart, pricedAs } from './part-prices';
import { viewLine } from './view-line';

interface KnownParts {
  readonly useAlternates: boolean;
  readonly partIds: readonly string[];
}

/** Lines stay the same while settings are typed. */
const knownParts = new WeakMap<BomDocument['lines'], KnownParts>();

/** The parts that the lines of a document are costed with, or may be once the user has decided, each once. */
export function partIdsOf({ lines, settings: { useAlternates } }: BomDocument): readonly string[] {
  const known = knownParts.get(lines);
  if (known?.useAlternates === useAlternates) return known.partIds;
  const parts = lines.flatMap((line) => [...partsOf(line, useAlternates), likelyPartOf(line)]);
  const partIds = [...new Set(parts.flatMap((part) => part?.id ?? []))];
  knownParts.set(lines, { useAlternates, partIds });
  return partIds;
}

/** The choices of a plan by line, for `costSteps`. */
export type PlanChoices = ReadonlyMap<string, PricedChoice | null>;

/** What the lookup of a BOM adds to its view. */
export interface LookupFacts {
  readonly progress: BomProgress | null;
  readonly failure: Failure | null;
  /** The most parts that the numbers without a lookup can cost. */
  readonly missing: number;
}

interface ViewedWith {
  readonly prices: ReadonlyMap<string, PricedPart>;
  readonly input: CostInput;
  /** For each of the board counts, where a plan is in use; empty where none is. */
  readonly planned: readonly PlanChoices[];
  readonly lookup: LookupFacts;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The view of a BOM, in steps. Pure: the same document and the same prices give the same view. */
export function* bomView(
  { document, revision, canUndo }: OpenBom,
  viewedWith: ViewedWith,
): Generator<void, BomView> {
  const { prices, input, planned, lookup } = viewedWith;
  const { id, name, settings, origin, changedAt, lines } = document;
  const costs: BomCost[] = [];
  for (const [index, each] of settings.boards.entries())
    costs.push(yield* costSteps(input.lines, input.settings, each, planned[index]));
  yield;
  const boards = settings.boards[0] ?? 1;
  const changesOf = createLineChanges(input.settings, boards, viewedWith.now);
  const likelyOrderOf = createLikelyOrders(input.settings, boards);
  const viewed = lines.map((line, index): BomLine => {
    const own = partOf(line);
    const likely = own ? null : likelyPartOf(line);
    const part = own ?? likely;
    const priced = part && pricedAs(part, prices);
    const costed = input.lines[index];
    return viewLine(line, index, {
      isExpired: isExpired(line, prices, settings.useAlternates),
      priced,
      changes: own && changesOf(costed, priced),
      costs: costs.flatMap((cost) => cost.lines[index] ?? []),
      likelyOrder: likely && likelyOrderOf(costed, priced),
    });
  });
  const ages = [...prices.values()].map(({ fetchedAt }) => fetchedAt).sort();
  return {
    id,
    name,
    settings,
    revision,
    canUndo,
    fileName: origin.fileName,
    lines: viewed,
    totals: costs.map(({ totals }) => ({ ...totals, distributors: [...totals.distributors] })),
    lookup: lookup.progress,
    lookupFailure: lookup.failure,
    cost: {
      ...lookupCost(document),
      missing: lookup.missing,
      expired: viewed.some((line) => line.isExpired) ? expiredKeys(document, prices).size : 0,
      otherMarket: otherMarketCost(document),
    },
    isMarketNew: lines.some((line, index) => viewed[index]?.isExpired && isForOtherMarket(line, settings)),
    source: lines.map(outcomeOf).find((outcome) => outcome !== null)?.source ?? null,
    fetchedAt: ages[0] ?? null,
    changedAt: new Date(changedAt).toISOString(),
  };
}
