import type { Company } from './company';

type ManufacturerRow = readonly [id: number, name: string, host: string, ...aliases: string[]];

/**
 * Real manufacturers. Texas Instruments, STMicroelectronics, onsemi, Murata, Yageo, Vishay, KEMET and NXP have their ids at
 * Octopart; the ids from 90000 on are invented.
 */
const rows = {
  ti: [370, 'Texas Instruments', 'www.ti.com', 'TI', 'National Semiconductor', 'Burr-Brown'],
  st: [355, 'STMicroelectronics', 'www.st.com', 'ST', 'SGS-Thomson'],
  onsemi: [278, 'onsemi', 'www.onsemi.com', 'ON Semiconductor', 'Fairchild', 'Fairchild Semiconductor'],
  murata: [260, 'Murata', 'www.murata.com', 'Murata Manufacturing'],
  yageo: [621, 'Yageo', 'www.yageo.com', 'Phycomp'],
  vishay: [30, 'Vishay', 'www.vishay.com', 'Vishay Siliconix', 'Vishay Semiconductors', 'Vishay Dale'],
  kemet: [212, 'KEMET', 'www.kemet.com'],
  nxp: [561, 'NXP Semiconductors', 'www.nxp.com', 'NXP', 'Freescale'],
  diodes: [90001, 'Diodes Inc.', 'www.diodes.com', 'Diodes Incorporated', 'Zetex', 'Pericom'],
  nexperia: [90002, 'Nexperia', 'www.nexperia.com'],
  infineon: [90003, 'Infineon', 'www.infineon.com', 'International Rectifier', 'Cypress Semiconductor'],
  microchip: [90004, 'Microchip', 'www.microchip.com', 'Atmel', 'Microsemi', 'Micrel'],
  adi: [90005, 'Analog Devices', 'www.analog.com', 'Maxim Integrated', 'Linear Technology', 'Dallas'],
  renesas: [90006, 'Renesas', 'www.renesas.com', 'Intersil', 'IDT', 'Dialog Semiconductor'],
  rohm: [90007, 'ROHM', 'www.rohm.com', 'ROHM Semiconductor', 'Kionix'],
  toshiba: [90008, 'Toshiba', 'toshiba.semicon-storage.com', 'Toshiba Semiconductor'],
  samsung: [90009, 'Samsung Electro-Mechanics', 'www.samsungsem.com', 'Samsung'],
  tdk: [90010, 'TDK', 'product.tdk.com', 'EPCOS', 'InvenSense'],
  panasonic: [90011, 'Panasonic', 'industrial.panasonic.com', 'Panasonic Industry', 'Matsushita'],
  nichicon: [90012, 'Nichicon', 'www.nichicon.co.jp'],
  avx: [90013, 'KYOCERA AVX', 'www.kyocera-avx.com', 'AVX'],
  bourns: [90014, 'Bourns', 'www.bourns.com'],
  coilcraft: [90015, 'Coilcraft', 'www.coilcraft.com'],
  wurth: [90016, 'Würth Elektronik', 'www.we-online.com', 'Wurth'],
  abracon: [90017, 'Abracon', 'abracon.com'],
  ecs: [90018, 'ECS Inc.', 'ecsxtal.com', 'ECS International'],
  epson: [90019, 'Epson', 'www5.epsondevice.com', 'Seiko Epson'],
  molex: [90020, 'Molex', 'www.molex.com'],
  te: [90021, 'TE Connectivity', 'www.te.com', 'Tyco Electronics', 'AMP', 'Axicom'],
  jst: [90022, 'JST', 'www.jst-mfg.com'],
  amphenol: [90023, 'Amphenol', 'www.amphenol.com', 'FCI'],
  samtec: [90024, 'Samtec', 'www.samtec.com'],
  phoenix: [90025, 'Phoenix Contact', 'www.phoenixcontact.com'],
  omron: [90026, 'Omron', 'components.omron.com'],
  songle: [90027, 'Songle Relay', 'www.songlerelay.com'],
  espressif: [90028, 'Espressif Systems', 'www.espressif.com', 'Espressif'],
  raspberrypi: [90029, 'Raspberry Pi', 'www.raspberrypi.com'],
  nordic: [90030, 'Nordic Semiconductor', 'www.nordicsemi.com', 'Nordic'],
  winbond: [90031, 'Winbond', 'www.winbond.com'],
  issi: [90032, 'ISSI', 'www.issi.com', 'Integrated Silicon Solution'],
  bosch: [90033, 'Bosch Sensortec', 'www.bosch-sensortec.com', 'Bosch'],
  honeywell: [90034, 'Honeywell', 'sps.honeywell.com'],
  sensirion: [90035, 'Sensirion', 'sensirion.com'],
  osram: [90036, 'ams OSRAM', 'ams-osram.com', 'OSRAM', 'ams'],
  kingbright: [90037, 'Kingbright', 'www.kingbright.com'],
  liteon: [90038, 'Lite-On', 'optoelectronics.liteon.com', 'LITEON'],
  everlight: [90039, 'Everlight', 'everlighteurope.com'],
  broadcom: [90040, 'Broadcom', 'www.broadcom.com', 'Avago', 'Agilent'],
  sharp: [90041, 'Sharp', 'global.sharp', 'SHARP/Socle'],
  littelfuse: [90042, 'Littelfuse', 'www.littelfuse.com', 'IXYS', 'Teccor'],
  ck: [90043, 'C&K', 'www.ckswitches.com', 'C&K Components'],
  ftdi: [90044, 'FTDI', 'ftdichip.com', 'Future Technology Devices'],
  silabs: [90045, 'Silicon Labs', 'www.silabs.com', 'Silicon Laboratories'],
  wch: [90046, 'WCH', 'www.wch-ic.com'],
  ams: [90047, 'Advanced Monolithic Systems', 'www.advanced-monolithic.com'],
  umw: [90048, 'UMW', 'www.umw-ic.com'],
  mps: [90049, 'Monolithic Power Systems', 'www.monolithicpower.com', 'MPS'],
  aos: [90050, 'Alpha & Omega Semiconductor', 'www.aosmd.com', 'AOS'],
  wolfspeed: [90051, 'Cree LED', 'www.cree-led.com', 'Cree'],
} satisfies Record<string, ManufacturerRow>;

export type ManufacturerKey = keyof typeof rows;

function companyOf([id, name, host, ...aliases]: ManufacturerRow): Company {
  return { id: String(id), name, kind: 'manufacturer', aliases, host, country: '', currency: '' };
}

/** The manufacturers by the short key that the family tables use. */
export const manufacturers = Object.fromEntries(
  Object.entries(rows).map(([key, row]) => [key, companyOf(row)]),
) as Record<ManufacturerKey, Company>;
