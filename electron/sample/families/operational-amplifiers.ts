import { type PartFamily, partTable } from './part-family';

/** The LM358 and its many suffixes: near-duplicate MPNs, and one MPN that several manufacturers make. */
export const dualOperationalAmplifiers: PartFamily = {
  name: 'LM358 operational amplifiers',
  category: 'Amplifiers',
  specs: {
    gainbandwidthproduct: '700 kHz',
    numberofcircuits: '2',
    minsupplyvoltage: '3 V',
    maxsupplyvoltage: '32 V',
    inputoffsetvoltage_vos_: '7 mV',
    minoperatingtemperature: '0 °C',
    maxoperatingtemperature: '70 °C',
  },
  rows: partTable(`
    LM358         | ti        | SOIC-8  | 0.24 | Dual operational amplifier, 32 V
    LM358         | st onsemi | SOIC-8  | 0.14 | Dual operational amplifier, 32 V
    LM358         | diodes    | SO-8    | 0.14 | Dual operational amplifier, 32 V
    LM358         | umw       | SOP-8   | 0.05 | Dual operational amplifier, 32 V
    LM358A        | ti onsemi | SOIC-8  | 0.18 | Dual operational amplifier, low offset
    LM358N        | st        | DIP-8   | 0.31 | Dual operational amplifier in DIP
    LM358N        | onsemi ti | PDIP-8  | 0.31 | Dual operational amplifier in PDIP
    LM358N/NOPB   | ti        | PDIP-8  | 0.98 | Dual operational amplifier in PDIP, lead free
    LM358AN       | st        | DIP-8   | 0.44 | Dual operational amplifier, low offset, in DIP
    LM358AN       | ti        | PDIP-8  | 0.44 | Dual operational amplifier, low offset, in PDIP
    LM358AN/NOPB  | ti        | PDIP-8  | 1.12 | Dual operational amplifier, low offset, lead free
    LM358P        | ti        | PDIP-8  | 0.36 | Dual operational amplifier in PDIP
    LM358PE4      | ti        | PDIP-8  | 0.41 | Dual operational amplifier in PDIP
    LM358AP       | ti        | PDIP-8  | 0.47 | Dual operational amplifier, low offset, in PDIP
    LM358D        | ti        | SOIC-8  | 0.22 | Dual operational amplifier, tube
    LM358D        | st        | SO-8    | 0.22 | Dual operational amplifier, tube
    LM358DR       | ti        | SOIC-8  | 0.15 | Dual operational amplifier, tape and reel
    LM358DRG4     | ti        | SOIC-8  | 0.19 | Dual operational amplifier, tape and reel
    LM358DRE4     | ti        | SOIC-8  | 0.19 | Dual operational amplifier, tape and reel
    LM358ADR      | ti        | SOIC-8  | 0.17 | Dual operational amplifier, low offset, tape and reel
    LM358ADT      | st        | SO-8    | 0.21 | Dual operational amplifier, low offset, tape and reel
    LM358DT       | st        | SO-8    | 0.16 | Dual operational amplifier, tape and reel
    LM358PWR      | ti        | TSSOP-8 | 0.18 | Dual operational amplifier in TSSOP
    LM358PT       | st        | TSSOP-8 | 0.24 | Dual operational amplifier in TSSOP
    LM358APWR     | ti        | TSSOP-8 | 0.22 | Dual operational amplifier, low offset, in TSSOP
    LM358DGKR     | ti        | VSSOP-8 | 0.2  | Dual operational amplifier in VSSOP
    LM358ADGKR    | ti        | VSSOP-8 | 0.23 | Dual operational amplifier, low offset, in VSSOP
    LM358ST       | st        | MSOP-8  | 0.27 | Dual operational amplifier in MiniSO
    LM358M        | ti        | SOIC-8  | 0.74 | Dual operational amplifier, older ordering code
    LM358MX/NOPB  | ti        | SOIC-8  | 0.51 | Dual operational amplifier, tape and reel, lead free
    LM358AMX/NOPB | ti        | SOIC-8  | 0.63 | Dual operational amplifier, low offset, lead free
    LM358DG       | onsemi    | SOIC-8  | 0.29 | Dual operational amplifier, tube, lead free
    LM358DR2G     | onsemi    | SOIC-8  | 0.17 | Dual operational amplifier, tape and reel, lead free
    LM358EDR2G    | onsemi    | SOIC-8  | 0.23 | Dual operational amplifier, wide temperature range
    LM358NG       | onsemi    | PDIP-8  | 0.39 | Dual operational amplifier in PDIP, lead free
    LM358DMR2G    | onsemi    | MSOP-8  | 0.26 | Dual operational amplifier in Micro8
    LM358S-13     | diodes    | SO-8    | 0.16 | Dual operational amplifier, tape and reel
    LM358AS-13    | diodes    | SO-8    | 0.18 | Dual operational amplifier, low offset, tape and reel
    LM358TH-13    | diodes    | TSSOP-8 | 0.2  | Dual operational amplifier in TSSOP
    LM358WDT      | st        | SO-8    | 0.28 | Dual operational amplifier with ESD protection
    LM358BIDR     | ti        | SOIC-8  | 0.13 | Dual operational amplifier, improved                  | maxsupplyvoltage: 36 V
    LM358BAIDR    | ti        | SOIC-8  | 0.16 | Dual operational amplifier, improved, low offset      | maxsupplyvoltage: 36 V
    LM358LVIDR    | ti        | SOIC-8  | 0.12 | Dual operational amplifier, 5.5 V                     | maxsupplyvoltage: 5.5 V
  `),
};

