import type { ManufacturerKey } from '../catalog/manufacturers';
import { type PartFamily, type PartRow, partTable } from './part-family';

type CeramicRow = readonly [
  mpn: string,
  manufacturer: ManufacturerKey,
  casing: string,
  price: number,
  capacitance: string,
  voltage: string,
  dielectric: string,
  tolerance: string,
];

function ceramic(row: CeramicRow): PartRow {
  const [mpn, manufacturer, casing, price, capacitance, voltagerating, dielectric, tolerance] = row;
  const description = `Ceramic capacitor, ${capacitance}, ${voltagerating}, ${dielectric}, ${casing}`;
  const specs = { capacitance, voltagerating, dielectric, tolerance };
  return { mpn, manufacturers: [manufacturer], casing, price, description, specs };
}

const ceramicRows: readonly CeramicRow[] = [
  ['GRM155R71C104KA88D', 'murata', '0402', 0.012, '100 nF', '16 V', 'X7R', '10 %'],
  ['GRM155R71C104KA88J', 'murata', '0402', 0.012, '100 nF', '16 V', 'X7R', '10 %'],
  ['GRM188R71H104KA93D', 'murata', '0603', 0.021, '100 nF', '50 V', 'X7R', '10 %'],
  ['GRM188R71H104KA93J', 'murata', '0603', 0.02, '100 nF', '50 V', 'X7R', '10 %'],
  ['GRM188R61A106KE69D', 'murata', '0603', 0.052, '10 µF', '10 V', 'X5R', '10 %'],
  ['GRM21BR61E106KA73L', 'murata', '0805', 0.087, '10 µF', '25 V', 'X5R', '10 %'],
  ['GRM32ER71E226KE15L', 'murata', '1210', 0.43, '22 µF', '25 V', 'X7R', '10 %'],
  ['GRM1555C1H220JA01D', 'murata', '0402', 0.009, '22 pF', '50 V', 'C0G', '5 %'],
  ['GRM1885C1H101JA01D', 'murata', '0603', 0.014, '100 pF', '50 V', 'C0G', '5 %'],
  ['GRM0335C1HR80BA01D', 'murata', '0201', 0.011, '800 fF', '50 V', 'C0G', '12.5 %'],
  ['CC0603KRX7R9BB104', 'yageo', '0603', 0.016, '100 nF', '50 V', 'X7R', '10 %'],
  ['CC0603JRNPO9BN220', 'yageo', '0603', 0.011, '22 pF', '50 V', 'C0G', '5 %'],
  ['CC0402KRX7R7BB104', 'yageo', '0402', 0.009, '100 nF', '16 V', 'X7R', '10 %'],
  ['CC0805KKX7R8BB105', 'yageo', '0805', 0.038, '1 µF', '25 V', 'X7R', '10 %'],
  ['CL10B104KB8NNNC', 'samsung', '0603', 0.013, '100 nF', '50 V', 'X7R', '10 %'],
  ['CL05B104KO5NNNC', 'samsung', '0402', 0.008, '100 nF', '16 V', 'X7R', '10 %'],
  ['CL21A106KAYNNNE', 'samsung', '0805', 0.061, '10 µF', '25 V', 'X5R', '10 %'],
  ['CL31A226KAHNNNE', 'samsung', '1206', 0.104, '22 µF', '25 V', 'X5R', '10 %'],
  ['C0603C104K5RACTU', 'kemet', '0603', 0.022, '100 nF', '50 V', 'X7R', '10 %'],
  ['C0603C104K5RAC7867', 'kemet', '0603', 0.021, '100 nF', '50 V', 'X7R', '10 %'],
  ['C0402C220J5GACTU', 'kemet', '0402', 0.012, '22 pF', '50 V', 'C0G', '5 %'],
  ['C0805C475K4RACTU', 'kemet', '0805', 0.092, '4.7 µF', '16 V', 'X7R', '10 %'],
  ['C1608X7R1H104K080AA', 'tdk', '0603', 0.024, '100 nF', '50 V', 'X7R', '10 %'],
  ['C2012X5R1E106K125AB', 'tdk', '0805', 0.098, '10 µF', '25 V', 'X5R', '10 %'],
  ['06035C104KAT2A', 'avx', '0603', 0.023, '100 nF', '50 V', 'X7R', '10 %'],
  ['08055C103KAT2A', 'avx', '0805', 0.031, '10 nF', '50 V', 'X7R', '10 %'],
];

export const ceramicCapacitors: PartFamily = {
  name: 'Ceramic capacitors',
  category: 'Ceramic Capacitors',
  specs: { minoperatingtemperature: '-55 °C', maxoperatingtemperature: '125 °C' },
  rows: ceramicRows.map(ceramic),
};

export const polarCapacitors: PartFamily = {
  name: 'Electrolytic and tantalum capacitors',
  category: 'Electrolytic and Tantalum Capacitors',
  specs: { tolerance: '20 %', minoperatingtemperature: '-40 °C', maxoperatingtemperature: '105 °C' },
  rows: partTable(`
    EEE-FK1E101P       | panasonic | SMD 6.3x7.7 | 0.36 | Electrolytic capacitor, 100 µF, 25 V | capacitance: 100 µF; voltagerating: 25 V
    EEU-FR1E471        | panasonic | Radial      | 0.42 | Electrolytic capacitor, 470 µF, 25 V | capacitance: 470 µF; voltagerating: 25 V
    EEU-FR1V102        | panasonic | Radial      | 0.83 | Electrolytic capacitor, 1 mF, 35 V   | capacitance: 1 mF; voltagerating: 35 V
    ECA-1HM101         | panasonic | Radial      | 0.23 | Electrolytic capacitor, 100 µF, 50 V | capacitance: 100 µF; voltagerating: 50 V
    UVR1E101MED1TD     | nichicon  | Radial      | 0.17 | Electrolytic capacitor, 100 µF, 25 V | capacitance: 100 µF; voltagerating: 25 V
    UWT1V100MCL1GB     | nichicon  | SMD 4x5.4   | 0.19 | Electrolytic capacitor, 10 µF, 35 V  | capacitance: 10 µF; voltagerating: 35 V
    B41821A7107M000    | tdk       | Radial      | 0.48 | Electrolytic capacitor, 100 µF, 35 V | capacitance: 100 µF; voltagerating: 35 V
    T491A106K010AT     | kemet     | 1206        | 0.29 | Tantalum capacitor, 10 µF, 10 V      | capacitance: 10 µF; tolerance: 10 %; voltagerating: 10 V
    T491B476K010AT     | kemet     | 1411        | 0.51 | Tantalum capacitor, 47 µF, 10 V      | capacitance: 47 µF; tolerance: 10 %; voltagerating: 10 V
    T520B107M006ATE040 | kemet     | 1411        | 1.18 | Polymer capacitor, 100 µF, 6.3 V     | capacitance: 100 µF; esr_equivalentseriesresistance_: 40 mΩ; voltagerating: 6.3 V
    TAJA106K016RNJ     | avx       | 1206        | 0.33 | Tantalum capacitor, 10 µF, 16 V      | capacitance: 10 µF; tolerance: 10 %; voltagerating: 16 V
    TAJB107M006RNJ     | avx       | 1411        | 0.62 | Tantalum capacitor, 100 µF, 6.3 V    | capacitance: 100 µF; voltagerating: 6.3 V
  `),
};
