import type { SeededRandom } from './seeded-random';

export type LifecycleStage = 'New' | 'Production' | 'NRND' | 'EOL' | 'Obsolete';

/**
 * The parts that are not simply in production, by MPN, or by `MPN|manufacturer's name` where the manufacturers differ. The
 * stages are invented, but plausible: ordering codes that have a successor, and products that are old or just out.
 */
const stages: Readonly<Record<Exclude<LifecycleStage, 'Production'>, readonly string[]>> = {
  New: [
    'LM358BAIDR',
    'LM358LVIDR',
    'CH32V003F4P6',
    'ESP32-S3-WROOM-1-N8',
    'SHT40-AD1B-R3',
    'AT24C32D-SSHM-T',
    '105450-0101',
  ],
  NRND: [
    'LM358D|STMicroelectronics',
    'LM358AMX/NOPB',
    'LM358DRE4',
    'ATMEGA328P-PU',
    'ATMEGA328-PU',
    'ESP32-WROOM-32D',
    'MC34063ADR',
    'MPU-6050',
    'PIC12F675-I/P',
    'UA7805CKCS',
    'TL082CP',
    'TJA1050T/CM,118',
    'MCP2551-I/SN',
    'FQP30N06L',
    'A1324LUA-T',
    'IRF540N',
    'ULN2003AN|Texas Instruments',
    'GRM188R61A106KE69D',
    'C0805C475K4RACTU',
    'W25Q64JVSSIQ',
    'DS1307+',
    'TIP31C|onsemi',
    'B41821A7107M000',
    'SRR1260-470M',
    'G5LE-14-DC12',
    '22-23-2041',
    'LTST-C190GKT',
    'CD4017BE',
    'BLM18AG601SN1D',
  ],
  EOL: [
    'LM358|STMicroelectronics',
    'LM358|onsemi',
    'LM358AN/NOPB',
    'MC34063ABD-TR',
    'LPC1768FBD100',
    'BC547|onsemi',
    'BC847B,215',
    'PTV09A-4025F-B103',
    'LM7805CT|Texas Instruments',
    'PCF8591T/2,518',
    'NE555N|Texas Instruments',
    'IS62C256AL-45ULI',
    'FT232RL',
    'ASV-18432MHZ-E-T',
    'IM03TS',
    'EEU-FR1E471',
    'MBR20100CT|Vishay',
    'MAX232N',
  ],
  Obsolete: [
    'LM741CN|onsemi',
    'LM358A|onsemi',
    'LM358M',
    'LM358N|Texas Instruments',
    'LM358PE4',
    'ADC0804LCN',
    'LM7805CT|onsemi',
    'LM317T|onsemi',
    'ESP-WROOM-02',
    'PC817X2NSZ0F',
    'PC817X1NIP0F',
    'PC817C|Sharp',
    '4N35|onsemi',
    '2N3904BU',
    '2N3906|STMicroelectronics',
    'TLP281-4',
    'GRM188R71H104KA93J',
    'T491B476K010AT',
    'UVR1E101MED1TD',
    'FC-135 32.7680KA-A3',
    'HIH-4030-001',
    'SN74LS138N',
    'WP7113SGD',
    '1734035-2',
    'LM393N|STMicroelectronics',
  ],
};

const stageByKey = new Map<string, LifecycleStage>(
  Object.entries(stages).flatMap(([stage, keys]) =>
    keys.map((key) => [key, stage as LifecycleStage] as const),
  ),
);

/** The keys of the table. */
export const listedLifecycles: readonly string[] = [...stageByKey.keys()];

/** The stage of a part; null for the few of which none is known. */
export function lifecycleOf(mpn: string, manufacturer: string, random: SeededRandom): LifecycleStage | null {
  const isUnknown = random.chance(0.02);
  return stageByKey.get(`${mpn}|${manufacturer}`) ?? stageByKey.get(mpn) ?? (isUnknown ? null : 'Production');
}

/** Whether the manufacturer makes it no more, or not for long. */
export const isDiscontinued = (stage: LifecycleStage | null) => stage === 'EOL' || stage === 'Obsolete';
