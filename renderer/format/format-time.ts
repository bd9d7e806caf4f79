import { userLocale } from './locale';
import { perKey } from './per-key';

const units: readonly (readonly [Intl.RelativeTimeFormatUnit, seconds: number])[] = [
  ['year', 365 * 24 * 3600],
  ['month', 30 * 24 * 3600],
  ['day', 24 * 3600],
  ['hour', 3600],
  ['minute', 60],
];

const relativeFormat = perKey((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));

/** How long before `now` (ms) the moment was, in the page's English: "3 days ago". */
export function formatAge(iso: string, now: number): string {
  const seconds = Math.max(0, (now - Date.parse(iso)) / 1000);
  for (const [unit, length] of units) {
    if (seconds >= length) return relativeFormat('en').format(-Math.floor(seconds / length), unit);
  }
  return 'just now';
}

const shortUnits: readonly (readonly [unit: string, seconds: number])[] = [
  ['y', 365 * 24 * 3600],
  ['mo', 60 * 24 * 3600],
  ['d', 24 * 3600],
  ['h', 3600],
];
const monthSeconds = 30 * 24 * 3600;

/** The same for a narrow column: "3 d". Days are counted up to two months, since stock figures of a month are old. */
export function formatShortAge(iso: string, now: number): string {
  const seconds = Math.max(0, (now - Date.parse(iso)) / 1000);
  for (const [unit, from] of shortUnits) {
    if (seconds >= from) return `${Math.floor(seconds / (unit === 'mo' ? monthSeconds : from))} ${unit}`;
  }
  return '< 1 h';
}

const momentFormat = perKey(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
);

/** The exact moment, in the user's locale and time zone. */
export function formatMoment(iso: string, locale = userLocale): string {
  return momentFormat(locale).format(new Date(iso));
}

const dayFormat = perKey((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }));

/** The day alone: Feb 27, 2026. */
export function formatDay(day: Date, locale = userLocale): string {
  return dayFormat(locale).format(day);
}

const monthDayFormat = perKey(
  (locale) => new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric' }),
);

/** A day of a year that is clear: Feb 27. */
export function formatMonthDay(day: Date, locale = userLocale): string {
  return monthDayFormat(locale).format(day);
}

const clockFormat = perKey(
  (locale) => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }),
);

/** The time of day: 16:20. */
export function formatClock(moment: Date, locale = userLocale): string {
  return clockFormat(locale).format(moment);
}
