import { maxQuantity, maxSearchTextLength, maxShownUrl } from '../../shared/contract/constants/limits';
import type { DeepLink } from '../../shared/contract/deep-links';

/** Room for a part number of which each character is percent-encoded, and for the other parameters. */
const maxAddressLength = 4000;

const scheme = /^parts-lookup:/i;
const actionAndQuery = /^parts-lookup:\/\/([^/?#]*)\/?(?:\?(.*))?$/is;

/** Part numbers hold `&`, `+`, `#` and `=` ("LTC4364HS-2#PBF", "MAX485ESA+"), so that only these end one. */
const separator = /&(?=(?:mpn|manufacturer|qty)=)/;

/** One character in UTF-8, percent-encoded. */
const encodedCharacter =
  /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}/gi;

/** A `%` that begins no character stands for itself: spreadsheets and EDA tools paste part numbers in as they are. */
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

/** SECURITY: up to the first blank, or a web page could put sentences of its own into the window. */
const shown = (address: string) => /^\S*/u.exec(onOneLine(address.slice(0, maxShownUrl)))?.[0] ?? '';

/** The value of `name`, as it is written; the first one where there are several. */
function parameter(name: string, query: string): string {
  const all = query.split(separator);
  return all.find((each) => each.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
}

function readQuantity(text: string): number | null {
  const quantity = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  return quantity >= 1 && quantity <= maxQuantity ? quantity : null;
}

/**
 * Reads an address of the app's scheme; null for any other. Not by `URL`, which takes `#` for the end and `+` for a blank.
 * SECURITY: every web page may hold such a link, so that it only ever becomes text for the search box and a quantity.
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
  if (!/^(?:search|part)$/i.test(action)) return refused('unknown-action');
  const text = onOneLine(decode(parameter('mpn', query)));
  if (text === '') return refused('no-part-number');
  if (text.length > maxSearchTextLength) return refused('too-long');
  return { kind: 'search', text, quantity: readQuantity(decode(parameter('qty', query)).trim()) };
}
