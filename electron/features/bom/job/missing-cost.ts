import type { Clock } from '../../../core/clock';
import type { Market } from '../../../shared/contract/market';
import type { BomDocument } from '../../../shared/domain/bom/document/bom-document';
import { areCompaniesKnown, lineQueries } from '../../../shared/domain/bom/matching/line-query';
import { type JobPart, jobParts } from './job-store';
import type { LineLookups } from './line-lookups';

/** Cached answers get old, and the count with them. */
const maxAgeMs = 30_000;

interface Counted {
  readonly keys: string;
  readonly at: number;
  readonly parts: Promise<number>;
}

/** The most parts that the numbers of a BOM can cost that nobody has asked for: those without a fresh answer. */
export interface MissingCost {
  of(document: Pick<BomDocument, 'id' | 'lines' | 'settings'>): Promise<number>;
  /** To be called when other answers are cached. */
  changed(): void;
}

type Lookups = Pick<LineLookups, 'knownCompanies' | 'maxParts'>;

/** The most that these parts can cost now; sends nothing. */
export async function maxCost(
  parts: readonly Pick<JobPart, 'target' | 'sku'>[],
  market: Market,
  lookups: Lookups,
): Promise<number> {
  const companies = lookups.knownCompanies();
  // Until the service's companies are known, the cached answer for a line that names one cannot be found.
  const sure = parts.filter((part) => areCompaniesKnown(part, companies));
  const asked = sure.map((part) => lineQueries(part, companies));
  return (await lookups.maxParts(asked, market)) + parts.length - sure.length;
}

export function createMissingCost(lookups: Lookups, clock: Pick<Clock, 'elapsed'>): MissingCost {
  /** By BOM: the view asks at each change. */
  const known = new Map<string, Counted>();

  return {
    async of({ id, lines, settings }) {
      const { country, currency } = settings;
      const missing = jobParts({ lines, settings }).filter(({ lookup }) => lookup === null);
      if (missing.length === 0) return 0;
      const keys = JSON.stringify([country, currency, missing.map(({ key }) => key)]);
      const counted = known.get(id);
      if (counted?.keys === keys && clock.elapsed() < counted.at + maxAgeMs) return counted.parts;
      const parts = maxCost(missing, { country, currency }, lookups);
      known.set(id, { keys, at: clock.elapsed(), parts });
      return parts;
    },
    changed: () => known.clear(),
  };
}
