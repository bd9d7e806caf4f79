/** Code points: in UTF-8 four bytes each at most, and file systems hold 255 bytes with date and extension. */
const maxLength = 50;

/** Names of devices on Windows, whatever follows the first point. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** A name for a file that every file system accepts: "Motor control 2026-11-30.xlsx". `date`: without a time. */
export function exportFileName(name: string, date: string, extension: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Surrogate}]+/gu, ' ')
    .replace(/[<>:"/\\|?*]+/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.~-]+/, '');
  const short = [...plain]
    .slice(0, maxLength)
    .join('')
    .replace(/[\s.]+$/, '');
  const safe = short === '' ? 'BOM' : reserved.test(short) ? `BOM ${short}` : short;
  return `${safe} ${date}.${extension}`;
}
