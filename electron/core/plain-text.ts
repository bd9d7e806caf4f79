/**
 * `text` without invisible characters and without those that change the writing direction, so that what is copied is
 * what is shown. Line ends and tabs become spaces.
 */
export function plainText(text: string): string {
  // Nearly every text of an answer, and a fraction of the time.
  if (/^[ -~]*$/.test(text)) return text;
  return text.replace(/[\t\n\v\f\r]+/g, ' ').replace(/\p{C}/gu, '');
}
