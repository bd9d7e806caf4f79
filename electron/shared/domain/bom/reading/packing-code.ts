/** NXP's and Nexperia's codes for reels, tubes and trays, written behind a comma: "BC847B,215". */
const codes: ReadonlySet<string> = new Set(
  `112 113 114 115 116 118 123 125 126 127 128 132 133 135 137 143 147 151 157 165 180 184 185 190 215 218 235 255 315
   318 335 412 425 427 431 434 515 518 525 528 529 531 547 551 557 598 602 699`.split(/\s+/),
);

/** The beginnings of their part numbers. */
const family =
  /^(?:74|1PS|2N700|2PB|2PD|BA[STVW]|BB\d|BC[\dMPVW]|BF|BLF|BSH|BSN|BSP|BSS|BT[AH]?\d|BU[KT]|BZ[ATVX]|HEF|IP4|LPC|MMBT|MMBZ|NCX|NPIC|NX\d|NXP|PBHV|PBLS|PBRN|PBSM|PBSS|PC[AF]|PCMF|PDT|PEMB|PEM[DHX]|PESD|PH[DPTK]|PIMN|PLVA|PMBD|PMBF|PMBT|PMCX|PMD|PMEG|PMF|PMG|PML|PMN|PMPB|PMST|PMV|PMX|PMZ|PNE|PRTR|PSM|PTVS|PUM|PZ|SA\d|SC\d|TD[AF]|TJ[AFR]|XC7|XS3)/i;

/** Digits with a leading zero are no quantity, so they are a code, too. */
export const isPackingCode = (digits: string) => codes.has(digits) || /^0\d\d$/.test(digits);
export const hasPackingCodes = (number: string) => family.test(number);
