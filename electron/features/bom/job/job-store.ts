import type { LineLookup } from '../../../shared/contract/bom/lookup-state';
import type { Market } from '../../../shared/contract/market';
import type { Part } from '../../../shared/contract/part';
import type { BomDocumentLine } from '../../../shared/domain/bom/document/bom-document';
import { choiceOf, isPopulated, outcomeOf, wantedOf } from '../../../shared/domain/bom/document/wanted-of';
import { type WantedPart, wantedKey } from '../../../shared/domain/bom/matching/wanted-part';
import type { BomLibrary } from '../library/bom-library';

/** A part that lines of a BOM ask for. */
export interface JobPart {
  readonly key: string;
  readonly wanted: WantedPart;
  /** What the service is asked for: the part that the user has chosen, or what the lines say. */
  readonly target: WantedPart;
  /** Null if nobody has asked for it. */
  readonly lookup: LineLookup | null;
}

/** How far the lookup of a BOM is, as it is stored; null once it is done. */
export interface StoredJob {
  /** How many parts were to be looked up. */
  readonly of: number;
  readonly partsSpent: number;
}

/** What a job reads and writes of a BOM. Throws `bom-gone`, and `bom-not-saved`, which changes nothing. */
export interface JobStore {
  /** Where it is bought, and the parts that its populated lines ask for, each once. */
  read(bomId: string): Promise<{
    readonly market: Market;
    readonly parts: readonly JobPart[];
    readonly job: StoredJob | null;
  }>;
  /** Stores lookups by key, null for none; on disk when it resolves. */
  save(bomId: string, lookups: ReadonlyMap<string, LineLookup | null>, job: StoredJob | null): Promise<void>;
}

function targetOf(line: BomDocumentLine, wanted: WantedPart): WantedPart | null {
  const decision = choiceOf(line)?.decision;
  if (decision?.kind === 'as-is') return null;
  if (!decision) return wanted;
  const { mpn, manufacturer } = decision.part;
  return { partNumber: mpn, manufacturer: manufacturer?.name ?? null };
}

/** The parts that the populated lines of a BOM ask for, each once; none for those that the user keeps as they are. */
export function jobParts(lines: readonly BomDocumentLine[]): JobPart[] {
  const parts = new Map<string, JobPart>();
  for (const line of lines) {
    const wanted = isPopulated(line) ? wantedOf(line) : null;
    const target = wanted && targetOf(line, wanted);
    if (!wanted || !target) continue;
    const key = wantedKey(wanted);
    const lookup = outcomeOf(line)?.lookup ?? null;
    const known = parts.get(key);
    if (!known || (known.lookup === null && lookup !== null)) parts.set(key, { key, wanted, target, lookup });
  }
  return [...parts.values()];
}

const count = (value: unknown) => (Number.isSafeInteger(value) ? Math.max(0, Number(value)) : 0);

/** What is stored of a lookup; null if none is unfinished. */
export function storedJob(job: unknown): StoredJob | null {
  if (typeof job !== 'object' || job === null) return null;
  const { of, partsSpent } = job as Record<string, unknown>;
  return { of: count(of), partsSpent: count(partsSpent) };
}

export interface JobStoreOptions {
  readonly library: Pick<BomLibrary, 'open' | 'note'>;
  /** What answers lookups now. */
  readonly source: () => Part['source'];
  /** SECURITY: what the service says is stored, and may repeat a secret. */
  readonly redactSecrets: (text: string) => string;
}

export function createJobStore({ library, source, redactSecrets }: JobStoreOptions): JobStore {
  function redacted(lookup: LineLookup | null): LineLookup | null {
    if (lookup === null || !('message' in lookup) || lookup.message === null) return lookup;
    return { ...lookup, message: redactSecrets(lookup.message) };
  }

  return {
    async read(bomId) {
      const { document, job } = await library.open(bomId);
      const { country, currency } = document.settings;
      return { market: { country, currency }, parts: jobParts(document.lines), job: storedJob(job) };
    },
    async save(bomId, lookups, job) {
      const stored = new Map([...lookups].map(([key, lookup]) => [key, redacted(lookup)]));
      const withLookup = (line: BomDocumentLine): BomDocumentLine => {
        const asked = isPopulated(line) ? wantedOf(line) : null;
        const lookup = asked ? stored.get(wantedKey(asked)) : undefined;
        if (!asked || lookup === undefined) return line;
        return { ...line, outcome: lookup && { asked, source: source(), lookup } };
      };
      await library.note(bomId, (document) => ({ ...document, lines: document.lines.map(withLookup) }), job);
    },
  };
}
