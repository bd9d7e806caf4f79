import { perKey } from './per-key';

/** How a locale writes numbers. */
export interface NumberSigns {
  readonly decimal: string;
  readonly group: string;
  /** Digits in the group before the last: 2 in India, else 3. */
  readonly groupSize: number;
  /** Its ten digits, from 0 on. */
  readonly digits: readonly string[];
}

/** @param locale a BCP 47 tag */
export const numberSigns = perKey((locale): NumberSigns => {
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 1 });
  // Long enough for the locales that group from five digits on.
  const parts = format.formatToParts(123_456_789.5);
  const partOf = (type: Intl.NumberFormatPartTypes) => parts.find((part) => part.type === type)?.value;
  const groups = parts.filter(({ type }) => type === 'integer');
  const digitFormat = new Intl.NumberFormat(locale, { useGrouping: false });
  return {
    decimal: partOf('decimal') ?? '.',
    group: partOf('group') ?? ',',
    groupSize: groups.at(-2)?.value.length ?? 3,
    digits: Array.from({ length: 10 }, (_, digit) => digitFormat.format(digit)),
  };
});
