import { type PartFamily, type PartRow, partTable } from './part-family';

/** A resistance code has the unit in place of the decimal point: `4K7` is 4.7 kΩ, `10R` is 10 Ω. */
function resistanceOf(code: string): string {
  const [, whole = '', unit = '', fraction = ''] = /^(\d+)([RKM])(\d*)$/.exec(code) ?? [];
  const prefix = unit === 'K' ? 'k' : unit === 'M' ? 'M' : '';
  return `${whole}${fraction === '' ? '' : `.${fraction}`} ${prefix}Ω`;
}

const codes = ['10R', '100R', '330R', '1K', '2K2', '4K7', '10K', '22K', '47K', '100K', '1M'];

function yageoChip(code: string, size: string, price: number): PartRow {
  const resistance = resistanceOf(code);
  const powerrating = { '0402': '62.5 mW', '0603': '100 mW', '0805': '125 mW' }[size] ?? '250 mW';
  const specs = { resistance, powerrating, tolerance: '1 %' };
  const description = `Chip resistor, ${resistance}, 1 %, ${size}`;
  return { mpn: `RC${size}FR-07${code}L`, manufacturers: ['yageo'], casing: size, price, description, specs };
}

export const chipResistors: PartFamily = {
  name: 'Chip resistors',
  category: 'Chip Resistors',
  specs: {
    minoperatingtemperature: '-55 °C',
    maxoperatingtemperature: '155 °C',
    temperaturecoefficient: '100 ppm/°C',
  },
  rows: [
    ...codes.map((code) => yageoChip(code, '0603', 0.009)),
    ...['1K', '4K7', '10K', '100K'].map((code) => yageoChip(code, '0402', 0.008)),
    ...['1K', '10K', '100K'].map((code) => yageoChip(code, '0805', 0.012)),
    ...partTable(`
    CRCW060310K0FKEA | vishay    | 0603 | 0.013 | Chip resistor, 10 kΩ, 1 %     | resistance: 10 kΩ; tolerance: 1 %
    CRCW06031K00FKEA | vishay    | 0603 | 0.013 | Chip resistor, 1 kΩ, 1 %      | resistance: 1 kΩ; tolerance: 1 %
    CRCW0603100RFKEA | vishay    | 0603 | 0.013 | Chip resistor, 100 Ω, 1 %     | resistance: 100 Ω; tolerance: 1 %
    ERJ-3EKF1002V    | panasonic | 0603 | 0.015 | Chip resistor, 10 kΩ, 1 %     | resistance: 10 kΩ; tolerance: 1 %
    ERJ-3EKF1001V    | panasonic | 0603 | 0.015 | Chip resistor, 1 kΩ, 1 %      | resistance: 1 kΩ; tolerance: 1 %
    MCR03EZPFX1002   | rohm      | 0603 | 0.012 | Chip resistor, 10 kΩ, 1 %     | resistance: 10 kΩ; tolerance: 1 %
    WSL2512R0100FEA  | vishay    | 2512 | 0.58  | Current sense resistor, 10 mΩ | resistance: 10 mΩ; powerrating: 1 W
  `),
  ],
};

export const throughHoleResistors: PartFamily = {
  name: 'Through-hole resistors and trimmers',
  category: 'Through-Hole Resistors and Trimmers',
  specs: {},
  rows: partTable(`
    CFR-25JB-52-10K   | yageo  | Axial   | 0.03 | Carbon film resistor, 10 kΩ  | resistance: 10 kΩ; tolerance: 5 %
    CFR-25JB-52-1K    | yageo  | Axial   | 0.03 | Carbon film resistor, 1 kΩ   | resistance: 1 kΩ; tolerance: 5 %
    MFR-25FBF52-10K   | yageo  | Axial   | 0.04 | Metal film resistor, 10 kΩ   | resistance: 10 kΩ; tolerance: 1 %
    MFR-25FBF52-1K    | yageo  | Axial   | 0.04 | Metal film resistor, 1 kΩ    | resistance: 1 kΩ; tolerance: 1 %
    3296W-1-103LF     | bourns | Through | 2.41 | Trimmer, 10 kΩ, 25 turns     | resistance: 10 kΩ; tolerance: 10 %
    3296W-1-502LF     | bourns | Through | 2.41 | Trimmer, 5 kΩ, 25 turns      | resistance: 5 kΩ; tolerance: 10 %
    3386P-1-103LF     | bourns | Through | 1.36 | Trimmer, 10 kΩ, one turn     | resistance: 10 kΩ; tolerance: 10 %
    PTV09A-4025F-B103 | bourns | Through | 0.98 | Potentiometer, 10 kΩ, linear | resistance: 10 kΩ; tolerance: 20 %
  `),
};

