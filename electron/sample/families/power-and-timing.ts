import { type PartFamily, partTable } from './part-family';

export const timers: PartFamily = {
  name: 'Timers and real-time clocks',
  category: 'Timers and Real-Time Clocks',
  specs: { minoperatingtemperature: '0 °C', maxoperatingtemperature: '70 °C' },
  rows: partTable(`
    NE555          | ti st onsemi | SOIC-8  | 0.2  | Timer                                   | maxsupplyvoltage: 16 V
    NE555P         | ti           | PDIP-8  | 0.39 | Timer in PDIP                           | maxsupplyvoltage: 16 V; frequency: 100 kHz
    NE555DR        | ti           | SOIC-8  | 0.18 | Timer, tape and reel                    | maxsupplyvoltage: 16 V
    NE555N         | st           | DIP-8   | 0.43 | Timer in DIP                            | maxsupplyvoltage: 16 V
    NE555N         | ti           | PDIP-8  | 0.43 | Timer in PDIP                           | maxsupplyvoltage: 16 V
    SA555DR        | ti           | SOIC-8  | 0.23 | Timer, industrial                       | maxsupplyvoltage: 16 V
    NE556N         | ti           | PDIP-14 | 0.71 | Dual timer                              | maxsupplyvoltage: 16 V
    TLC555CP       | ti           | PDIP-8  | 0.84 | CMOS timer                              | maxsupplyvoltage: 15 V; frequency: 2.1 MHz
    LMC555CN/NOPB  | ti           | PDIP-8  | 1.37 | CMOS timer, low power                   | frequency: 3 MHz
    DS1307+        | adi          | PDIP-8  | 4.12 | Real-time clock                         | interface: I2C
    DS1307Z+       | adi          | SOIC-8  | 3.48 | Real-time clock                         | interface: I2C
    DS3231SN#      | adi          | SOIC-16 | 9.36 | Temperature compensated real-time clock | interface: I2C
    PCF8563T/5,518 | nxp          | SOIC-8  | 1.04 | Real-time clock, low power              | interface: I2C
  `),
};

