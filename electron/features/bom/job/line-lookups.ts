import type { Undelivered } from '../../../shared/contract/lookup';
import type { Market } from '../../../shared/contract/market';
import type { Part } from '../../../shared/contract/part';
import type { PartRow } from '../../../shared/contract/part-row';
import type { Pricing } from '../../../shared/contract/pricing';
import type {
  ListedManufacturer,
  ManufacturerDirectory,
} from '../../../shared/domain/bom/matching/manufacturer-directory';
import type { WantedPart } from '../../../shared/domain/bom/matching/wanted-part';

/** A line as the service is asked for it; the manufacturer is one that it knows. */
interface AskedLine {
  readonly mpn: string;
  readonly manufacturer: ListedManufacturer | null;
}

/** The service's answer to a line, or a cached one, which costs nothing. */
export interface LineAnswer {
  readonly isCached: boolean;
  readonly answer: {
    readonly parts: readonly { readonly part: Pick<Part, 'id' | 'mpn' | 'manufacturer'> }[];
    readonly hits: number;
    readonly hitsKnown: boolean;
    readonly partsSpent: number;
    readonly undelivered: Undelivered | null;
    readonly fetchedAt: string;
  };
}

/** Lookups of lines, as the lookup feature does them: cached answers for nothing, and at most one request. */
export interface LineLookups {
  /** The service's manufacturers; none where it does not say. Throws `not-connected` and the keychain's failures. */
  manufacturers(signal?: AbortSignal): Promise<ManufacturerDirectory>;
  /** The same if they are known already; null else. */
  knownManufacturers(): ManufacturerDirectory | null;
  /** The best match for each of at most a hundred lines, in their order. `refreshes`: cached answers are ignored. */
  match(
    lines: readonly AskedLine[],
    market: Market & { readonly refreshes?: boolean },
    signal?: AbortSignal,
  ): Promise<readonly (LineAnswer | undefined)[]>;
  /** The most parts that the lines can cost now; sends nothing. */
  maxParts(lines: readonly AskedLine[], market: Market): Promise<number>;
  /** At most `count` parts with a number like this one, their best orders for `pricing`. */
  candidates(
    mpn: string,
    count: number,
    market: Market,
    pricing: Pricing,
    signal?: AbortSignal,
  ): Promise<{
    readonly rows: readonly PartRow[];
    readonly hits: number | null;
    readonly fetchedAt: string;
    readonly partsSpent: number;
  }>;
}

/** How the service is asked for a part: by its manufacturer only where the name is one of the service's. */
export const askedLine = (
  { partNumber, manufacturer }: WantedPart,
  directory: ManufacturerDirectory | null,
): AskedLine => ({
  mpn: partNumber.trim(),
  manufacturer: manufacturer === null ? null : (directory?.named(manufacturer) ?? null),
});
