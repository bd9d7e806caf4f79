import { createBomJob } from '../../../../../electron/features/bom/job/bom-job';
import { jobParts } from '../../../../../electron/features/bom/job/job-store';
import { createBomLibrary } from '../../../../../electron/features/bom/library/bom-library';
import { createAnswerCache } from '../../../../../electron/features/lookup/answer-cache';
import { createLookupService } from '../../../../../electron/features/lookup/lookup-service';
import { createMemoryAnswers } from '../../../../../electron/features/lookup/memory-answers';
import { catalog } from '../../../../../electron/sample/catalog/catalog';
import type { LookupWhich } from '../../../../../electron/shared/contract/bom/bom-lookup';
import { defaultSettings } from '../../../../../electron/shared/contract/constants/default-settings';
import type { WantedPart, WantedSku } from '../../../../../electron/shared/domain/bom/matching/wanted-part';
import type { ReadLine } from '../../../../../electron/shared/domain/bom/reading/table-reading';
import { createMemoryBomPreferences } from '../../../../../electron/storage/repositories/memory-bom-preferences';
import { createMemoryBoms } from '../../../../../electron/storage/repositories/memory-boms';
import { createSpendingRig, type SpendingRun } from '../spending/spending-rig';
import { documentLine, newBom, readLine } from './bom-builders';

/** Parts with few offers, whose answers are small, one for each number. */
const smallParts = [...new Map(catalog().map((part) => [part.mpn, part])).values()]
  .sort((one, other) => offers(one) - offers(other))
  .slice(0, 70);

function offers({ sellers }: ReturnType<typeof catalog>[number]): number {
  return sellers.reduce((sum, seller) => sum + seller.offers.length, 0);
}

/** Numbers that the service has a part for. */
export const numbers = (count: number) => smallParts.slice(0, count).map(({ mpn }) => mpn);

/** Numbers that the service has no part for. */
export const unknownNumbers = (count: number) => Array.from({ length: count }, (_, index) => `ZQ-${index}`);

type LineNumbers = string | WantedPart | WantedSku | { readonly part: string; readonly sku: WantedSku };

/** What a line with these numbers says. */
function numbersOf(numbers: LineNumbers): Pick<ReadLine, 'parts' | 'skus'> {
  if (typeof numbers === 'string') return { parts: [{ partNumber: numbers, manufacturer: null }], skus: [] };
  if ('part' in numbers) return { ...numbersOf(numbers.part), skus: [numbers.sku] };
  return 'sku' in numbers ? { parts: [], skus: [numbers] } : { parts: [numbers], skus: [] };
}

/** A SKU that a distributor of the sample has, and the number of its part. */
export function sampleSku(distributor: string): WantedSku & { readonly mpn: string } {
  for (const { mpn, sellers } of smallParts)
    for (const { company, offers } of sellers) {
      const sku = company.name === distributor ? offers[0]?.sku : undefined;
      if (sku) return { sku, distributor, mpn };
    }
  throw new Error(`No offers of ${distributor}`);
}

export type JobRig = Awaited<ReturnType<typeof createJobRig>>;

/** Lookups of BOMs over HTTP on loopback, with the real ledger; what is stored outlives a restart. */
export async function createJobRig() {
  const rig = await createSpendingRig(undefined, { parts: smallParts });
  const boms = createMemoryBoms();
  const preferences = createMemoryBomPreferences();
  const { clock, server } = rig;
  let nextId = '';
  let started = await start();

  /** As much of the app as looks up BOMs. Answers are in memory alone: a restart forgets them. */
  async function start() {
    const run: SpendingRun = await rig.start();
    const library = createBomLibrary({
      repository: async () => boms,
      clock,
      createId: () => nextId,
      onChanged: () => undefined,
      onListChanged: () => undefined,
    });
    const lookups = createLookupService({
      service: async () => run.parts,
      owner: () => ({ source: 'nexar', application: 'an application' }),
      hash: (text) => text,
      settings: () => defaultSettings,
      clock,
      cache: createAnswerCache({
        memory: createMemoryAnswers((answer) => ({ read: () => answer, compress: () => undefined })),
        stored: null,
        storesAnswers: () => true,
        onChanged: () => undefined,
        clock,
      }),
    });
    const job = createBomJob({
      library,
      preferences: async () => preferences,
      lookups: lookups.lines,
      source: () => 'nexar',
      partsLeft: async () => (await run.left()).left,
      redactSecrets: (value) => JSON.parse(JSON.stringify(value).replaceAll('hush', '[redacted]')),
      settings: () => defaultSettings,
      clock,
      onStatus: () => undefined,
    });
    return { run, library, job };
  }

  const opened = (id = 'bom') => started.library.open(id);
  const facts = async () => started.job.facts(await opened());
  const lookups = async () => jobParts((await opened()).document);

  /** Until nothing runs any more. */
  async function ended(id = 'bom'): Promise<void> {
    for (;;) {
      const progress = started.job.progress(await opened(id));
      if (progress === null || progress.state === 'paused') return;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }

  const queries = () =>
    server
      .requestsTo('api')
      .filter(({ operationName }) => operationName === 'MultiMatch')
      .map(({ variables }) => (variables?.queries ?? []) as readonly { mpn: string }[]);

  return {
    server,
    clock,
    facts,
    lookups,
    ended,
    get job() {
      return started.job;
    },
    get library() {
      return started.library;
    },
    left: () => started.run.left(),
    async choosePlan(parts: number | null) {
      server.setPartLimit(parts);
      await started.run.spending.calls.choosePlan({ kind: 'lifetime', parts });
    },
    /** A BOM with one line for each of these. */
    async create(wanted: readonly LineNumbers[], id = 'bom') {
      nextId = id;
      const lines = wanted.map((each, index) => documentLine(index + 1, { read: readLine(numbersOf(each)) }));
      await started.library.add(newBom(lines), null);
    },
    async lookUp(which: LookupWhich, id = 'bom') {
      await started.job.lookUp(id, which, new Set());
      await ended(id);
    },
    /** The app is killed and started again; what was in flight goes on at the service. */
    async kill() {
      started = await start();
      await started.job.recover('bom');
    },
    /** How many lookups are in each state. */
    async states() {
      const counts: Partial<Record<string, number>> = {};
      for (const { lookup } of await lookups()) {
        const state = lookup?.state ?? 'missing';
        counts[state] = (counts[state] ?? 0) + 1;
      }
      return counts;
    },
    /** What the service was asked for, in each request. */
    queries,
    /** The numbers of each request. */
    asked: () => queries().map((lines) => lines.map(({ mpn }) => mpn)),
    close: rig.close,
  };
}
