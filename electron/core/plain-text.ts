/**
 * `text` without characters that are not seen or that turn the direction of writing: what is copied is then what is
 * shown. Line ends and tabs become blanks.
 */
export function plainText(text: string): string {
  return text.replace(/[\t\n\v\f\r]+/g, ' ').replace(/\p{C}/gu, '');
}
