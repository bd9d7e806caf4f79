/** The user's locale for numbers, money, dates and names of countries; the page's texts are English. */
export const userLocale: string = usableLocale(globalThis.navigator?.language);

/** `wanted` where Intl can format in it, else English: a broken system locale must not break the page. */
export function usableLocale(wanted: string | undefined): string {
  try {
    return wanted && Intl.NumberFormat.supportedLocalesOf(wanted).length > 0 ? wanted : 'en-US';
  } catch {
    return 'en-US';
  }
}
