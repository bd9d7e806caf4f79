import type { NexarServer } from '../../nexar-server/nexar-server';

/** A text that must be nowhere, under a name that may be printed. */
export interface Sought {
  readonly name: string;
  readonly text: string;
}

/** What of `text` stands in every base64 of something that holds it, for each place that it can have in a group of three. */
function base64Of(text: string): string[] {
  const bytes = Buffer.byteLength(text);
  return [0, 1, 2].map((before) => {
    const encoded = Buffer.from(`${'-'.repeat(before)}${text}`).toString('base64');
    // A letter that holds bits of a neighbor is another one each time.
    return encoded.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes) * 8) / 6));
  });
}

/** The secrets that were typed, in the spellings that travel, and every token that the server has issued by now. */
export function soughtFor(secrets: readonly string[], nexar: NexarServer): Sought[] {
  return [
    ...secrets.flatMap((secret, at) => [
      { name: `secret ${at + 1}`, text: secret },
      { name: `secret ${at + 1}, encoded`, text: encodeURIComponent(secret) },
      ...base64Of(secret).map((text) => ({ name: `secret ${at + 1}, base64`, text })),
    ]),
    // The signature alone: a token that lost its head on the way is still found.
    ...nexar.issuedTokens.map((token, at) => ({
      name: `token ${at + 1}`,
      text: token.slice(token.lastIndexOf('.') + 1),
    })),
  ];
}

/** The names of those that stand in `bytes`, in UTF-8 or UTF-16. */
export function findIn(bytes: Buffer, sought: readonly Sought[]): string[] {
  return sought
    .filter(({ text }) => bytes.includes(text, 0, 'utf8') || bytes.includes(text, 0, 'utf16le'))
    .map(({ name }) => name);
}
