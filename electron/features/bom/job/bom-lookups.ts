import type { Clock } from '../../../core/clock';
import { FailureError } from '../../../core/failure-error';
import type { LookupWhich } from '../../../shared/contract/bom/bom-lookup';
import type { LineLookup } from '../../../shared/contract/bom/lookup-state';
import type { Failure } from '../../../shared/contract/failure';
import { knownLookup } from '../../../shared/domain/bom/matching/known-lookup';
import { createPace, type RunOptions, runLookup } from './bom-run';
import type { JobPart, JobStore, StoredJob } from './job-store';
import { maxBatch } from './next-batch';

/** What only this run of the app knows of a lookup. */
export interface JobStatus {
  readonly isRunning: boolean;
  /** When the service can be asked again: ISO 8601; null while it is not waited for. */
  readonly waitsUntil: string | null;
  /** Why it is paused; null if the user did it, or nobody. */
  readonly failure: Failure | null;
}

/** Lookups of whole BOMs: each survives a restart, and none sends anything without a press. */
export interface BomLookups {
  /**
   * Asks for these parts of a BOM, after a press that showed the cost. Resolves once they are stored as waiting. `only`: no
   * others than those with these keys; null: any. Throws `invalid-request` where others wait in a paused lookup, which this
   * press would start as well.
   */
  lookUp(
    bomId: string,
    which: LookupWhich,
    expired: ReadonlySet<string>,
    only?: ReadonlySet<string> | null,
  ): Promise<void>;
  /** What waits is asked for, after a press; nothing happens if nothing waits. */
  resume(bomId: string): Promise<void>;
  /** No further request. The one that has left is paid, so that its answer is waited for. */
  pause(bomId: string): void;
  /** Gives up what waits and what is under way; parts of the latter may have been counted. */
  cancel(bomId: string): Promise<void>;
  status(bomId: string): JobStatus;
  /** To be called before a BOM is shown: what an ended run of the app left under way may have been counted. */
  recover(bomId: string): Promise<void>;
  /** Pauses all. */
  pauseAll(): void;
  /**
   * Pauses all, and gives up the requests under way: a press holds for the account that it was made with. Parts of these
   * requests may have been counted.
   */
  accountChanged(): void;
}

interface BomLookupsOptions extends Omit<RunOptions, 'onWaiting' | 'pace'> {
  readonly store: JobStore;
  readonly clock: Clock;
  /** Called when the status of a BOM's lookup has changed. */
  readonly onStatus: (bomId: string) => void;
}

interface Run {
  readonly stop: AbortController;
  readonly cancel: AbortController;
  /** Whether the user has canceled it: what waits is not wanted any more. */
  givesUp: boolean;
  readonly ended: Promise<void>;
}

const unfinished = (parts: readonly JobPart[]) => parts.some(({ lookup }) => lookup?.state === 'waiting');

const ended: LineLookup['state'][] = ['failed', 'limited'];

/** In requests of how many lines a part is asked for; null if this press does not ask for it. */
function batchFor(
  { key, lookup, wanted, target }: JobPart,
  which: LookupWhich,
  expired: ReadonlySet<string>,
): number | null {
  switch (which) {
    case 'missing':
      return lookup === null ? maxBatch : null;
    case 'failed':
      return lookup && ended.includes(lookup.state) ? maxBatch : null;
    case 'uncertain':
      // In halves, so that one bad number among them is found.
      return lookup?.state === 'uncertain' ? Math.ceil(lookup.batch / 2) : null;
    case 'found':
      return lookup?.state === 'found' ? maxBatch : null;
    case 'not-found':
      // Where the user has chosen a part, that one is not missing.
      return lookup?.state === 'none' && target === wanted ? maxBatch : null;
    case 'expired':
      return expired.has(key) && (lookup === null || knownLookup(lookup) === lookup) ? maxBatch : null;
  }
}

