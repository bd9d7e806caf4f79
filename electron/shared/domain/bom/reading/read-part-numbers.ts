import { maxSearchTextLength } from '../../../contract/constants/limits';
import { plainLetters } from '../../plain-letters';
import { cleanText } from './clean-text';
import { tableHeader } from './find-header';
import type { Found } from './finding';
import type { IgnoredText } from './ignored-text';
import { readBlankTails, readLine } from './read-line';
import { readTable } from './read-named-rows';
import { readRows } from './read-unnamed-rows';
import { recordsAt } from './split-rows';
import { type ChosenReadings, readTails, type TailQuestion } from './trailing-digits';

/** What a pasted text says to look up, and what of it is left out. */
export interface PartNumberList {
  /** Each once whatever its case, in their order. */
  readonly numbers: readonly string[];
  readonly leftOut: readonly IgnoredText[];
  /** What the text leaves open; none where it can be read in one way only. */
  readonly questions: readonly TailQuestion[];
}

interface Reading {
  readonly found: readonly Found[];
  readonly quantities: number;
}

/** A text without names of columns: rows where a tab or a bar stands in them, else lines. */
function readLoose(text: string): Reading {
  const delimiter = ['\t', '|'].find((one) => text.includes(one));
  const records = [...recordsAt(text, delimiter ?? '\t')];
  const rows = records.filter(({ cells }) => cells.length > 1);
  const foundIn = new Map(readRows(rows).map((found, at) => [rows[at], found]));
  const lines = records.map((record) => {
    const found = foundIn.get(record);
    return found ? { found, quantities: 0 } : readLine(record.raw);
  });
  const found = lines.flatMap((line) => line.found);
  return {
    found: rows.length > 0 ? found : readBlankTails(found),
    quantities: lines.reduce((sum, line) => sum + line.quantities, 0),
  };
}

function readText(text: string): Reading {
  const header = tableHeader(text);
  if (!header) return readLoose(text);
  const records = [...recordsAt(text, header.delimiter)];
  const above = records.slice(0, header.above).filter(({ raw }) => raw.trim() !== '');
  const titles = [...above, records[header.above]].flatMap((record): Found[] =>
    record ? [{ kind: 'left-out', reason: 'header', text: record.raw.trim() }] : [],
  );
  // A single name above numbers makes a list of lines, in which commas may stand.
  if (header.names.length === 1) {
    const below = readLoose(
      records
        .slice(header.above + 1)
        .map(({ raw }) => raw)
        .join('\n'),
    );
    return { ...below, found: [...titles, ...below.found] };
  }
  return { found: [...titles, ...readTable(records.slice(header.above + 1), header)], quantities: 0 };
}

/**
 * The part numbers in a pasted text: a list, one a line or between commas, or a table with its names or without them.
 * `chosen`: how the user has those read that the text leaves open.
 */
export function readPartNumbers(text: string, chosen: ChosenReadings = {}): PartNumberList {
  const { found, quantities } = readText(cleanText(text).replace(/\r\n?/g, '\n'));
  const tails = readTails(found, quantities, chosen);
  const numbers = new Map<string, string>();
  const leftOut: IgnoredText[] = [];
  for (const one of tails.found) {
    if (one.kind === 'left-out') leftOut.push({ reason: one.reason, text: one.text });
    if (one.kind !== 'number') continue;
    const key = plainLetters(one.text);
    if (one.text.length > maxSearchTextLength) leftOut.push({ reason: 'too-long', text: one.text });
    else if (numbers.has(key)) leftOut.push({ reason: 'duplicate', text: one.text });
    else numbers.set(key, one.text);
  }
  return { numbers: [...numbers.values()], leftOut, questions: tails.questions };
}
