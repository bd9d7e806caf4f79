/** The app's address of a part number, for notes and messages: opening it fills the search box and spends nothing. */
export function deepLinkTo(mpn: string, quantity?: number): string {
  const end = quantity === undefined ? '' : `&qty=${quantity}`;
  return `parts-lookup://search?mpn=${encodeURIComponent(mpn)}${end}`;
}
