export interface Attribute {
  readonly name: string;
  readonly shortname: string;
  readonly group: string;
  /** Empty where the values are texts. */
  readonly unitsSymbol: string;
}

type AttributeRow = readonly [name: string, group: string, unitsSymbol?: string];

/** By shortname. Values with a unit are numbers, the others are texts. */
const rows = {
  accuracy: ['Accuracy', 'Technical', '%'],
  capacitance: ['Capacitance', 'Technical', 'F'],
  case_package: ['Case/Package', 'Physical'],
  coilvoltage: ['Coil Voltage', 'Technical', 'V'],
  color: ['Color', 'Technical'],
  contactcurrentrating: ['Contact Current Rating', 'Technical', 'A'],
  corearchitecture: ['Core Architecture', 'Technical'],
  currenttransferratio: ['Current Transfer Ratio', 'Technical', '%'],
  currentrating: ['Current Rating', 'Technical', 'A'],
  dielectric: ['Dielectric', 'Technical'],
  draintosourcevoltage_vdss: ['Drain to Source Voltage (Vdss)', 'Technical', 'V'],
  density: ['Density', 'Technical', 'b'],
  esr_equivalentseriesresistance_: ['ESR (Equivalent Series Resistance)', 'Technical', 'Ω'],
  forwardcurrent: ['Forward Current', 'Technical', 'A'],
  forwardvoltage: ['Forward Voltage', 'Technical', 'V'],
  frequency: ['Frequency', 'Technical', 'Hz'],
  gainbandwidthproduct: ['Gain Bandwidth Product', 'Technical', 'Hz'],
  gender: ['Gender', 'Technical'],
  hfemin: ['hFE Min', 'Technical'],
  inductance: ['Inductance', 'Technical', 'H'],
  inputoffsetvoltage_vos_: ['Input Offset Voltage (Vos)', 'Technical', 'V'],
  interface: ['Interface', 'Technical'],
  isolationvoltage: ['Isolation Voltage', 'Technical', 'V'],
  lifecyclestatus: ['Lifecycle Status', 'Compliance'],
  loadcapacitance: ['Load Capacitance', 'Technical', 'F'],
  logicfunction: ['Logic Function', 'Technical'],
  maxcollectorcurrent: ['Max Collector Current', 'Technical', 'A'],
  maxjunctiontemperature: ['Max Junction Temperature', 'Technical', '°C'],
  maxoperatingtemperature: ['Max Operating Temperature', 'Technical', '°C'],
  maxsupplyvoltage: ['Max Supply Voltage', 'Technical', 'V'],
  memorysize: ['Memory Size', 'Technical', 'B'],
  memorytype: ['Memory Type', 'Technical'],
  minoperatingtemperature: ['Min Operating Temperature', 'Technical', '°C'],
  minsupplyvoltage: ['Min Supply Voltage', 'Technical', 'V'],
  mount: ['Mount', 'Physical'],
  numberofbits: ['Number of Bits', 'Technical'],
  numberofchannels: ['Number of Channels', 'Technical'],
  numberofcircuits: ['Number of Circuits', 'Technical'],
  numberofi_os: ['Number of I/Os', 'Technical'],
  numberofpins: ['Number of Pins', 'Physical'],
  outputcurrent: ['Output Current', 'Technical', 'A'],
  outputvoltage: ['Output Voltage', 'Technical', 'V'],
  pitch: ['Pitch', 'Physical', 'm'],
  polarity: ['Polarity', 'Technical'],
  powerrating: ['Power Rating', 'Technical', 'W'],
  ramsize: ['RAM Size', 'Technical', 'B'],
  rdsonmax: ['Rds On Max', 'Technical', 'Ω'],
  resistance: ['Resistance', 'Technical', 'Ω'],
  resolution: ['Resolution', 'Technical'],
  rohs: ['RoHS', 'Compliance'],
  samplingrate: ['Sampling Rate', 'Technical', 'SPS'],
  scheduleb: ['Schedule B', 'Compliance'],
  sensortype: ['Sensor Type', 'Technical'],
  temperaturecoefficient: ['Temperature Coefficient', 'Technical'],
  tolerance: ['Tolerance', 'Technical', '%'],
  tripcurrent: ['Trip Current', 'Technical', 'A'],
  voltagerating: ['Voltage Rating', 'Technical', 'V'],
  wavelength: ['Wavelength', 'Technical', 'm'],
  zenervoltage: ['Zener Voltage', 'Technical', 'V'],
} satisfies Record<string, AttributeRow>;

export type AttributeKey = keyof typeof rows;

/** Values as people write them, by shortname: `{ capacitance: '4.7 µF' }`. */
export type SpecTexts = Partial<Record<AttributeKey, string>>;

/** Every attribute of the catalog's parts. */
export const attributes: readonly Attribute[] = Object.entries<AttributeRow>(rows).map(
  ([shortname, [name, group, unitsSymbol = '']]) => ({ name, shortname, group, unitsSymbol }),
);

const byShortname = new Map(attributes.map((attribute) => [attribute.shortname, attribute]));

/** The attribute with that shortname. */
export function attributeNamed(shortname: string): Attribute | undefined {
  return byShortname.get(shortname);
}
