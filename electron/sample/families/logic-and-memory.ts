import { type PartFamily, partTable } from './part-family';

export const logic: PartFamily = {
  name: 'Logic',
  category: 'Logic',
  specs: { minsupplyvoltage: '2 V', maxsupplyvoltage: '6 V' },
  rows: partTable(`
    SN74HC595N      | ti           | PDIP-16  | 0.58 | Shift register, 8 bits          | logicfunction: Shift Register
    SN74HC595DR     | ti           | SOIC-16  | 0.21 | Shift register, 8 bits          | logicfunction: Shift Register
    SN74HC595PWR    | ti           | TSSOP-16 | 0.22 | Shift register, 8 bits          | logicfunction: Shift Register
    74HC595D,118    | nexperia     | SOIC-16  | 0.19 | Shift register, 8 bits          | logicfunction: Shift Register
    74HC595PW,118   | nexperia     | TSSOP-16 | 0.18 | Shift register, 8 bits          | logicfunction: Shift Register
    MC74HC595ADR2G  | onsemi       | SOIC-16  | 0.24 | Shift register, 8 bits          | logicfunction: Shift Register
    74HC595         | nexperia umw | SOIC-16  | 0.16 | Shift register, 8 bits          | logicfunction: Shift Register
    CD74HC4067M96   | ti           | SOIC-24  | 0.74 | Analog multiplexer, 16 channels | numberofchannels: 16
    CD4017BE        | ti           | PDIP-16  | 0.56 | Decade counter                  | maxsupplyvoltage: 18 V
    CD4051BE        | ti           | PDIP-16  | 0.54 | Analog multiplexer, 8 channels  | maxsupplyvoltage: 20 V
    SN74HC00N       | ti           | PDIP-14  | 0.52 | Quad NAND gate                  | logicfunction: NAND
    74HC00D,653     | nexperia     | SOIC-14  | 0.14 | Quad NAND gate                  | logicfunction: NAND
    SN74HC04N       | ti           | PDIP-14  | 0.55 | Hex inverter                    | logicfunction: Inverter
    SN74LVC1G17DBVR | ti           | SOT-23-5 | 0.11 | Schmitt trigger buffer          | logicfunction: Buffer
    SN74LVC1T45DBVR | ti           | SOT-23-6 | 0.23 | Level shifter, 1 bit            | logicfunction: Transceiver
    TXS0108EPWR     | ti           | TSSOP-20 | 1.06 | Level shifter, 8 bits           | logicfunction: Transceiver
    SN74LS138N      | ti           | PDIP-16  | 1.42 | Decoder, 3 to 8 lines           | logicfunction: Decoder
    SN74AHCT125N    | ti           | PDIP-14  | 0.67 | Quad buffer                     | logicfunction: Buffer
  `),
};

export const memory: PartFamily = {
  name: 'Memory',
  category: 'Memory',
  specs: { minoperatingtemperature: '-40 °C', maxoperatingtemperature: '85 °C' },
  rows: partTable(`
    24LC256-I/P      | microchip | PDIP-8  | 1.31 | EEPROM, 256 kb              | memorytype: EEPROM; interface: I2C; density: 256 kb
    24LC256-I/SN     | microchip | SOIC-8  | 1.12 | EEPROM, 256 kb              | memorytype: EEPROM; interface: I2C; density: 256 kb
    24LC256T-I/SN    | microchip | SOIC-8  | 1.08 | EEPROM, 256 kb, reel        | memorytype: EEPROM; interface: I2C; density: 256 kb
    AT24C02D-SSHM-T  | microchip | SOIC-8  | 0.24 | EEPROM, 2 kb                | memorytype: EEPROM; interface: I2C; density: 2 kb
    AT24C32D-SSHM-T  | microchip | SOIC-8  | 0.37 | EEPROM, 32 kb               | memorytype: EEPROM; interface: I2C; density: 32 kb
    M24C64-WMN6TP    | st        | SOIC-8  | 0.31 | EEPROM, 64 kb               | memorytype: EEPROM; interface: I2C; density: 64 kb
    W25Q128JVSIQ     | winbond   | SOIC-8  | 1.84 | Serial flash, 128 Mb        | memorytype: NOR Flash; interface: SPI; density: 128 Mb
    W25Q64JVSSIQ     | winbond   | SOIC-8  | 1.17 | Serial flash, 64 Mb         | memorytype: NOR Flash; interface: SPI; density: 64 Mb
    W25Q32JVSSIQ     | winbond   | SOIC-8  | 0.78 | Serial flash, 32 Mb         | memorytype: NOR Flash; interface: SPI; density: 32 Mb
    23LC1024-I/SN    | microchip | SOIC-8  | 2.36 | Serial SRAM, 1 Mb           | memorytype: SRAM; density: 1 Mb
    IS62C256AL-45ULI | issi      | SOIC-28 | 2.09 | SRAM, 256 kb                | memorytype: SRAM; density: 256 kb
    FM24CL16B-GTR    | infineon  | SOIC-8  | 2.18 | Ferroelectric memory, 16 kb | memorytype: FRAM
  `),
};

export const dataConverters: PartFamily = {
  name: 'Data converters',
  category: 'Data Converters',
  specs: { minoperatingtemperature: '-40 °C', maxoperatingtemperature: '85 °C' },
  rows: partTable(`
    ADS1115IDGSR    | ti        | VSSOP-10 | 4.87 | Analog to digital converter, 16 bits | numberofbits: 16; samplingrate: 860 SPS
    ADS1015IDGSR    | ti        | VSSOP-10 | 2.63 | Analog to digital converter, 12 bits | numberofbits: 12; samplingrate: 3.3 kSPS
    MCP3008-I/P     | microchip | PDIP-16  | 3.14 | Analog to digital converter, 10 bits | numberofbits: 10; samplingrate: 200 kSPS
    MCP3008-I/SL    | microchip | SOIC-16  | 2.91 | Analog to digital converter, 10 bits | numberofbits: 10
    MCP3421A0T-E/CH | microchip | SOT-23-6 | 2.87 | Analog to digital converter, 18 bits | numberofbits: 18
    MCP4725A0T-E/CH | microchip | SOT-23-6 | 1.46 | Digital to analog converter, 12 bits | numberofbits: 12
    PCF8591T/2,518  | nxp       | SOIC-16  | 2.74 | Converter, 8 bits                    | numberofbits: 8; interface: I2C
    ADC0804LCN      | ti        | PDIP-20  | 6.38 | Analog to digital converter, 8 bits  | numberofbits: 8
    AD7124-4BCPZ    | adi       | QFN-32   | 12.7 | Analog to digital converter, 24 bits | numberofbits: 24
    HX711           | umw       | SOIC-16  | 0.46 | Converter for load cells, 24 bits    | numberofbits: 24
  `),
};
