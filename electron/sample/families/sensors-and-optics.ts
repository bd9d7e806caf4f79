import { type PartFamily, partTable } from './part-family';

export const sensors: PartFamily = {
  name: 'Sensors',
  category: 'Sensors',
  specs: { minoperatingtemperature: '-40 °C', maxoperatingtemperature: '85 °C' },
  rows: partTable(`
    DS18B20+         | adi       | TO-92-3 | 5.12 | Temperature sensor, 1-Wire                | sensortype: Temperature; accuracy: 0.5 %
    DS18B20Z+        | adi       | SOIC-8  | 5.44 | Temperature sensor, 1-Wire                | sensortype: Temperature
    LM35DZ/NOPB      | ti        | TO-92-3 | 2.03 | Temperature sensor, analog                | sensortype: Temperature
    TMP36GT9Z        | adi       | TO-92-3 | 1.76 | Temperature sensor, analog                | sensortype: Temperature
    TMP117AIDRVR     | ti        | SON-6   | 3.21 | Temperature sensor, digital               | sensortype: Temperature; interface: I2C
    BME280           | bosch     | LGA-8   | 5.63 | Humidity, pressure and temperature sensor | sensortype: Humidity; interface: I2C
    BMP280           | bosch     | LGA-8   | 2.47 | Pressure sensor                           | sensortype: Pressure; interface: I2C
    SHT31-DIS-B2.5KS | sensirion | DFN-8   | 4.38 | Humidity and temperature sensor           | sensortype: Humidity
    SHT40-AD1B-R3    | sensirion | DFN-4   | 2.86 | Humidity and temperature sensor           | sensortype: Humidity
    MPU-6050         | tdk       | QFN-24  | 6.41 | Motion sensor, six axes                   | sensortype: Motion; interface: I2C
    LIS3DHTR         | st        | LGA-16  | 1.52 | Accelerometer, three axes                 | sensortype: Acceleration; interface: I2C
    MPX5010DP        | nxp       | SIP-6   | 18.6 | Pressure sensor, 10 kPa                   | sensortype: Pressure
    HIH-4030-001     | honeywell | SIP-3   | 21.2 | Humidity sensor, analog                   | sensortype: Humidity
    A1324LUA-T       | adi       | SIP-3   | 1.87 | Hall sensor, linear                       | sensortype: Hall Effect
  `),
};

export const leds: PartFamily = {
  name: 'LEDs',
  category: 'LEDs',
  specs: { minoperatingtemperature: '-40 °C', maxoperatingtemperature: '85 °C' },
  rows: partTable(`
    WP7113SRD/D           | kingbright | Radial      | 0.17 | Red LED, 5 mm         | color: Red; wavelength: 640 nm; forwardvoltage: 1.85 V
    WP7113SGD             | kingbright | Radial      | 0.18 | Green LED, 5 mm       | color: Green; wavelength: 568 nm
    APT2012SRCPRV         | kingbright | 0805        | 0.21 | Red LED, 0805         | color: Red; wavelength: 640 nm
    LTST-C190GKT          | liteon     | 0603        | 0.12 | Green LED, 0603       | color: Green; wavelength: 569 nm
    LTST-C190KRKT         | liteon     | 0603        | 0.11 | Red LED, 0603         | color: Red; wavelength: 631 nm
    LTST-C191KGKT         | liteon     | 0603        | 0.13 | Green LED, 0603, thin | color: Green; wavelength: 570 nm
    19-217/R6C-AL1M2VY/3T | everlight  | 0603        | 0.08 | Red LED, 0603         | color: Red; wavelength: 624 nm
    LW T67C-T1U2-25       | osram      | PLCC-2      | 0.36 | White LED             | color: White; forwardcurrent: 20 mA
    GW CSSRM3.PM          | osram      | SMD 3x3     | 1.64 | White LED, high power | color: White; forwardcurrent: 700 mA
    XPEBWT-L1-0000-00E51  | wolfspeed  | SMD 3.5x3.5 | 2.12 | White LED, high power | color: White; forwardcurrent: 1 A
    WS2812B               | umw        | SMD 5x5     | 0.14 | RGB LED with driver   | color: RGB
  `),
};

export const optocouplers: PartFamily = {
  name: 'Optocouplers',
  category: 'Optocouplers',
  specs: { isolationvoltage: '5 kV' },
  rows: partTable(`
    PC817X2NSZ0F   | sharp                  | DIP-4  | 0.34 | Optocoupler, transistor output | currenttransferratio: 130 %
    PC817C         | sharp umw              | DIP-4  | 0.13 | Optocoupler, transistor output | currenttransferratio: 200 %
    PC817X1NIP0F   | sharp                  | SMD-4  | 0.37 | Optocoupler, transistor output | currenttransferratio: 80 %
    EL817(C)       | everlight              | DIP-4  | 0.16 | Optocoupler, transistor output | currenttransferratio: 200 %
    LTV-817S-TA1   | liteon                 | SMD-4  | 0.22 | Optocoupler, transistor output | currenttransferratio: 50 %
    4N35           | vishay onsemi liteon   | DIP-6  | 0.43 | Optocoupler, transistor output | currenttransferratio: 100 %
    6N137          | broadcom vishay onsemi | DIP-8  | 0.98 | Fast optocoupler, logic output
    HCPL-3120-000E | broadcom               | DIP-8  | 3.82 | Optocoupler, gate driver       | outputcurrent: 2.5 A
    TLP281-4       | toshiba                | SOP-16 | 1.04 | Optocoupler, four channels     | numberofchannels: 4
    MOC3041M       | onsemi                 | DIP-6  | 0.76 | Optocoupler, triac output
  `),
};
