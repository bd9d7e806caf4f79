import type { Clock } from '../../../core/clock';
import { FailureError } from '../../../core/failure-error';
import { createRateLimit, type RateLimit } from '../../../core/rate-limit';
import { pause } from '../../../core/wait';
import { paidWindows } from '../../../nexar/parts/paid-requests';
import type { LineLookup } from '../../../shared/contract/bom/lookup-state';
import { maxMessageLength } from '../../../shared/contract/constants/limits';
import { type Failure, unreachedCodes } from '../../../shared/contract/failure';
import type { Market } from '../../../shared/contract/market';
import {
  type Companies,
  type CompanyDirectory,
  emptyDirectory,
} from '../../../shared/domain/bom/matching/company-directory';
import { knownLookup } from '../../../shared/domain/bom/matching/known-lookup';
import { type LineQuery, lineQueries } from '../../../shared/domain/bom/matching/line-query';
import { isSku } from '../../../shared/domain/bom/matching/wanted-part';
import { afterFailure } from './after-failure';
import type { JobPart, JobStore } from './job-store';
import type { LineAnswer, LineLookups } from './line-lookups';
import { maxBatch, nextBatch } from './next-batch';
import { readAnswer } from './read-answer';

/** More refusals in a row than one bad number in a batch explains: something else is wrong. */
const maxRefusals = 16;
/** A service that answers nothing to two requests in a row is asked no further. */
const maxUncertain = 2;
const initialWaitMs = 5_000;
const maxWaitMs = 60_000;
/** In a row; it would be the same in an hour. */
const maxWaits = 10;
/** A longer wait pauses the lookup instead, until the user resumes it. */
const maxRetryMs = 600_000;

/**
 * Keeps a lookup below the parts per minute at which main would ask the user: the press has already named the cost. The limit per
 * hour is left to main, because other searches count, too.
 */
export const createPace = (): RateLimit =>
  createRateLimit(
    paidWindows
      .filter(({ of, ms }) => of === 'parts' && ms <= maxRetryMs)
      .map(({ count, ms }) => ({ count: count - maxBatch + 1, ms })),
  );

export interface RunOptions {
  readonly store: JobStore;
  readonly lookups: Pick<LineLookups, 'manufacturers' | 'sellers' | 'match'>;
  /** How many parts are left in the plan; null if that is not known. */
  readonly partsLeft: () => Promise<number | null>;
  readonly clock: Clock;
  /** One for all runs. */
  readonly pace: RateLimit;
  /** Called when a wait for the service begins, and with null when it ends. */
  readonly onWaiting: (until: string | null) => void;
}

/** What ends a run from outside. */
export interface RunSignals {
  /** No further request; what has left is waited for, since it is paid. */
  readonly stop: AbortSignal;
  /** The request under way is given up, too. */
  readonly cancel: AbortSignal;
}

type Changes = ReadonlyMap<string, LineLookup | null>;

const failureOf = (error: unknown): Failure =>
  error instanceof FailureError ? error.failure : new FailureError('internal', String(error)).failure;

const isUnreached = ({ code }: Failure) =>
  code !== 'timed-out' && (unreachedCodes as readonly string[]).includes(code);

const each = (parts: readonly JobPart[], lookupOf: (part: JobPart) => LineLookup): Changes =>
  new Map(parts.map((part) => [part.key, lookupOf(part)]));

const waiting = (parts: readonly JobPart[], batch: number): Changes =>
  each(parts, ({ lookup }) => ({ state: 'waiting', batch, known: knownLookup(lookup) }));

const asksForSku = ({ target, sku }: JobPart) => sku !== null || isSku(target);

/**
 * Looks up the parts of one BOM that are waiting, batch after batch, until none is left or something is in the way, which it
 * returns. Before a request leaves, its parts are marked on disk; after a kill it is known that they may have been counted.
 */