export const operationalAmplifiers: PartFamily = {
  name: 'Operational amplifiers',
  category: 'Amplifiers',
  specs: { minoperatingtemperature: '-40 °C', maxoperatingtemperature: '85 °C' },
  rows: partTable(`
    LM324            | ti st onsemi | SOIC-14  | 0.19 | Quad operational amplifier                             | numberofcircuits: 4; maxsupplyvoltage: 32 V; minsupplyvoltage: 3 V; gainbandwidthproduct: 1.2 MHz
    LM324N           | st           | DIP-14   | 0.42 | Quad operational amplifier in DIP                      | numberofcircuits: 4; maxsupplyvoltage: 32 V; minsupplyvoltage: 3 V; gainbandwidthproduct: 1.2 MHz
    LM324N           | ti           | PDIP-14  | 0.42 | Quad operational amplifier in PDIP                     | numberofcircuits: 4; maxsupplyvoltage: 32 V; minsupplyvoltage: 3 V; gainbandwidthproduct: 1.2 MHz
    LM324DR          | ti           | SOIC-14  | 0.17 | Quad operational amplifier, tape and reel              | numberofcircuits: 4; maxsupplyvoltage: 32 V; minsupplyvoltage: 3 V; gainbandwidthproduct: 1.2 MHz
    LM324DR2G        | onsemi       | SOIC-14  | 0.19 | Quad operational amplifier, tape and reel              | numberofcircuits: 4; maxsupplyvoltage: 32 V; minsupplyvoltage: 3 V; gainbandwidthproduct: 1 MHz
    LM2904DR         | ti           | SOIC-8   | 0.16 | Dual operational amplifier, industrial                 | numberofcircuits: 2; maxsupplyvoltage: 26 V; minsupplyvoltage: 3 V; gainbandwidthproduct: 700 kHz; maxoperatingtemperature: 125 °C
    LM741CN          | ti onsemi    | PDIP-8   | 0.86 | Operational amplifier                                  | numberofcircuits: 1; maxsupplyvoltage: 36 V; gainbandwidthproduct: 1 MHz
    TL072CP          | st           | DIP-8    | 0.62 | Dual JFET operational amplifier                        | numberofcircuits: 2; maxsupplyvoltage: 36 V; gainbandwidthproduct: 3 MHz
    TL072CP          | ti           | PDIP-8   | 0.62 | Dual JFET operational amplifier                        | numberofcircuits: 2; maxsupplyvoltage: 36 V; gainbandwidthproduct: 3 MHz
    TL072CDR         | ti           | SOIC-8   | 0.27 | Dual JFET operational amplifier                        | numberofcircuits: 2; maxsupplyvoltage: 36 V; gainbandwidthproduct: 3 MHz
    TL074CN          | ti           | PDIP-14  | 0.71 | Quad JFET operational amplifier                        | numberofcircuits: 4; maxsupplyvoltage: 36 V; gainbandwidthproduct: 3 MHz
    TL082CP          | ti           | PDIP-8   | 0.58 | Dual JFET operational amplifier                        | numberofcircuits: 2; maxsupplyvoltage: 36 V; gainbandwidthproduct: 3 MHz
    NE5532P          | ti           | PDIP-8   | 0.77 | Dual low noise operational amplifier                   | numberofcircuits: 2; maxsupplyvoltage: 30 V; gainbandwidthproduct: 10 MHz
    NE5532DR         | ti           | SOIC-8   | 0.48 | Dual low noise operational amplifier                   | numberofcircuits: 2; maxsupplyvoltage: 30 V; gainbandwidthproduct: 10 MHz
    OPA2134PA        | ti           | PDIP-8   | 4.35 | Dual audio operational amplifier                       | numberofcircuits: 2; maxsupplyvoltage: 36 V; gainbandwidthproduct: 8 MHz
    OPA333AIDBVR     | ti           | SOT-23-5 | 2.61 | Zero drift operational amplifier                       | numberofcircuits: 1; maxsupplyvoltage: 5.5 V; minsupplyvoltage: 1.8 V; gainbandwidthproduct: 350 kHz
    MCP6002-I/SN     | microchip    | SOIC-8   | 0.38 | Dual rail to rail operational amplifier                | numberofcircuits: 2; maxsupplyvoltage: 6 V; minsupplyvoltage: 1.8 V; gainbandwidthproduct: 1 MHz
    MCP6002T-I/SN    | microchip    | SOIC-8   | 0.34 | Dual rail to rail operational amplifier, tape and reel | numberofcircuits: 2; maxsupplyvoltage: 6 V; minsupplyvoltage: 1.8 V; gainbandwidthproduct: 1 MHz
    AD8605ARTZ-REEL7 | adi          | SOT-23-5 | 1.92 | Precision operational amplifier                        | numberofcircuits: 1; maxsupplyvoltage: 5.5 V; minsupplyvoltage: 2.7 V; gainbandwidthproduct: 10 MHz
    AD620ANZ         | adi          | PDIP-8   | 11.4 | Instrumentation amplifier                              | numberofcircuits: 1; maxsupplyvoltage: 36 V
    INA219AIDCNR     | ti           | SOT-23-8 | 2.14 | Current and power monitor                              | interface: I2C
  `),
};

