const names = new Map<string, Intl.DisplayNames>();

/** A country's name in the language of the page's words, unless another is asked for; its code where there is none. */
export function regionName(code: string, locale = 'en'): string {
  let ofLocale = names.get(locale);
  if (!ofLocale) {
    ofLocale = new Intl.DisplayNames(locale, { type: 'region' });
    names.set(locale, ofLocale);
  }
  return ofLocale.of(code) ?? code;
}
