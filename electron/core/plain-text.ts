/**
 * `text` without invisible characters and without those that change the writing direction, so that what is copied is
 * what is shown. Line ends and tabs become spaces.
 */
export function plainText(text: string): string {
  return text.replace(/[\t\n\v\f\r]+/g, ' ').replace(/\p{C}/gu, '');
}