export const inductors: PartFamily = {
  name: 'Inductors and ferrite beads',
  category: 'Inductors and Ferrite Beads',
  specs: { minoperatingtemperature: '-40 °C', maxoperatingtemperature: '125 °C' },
  rows: partTable(`
    XAL5030-222MEC   | coilcraft | SMD 5.3x5.5   | 1.94 | Power inductor, 2.2 µH | inductance: 2.2 µH; currentrating: 9.2 A
    XAL4020-102MEC   | coilcraft | SMD 4x4       | 1.61 | Power inductor, 1 µH   | inductance: 1 µH; currentrating: 9.6 A
    744043100        | wurth     | SMD 4.8x4.8   | 1.73 | Power inductor, 10 µH  | inductance: 10 µH; currentrating: 1.3 A
    7447789004       | wurth     | SMD 7.3x7.3   | 1.88 | Power inductor, 4.7 µH | inductance: 4.7 µH; currentrating: 2.9 A
    SRN6045-100M     | bourns    | SMD 6x6       | 0.57 | Power inductor, 10 µH  | inductance: 10 µH; currentrating: 2.5 A
    SRR1260-470M     | bourns    | SMD 12.5x12.5 | 1.02 | Power inductor, 47 µH  | inductance: 47 µH; currentrating: 2.6 A
    LQM18FN1R0M00D   | murata    | 0603          | 0.16 | Inductor, 1 µH         | inductance: 1 µH; currentrating: 150 mA
    LQW18AN10NJ00D   | murata    | 0603          | 0.14 | RF inductor, 10 nH     | inductance: 10 nH; tolerance: 5 %
    BLM18PG121SN1D   | murata    | 0603          | 0.06 | Ferrite bead, 120 Ω    | currentrating: 2 A
    BLM18AG601SN1D   | murata    | 0603          | 0.06 | Ferrite bead, 600 Ω    | currentrating: 500 mA
    MPZ2012S601AT000 | tdk       | 0805          | 0.09 | Ferrite bead, 600 Ω    | currentrating: 2 A
  `),
};

export const crystals: PartFamily = {
  name: 'Crystals and oscillators',
  category: 'Crystals and Oscillators',
  specs: { minoperatingtemperature: '-20 °C', maxoperatingtemperature: '70 °C' },
  rows: partTable(`
    ASV-18.432MHZ-EJ-T   | abracon | SMD 7x5     | 1.46 | Oscillator, 18.432 MHz    | frequency: 18.432 MHz
    ASV-18432MHZ-E-T     | abracon | SMD 7x5     | 1.42 | Oscillator, 18.432 MHz    | frequency: 18.432 MHz
    ASV-12.000MHZ-EJ-T   | abracon | SMD 7x5     | 1.46 | Oscillator, 12 MHz        | frequency: 12 MHz
    ASV-24.000MHZ-EJ-T   | abracon | SMD 7x5     | 1.46 | Oscillator, 24 MHz        | frequency: 24 MHz
    ABLS-16.000MHZ-B4-T  | abracon | HC-49/US    | 0.31 | Crystal, 16 MHz           | frequency: 16 MHz; loadcapacitance: 18 pF
    ABLS-8.000MHZ-B4-T   | abracon | HC-49/US    | 0.31 | Crystal, 8 MHz            | frequency: 8 MHz; loadcapacitance: 18 pF
    ABM8-25.000MHZ-B2-T  | abracon | SMD 3.2x2.5 | 0.64 | Crystal, 25 MHz           | frequency: 25 MHz; loadcapacitance: 18 pF
    ABS07-32.768KHZ-T    | abracon | SMD 3.2x1.5 | 0.72 | Watch crystal, 32.768 kHz | frequency: 32.768 kHz
    FC-135 32.7680KA-A3  | epson   | SMD 3.2x1.5 | 0.59 | Watch crystal, 32.768 kHz | frequency: 32.768 kHz
    ECS-160-20-4X        | ecs     | HC-49/US    | 0.43 | Crystal, 16 MHz           | frequency: 16 MHz; loadcapacitance: 20 pF
    ECS-.327-12.5-34B-TR | ecs     | SMD 3.2x1.5 | 0.61 | Watch crystal, 32.768 kHz | frequency: 32.768 kHz
  `),
};
