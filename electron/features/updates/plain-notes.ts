/** Release notes as plain text: uniform line breaks, no control characters, none that change the text direction. */
export function plainNotes(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{C}\n\t]/gu, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
