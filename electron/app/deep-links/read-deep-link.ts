import { maxQuantity, maxSearchTextLength, maxShownUrl } from '../../shared/contract/constants/limits';
import type { DeepLink } from '../../shared/contract/deep-links';

/** Room for a part number and a manufacturer with every character percent-encoded, and for the quantity. */
const maxAddressLength = 4000;

const scheme = /^parts-lookup:/i;
const actionAndQuery = /^parts-lookup:\/\/([^/?#]*)\/?(?:\?(.*))?$/is;

/** Part numbers may contain `&`, `+`, `#` and `=` ("LTC4364HS-2#PBF", "MAX485ESA+"), so only these end one. */
const separator = /&(?=(?:mpn|manufacturer|qty)=)/;

/** One character in UTF-8, percent-encoded. */
const encodedCharacter =
  /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}/gi;

/** A `%` that does not encode a character stands for itself: spreadsheets and EDA tools insert part numbers unencoded. */
function decode(text: string): string {
  return text.replace(encodedCharacter, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });
}

const onOneLine = (text: string) => text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();

/** SECURITY: up to the first space, or a web page could put sentences of its own into the window. */
const shown = (address: string) => /^\S*/u.exec(onOneLine(address.slice(0, maxShownUrl)))?.[0] ?? '';

/** The raw value of `name`; the first one if there are several. */
function parameter(name: string, query: string): string {
  const all = query.split(separator);
  return all.find((each) => each.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
}

function readQuantity(text: string): number | null {
  const quantity = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  return quantity >= 1 && quantity <= maxQuantity ? quantity : null;
}

/**
 * Parses a deep link; null for any other URL. Does not use `URL`, which takes `#` for the end and `+` for a space.
 * SECURITY: any web page may contain such a link, so it only ever becomes text that is shown, and a quantity.
 */
export function readDeepLink(address: string): DeepLink | null {
  if (!scheme.test(address)) return null;
  const refused = (reason: Extract<DeepLink, { kind: 'refused' }>['reason']): DeepLink => ({
    kind: 'refused',
    reason,
    address: shown(address),
  });
  if (address.length > maxAddressLength) return refused('too-long');
  const [, action = '', query = ''] = actionAndQuery.exec(address) ?? [];
  const kind = action.toLowerCase();
  if (kind !== 'search' && kind !== 'part') return refused('unknown-action');
  const textOf = (name: string) => onOneLine(decode(parameter(name, query)));
  const text = textOf('mpn');
  const manufacturer = kind === 'part' ? textOf('manufacturer') : '';
  const pieces = textOf('qty');
  if (text === '') return refused('no-part-number');
  if (Math.max(text.length, manufacturer.length) > maxSearchTextLength) return refused('too-long');
  const quantity = readQuantity(pieces);
  return {
    kind,
    text,
    manufacturer: manufacturer || null,
    quantity,
    isQuantityIgnored: quantity === null && pieces !== '',
  };
}
