import { type PartFamily, partTable } from './part-family';

export const headers: PartFamily = {
  name: 'Headers and housings',
  category: 'Headers and Housings',
  specs: {},
  rows: partTable(`
    22-23-2021         | molex  | Through | 0.18 | Header, 2 positions, 2.54 mm        | pitch: 2.54 mm; numberofpins: 2; gender: Male
    22-23-2041         | molex  | Through | 0.29 | Header, 4 positions, 2.54 mm        | pitch: 2.54 mm; numberofpins: 4; gender: Male
    22-01-3037         | molex  | Cable   | 0.14 | Housing, 3 positions, 2.54 mm       | pitch: 2.54 mm; gender: Female
    53261-0471         | molex  | SMD     | 0.83 | Header, 4 positions, 1.25 mm        | pitch: 1.25 mm; gender: Male
    B2B-XH-A(LF)(SN)   | jst    | Through | 0.13 | Header, 2 positions, 2.5 mm         | pitch: 2.5 mm; gender: Male
    B4B-XH-A(LF)(SN)   | jst    | Through | 0.18 | Header, 4 positions, 2.5 mm         | pitch: 2.5 mm; gender: Male
    S2B-PH-K-S(LF)(SN) | jst    | Through | 0.14 | Header, 2 positions, 2 mm           | pitch: 2 mm; gender: Male
    XHP-2              | jst    | Cable   | 0.06 | Housing, 2 positions, 2.5 mm        | pitch: 2.5 mm; gender: Female
    TSW-104-07-G-S     | samtec | Through | 0.64 | Pin strip, 4 positions, 2.54 mm     | pitch: 2.54 mm
    SSW-110-01-T-S     | samtec | Through | 1.37 | Socket strip, 10 positions, 2.54 mm | pitch: 2.54 mm
    5-146261-1         | te     | Through | 0.73 | Pin strip, 2 positions, 2.54 mm     | pitch: 2.54 mm
  `),
};

export const terminalsAndUsb: PartFamily = {
  name: 'Terminal blocks and USB',
  category: 'Terminal Blocks and USB',
  specs: {},
  rows: partTable(`
    1729018         | phoenix  | Through | 0.91 | Terminal block, 2 positions, 5.08 mm | pitch: 5.08 mm; currentrating: 13.5 A
    1935161         | phoenix  | Through | 0.42 | Terminal block, 2 positions, 5 mm    | pitch: 5 mm; currentrating: 17.5 A
    282837-2        | te       | Through | 0.86 | Terminal block, 2 positions, 5.08 mm | pitch: 5.08 mm; currentrating: 13.5 A
    10118194-0001LF | amphenol | SMD     | 0.44 | Micro USB receptacle                 | currentrating: 1.8 A
    10118193-0001LF | amphenol | SMD     | 0.47 | Micro USB receptacle                 | currentrating: 1.8 A
    105450-0101     | molex    | SMD     | 1.87 | USB Type-C receptacle                | currentrating: 5 A
    1734035-2       | te       | SMD     | 0.89 | Mini USB receptacle                  | currentrating: 1 A
  `),
};

export const relays: PartFamily = {
  name: 'Relays',
  category: 'Relays',
  specs: {},
  rows: partTable(`
    G5LE-1-DC5     | omron     | Through | 1.52 | Power relay, 5 V coil  | coilvoltage: 5 V; contactcurrentrating: 10 A
    G5LE-1-DC12    | omron     | Through | 1.49 | Power relay, 12 V coil | coilvoltage: 12 V; contactcurrentrating: 10 A
    G5LE-14-DC12   | omron     | Through | 1.53 | Power relay, 12 V coil | coilvoltage: 12 V; contactcurrentrating: 10 A
    G6K-2F-Y-DC5   | omron     | SMD     | 3.94 | Signal relay, 5 V coil | coilvoltage: 5 V; contactcurrentrating: 1 A
    SRD-05VDC-SL-C | songle    | Through | 0.64 | Power relay, 5 V coil  | coilvoltage: 5 V; contactcurrentrating: 10 A
    SRD-12VDC-SL-C | songle    | Through | 0.64 | Power relay, 12 V coil | coilvoltage: 12 V; contactcurrentrating: 10 A
    TQ2-5V         | panasonic | Through | 2.37 | Signal relay, 5 V coil | coilvoltage: 5 V; contactcurrentrating: 1 A
    IM03TS         | te        | Through | 2.61 | Signal relay, 5 V coil | coilvoltage: 5 V; contactcurrentrating: 2 A
  `),
};

export const switches: PartFamily = {
  name: 'Switches',
  category: 'Switches',
  specs: {},
  rows: partTable(`
    B3F-1000             | omron     | Through | 0.34 | Tactile switch, 6 mm      | contactcurrentrating: 50 mA
    B3U-1000P            | omron     | SMD     | 0.93 | Tactile switch, 3 mm      | contactcurrentrating: 50 mA
    PTS645SM43SMTR92 LFS | ck        | SMD     | 0.24 | Tactile switch, 6 mm      | contactcurrentrating: 50 mA
    OS102011MS2QN1       | ck        | Through | 0.71 | Slide switch              | contactcurrentrating: 100 mA
    JS102011SAQN         | ck        | SMD     | 0.63 | Slide switch              | contactcurrentrating: 300 mA
    EVQ-PUJ02K           | panasonic | SMD     | 0.41 | Tactile switch, side push | contactcurrentrating: 50 mA
  `),
};

export const fuses: PartFamily = {
  name: 'Fuses',
  category: 'Fuses',
  specs: {},
  rows: partTable(`
    0467001.NR     | littelfuse | 0603   | 0.51 | Chip fuse, 1 A          | currentrating: 1 A; voltagerating: 32 V
    0451002.MRL    | littelfuse | SMD    | 1.28 | Fuse, 2 A               | currentrating: 2 A; voltagerating: 125 V
    MF-MSMF050-2   | bourns     | 1812   | 0.39 | Resettable fuse, 500 mA | currentrating: 500 mA; tripcurrent: 1 A
    MF-R050        | bourns     | Radial | 0.37 | Resettable fuse, 500 mA | currentrating: 500 mA; tripcurrent: 1 A
    1206L050YR     | littelfuse | 1206   | 0.28 | Resettable fuse, 500 mA | currentrating: 500 mA; tripcurrent: 1 A
    MINISMDC050F-2 | littelfuse | 1812   | 0.44 | Resettable fuse, 500 mA | currentrating: 500 mA
  `),
};
