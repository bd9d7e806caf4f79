import type { PlanGroup } from '../../electron/shared/contract/part';
import type { PartsLeft, SpendingBook } from '../../electron/shared/contract/spending';

type Use = SpendingBook['uses'][number];
type Plan = PartsLeft['plan'];

/** What parts were spent on, and the plan. Loaded with the panel and with Settings. */
export const spendingTexts = {
  heading: 'Parts left',
  panel: 'Parts used',
  close: 'Close',
  today: 'today',
  thisWeek: 'this week',
  thisMonth: (month: string) => `since ${month}`,
  lastUses: 'Last uses',
  nothingUsed: 'No parts used yet.',
  uncertain: (count: string) =>
    `Up to ${count} of these may not count: no answer arrived, so the app assumes the maximum.`,
  counted:
    'Counted by this app. Nexar doesn’t report what is left, and other apps with this client ID aren’t counted.',
  openSettings: 'Plan and count…',
  kinds: {
    search: 'search',
    list: 'list of part numbers',
    update: 'refreshed',
    similar: 'similar parts',
    corrected: '',
    'limit-reached': '',
  } satisfies Record<Use['kind'], string>,
  corrected: 'Count corrected by you',
  limitReached: 'Used elsewhere, according to Nexar’s limit',
  unconfirmed: 'no answer',
  plan: 'Plan',
  plans: {
    unknown: 'Unknown',
    lifetime: 'One-time, such as an evaluation',
    monthly: 'Monthly',
  } satisfies Record<Plan['kind'], string>,
  planHint: 'The Nexar portal shows your plan. If Nexar refuses a search, the limit it names is used here.',
  limit: 'Part limit',
  limitHint: 'Evaluation applications have 100 parts, paid plans 2,000 or 15,000 a month.',
  used: {
    unknown: 'Parts used this month',
    lifetime: 'Parts used',
    monthly: 'Parts used this month',
  } satisfies Record<Plan['kind'], string>,
  usedHint: 'If the Nexar portal shows another number, enter it. The list of uses shows the correction.',
  invalid: (min: string) => `Enter a whole number, ${min} or more.`,
  askAbove: 'Ask before using more than (parts)',
  askAboveHint: 'Per request. Doesn’t apply to searches, or to buttons that show their cost.',
  askBelow: 'Ask before going below (parts left)',
  askBelowHint:
    'Asks once, then again after a restart or when you have more parts. Leave empty to never ask.',
  gaps: 'Not in your plan',
  noGaps: 'None found so far.',
  gapNames: {
    datasheet: 'Datasheets',
    image: 'Images',
    leadTime: 'Lead times',
    specifications: 'Specifications',
    lifecycle: 'Lifecycle',
    similarParts: 'Similar parts',
    counts: 'Result counts in filters',
  } satisfies Record<PlanGroup, string>,
  gapSince: (day: string) => `since ${day}`,
  gapsHint:
    'Nexar refused these, so the app no longer requests them. “Check again” is free: your next search requests them once more. Looking up results that were cached without them uses parts again.',
  checkAgain: 'Check again',
  byDay: 'Parts by day',
  byDayHint: 'The last 30 days, in UTC.',
  day: 'Day',
  parts: 'Parts',
  notConnected: 'Connect to Nexar to see what your searches use. Sample parts are free.',
};
