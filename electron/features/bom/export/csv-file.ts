/** CSV as a file in UTF-8. Without the byte order mark a spreadsheet takes it for an encoding of its country's own. */
export const csvFile = (text: string): Uint8Array => new TextEncoder().encode(`\u{feff}${text}`);