export const linearRegulators: PartFamily = {
  name: 'Linear regulators',
  category: 'Linear Regulators',
  specs: { maxoperatingtemperature: '125 °C', minoperatingtemperature: '0 °C' },
  rows: partTable(`
    L7805CV           | st        | TO-220-3  | 0.52 | Fixed regulator, 5 V          | outputvoltage: 5 V; outputcurrent: 1.5 A
    L7805ABV          | st        | TO-220-3  | 0.61 | Fixed regulator, 5 V, 2%      | outputvoltage: 5 V; outputcurrent: 1.5 A
    L7812CV           | st        | TO-220-3  | 0.53 | Fixed regulator, 12 V         | outputvoltage: 12 V; outputcurrent: 1.5 A
    L7912CV           | st        | TO-220-3  | 0.66 | Negative regulator, -12 V     | outputvoltage: -12 V; outputcurrent: 1.5 A
    LM7805CT          | onsemi ti | TO-220-3  | 0.59 | Fixed regulator, 5 V          | outputvoltage: 5 V; outputcurrent: 1 A
    MC7805CTG         | onsemi    | TO-220-3  | 0.57 | Fixed regulator, 5 V          | outputvoltage: 5 V; outputcurrent: 1 A
    UA7805CKCS        | ti        | TO-220-3  | 0.79 | Fixed regulator, 5 V          | outputvoltage: 5 V; outputcurrent: 1.5 A
    L78L05ACZ         | st        | TO-92-3   | 0.34 | Fixed regulator, 5 V          | outputvoltage: 5 V; outputcurrent: 100 mA
    LM317T            | st onsemi | TO-220-3  | 0.6  | Adjustable regulator          | outputcurrent: 1.5 A
    LM317             | ti onsemi | TO-220-3  | 0.58 | Adjustable regulator          | outputcurrent: 1.5 A
    LM317DCYR         | ti        | SOT-223-4 | 0.41 | Adjustable regulator          | outputcurrent: 1.5 A
    LM337IMP/NOPB     | ti        | SOT-223-4 | 1.24 | Adjustable negative regulator | outputcurrent: 1 A
    AMS1117-3.3       | ams umw   | SOT-223-4 | 0.21 | Low dropout regulator, 3.3 V  | outputvoltage: 3.3 V; outputcurrent: 1 A
    AMS1117-5.0       | ams umw   | SOT-223-4 | 0.22 | Low dropout regulator, 5 V    | outputvoltage: 5 V; outputcurrent: 1 A
    LD1117V33         | st        | TO-220-3  | 0.63 | Low dropout regulator, 3.3 V  | outputvoltage: 3.3 V; outputcurrent: 800 mA
    LD1117S33TR       | st        | SOT-223-4 | 0.42 | Low dropout regulator, 3.3 V  | outputvoltage: 3.3 V; outputcurrent: 800 mA
    MCP1700-3302E/TO  | microchip | TO-92-3   | 0.44 | Low dropout regulator, 3.3 V  | outputcurrent: 250 mA
    MCP1700T-3302E/TT | microchip | SOT-23-3  | 0.37 | Low dropout regulator, 3.3 V  | outputcurrent: 250 mA
    LP2985-33DBVR     | ti        | SOT-23-5  | 0.39 | Low dropout regulator, 3.3 V  | outputcurrent: 150 mA
    AP2112K-3.3TRG1   | diodes    | SOT-23-5  | 0.32 | Low dropout regulator, 3.3 V  | outputcurrent: 600 mA
    TL431ACLP         | ti        | TO-92-3   | 0.28 | Adjustable shunt reference
    LM4040AIM3-2.5    | ti        | SOT-23-3  | 1.43 | Shunt reference, 2.5 V        | tolerance: 0.1 %
  `),
};

export const switchingRegulators: PartFamily = {
  name: 'Switching regulators',
  category: 'Switching Regulators',
  specs: { minoperatingtemperature: '-40 °C', maxoperatingtemperature: '125 °C' },
  rows: partTable(`
    LM2596S-5.0/NOPB | ti  | TO-263-5 | 4.83 | Step-down regulator, 5 V        | outputvoltage: 5 V; outputcurrent: 3 A
    LM2596S-ADJ/NOPB | ti  | TO-263-5 | 4.79 | Step-down regulator, adjustable | outputcurrent: 3 A
    LM2596T-5.0/NOPB | ti  | TO-220-5 | 5.42 | Step-down regulator, 5 V        | outputcurrent: 3 A
    LM2675M-5.0/NOPB | ti  | SOIC-8   | 4.18 | Step-down regulator, 5 V        | outputcurrent: 1 A
    TPS5430DDAR      | ti  | SOIC-8   | 2.97 | Step-down converter             | outputcurrent: 3 A; frequency: 500 kHz
    TPS54331DR       | ti  | SOIC-8   | 1.38 | Step-down converter             | outputcurrent: 3 A; frequency: 570 kHz
    TPS61090RSAR     | ti  | QFN-16   | 2.61 | Step-up converter               | outputcurrent: 2 A; frequency: 600 kHz
    MC34063ABD-TR    | st  | SOIC-8   | 0.71 | Switching regulator controller  | frequency: 100 kHz
    MC34063ADR       | ti  | SOIC-8   | 0.46 | Switching regulator controller  | frequency: 100 kHz
    MP1584EN-LF-Z    | mps | SOIC-8   | 2.27 | Step-down converter             | outputcurrent: 3 A; frequency: 1.5 MHz
    XL4015           | umw | TO-263-5 | 0.83 | Step-down converter             | outputcurrent: 5 A; frequency: 180 kHz
    LTC3780EG#PBF    | adi | SSOP-24  | 14.8 | Buck-boost controller           | frequency: 400 kHz
  `),
};
