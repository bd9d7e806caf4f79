export const mostPieces = 999_999_999;

/** The pieces that a text asks for; null unless it is a whole number from 1 to `mostPieces`. */
export function readQuantity(text: string): number | null {
  if (!/^\d{1,12}$/.test(text.trim())) return null;
  const pieces = Number(text);
  return pieces >= 1 && pieces <= mostPieces ? pieces : null;
}
