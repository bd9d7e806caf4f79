import type { Settings } from '../../shared/contract/settings';
import type { Period } from '../../storage/repositories/answer-rows';

const hourMs = 3_600_000;
/** No answer is kept longer than this (docs/nexar-api.md, Terms). */
export const maxAgeMs = 24 * hourMs;
/** How long an answer counts as fresh where nothing is kept on disk. */
const memoryOnlyMs = 10 * 60_000;
/** Clocks are set back a little all the time. What is dated further ahead was dated by a clock that was wrong. */
const aheadMs = 60_000;

/** Answers of the last `ms`. */
const latest = (ms: number, now: number): Period => ({ after: now - ms, until: now + aheadMs });

export type CacheSettings = Pick<Settings, 'keepAnswersHours'>;

/** Whether answers are kept on disk. */
export const storesAnswers = ({ keepAnswersHours }: CacheSettings) => keepAnswersHours > 0;

/** The answers that are given again at no cost. */
export const freshPeriod = (settings: CacheSettings, now: number): Period =>
  latest(storesAnswers(settings) ? settings.keepAnswersHours * hourMs : memoryOnlyMs, now);

/** The answers whose parts still open. */
export const openPeriod = (now: number): Period => latest(maxAgeMs, now);

export const isWithin = ({ after, until }: Period, at: number) => at > after && at <= until;
