import { joinReferences } from './joined-references';
import { linesOf, type OrderItem } from './order-items';

const address = 'https://www.digikey.com/classic/ordering/fastadd.aspx';

/** A longer address is refused there. */
const maxLength = 1700;
/** Characters of a customer reference there. */
const maxReferences = 48;

/** An address that puts items into a cart. */
interface CartAddress {
  readonly url: string;
  /** The items in it, and the lines that they stand for. */
  readonly items: number;
  readonly lines: number;
  readonly cut: readonly { readonly sku: string; readonly omitted: number }[];
}

export interface FastAdd {
  /** To be opened one after the other: the first begins a cart, the others add to it. */
  readonly carts: readonly CartAddress[];
  /** Part numbers of items that no address holds: without a SKU, or with one that is too long. */
  readonly withoutSku: readonly string[];
}

/** A text as it stands in the query of an address; half a surrogate pair, which has no place there, is replaced. */
const encoded = (text: string) =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\u{fffd}')).replaceAll('%20', '+');

const parametersOf = ({ sku, quantity }: OrderItem, references: string, index: number): string =>
  `part${index}=${encoded(sku)}&qty${index}=${quantity}${references ? `&cref${index}=${encoded(references)}` : ''}`;

/** An item as it stands in an address. */
interface Added {
  readonly item: OrderItem;
  readonly references: string;
  readonly omitted: number;
}

const addressOf = (added: readonly Added[], isFirst: boolean): string =>
  `${address}?${[
    ...added.map(({ item, references }, index) => parametersOf(item, references, index + 1)),
    ...(isFirst ? ['newcart=true'] : []),
  ].join('&')}`;

const cartOf = (added: readonly Added[], isFirst: boolean): CartAddress => ({
  url: addressOf(added, isFirst),
  items: added.length,
  lines: linesOf(added.map(({ item }) => item)),
  cut: added.flatMap(({ item: { sku }, omitted }) => (omitted > 0 ? [{ sku, omitted }] : [])),
});

/** DigiKey's addresses that put items into a cart, as few as their length allows in the order of the items. */
export function fastAddCarts(items: readonly OrderItem[]): FastAdd {
  const carts: CartAddress[] = [];
  const withoutSku: string[] = [];
  let added: Added[] = [];
  const fits = (some: readonly Added[]) => addressOf(some, carts.length === 0).length < maxLength;
  for (const item of items) {
    const { text: references, omitted } = joinReferences(item.references, ' ', maxReferences);
    const next = { item, references, omitted };
    if (item.sku === '' || !fits([next])) {
      withoutSku.push(item.mpn);
      continue;
    }
    if (fits([...added, next])) {
      added.push(next);
      continue;
    }
    carts.push(cartOf(added, carts.length === 0));
    added = [next];
  }
  if (added.length > 0) carts.push(cartOf(added, carts.length === 0));
  return { carts, withoutSku };
}