export const comparators: PartFamily = {
  name: 'Comparators',
  category: 'Comparators',
  specs: { minsupplyvoltage: '2 V', maxsupplyvoltage: '36 V' },
  rows: partTable(`
    LM393         | ti st onsemi diodes | SOIC-8   | 0.15 | Dual comparator                | numberofcircuits: 2
    LM393N        | st                  | DIP-8    | 0.33 | Dual comparator in DIP         | numberofcircuits: 2
    LM393N        | ti                  | PDIP-8   | 0.33 | Dual comparator in PDIP        | numberofcircuits: 2
    LM393DR       | ti                  | SOIC-8   | 0.14 | Dual comparator, tape and reel | numberofcircuits: 2
    LM339AN       | ti                  | PDIP-14  | 0.54 | Quad comparator in PDIP        | numberofcircuits: 4
    LM339DR       | ti                  | SOIC-14  | 0.18 | Quad comparator, tape and reel | numberofcircuits: 4
    LM311P        | ti                  | PDIP-8   | 0.49 | Comparator with strobe         | numberofcircuits: 1
    TLV3501AIDBVR | ti                  | SOT-23-6 | 2.47 | Fast comparator                | maxsupplyvoltage: 5.5 V
    MCP6541T-I/OT | microchip           | SOT-23-5 | 0.46 | Low power comparator           | maxsupplyvoltage: 5.5 V
  `),
};
