import { type PartFamily, partTable } from './part-family';

export const microcontrollers: PartFamily = {
  name: 'Microcontrollers',
  category: 'Microcontrollers',
  specs: { minoperatingtemperature: '-40 °C', maxoperatingtemperature: '85 °C' },
  rows: partTable(`
    STM32F103C8T6   | st          | LQFP-48  | 5.91 | ARM Cortex-M3 microcontroller, 64 kB flash       | corearchitecture: ARM Cortex-M3; frequency: 72 MHz; memorysize: 64 kB
    STM32F103C8T6TR | st          | LQFP-48  | 5.74 | ARM Cortex-M3 microcontroller, 64 kB flash, reel | corearchitecture: ARM Cortex-M3; frequency: 72 MHz; memorysize: 64 kB
    STM32F103CBT6   | st          | LQFP-48  | 6.83 | ARM Cortex-M3 microcontroller, 128 kB flash      | corearchitecture: ARM Cortex-M3; frequency: 72 MHz; memorysize: 128 kB
    STM32F103RBT6   | st          | LQFP-64  | 7.24 | ARM Cortex-M3 microcontroller, 128 kB flash      | corearchitecture: ARM Cortex-M3; frequency: 72 MHz; memorysize: 128 kB
    STM32F030F4P6   | st          | TSSOP-20 | 1.42 | ARM Cortex-M0 microcontroller, 16 kB flash       | memorysize: 16 kB
    STM32F407VGT6   | st          | LQFP-100 | 12.6 | ARM Cortex-M4 microcontroller, 1 MB flash        | corearchitecture: ARM Cortex-M4; memorysize: 1 MB
    STM32G031K8T6   | st          | LQFP-32  | 2.38 | ARM Cortex-M0+ microcontroller, 64 kB flash      | memorysize: 64 kB
    STM32L476RGT6   | st          | LQFP-64  | 10.9 | Low power ARM Cortex-M4 microcontroller          | corearchitecture: ARM Cortex-M4; memorysize: 1 MB
    ATMEGA328P-PU   | microchip   | PDIP-28  | 2.88 | AVR microcontroller, 32 kB flash                 | corearchitecture: AVR; numberofbits: 8; frequency: 20 MHz; memorysize: 32 kB
    ATMEGA328P-AU   | microchip   | TQFP-32  | 2.51 | AVR microcontroller, 32 kB flash                 | corearchitecture: AVR; numberofbits: 8; frequency: 20 MHz; memorysize: 32 kB
    ATMEGA328P-AUR  | microchip   | TQFP-32  | 2.44 | AVR microcontroller, 32 kB flash, reel           | corearchitecture: AVR; numberofbits: 8; frequency: 20 MHz; memorysize: 32 kB
    ATMEGA328-PU    | microchip   | PDIP-28  | 2.93 | AVR microcontroller, 32 kB flash                 | corearchitecture: AVR; numberofbits: 8; frequency: 20 MHz; memorysize: 32 kB
    ATMEGA2560-16AU | microchip   | TQFP-100 | 15.7 | AVR microcontroller, 256 kB flash                | corearchitecture: AVR; numberofbits: 8; frequency: 20 MHz; memorysize: 256 kB
    ATTINY85-20PU   | microchip   | PDIP-8   | 1.71 | AVR microcontroller, 8 kB flash                  | corearchitecture: AVR; numberofbits: 8; frequency: 20 MHz; memorysize: 8 kB
    ATTINY85-20SU   | microchip   | SOIC-8   | 1.44 | AVR microcontroller, 8 kB flash                  | corearchitecture: AVR; numberofbits: 8; frequency: 20 MHz; memorysize: 8 kB
    ATSAMD21G18A-AU | microchip   | TQFP-48  | 4.17 | ARM Cortex-M0+ microcontroller, 256 kB flash
    PIC16F877A-I/P  | microchip   | PDIP-40  | 6.92 | PIC microcontroller, 14 kB flash                 | corearchitecture: PIC; numberofbits: 8
    PIC12F675-I/P   | microchip   | PDIP-8   | 1.63 | PIC microcontroller, 1.75 kB flash               | corearchitecture: PIC; numberofbits: 8
    PIC18F4550-I/P  | microchip   | PDIP-40  | 6.14 | PIC microcontroller with USB, 32 kB flash        | corearchitecture: PIC; numberofbits: 8
    RP2040          | raspberrypi | QFN-56   | 1.02 | Dual ARM Cortex-M0+ microcontroller              | frequency: 133 MHz; ramsize: 264 kB
    LPC1768FBD100   | nxp         | LQFP-100 | 11.3 | ARM Cortex-M3 microcontroller, 512 kB flash
    MSP430G2553IN20 | ti          | PDIP-20  | 2.96 | 16-bit microcontroller, 16 kB flash              | numberofbits: 16
    GD32F103C8T6    | umw         | LQFP-48  | 2.13 | ARM Cortex-M3 microcontroller, 64 kB flash
    CH32V003F4P6    | wch         | TSSOP-20 | 0.24 | RISC-V microcontroller, 16 kB flash              | corearchitecture: RISC-V
  `),
};

