/** Common names of manufacturers in BOMs, as bare letters and digits. */
const names: ReadonlySet<string> = new Set(
  [
    '3M',
    '3PEAK',
    'Abracon',
    'Allegro',
    'Amphenol',
    'Analog Devices',
    'ADI',
    'Atmel',
    'AVX',
    'Bosch',
    'Bourns',
    'Broadcom',
    'Cypress',
    'Diodes',
    'Diodes Incorporated',
    'Diotec',
    'Epcos',
    'Espressif',
    'Everlight',
    'Fairchild',
    'FTDI',
    'Hirose',
    'Infineon',
    'International Rectifier',
    'JST',
    'Keystone',
    'KEMET',
    'Kingbright',
    'Lattice',
    'Linear Technology',
    'Lite-On',
    'Littelfuse',
    'Maxim',
    'Microchip',
    'Micron',
    'Molex',
    'Monolithic Power Systems',
    'MPS',
    'Murata',
    'Nexperia',
    'Nichicon',
    'Nordic',
    'NXP',
    'Omron',
    'ON Semiconductor',
    'onsemi',
    'Panasonic',
    'Phoenix Contact',
    'Renesas',
    'ROHM',
    'Samsung',
    'Semtech',
    'Silicon Labs',
    'ST',
    'STM',
    'STMicroelectronics',
    'Taiyo Yuden',
    'TDK',
    'TE Connectivity',
    'Texas Instruments',
    'TI',
    'Toshiba',
    'Vishay',
    'Winbond',
    'Würth',
    'Würth Elektronik',
    'Xilinx',
    'Yageo',
  ].map(bare),
);

function bare(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Endings that are often left out: "NXP Semiconductors", "Murata Electronics", "Bourns, Inc.". */
const legalForm =
  /[\s,]+(?:inc|incorporated|corp|corporation|co|ltd|limited|llc|gmbh|ag|semiconductors?|electronics|technology|technologies|components|devices|group|usa|america|\/.*|\(.*\))\.?$/i;

/** A manufacturer's name with fewer and fewer of such endings. */
function shorterNames(text: string): string[] {
  const all = [text];
  while (all.length < 4) {
    const last = all.at(-1) ?? '';
    const shorter = last.replace(legalForm, '');
    if (shorter === last) break;
    all.push(shorter);
  }
  return all;
}

/** Whether `text` is a manufacturer's name, with or without such endings. */
export function isManufacturerName(text: string): boolean {
  return text.length <= 80 && shorterNames(text).some((name) => names.has(bare(name)));
}

/** "TI" for "Texas Instruments". */
const initials = (name: string) =>
  name
    .match(/(?<!\p{L})\p{L}/gu)
    ?.join('')
    .toLowerCase() ?? '';

function isAlike(one: string, other: string): boolean {
  return bare(one) === bare(other) || (bare(one).length > 1 && bare(one) === initials(other));
}

/** Whether two texts name one manufacturer: alike but for such endings, or one is the initials of the other. */
export function isSameManufacturer(one: string, other: string): boolean {
  const others = shorterNames(other);
  return shorterNames(one).some((a) => others.some((b) => isAlike(a, b) || isAlike(b, a)));
}
