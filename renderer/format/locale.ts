/** The user's locale for numbers, money, dates and names of countries; the page's texts are English. */
export const userLocale: string = usableLocale(globalThis.navigator?.language);

/**
 * `wanted` where Intl takes it, else English: a broken system locale must not break the page. Intl itself replaces a locale
 * that it has no data for; asking whether it has is 15 ms of the start.
 */
export function usableLocale(wanted: string | undefined): string {
  try {
    return Intl.getCanonicalLocales(wanted)[0] ?? 'en-US';
  } catch {
    return 'en-US';
  }
}
