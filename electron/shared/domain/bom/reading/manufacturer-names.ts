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

/** Whether `text` is a manufacturer's name, with or without such endings. */
export function isManufacturerName(text: string): boolean {
  if (text.length > 80) return false;
  let name = text;
  for (let ending = 0; ending < 4; ending += 1) {
    if (names.has(bare(name))) return true;
    const shorter = name.replace(legalForm, '');
    if (shorter === name) return false;
    name = shorter;
  }
  return false;
}
