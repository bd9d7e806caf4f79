import type { LineLookup } from '../../../shared/contract/bom/lookup-state';
import type { Market } from '../../../shared/contract/market';
import type { Part } from '../../../shared/contract/part';
import type {
  BomDocument,
  BomDocumentLine,
  LineOutcome,
} from '../../../shared/domain/bom/document/bom-document';
import {
  alternateOutcome,
  alternatesOf,
  choiceOf,
  isPopulated,
  outcomeOf,
  skuOf,
  wantedOf,
} from '../../../shared/domain/bom/document/wanted-of';
import {
  isSku,
  type Wanted,
  type WantedSku,
  wantedKey,
} from '../../../shared/domain/bom/matching/wanted-part';
import type { BomLibrary } from '../library/bom-library';

/** A part that lines of a BOM ask for. */
export interface JobPart {
  readonly key: string;
  readonly wanted: Wanted;
  /** What the service is asked for: the part that the user has chosen, or what the lines say. */
  readonly target: Wanted;
  /** What it is asked for instead where nothing has the part number of the lines; null if they name no distributor's number. */
  readonly sku: WantedSku | null;
  /** Null if nobody has asked for it. */
  readonly lookup: LineLookup | null;
}

/** How far the lookup of a BOM is, as it is stored; null once it is done. */
export interface StoredJob {
  /** How many parts were to be looked up. */
  readonly of: number;
  readonly partsSpent: number;
  /** Whether cached answers are ignored, because the user wants current ones. */
  readonly refreshes: boolean;
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

function targetOf(line: BomDocumentLine, wanted: Wanted): Wanted | null {
  const decision = choiceOf(line)?.decision;
  if (decision?.kind === 'as-is') return null;
  if (!decision) return wanted;
  const { mpn, manufacturer } = decision.part;
  return { partNumber: mpn, manufacturer: manufacturer?.name ?? null };
}

/** By lines, then by whether alternates are included: each change of the settings needs them again. */
const partsOfLines = new WeakMap<BomDocument['lines'], Map<boolean, readonly JobPart[]>>();

function findParts(lines: BomDocument['lines'], useAlternates: boolean): readonly JobPart[] {
  const parts = new Map<string, JobPart>();
  for (const part of lines.filter(isPopulated).flatMap((line) => partsOfLine(line, useAlternates))) {
    const known = parts.get(part.key);
    const isNews = !known || (known.lookup === null && part.lookup !== null);
    const next = isNews ? part : known;
    parts.set(part.key, { ...next, sku: next.sku ?? known?.sku ?? part.sku });
  }
  return [...parts.values()];
}

/** The parts that the populated lines of a BOM ask for, each once; none for those that the user keeps as they are. */
export function jobParts({
  lines,
  settings: { useAlternates },
}: Pick<BomDocument, 'lines' | 'settings'>): readonly JobPart[] {
  const known = partsOfLines.get(lines) ?? new Map<boolean, readonly JobPart[]>();
  const parts = known.get(useAlternates) ?? findParts(lines, useAlternates);
  partsOfLines.set(lines, known.set(useAlternates, parts));
  return parts;
}

/** What a line asks for, and its alternates if they are wanted, too. */
function partsOfLine(line: BomDocumentLine, useAlternates: boolean): JobPart[] {
  const wanted = wantedOf(line);
  const target = wanted && targetOf(line, wanted);
  if (!wanted || !target) return [];
  const sku = target === wanted && !isSku(wanted) ? skuOf(line) : null;
  const own = { key: wantedKey(wanted), wanted, target, sku, lookup: outcomeOf(line)?.lookup ?? null };
  const others = (useAlternates ? alternatesOf(line) : []).map((alternate) => ({
    key: wantedKey(alternate),
    wanted: alternate,
    target: alternate,
    sku: null,
    lookup: alternateOutcome(line, alternate)?.lookup ?? null,
  }));
  return [own, ...others];
}

const count = (value: unknown) => (Number.isSafeInteger(value) ? Math.max(0, Number(value)) : 0);

/** What is stored of a lookup; null if none is unfinished. */
export function storedJob(job: unknown): StoredJob | null {
  if (typeof job !== 'object' || job === null) return null;
  const { of, partsSpent, refreshes } = job as Record<string, unknown>;
  return { of: count(of), partsSpent: count(partsSpent), refreshes: refreshes === true };
}

export interface JobStoreOptions {
  readonly library: Pick<BomLibrary, 'open' | 'note'>;
  /** What answers lookups now. */
  readonly source: () => Part['source'];
  /** SECURITY: what the service says, and what the page names as the user's choice, is stored and may hold a secret. */
  readonly redactSecrets: <T>(value: T) => T;
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
      return { market: { country, currency }, parts: jobParts(document), job: storedJob(job) };
    },
    async save(bomId, lookups, job) {
      const stored = new Map([...lookups].map(([key, lookup]) => [key, redacted(lookup)]));
      /** Undefined where nothing is stored for it now. */
      const outcomeFor = (asked: Wanted): LineOutcome | null | undefined => {
        const lookup = stored.get(wantedKey(asked));
        return lookup && { asked, source: source(), lookup };
      };
      const withLookup = (line: BomDocumentLine): BomDocumentLine => {
        if (!isPopulated(line)) return line;
        const asked = wantedOf(line);
        const outcome = asked ? outcomeFor(asked) : undefined;
        const isStored = alternatesOf(line).some((alternate) => outcomeFor(alternate) !== undefined);
        if (outcome === undefined && !isStored) return line;
        const alternates = alternatesOf(line).flatMap((alternate) => {
          const next = outcomeFor(alternate);
          return (next === undefined ? alternateOutcome(line, alternate) : next) ?? [];
        });
        return { ...line, outcome: outcome === undefined ? line.outcome : outcome, alternates };
      };
      await library.note(bomId, (document) => ({ ...document, lines: document.lines.map(withLookup) }), job);
    },
  };
}
