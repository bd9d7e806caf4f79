/** The specifications that name the case or package, in either spelling (docs/nexar-api.md, Lifecycle and specifications). */
export const packageAttributes: readonly string[] = ['casepackage', 'case_package'];

/**
 * What parts of a category are chosen by, most important first, as the beginnings of the attributes' shortnames: the service
 * has `voltagerating` and `voltagerating_dc_` (docs/nexar-api.md, What parts are chosen by). The first category that fits counts.
 */
const relevant: readonly (readonly [category: RegExp, attributes: readonly string[]])[] = [
  [/capacitor/i, ['capacitance', 'voltagerating', 'dielectric', 'tolerance', 'esr']],
  [/resistor|potentiometer|trimmer/i, ['resistance', 'tolerance', 'powerrating', 'temperaturecoefficient']],
  [/inductor|choke|coil|ferrite|bead/i, ['inductance', 'currentrating', 'dcresistance', 'tolerance']],
  [/crystal|oscillator|resonator/i, ['frequency', 'loadcapacitance', 'frequencytolerance', 'tolerance']],
  [
    /amplifier|comparator/i,
    ['maxsupplyvoltage', 'minsupplyvoltage', 'numberofc', 'gainbandwidth', 'inputoffset', 'slewrate'],
  ],
  [
    /regulator|voltage reference|power management/i,
    [
      'outputvoltage',
      'outputcurrent',
      'maxinputvoltage',
      'dropoutvoltage',
      'frequency',
      'switchingfrequency',
    ],
  ],
  [
    /controller|processor/i,
    ['corearchitecture', 'memorysize', 'ramsize', 'frequency', 'numberofi_os', 'interface', 'numberofbits'],
  ],
  [/module|wireless|rf\b/i, ['frequency', 'interface', 'memorysize', 'maxsupplyvoltage']],
  [
    /mosfet|fets?\b/i,
    ['draintosourcevoltage', 'continuousdraincurrent', 'rdson', 'polarity', 'gatetosourcevoltage'],
  ],
  [/zener|tvs|suppress|esd/i, ['zenervoltage', 'voltagerating', 'powerrating', 'capacitance']],
  [/diode|rectifier/i, ['voltagerating', 'maxreversevoltage', 'forwardcurrent', 'forwardvoltage']],
  [/transistor|bjt/i, ['polarity', 'collectoremitter', 'maxcollectorcurrent', 'hfe']],
  [/optocoupler|isolator/i, ['isolationvoltage', 'currenttransferratio', 'numberofchannels']],
  [/\bleds?\b|light/i, ['color', 'wavelength', 'forwardvoltage', 'forwardcurrent']],
  [/logic|gate|flip.?flop/i, ['logicfunction', 'maxsupplyvoltage', 'numberofbits', 'numberofc']],
  [/memory|eeprom|flash/i, ['memorytype', 'density', 'memorysize', 'interface']],
  [/converter|adc|dac/i, ['resolution', 'numberofbits', 'samplingrate', 'interface', 'numberofchannels']],
  [/timer|clock/i, ['maxsupplyvoltage', 'frequency', 'interface']],
  [/interface|transceiver|driver/i, ['interface', 'maxsupplyvoltage', 'outputcurrent', 'numberofchannels']],
  [/sensor|transducer/i, ['sensortype', 'interface', 'accuracy', 'maxsupplyvoltage']],
  [
    /connector|header|housing|terminal|usb/i,
    ['pitch', 'numberofpositions', 'numberofpins', 'gender', 'currentrating'],
  ],
  [/relay/i, ['coilvoltage', 'contactcurrent', 'contactform']],
  [/switch/i, ['contactcurrent', 'currentrating', 'voltagerating']],
  [/fuse/i, ['currentrating', 'tripcurrent', 'voltagerating']],
];

/** What says little of what a part does. */
const minor =
  /^(m(ax|in)(operating|storage)?temperature|mount|numberofpins|weight|height|length|width|depth|rohs|reach|scheduleb|eccn|hts)/;

/** Ranks of what is neither among the category's attributes nor minor, and of the minor ones. */
export const otherRank = 100;
const minorRank = 200;

/**
 * Ranks attributes by how much parts of `category` are chosen by them: 0 for the package, then the category's attributes,
 * then all others, at last the minor ones.
 */
export function specificationRank(category: string | null): (id: string) => number {
  const attributes = relevant.find(([name]) => name.test(category ?? ''))?.[1] ?? [];
  return (id) => {
    if (packageAttributes.includes(id)) return 0;
    const at = attributes.findIndex((beginning) => id.startsWith(beginning));
    if (at !== -1) return 1 + at;
    return minor.test(id) ? minorRank : otherRank;
  };
}
