/** Rows as they are copied: one plain text per column, numbers without formatting. */
export interface PlainTable {
  readonly columns: readonly { readonly name: string; readonly numeric?: boolean | undefined }[];
  readonly rows: readonly (readonly string[])[];
}

const plainNumber = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

export const isPlainNumber = (text: string) => plainNumber.test(text);

/** Tabs and line ends would begin another cell or row. */
export const onOneLine = (text: string) => text.replace(/[\t\r\n\v\f\u0085\u2028\u2029]+/g, ' ');

/**
 * The text of a cell for a spreadsheet. SECURITY: texts come from the service, and a spreadsheet runs one that begins with
 * `=`, `+`, `-` or `@` as a formula. An apostrophe before it is the usual protection (OWASP, CSV injection).
 */
export function spreadsheetText(text: string): string {
  const line = onOneLine(text);
  return /^\s*[=+\-@]/.test(line) && !isPlainNumber(line) ? `'${line}` : line;
}
