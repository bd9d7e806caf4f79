/** Release notes as plain text: line ends alike, no control characters, and none that turn the direction of writing. */
export function plainNotes(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{C}\n\t]/gu, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
