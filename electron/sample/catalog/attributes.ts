export interface Attribute {
  readonly id: string;
  readonly name: string;
  readonly shortname: string;
  readonly group: string;
  readonly valueType: 'text' | 'number';
  readonly unitsName: string;
  readonly unitsSymbol: string;
  readonly shortDisplayname: string;
}

type AttributeRow = readonly [name: string, group: string, unitsName?: string, unitsSymbol?: string];

/** By shortname. A row with units holds a number, one without holds a text. */
const rows = {
  accuracy: ['Accuracy', 'Technical', 'percent', '%'],
  capacitance: ['Capacitance', 'Technical', 'farads', 'F'],
  case_package: ['Case/Package', 'Physical'],
  coilvoltage: ['Coil Voltage', 'Technical', 'volts', 'V'],
  color: ['Color', 'Technical'],
  contactcurrentrating: ['Contact Current Rating', 'Technical', 'amperes', 'A'],
  corearchitecture: ['Core Architecture', 'Technical'],
  currenttransferratio: ['Current Transfer Ratio', 'Technical', 'percent', '%'],
  currentrating: ['Current Rating', 'Technical', 'amperes', 'A'],
  dielectric: ['Dielectric', 'Technical'],
  draintosourcevoltage_vdss: ['Drain to Source Voltage (Vdss)', 'Technical', 'volts', 'V'],
  density: ['Density', 'Technical', 'bits', 'b'],
  esr_equivalentseriesresistance_: ['ESR (Equivalent Series Resistance)', 'Technical', 'ohms', 'Ω'],
  forwardcurrent: ['Forward Current', 'Technical', 'amperes', 'A'],
  forwardvoltage: ['Forward Voltage', 'Technical', 'volts', 'V'],
  frequency: ['Frequency', 'Technical', 'hertz', 'Hz'],
  gainbandwidthproduct: ['Gain Bandwidth Product', 'Technical', 'hertz', 'Hz'],
  gender: ['Gender', 'Technical'],
  hfemin: ['hFE Min', 'Technical'],
  inductance: ['Inductance', 'Technical', 'henries', 'H'],
  inputoffsetvoltage_vos_: ['Input Offset Voltage (Vos)', 'Technical', 'volts', 'V'],
  interface: ['Interface', 'Technical'],
  isolationvoltage: ['Isolation Voltage', 'Technical', 'volts', 'V'],
  lifecyclestatus: ['Lifecycle Status', 'Compliance'],
  loadcapacitance: ['Load Capacitance', 'Technical', 'farads', 'F'],
  logicfunction: ['Logic Function', 'Technical'],
  maxcollectorcurrent: ['Max Collector Current', 'Technical', 'amperes', 'A'],
  maxjunctiontemperature: ['Max Junction Temperature', 'Technical', 'degrees Celsius', '°C'],
  maxoperatingtemperature: ['Max Operating Temperature', 'Technical', 'degrees Celsius', '°C'],
  maxsupplyvoltage: ['Max Supply Voltage', 'Technical', 'volts', 'V'],
  memorysize: ['Memory Size', 'Technical', 'bytes', 'B'],
  memorytype: ['Memory Type', 'Technical'],
  minoperatingtemperature: ['Min Operating Temperature', 'Technical', 'degrees Celsius', '°C'],
  minsupplyvoltage: ['Min Supply Voltage', 'Technical', 'volts', 'V'],
  mount: ['Mount', 'Physical'],
  numberofbits: ['Number of Bits', 'Technical'],
  numberofchannels: ['Number of Channels', 'Technical'],
  numberofcircuits: ['Number of Circuits', 'Technical'],
  numberofi_os: ['Number of I/Os', 'Technical'],
  numberofpins: ['Number of Pins', 'Physical'],
  outputcurrent: ['Output Current', 'Technical', 'amperes', 'A'],
  outputvoltage: ['Output Voltage', 'Technical', 'volts', 'V'],
  pitch: ['Pitch', 'Physical', 'meters', 'm'],
  polarity: ['Polarity', 'Technical'],
  powerrating: ['Power Rating', 'Technical', 'watts', 'W'],
  ramsize: ['RAM Size', 'Technical', 'bytes', 'B'],
  rdsonmax: ['Rds On Max', 'Technical', 'ohms', 'Ω'],
  resistance: ['Resistance', 'Technical', 'ohms', 'Ω'],
  resolution: ['Resolution', 'Technical'],
  rohs: ['RoHS', 'Compliance'],
  samplingrate: ['Sampling Rate', 'Technical', 'samples per second', 'SPS'],
  scheduleb: ['Schedule B', 'Compliance'],
  sensortype: ['Sensor Type', 'Technical'],
  temperaturecoefficient: ['Temperature Coefficient', 'Technical'],
  tolerance: ['Tolerance', 'Technical', 'percent', '%'],
  tripcurrent: ['Trip Current', 'Technical', 'amperes', 'A'],
  voltagerating: ['Voltage Rating', 'Technical', 'volts', 'V'],
  wavelength: ['Wavelength', 'Technical', 'meters', 'm'],
  zenervoltage: ['Zener Voltage', 'Technical', 'volts', 'V'],
} satisfies Record<string, AttributeRow>;

export type AttributeKey = keyof typeof rows;

/** Values as people write them, by shortname: `{ capacitance: '4.7 µF' }`. */
export type SpecTexts = Partial<Record<AttributeKey, string>>;

function attributeOf(shortname: string, row: AttributeRow, index: number): Attribute {
  const [name, group, unitsName = '', unitsSymbol = ''] = row;
  const valueType = unitsSymbol === '' ? 'text' : 'number';
  const id = String(600 + index);
  return { id, name, shortname, group, valueType, unitsName, unitsSymbol, shortDisplayname: name };
}

/** Every attribute that a part of the catalog may have; ids are invented. */
export const attributes: readonly Attribute[] = Object.entries(rows).map(([shortname, row], index) =>
  attributeOf(shortname, row, index),
);

const byShortname = new Map(attributes.map((attribute) => [attribute.shortname, attribute]));

/** The attribute of `shortname`, or undefined where there is none. */
export function attributeNamed(shortname: string): Attribute | undefined {
  return byShortname.get(shortname);
}
