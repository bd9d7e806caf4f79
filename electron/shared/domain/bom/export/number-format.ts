/** The digits after the point in a format: "" or ".00". */
const decimals = (places: number) => (places > 0 ? `.${'0'.repeat(places)}` : '');

/**
 * The spreadsheet format by which `number` shows as `text`: "00000" keeps the zeros of a part number. "General" where it
 * shows so by itself; null where no simple format does it, as for dates: such a cell stays the text that was shown.
 */
export function numberFormat(text: string, number: number): string | null {
  if (text === String(number)) return 'General';
  if (/^0\d+$/.test(text)) return Number(text) === number ? '0'.repeat(text.length) : null;
  const [, mantissa = '', exponent] = /^-?\d(?:\.(\d+))?E[+-](\d{2,3})$/.exec(text) ?? [];
  if (exponent !== undefined) {
    const isShown = Number(text) === Number(number.toExponential(mantissa.length));
    return isShown ? `0${decimals(mantissa.length)}E+${'0'.repeat(exponent.length)}` : null;
  }
  const [, whole, fraction = ''] =
    /^-?(0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d{1,15}))?$/.exec(text) ?? [];
  if (whole === undefined || Math.abs(number) >= 1e15) return null;
  if (Number(text.replaceAll(',', '')) !== Number(number.toFixed(fraction.length))) return null;
  return (whole.includes(',') ? '#,##0' : '0') + decimals(fraction.length);
}