export function createBomLookups(options: BomLookupsOptions): BomLookups {
  const { store, onStatus } = options;
  const runs = new Map<string, Run>();
  const statuses = new Map<string, Pick<JobStatus, 'waitsUntil' | 'failure'>>();
  const recovered = new Set<string>();
  const pace = createPace();
  let accountChanges = 0;

  function setStatus(bomId: string, waitsUntil: string | null, failure: Failure | null): void {
    statuses.set(bomId, { waitsUntil, failure });
    onStatus(bomId);
  }

  /**
   * Settles what an ended run has left: what was under way may have been counted, what waits is given up or stays. Returns
   * whether anything waits.
   */
  async function settle(bomId: string, gaveUp: boolean): Promise<boolean> {
    const { parts, job } = await store.read(bomId);
    const changes = new Map<string, LineLookup | null>();
    for (const { key, lookup } of parts) {
      if (lookup?.state === 'requested')
        changes.set(key, { state: 'uncertain', message: null, batch: lookup.batch, known: lookup.known });
      if (lookup?.state === 'waiting' && (gaveUp || job === null)) changes.set(key, lookup.known);
    }
    const left = parts.map((part) => ({
      ...part,
      lookup: changes.has(part.key) ? (changes.get(part.key) ?? null) : part.lookup,
    }));
    const isOpen = unfinished(left);
    const next = isOpen ? job : null;
    if (changes.size > 0 || next !== job) await store.save(bomId, changes, next);
    return isOpen;
  }

  /** `pressedAt`: how often the account had changed when the user pressed. */
  function start(bomId: string, pressedAt: number): void {
    if (runs.has(bomId) || pressedAt !== accountChanges) return;
    const stop = new AbortController();
    const cancel = new AbortController();
    setStatus(bomId, null, null);
    async function act(): Promise<void> {
      const onWaiting = (until: string | null) => setStatus(bomId, until, null);
      const signals = { stop: stop.signal, cancel: cancel.signal };
      let failure = await runLookup(bomId, { ...options, pace, onWaiting }, signals);
      // It has ended as the user wanted.
      if (stop.signal.aborted && failure?.code === 'cancelled') failure = null;
      runs.delete(bomId);
      const isOpen = await settle(bomId, run.givesUp).catch((error: unknown) => {
        failure ??= error instanceof FailureError ? error.failure : null;
        return false;
      });
      const goesOn = !stop.signal.aborted && pressedAt === accountChanges;
      // Another press has come when the run had just seen the last of them.
      if (isOpen && failure === null && goesOn) return start(bomId, pressedAt);
      setStatus(bomId, null, failure);
    }
    // In the next turn, so that the run is known before it can end.
    const run: Run = { stop, cancel, givesUp: false, ended: Promise.resolve().then(act) };
    runs.set(bomId, run);
  }

  async function recover(bomId: string): Promise<void> {
    if (recovered.has(bomId) || runs.has(bomId)) return;
    recovered.add(bomId);
    await settle(bomId, false);
  }

  function pause(bomId: string): void {
    runs.get(bomId)?.stop.abort();
    onStatus(bomId);
  }

  return {
    recover,
    pause,
    async lookUp(bomId, which, expired, only = null) {
      const pressedAt = accountChanges;
      await recover(bomId);
      // A pause that has not ended yet must not stop what is asked for after it.
      if (runs.get(bomId)?.stop.signal.aborted) await runs.get(bomId)?.ended;
      const { parts, job } = await store.read(bomId);
      const isAnyWaiting = parts.some(({ key, lookup }) => lookup?.state === 'waiting' && !only?.has(key));
      if (only !== null && isAnyWaiting && !runs.has(bomId))
        throw new FailureError('invalid-request', 'other parts of the BOM wait');
      const changes = new Map<string, LineLookup>();
      for (const part of parts) {
        const batch = only === null || only.has(part.key) ? batchFor(part, which, expired) : null;
        if (batch !== null)
          changes.set(part.key, { state: 'waiting', batch, known: knownLookup(part.lookup) });
      }
      if (changes.size > 0) {
        const next: StoredJob = {
          of: (job?.of ?? 0) + changes.size,
          partsSpent: job?.partsSpent ?? 0,
          // An unfinished lookup that may use the cache still may.
          refreshes: (which === 'found' || which === 'not-found') && (job?.refreshes ?? true),
        };
        await store.save(bomId, changes, next);
      }
      if (changes.size > 0 || unfinished(parts)) start(bomId, pressedAt);
    },
    async resume(bomId) {
      const pressedAt = accountChanges;
      await recover(bomId);
      if (runs.get(bomId)?.stop.signal.aborted) await runs.get(bomId)?.ended;
      const { parts } = await store.read(bomId);
      if (unfinished(parts)) start(bomId, pressedAt);
    },
    async cancel(bomId) {
      const run = runs.get(bomId);
      if (!run) {
        await settle(bomId, true);
        return;
      }
      run.givesUp = true;
      run.stop.abort();
      run.cancel.abort();
      await run.ended;
    },
    status(bomId) {
      const run = runs.get(bomId);
      const { waitsUntil = null, failure = null } = statuses.get(bomId) ?? {};
      return { isRunning: run !== undefined && !run.stop.signal.aborted, waitsUntil, failure };
    },
    pauseAll() {
      for (const bomId of runs.keys()) pause(bomId);
    },
    accountChanged() {
      accountChanges += 1;
      for (const [bomId, { cancel }] of runs) {
        pause(bomId);
        cancel.abort();
      }
    },
  };
}
