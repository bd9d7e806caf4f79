import { plainText } from '../core/plain-text';

/** A title stands in the head of a page. */
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
 * The title of a web page as one line of plain text; null where it has none.
 * SECURITY: a stranger wrote it. It is read out of the page's start alone, in linear time, and shown as text. It is cut
 * by the redaction, which must see it whole.
 */
export function readPageTitle(html: string): string | null {
  // Bounded: an unclosed tag must not be searched to the end again and again.
  const found = /<title(?:\s[^<>]{0,200})?>([^<]{1,1000})<\/title/i.exec(html.slice(0, searchedLength))?.[1];
  if (!found) return null;
  const decoded = found.replace(
    /&(?:amp|lt|gt|quot|apos|#39);/gi,
    (entity) => entities[entity.toLowerCase()] ?? entity,
  );
  return plainText(decoded.replace(/\s+/g, ' ')).trim() || null;
}