export async function runLookup(
  bomId: string,
  { store, lookups, partsLeft, clock, pace, onWaiting }: RunOptions,
  { stop, cancel }: RunSignals,
): Promise<Failure | null> {
  /** By how many lines nothing was found for a part, which cost nothing: it is asked for by the next one. */
  const foundNothing = new Map<string, number>();
  let refusals = 0;
  let uncertain = 0;
  let waits = 0;

  /** How a part is asked for next. */
  function lineFor(part: JobPart, companies: Companies): LineQuery {
    const lines = lineQueries(part, companies);
    return lines[foundNothing.get(part.key) ?? 0] ?? lines[0];
  }

  async function save(changes: Changes, spent = 0): Promise<void> {
    const { job } = await store.read(bomId);
    await store.save(bomId, changes, job && { ...job, partsSpent: job.partsSpent + spent });
  }

  async function wait(ms: number): Promise<void> {
    onWaiting(new Date(clock.now() + ms).toISOString());
    // It ends early where the user stops it; the loop sees that.
    await pause(clock, ms, stop).catch(() => {});
    onWaiting(null);
  }

  async function waitForService({ retryAfterMs }: Failure): Promise<void> {
    const ms = retryAfterMs ?? Math.min(maxWaitMs, initialWaitMs * 2 ** waits);
    waits += 1;
    await wait(ms);
  }

  /** Stores the answers; returns why nothing more can be asked for, if so. */
  async function takeAnswers(
    batch: readonly JobPart[],
    answers: readonly (LineAnswer | undefined)[],
    market: Market,
    companies: Companies,
  ): Promise<Failure | null> {
    refusals = 0;
    uncertain = 0;
    waits = 0;
    const size = batch.length;
    const read = batch.map((part, at) =>
      readAnswer(part, lineFor(part, companies), answers[at], market, companies),
    );
    const spent = new Set(answers.filter((found) => found?.isCached === false).map((found) => found?.answer));
    const partsSpent = [...spent].reduce((sum, answer) => sum + (answer?.partsSpent ?? 0), 0);
    const limited = read.find((lookup) => lookup.state === 'limited');
    // Refused as a whole, although fewer would have been delivered: as many as are left, or half of them if nobody knows.
    if (limited && read.every((lookup) => lookup.state === 'limited')) {
      const fewer = (await partsLeft()) ?? Math.floor(size / 2);
      if (fewer > 0 && fewer < size) {
        await save(waiting(batch, fewer));
        return null;
      }
    }
    const changes = new Map<string, LineLookup>();
    batch.forEach((part, at) => {
      const lookup = read[at];
      if (!lookup) return;
      const next = (foundNothing.get(part.key) ?? 0) + 1;
      const asksAgain = lookup.state === 'none' && next < lineQueries(part, companies).length;
      if (asksAgain) foundNothing.set(part.key, next);
      else foundNothing.delete(part.key);
      changes.set(
        part.key,
        asksAgain ? { state: 'waiting', batch: size, known: knownLookup(part.lookup) } : lookup,
      );
    });
    if (limited?.state === 'limited') {
      const { parts } = await store.read(bomId);
      for (const { key, lookup } of parts)
        if (!changes.has(key) && lookup?.state === 'waiting')
          changes.set(key, { state: 'limited', message: limited.message, known: lookup.known });
    }
    await save(changes, partsSpent);
    return limited ? new FailureError('part-limit-used-up', 'The part limit refused the rest').failure : null;
  }

  /** Stores what a failed request leaves; returns why nothing more should be asked for, if so. */
  async function takeFailure(batch: readonly JobPart[], failure: Failure): Promise<Failure | null> {
    const size = batch.length;
    const said = failure.serviceMessage ?? failure.message;
    const message = failure.code === 'cancelled' ? null : said.slice(0, maxMessageLength);
    switch (afterFailure(failure)) {
      case 'uncertain':
        await save(
          each(batch, (part) => ({
            state: 'uncertain',
            message,
            batch: size,
            known: knownLookup(part.lookup),
          })),
        );
        uncertain += 1;
        return uncertain >= maxUncertain || isUnreached(failure) || cancel.aborted ? failure : null;
      case 'halve':
        refusals += 1;
        await save(
          size > 1
            ? waiting(batch, Math.ceil(size / 2))
            : each(batch, (part) => ({ state: 'failed', message, known: knownLookup(part.lookup) })),
        );
        return refusals >= maxRefusals ? failure : null;
      case 'wait':
        await save(waiting(batch, size));
        if (waits >= maxWaits || (failure.retryAfterMs ?? 0) > maxRetryMs) return failure;
        await waitForService(failure);
        return null;
      case 'pause':
        await save(waiting(batch, size));
        return failure;
    }
  }

  async function ask(batch: readonly JobPart[], market: Market, companies: Companies, refreshes: boolean) {
    const size = batch.length;
    await save(each(batch, (part) => ({ state: 'requested', batch: size, known: knownLookup(part.lookup) })));
    if (stop.aborted) {
      // SECURITY: the press holds no more. Nothing has left: they wait as before.
      await save(new Map(batch.map(({ key, lookup }) => [key, lookup])));
      return null;
    }
    const lines = batch.map((part) => lineFor(part, companies));
    let answers: readonly (LineAnswer | undefined)[];
    try {
      answers = await lookups.match(lines, { ...market, refreshes }, cancel);
    } catch (error) {
      pace.note(clock.elapsed(), size);
      return takeFailure(batch, failureOf(error));
    }
    pace.note(clock.elapsed(), answers.filter((found) => found?.isCached !== true).length);
    return takeAnswers(batch, answers, market, companies);
  }

  try {
    const manufacturers = await lookups.manufacturers(stop);
    let sellers: CompanyDirectory | null = null;
    while (!stop.aborted) {
      const { market, parts, job } = await store.read(bomId);
      const batch = nextBatch(parts, await partsLeft());
      if (batch.length === 0 || stop.aborted) return null;
      // After each wait the BOM is read again: the user may have taken back what the batch asks for.
      const delay = pace.delay(clock.elapsed());
      if (delay > 0) {
        await wait(delay);
        continue;
      }
      if (sellers === null && batch.some(asksForSku)) {
        sellers = await lookups.sellers(stop);
        continue;
      }
      const companies = { manufacturers, sellers: sellers ?? emptyDirectory };
      const obstacle = await ask(batch, market, companies, job?.refreshes ?? false);
      if (obstacle) return obstacle;
    }
    return null;
  } catch (error) {
    return failureOf(error);
  }
}
