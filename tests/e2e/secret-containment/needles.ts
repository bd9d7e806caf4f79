import type { NexarServer } from '../../nexar-server/nexar-server';

/** A text to search for, with a name that may be printed. */
export interface Needle {
  readonly name: string;
  readonly text: string;
}

/** The part of `text` that every base64 encoding around it contains, for each of the three possible byte offsets. */
function base64Of(text: string): string[] {
  const bytes = Buffer.byteLength(text);
  return [0, 1, 2].map((before) => {
    const encoded = Buffer.from(`${'-'.repeat(before)}${text}`).toString('base64');
    // A character with bits of a neighboring byte varies with that byte.
    return encoded.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes) * 8) / 6));
  });
}

/** The typed secrets in the encodings in which they travel, and every token issued so far. */
export function needlesFor(secrets: readonly string[], nexar: NexarServer): Needle[] {
  return [
    ...secrets.flatMap((secret, at) => [
      { name: `secret ${at + 1}`, text: secret },
      { name: `secret ${at + 1}, encoded`, text: encodeURIComponent(secret) },
      ...base64Of(secret).map((text) => ({ name: `secret ${at + 1}, base64`, text })),
    ]),
    // Only the signature, so that a truncated token is still found.
    ...nexar.issuedTokens.map((token, at) => ({
      name: `token ${at + 1}`,
      text: token.slice(token.lastIndexOf('.') + 1),
    })),
  ];
}

/** The names of the needles found in `bytes`, in UTF-8 or UTF-16. */
export function findIn(bytes: Buffer, needles: readonly Needle[]): string[] {
  return needles
    .filter(({ text }) => bytes.includes(text, 0, 'utf8') || bytes.includes(text, 0, 'utf16le'))
    .map(({ name }) => name);
}