export const wirelessModules: PartFamily = {
  name: 'Wireless modules',
  category: 'Wireless Modules',
  specs: { maxsupplyvoltage: '3.6 V', frequency: '2.4 GHz' },
  rows: partTable(`
    ESP32-WROOM-32E-N4  | espressif | Module-38 | 3.12 | Wi-Fi and Bluetooth module, 4 MB flash | memorysize: 4 MB
    ESP32-WROOM-32E-N8  | espressif | Module-38 | 3.47 | Wi-Fi and Bluetooth module, 8 MB flash | memorysize: 8 MB
    ESP32-WROOM-32D     | espressif | Module-38 | 3.86 | Wi-Fi and Bluetooth module, older
    ESP32-WROVER-E-N8R8 | espressif | Module-38 | 4.41 | Wi-Fi and Bluetooth module with PSRAM
    ESP32-S3-WROOM-1-N8 | espressif | Module-41 | 3.64 | Wi-Fi and Bluetooth module, dual core
    ESP32-C3-MINI-1-N4  | espressif | Module-53 | 2.18 | Wi-Fi and Bluetooth module, RISC-V
    ESP8266EX           | espressif | QFN-32    | 1.57 | Wi-Fi microcontroller
    ESP-WROOM-02        | espressif | Module-18 | 2.71 | Wi-Fi module
    NRF52840-QIAA-R     | nordic    | QFN-73    | 5.38 | Bluetooth microcontroller, 1 MB flash  | memorysize: 1 MB
    NRF24L01P-R         | nordic    | QFN-20    | 2.64 | 2.4 GHz transceiver                    | interface: SPI
    RN4871-I/RM128      | microchip | Module-16 | 7.81 | Bluetooth module                       | interface: UART
    CC1101RGPR          | ti        | QFN-20    | 2.27 | Transceiver below 1 GHz                | frequency: 868 MHz
  `),
};

export const interfaceCircuits: PartFamily = {
  name: 'Interface ICs',
  category: 'Interface ICs',
  specs: { minoperatingtemperature: '-40 °C', maxoperatingtemperature: '85 °C' },
  rows: partTable(`
    MAX232CPE+          | adi       | PDIP-16    | 4.92 | RS-232 transceiver           | interface: RS-232
    MAX232N             | ti        | PDIP-16    | 1.23 | RS-232 transceiver           | interface: RS-232
    MAX232DR            | ti        | SOIC-16    | 0.74 | RS-232 transceiver           | interface: RS-232
    MAX3232CDR          | ti        | SOIC-16    | 0.96 | RS-232 transceiver, 3.3 V    | interface: RS-232
    MAX485ESA+          | adi       | SOIC-8     | 3.04 | RS-485 transceiver           | interface: RS-485
    MAX485CSA+T         | adi       | SOIC-8     | 2.83 | RS-485 transceiver           | interface: RS-485
    SN65HVD230DR        | ti        | SOIC-8     | 1.87 | CAN transceiver, 3.3 V       | interface: CAN
    MCP2551-I/SN        | microchip | SOIC-8     | 1.52 | CAN transceiver              | interface: CAN
    TJA1050T/CM,118     | nxp       | SOIC-8     | 1.14 | CAN transceiver              | interface: CAN
    FT232RL-REEL        | ftdi      | SSOP-28    | 4.61 | USB to UART bridge           | interface: USB
    FT232RL             | ftdi      | SSOP-28    | 4.88 | USB to UART bridge           | interface: USB
    CP2102N-A02-GQFN28R | silabs    | QFN-28     | 2.31 | USB to UART bridge           | interface: USB
    CH340G              | wch       | SOIC-16    | 0.53 | USB to UART bridge           | interface: USB
    MCP23017-E/SP       | microchip | PDIP-28    | 1.89 | Port expander, 16 lines      | interface: I2C
    PCA9685PW,118       | nxp       | TSSOP-28   | 2.19 | LED driver, 16 channels      | interface: I2C
    ULN2003AN           | st        | DIP-16     | 0.51 | Darlington array, 7 channels | outputcurrent: 500 mA
    ULN2003AN           | ti        | PDIP-16    | 0.51 | Darlington array, 7 channels | outputcurrent: 500 mA
    ULN2003ADR          | ti        | SOIC-16    | 0.29 | Darlington array, 7 channels | outputcurrent: 500 mA
    L293D               | st        | DIP-16     | 3.96 | Motor driver                 | outputcurrent: 600 mA
    L293D               | ti        | PDIP-16    | 3.96 | Motor driver                 | outputcurrent: 600 mA
    L298N               | st        | Through-15 | 5.43 | Dual full bridge driver      | outputcurrent: 2 A
    DRV8825PWPR         | ti        | TSSOP-28   | 3.41 | Stepper motor driver         | outputcurrent: 2.5 A
  `),
};
