import { joinReferences } from './joined-references';
import type { OrderItem } from './order-items';

const address = 'https://www.digikey.com/classic/ordering/fastadd.aspx';

/** A longer address is refused there. */
const maxLength = 1700;
/** Characters of a customer reference there. */
const maxReferences = 48;

export interface FastAdd {
  /** To be opened one after the other: the first begins a cart, the others add to it. */
  readonly urls: readonly string[];
  readonly cut: readonly { readonly sku: string; readonly omitted: number }[];
  /** Part numbers of items that no address holds: without a SKU, or with one that is too long. */
  readonly withoutSku: readonly string[];
}

/** A text as it stands in the query of an address; half a surrogate pair, which has no place there, is replaced. */
const encoded = (text: string) =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\u{fffd}')).replaceAll('%20', '+');

const parametersOf = ({ sku, quantity }: OrderItem, references: string, index: number): string =>
  `part${index}=${encoded(sku)}&qty${index}=${quantity}${references ? `&cref${index}=${encoded(references)}` : ''}`;

/** DigiKey's addresses that put items into a cart, as few as their length allows in the order of the items. */
export function fastAddUrls(items: readonly OrderItem[]): FastAdd {
  const urls: string[] = [];
  const cut: { sku: string; omitted: number }[] = [];
  const withoutSku: string[] = [];
  let parameters: string[] = [];
  const urlOf = (some: readonly string[]) =>
    `${address}?${[...some, ...(urls.length === 0 ? ['newcart=true'] : [])].join('&')}`;
  for (const item of items) {
    const { text, omitted } = joinReferences(item.references, ' ', maxReferences);
    const alone = parametersOf(item, text, 1);
    if (item.sku === '' || urlOf([alone]).length >= maxLength) {
      withoutSku.push(item.mpn);
      continue;
    }
    if (omitted > 0) cut.push({ sku: item.sku, omitted });
    const more = [...parameters, parametersOf(item, text, parameters.length + 1)];
    const fits = urlOf(more).length < maxLength;
    if (!fits) urls.push(urlOf(parameters));
    parameters = fits ? more : [alone];
  }
  if (parameters.length > 0) urls.push(urlOf(parameters));
  return { urls, cut, withoutSku };
}
