import { plainLetters } from './plain-letters';

/** An MPN for searching: its letters and digits alone, in lower case. `LM358-N` and `LM358N`, two parts, have the same. */
export const plainMpn = (mpn: string) => plainLetters(mpn).replace(/[^\p{L}\p{N}]/gu, '');
