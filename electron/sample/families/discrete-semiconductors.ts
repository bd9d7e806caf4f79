import { type PartFamily, partTable } from './part-family';

export const mosfets: PartFamily = {
  name: 'MOSFETs',
  category: 'MOSFETs',
  specs: { maxjunctiontemperature: '150 °C', polarity: 'N-Channel' },
  rows: partTable(`
    IRF540N          | infineon                | TO-220-3 | 1.12 | N-channel MOSFET, 100 V            | draintosourcevoltage_vdss: 100 V; rdsonmax: 44 mΩ
    IRF540NPBF       | infineon                | TO-220-3 | 1.24 | N-channel MOSFET, 100 V            | draintosourcevoltage_vdss: 100 V; rdsonmax: 44 mΩ
    IRF3205PBF       | infineon                | TO-220-3 | 1.58 | N-channel MOSFET, 55 V             | draintosourcevoltage_vdss: 55 V; rdsonmax: 8 mΩ
    IRLZ44NPBF       | infineon                | TO-220-3 | 1.36 | Logic level N-channel MOSFET, 55 V | draintosourcevoltage_vdss: 55 V; rdsonmax: 22 mΩ
    IRF9540NPBF      | infineon                | TO-220-3 | 1.47 | P-channel MOSFET, 100 V            | polarity: P-Channel; rdsonmax: 117 mΩ; draintosourcevoltage_vdss: 100 V
    FQP30N06L        | onsemi                  | TO-220-3 | 1.61 | Logic level N-channel MOSFET, 60 V | rdsonmax: 35 mΩ; draintosourcevoltage_vdss: 60 V
    2N7000           | onsemi diodes microchip | TO-92-3  | 0.34 | N-channel MOSFET, 60 V             | rdsonmax: 5 Ω; draintosourcevoltage_vdss: 60 V
    2N7002           | onsemi diodes nexperia  | SOT-23-3 | 0.07 | N-channel MOSFET, 60 V             | rdsonmax: 5 Ω; draintosourcevoltage_vdss: 60 V
    2N7002,215       | nexperia                | SOT-23-3 | 0.06 | N-channel MOSFET, 60 V, reel       | rdsonmax: 5 Ω; draintosourcevoltage_vdss: 60 V
    2N7002-7-F       | diodes                  | SOT-23-3 | 0.06 | N-channel MOSFET, 60 V, reel       | rdsonmax: 7.5 Ω; draintosourcevoltage_vdss: 60 V
    BSS138           | onsemi diodes           | SOT-23-3 | 0.09 | N-channel MOSFET, 50 V             | draintosourcevoltage_vdss: 50 V
    BSS84            | onsemi                  | SOT-23-3 | 0.12 | P-channel MOSFET, 50 V             | polarity: P-Channel; draintosourcevoltage_vdss: 50 V
    AO3400A          | aos                     | SOT-23-3 | 0.11 | N-channel MOSFET, 30 V             | rdsonmax: 26.5 mΩ; draintosourcevoltage_vdss: 30 V
    AO3401A          | aos                     | SOT-23-3 | 0.12 | P-channel MOSFET, 30 V             | polarity: P-Channel; rdsonmax: 50 mΩ; draintosourcevoltage_vdss: 30 V
    SI2302CDS-T1-GE3 | vishay                  | SOT-23-3 | 0.28 | N-channel MOSFET, 20 V             | rdsonmax: 57 mΩ; draintosourcevoltage_vdss: 20 V
    CSD18540Q5B      | ti                      | SON-8    | 2.04 | N-channel MOSFET, 60 V             | rdsonmax: 2.2 mΩ; draintosourcevoltage_vdss: 60 V
  `),
};

export const bipolarTransistors: PartFamily = {
  name: 'Bipolar transistors',
  category: 'Bipolar Transistors',
  specs: { maxjunctiontemperature: '150 °C', polarity: 'NPN' },
  rows: partTable(`
    2N3904       | onsemi st diodes       | TO-92-3  | 0.17 | NPN transistor, 40 V            | maxcollectorcurrent: 200 mA; hfemin: 100
    2N3904BU     | onsemi                 | TO-92-3  | 0.16 | NPN transistor, 40 V, bulk      | maxcollectorcurrent: 200 mA
    2N3906       | onsemi st              | TO-92-3  | 0.17 | PNP transistor, 40 V            | polarity: PNP; maxcollectorcurrent: 200 mA
    MMBT3904LT1G | onsemi                 | SOT-23-3 | 0.04 | NPN transistor, 40 V            | maxcollectorcurrent: 200 mA
    MMBT3904,215 | nexperia               | SOT-23-3 | 0.04 | NPN transistor, 40 V            | maxcollectorcurrent: 200 mA
    BC547        | onsemi                 | TO-92-3  | 0.18 | NPN transistor, 45 V            | maxcollectorcurrent: 100 mA
    BC547B       | onsemi nexperia diodes | TO-92-3  | 0.2  | NPN transistor, 45 V            | maxcollectorcurrent: 100 mA; hfemin: 200
    BC547C       | onsemi                 | TO-92-3  | 0.2  | NPN transistor, 45 V            | maxcollectorcurrent: 100 mA; hfemin: 420
    BC557B       | onsemi                 | TO-92-3  | 0.21 | PNP transistor, 45 V            | polarity: PNP
    BC847B,215   | nexperia               | SOT-23-3 | 0.03 | NPN transistor, 45 V            | maxcollectorcurrent: 100 mA
    BC847BLT1G   | onsemi                 | SOT-23-3 | 0.04 | NPN transistor, 45 V            | maxcollectorcurrent: 100 mA
    TIP31C       | st onsemi              | TO-220-3 | 0.67 | NPN power transistor, 100 V     | maxcollectorcurrent: 3 A
    TIP120       | st onsemi              | TO-220-3 | 0.74 | NPN Darlington transistor, 60 V | maxcollectorcurrent: 5 A
    S8050        | umw                    | SOT-23-3 | 0.03 | NPN transistor, 25 V            | maxcollectorcurrent: 500 mA
  `),
};

