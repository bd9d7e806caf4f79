/**
 * `text` with µ and Ω where a keyboard without them wrote `u` and `ohm` after a number (`4.7uF 0603`, `10kohm`); null
 * where it contains neither. Whether the service treats them as equal is not known.
 */
export function withGreekUnits(text: string): string | null {
  const changed = text
    .replace(/(\d\s*)u(?=[FHAVWms]\b)/g, '$1µ')
    .replace(/(\d\s*[kKMGmR]?\s*)ohms?\b/gi, '$1Ω');
  return changed === text ? null : changed;
}
