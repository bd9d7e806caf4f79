import { plainText } from '../core/plain-text';

/** A title is in the head of a page. */
const searchedLength = 64 * 1024;

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
};

/**
 * The title of a web page as one line of plain text; null if it has none.
 * SECURITY: it is untrusted. It is read from the start of the page only, in linear time, and shown as text. The
 * redaction truncates it, since it must see all of it.
 */
export function readPageTitle(html: string): string | null {
  // Bounded, so that unclosed tags are not searched to the end again and again.
  const found = /<title(?:\s[^<>]{0,200})?>([^<]{1,1000})<\/title/i.exec(html.slice(0, searchedLength))?.[1];
  if (!found) return null;
  const decoded = found.replace(
    /&(?:amp|lt|gt|quot|apos|#39);/gi,
    (entity) => entities[entity.toLowerCase()] ?? entity,
  );
  return plainText(decoded.replace(/\s+/g, ' ')).trim() || null;
}
