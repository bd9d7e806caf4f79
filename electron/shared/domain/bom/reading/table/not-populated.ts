import { isNotPopulated } from '../cell-kind';
import type { ImportRole } from '../table-reading';

const yes = /^(?:y|yes|true|wahr|vrai|ja|oui|si|sí|1|x|✓|✔)$/i;
const no = /^(?:n|no|false|falsch|faux|nein|non|0|-|–)$/i;
/** A variable that KiCad left in an export. */
const variable = /^\$\{[^}]*\}$/;
const worthTesting =
  /d\.?n|do not|not |no[ _-]?[splf]|n[fip]\b|na\s*[(/]|n\/a|unpop|omit|leave|empty|nc\b|not$|nicht|mont|[不未装]/i;
/** "NA(1k/R0603)", "NA/R0603": the value stays for those who mount it. */
const others =
  /^(?:leave (?:empty|open|unpopulated)|n\/?a\s*\(|NA\/|nicht best(?:ü|ue)ck(?:t|en)|non mont[ée]|ne pas monter|non montare|no montar)|不(?:贴|焊|装)|(?:未|不)実装|実装しない/i;

/** "10k_DNP", "10k*DNP", "10k NI": a mark behind a value. NI and NF stand in names, too. */
const behindValue = /^[±<>~]?\d\S*?[\s_*/,;:|-]+\(?(?:DN[PFILMS]|DNM|N[IF]|NP|NoPop|no[ _-]?stuff)\)?$/;

/** Whether a cell says yes or no. */
export const isAnswer = (cell: string) => yes.test(cell) || no.test(cell);

/** SECURITY: cells are untrusted. No mark is as long. */
const maxMarkLength = 80;

/** Whether a cell of no column of its own says that the part is left out: in a value, a note, a quantity. */
export const isMark = (cell: string) =>
  cell.length <= maxMarkLength &&
  worthTesting.test(cell) &&
  (isNotPopulated(cell) || others.test(cell) || /^DNP\s/.test(cell));

/** Whether a value says so. */
export const isMarkInValue = (cell: string) =>
  cell.length <= maxMarkLength && (isMark(cell) || /^nc$/i.test(cell) || behindValue.test(cell));

/** Whether a cell marks its part in the place of the part number. "N/A" may stand for a part without one. */
export const isMarkForNumber = (cell: string) => !/^n\/?a/i.test(cell) && isMark(cell);

function isInDnp(cell: string): boolean {
  if (variable.test(cell) || no.test(cell) || cell === '') return false;
  return yes.test(cell) || isMark(cell) || /^(?:nc|n\/a|excluded?(?: from (?:bom|board))?)$/i.test(cell);
}

const isInPopulate = (cell: string) => no.test(cell) || isMark(cell);

/** Whether any cell of a row says that its part is not to be mounted. */
export function isMarkedNotPopulated(cells: readonly string[], roles: readonly ImportRole[]): boolean {
  return cells.some((cell, column) => {
    if (cell === '') return false;
    switch (roles[column]) {
      case 'do-not-populate':
        return isInDnp(cell);
      case 'populate':
        return isInPopulate(cell);
      case 'references':
      case 'distributor':
        return false;
      case 'part-number':
      case 'distributor-sku':
      case 'manufacturer':
      case 'manufacturer-and-part-number':
        return isMarkForNumber(cell);
      case 'value':
        return isMarkInValue(cell);
      default:
        return !/^n\/a$/i.test(cell) && isMark(cell);
    }
  });
}