export const diodes: PartFamily = {
  name: 'Diodes',
  category: 'Diodes',
  specs: { maxjunctiontemperature: '150 °C' },
  rows: partTable(`
    1N4148       | vishay onsemi nexperia diodes rohm | DO-35    | 0.1  | Switching diode, 100 V         | forwardcurrent: 200 mA; forwardvoltage: 1 V; voltagerating: 100 V
    1N4148-T     | diodes                             | DO-35    | 0.08 | Switching diode, 100 V, taped  | forwardcurrent: 200 mA; voltagerating: 100 V
    1N4148TR     | onsemi                             | DO-35    | 0.08 | Switching diode, 100 V, taped  | forwardcurrent: 200 mA; voltagerating: 100 V
    1N4148W-7-F  | diodes                             | SOD-123  | 0.05 | Switching diode, 100 V         | forwardcurrent: 300 mA; voltagerating: 100 V
    1N4148WS-7-F | diodes                             | SOD-323  | 0.05 | Switching diode, 75 V          | forwardcurrent: 150 mA; voltagerating: 75 V
    1N4007       | onsemi vishay diodes               | DO-41    | 0.11 | Rectifier, 1 kV, 1 A           | voltagerating: 1 kV; forwardcurrent: 1 A
    1N4007-T     | diodes                             | DO-41    | 0.09 | Rectifier, 1 kV, 1 A, taped    | voltagerating: 1 kV; forwardcurrent: 1 A
    1N4001       | onsemi vishay                      | DO-41    | 0.1  | Rectifier, 50 V, 1 A           | voltagerating: 50 V; forwardcurrent: 1 A
    1N5819       | st onsemi vishay                   | DO-41    | 0.21 | Schottky diode, 40 V, 1 A      | voltagerating: 40 V; forwardcurrent: 1 A
    SS14         | onsemi vishay                      | DO-214AC | 0.13 | Schottky diode, 40 V, 1 A      | voltagerating: 40 V; forwardcurrent: 1 A
    BAT54S       | nexperia onsemi                    | SOT-23-3 | 0.07 | Dual Schottky diode, 30 V      | forwardcurrent: 200 mA; voltagerating: 30 V
    BAV99        | nexperia onsemi                    | SOT-23-3 | 0.05 | Dual switching diode, 100 V    | forwardcurrent: 215 mA; voltagerating: 100 V
    MBR20100CT   | onsemi vishay                      | TO-220-3 | 0.92 | Dual Schottky rectifier, 100 V | forwardcurrent: 20 A; voltagerating: 100 V
  `),
};

export const suppressors: PartFamily = {
  name: 'TVS and Zener diodes',
  category: 'TVS and Zener Diodes',
  specs: { minoperatingtemperature: '-65 °C', maxoperatingtemperature: '150 °C' },
  rows: partTable(`
    1N4733A       | onsemi vishay            | DO-41    | 0.19 | Zener diode, 5.1 V, 1 W   | zenervoltage: 5.1 V; powerrating: 1 W
    1N4742A       | onsemi vishay            | DO-41    | 0.19 | Zener diode, 12 V, 1 W    | zenervoltage: 12 V; powerrating: 1 W
    BZX84C5V1-7-F | diodes                   | SOT-23-3 | 0.08 | Zener diode, 5.1 V        | zenervoltage: 5.1 V; powerrating: 300 mW
    BZX84C3V3LT1G | onsemi                   | SOT-23-3 | 0.06 | Zener diode, 3.3 V        | zenervoltage: 3.3 V; powerrating: 225 mW
    SMBJ12A       | littelfuse bourns        | DO-214AA | 0.37 | TVS diode, 12 V, 600 W    | powerrating: 600 W
    SMAJ5.0A      | littelfuse bourns vishay | DO-214AC | 0.31 | TVS diode, 5 V, 400 W     | powerrating: 400 W
    USBLC6-2SC6   | st                       | SOT-23-6 | 0.39 | ESD protection for USB    | capacitance: 3.5 pF
    ESD9B5.0ST5G  | onsemi                   | SOD-923  | 0.09 | ESD protection diode, 5 V | capacitance: 800 fF
  `),
};
