interface LinkedPart {
  readonly mpn: string;
  readonly manufacturer: string | null;
  readonly quantity: number;
}

/** Percent-encoded, with the punctuation as well that ends a link in mails, chats and Markdown. */
const encoded = (text: string) =>
  encodeURIComponent(text).replace(
    /[!'()*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** The app's address of a part, for notes and messages: opening it fills in fields and spends nothing. */
export function deepLinkTo({ mpn, manufacturer, quantity }: LinkedPart): string {
  const named = manufacturer === null ? '' : `&manufacturer=${encoded(manufacturer)}`;
  return `parts-lookup://part?mpn=${encoded(mpn)}${named}&qty=${quantity}`;
}
