import { isSeveralNumbers } from '../../../electron/shared/domain/bom/reading/several-numbers';
import { classifySearchText } from '../../../electron/shared/domain/search-text/search-text';

/** Whether a typed line is several part numbers rather than one description: "0.1uF, 0603, X7R". */
export const isTypedList = (line: string) =>
  isSeveralNumbers(line) && classifySearchText(line).kind !== 'value';
