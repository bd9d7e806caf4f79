import type { Clock } from '../../../core/clock';
import { inSteps } from '../../../core/in-steps';
import { setBounded } from '../../../core/set-bounded';
import type { Market } from '../../../shared/contract/market';
import type { Part } from '../../../shared/contract/part';
import { type CompactPart, compactPart } from '../../../shared/domain/bom/costing/compact-part';
import { isSamePart, type NamedPart } from '../../../shared/domain/bom/document/line-match';
import { packageAttributes } from '../../../shared/domain/specification-relevance';

/** What an answer says about a part. */
interface PartAnswer extends Pick<Part, 'mpn' | 'manufacturer' | 'lifecycle' | 'leadTimeDays' | 'fetchedAt'> {
  readonly package: string | null;
  /** Pieces at all distributors that say how many they have. */
  readonly stock: number;
  readonly compact: CompactPart;
}

/** What a line shows and costs of a part, as long as its answer is not too old. */
export interface PricedPart extends PartAnswer {
  /** The answer before; null without one in this run of the app. */
  readonly former: PartAnswer | null;
}

const answerOf = ({ former: _former, ...answer }: PricedPart): PartAnswer => answer;

/** The answer that was last found to be about a part. */
const compared = new WeakMap<NamedPart, PricedPart>();

/**
 * The answer about a part of a document; null without one.
 * SECURITY: an id alone tells nothing: a file may name another part by it, and each service has its own.
 */
export function pricedAs(part: NamedPart, prices: ReadonlyMap<string, PricedPart>): PricedPart | null {
  const priced = prices.get(part.id);
  if (!priced || compared.get(part) === priced) return priced ?? null;
  if (!isSamePart(part, priced)) return null;
  compared.set(part, priced);
  return priced;
}

/** Parts as they are costed: each is read and compiled once for as long as its answer is the latest. */
export interface PartPrices {
  /** Those of the parts that are cached for the market. */
  of(partIds: readonly string[], market: Market): Promise<ReadonlyMap<string, PricedPart>>;
  /** To be called when other answers with these parts are cached; null: all of them may differ. */
  changed(partIds: readonly string[] | null): void;
}

export interface PartPricesOptions {
  /** Those of the parts that are cached for a market; sends nothing. */
  readonly cachedParts: (partIds: readonly string[], market: Market) => Promise<readonly Part[]>;
  readonly clock: Pick<Clock, 'now' | 'elapsed' | 'after'>;
}

/** The terms allow no more (docs/nexar-api.md, Terms). */
export const maxPriceAgeMs = 24 * 3_600_000;
/** As many as several large BOMs have. */
const maxParts = 5000;

const keyOf = ({ country, currency }: Market) => `${country} ${currency}`;

const piecesOf = ({ stock }: Part['offers'][number]) => (stock.kind === 'pieces' ? stock.pieces : 0);

/** `before`: as it was known until now. */
function pricedPart(part: Part, before: PricedPart | null): PricedPart {
  const { mpn, manufacturer, lifecycle, leadTimeDays, fetchedAt, specifications, offers } = part;
  const isSame = before?.fetchedAt === fetchedAt && before.compact.currency === part.currency;
  return {
    mpn,
    manufacturer,
    lifecycle,
    leadTimeDays,
    fetchedAt,
    package: specifications.find(({ id }) => packageAttributes.includes(id))?.value || null,
    stock: offers.reduce((sum, offer) => sum + piecesOf(offer), 0),
    compact: compactPart(part, part.currency),
    former: isSame ? before.former : before && answerOf(before),
  };
}

/** One part a step. `formerOf`: as a part was known until now. */
function* compile(
  parts: readonly Part[],
  formerOf: (id: string) => PricedPart | null,
): Generator<void, [string, PricedPart][]> {
  const compiled: [string, PricedPart][] = [];
  for (const part of parts) {
    compiled.push([part.id, pricedPart(part, formerOf(part.id))]);
    yield;
  }
  return compiled;
}

export function createPartPrices({ cachedParts, clock }: PartPricesOptions): PartPrices {
  /** By id and market; null where there is none in the cache. */
  const known = new Map<string, ReadonlyMap<string, PricedPart | null>>();
  /** What was known of parts whose answers have changed since. */
  const before = new Map<string, ReadonlyMap<string, PricedPart | null>>();
  /** Replaced when all may differ. */
  let generation = {};
  /** Of each reading under way, the parts that have changed meanwhile. */
  const changedMeanwhile = new Set<Set<string>>();

  return {
    async of(partIds, market) {
      const begun = generation;
      const key = keyOf(market);
      const unknown = partIds.filter((id) => !known.get(id)?.has(key));
      if (unknown.length > 0) {
        const read = new Map<string, PricedPart | null>(unknown.map((id) => [id, null]));
        const changed = new Set<string>();
        changedMeanwhile.add(changed);
        const parts = await cachedParts(unknown, market);
        const compiled = await inSteps(
          compile(parts, (id) => before.get(id)?.get(key) ?? null),
          clock,
        );
        changedMeanwhile.delete(changed);
        if (begun !== generation) return new Map();
        for (const [id, part] of compiled) read.set(id, part);
        for (const [id, part] of read)
          if (!changed.has(id))
            setBounded(known, id, new Map([...(known.get(id) ?? []), [key, part]]), maxParts);
      }
      const oldest = clock.now() - maxPriceAgeMs;
      const found = new Map<string, PricedPart>();
      for (const id of partIds) {
        const part = known.get(id)?.get(key);
        if (part && Date.parse(part.fetchedAt) > oldest) found.set(id, part);
      }
      return found;
    },
    changed(partIds) {
      if (partIds === null) {
        generation = {};
        known.clear();
        before.clear();
        return;
      }
      for (const id of partIds) {
        const former = known.get(id);
        if (former) setBounded(before, id, former, maxParts);
        known.delete(id);
        for (const changed of changedMeanwhile) changed.add(id);
      }
    },
  };
}
