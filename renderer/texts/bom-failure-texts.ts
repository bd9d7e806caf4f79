import type { UnreadableReason } from '../../electron/shared/contract/failure';
import type { FailureTemplate } from './failure-template';

interface UnreadableText {
  readonly happened: string;
  readonly next: string;
}

/** `damaged` also where nothing says why. */
const unreadableTexts: Readonly<Record<UnreadableReason, UnreadableText>> = {
  encrypted: {
    happened: 'This workbook is password-protected.',
    next: 'Open it in your spreadsheet program, save a copy without a password, and import that.',
  },
  'too-large': {
    happened: 'This is larger than Parts Lookup can read (files: 20 MB).',
    next: 'Save only the parts sheet, without pictures, as a file, and import that.',
  },
  'too-many-cells': {
    happened: 'This table has too many cells for a BOM.',
    next: 'The limit is 200,000 cells, or 600,000 in a workbook, with empty cells. Save only the rows and columns of the parts, and import those.',
  },
  'too-many-lines': {
    happened: 'This table has too many lines or columns for a BOM.',
    next: 'The limits are 20,000 lines and 500 columns. Divide it into several files, or leave out columns, and import those.',
  },
  'too-many-values': {
    happened: 'This table has too many references or part numbers for a BOM.',
    next: 'The limits are 200,000 references in all, and 1,000 part numbers or SKUs in a line. Check its ranges, then import it again.',
  },
  'timed-out': {
    happened: 'This file took too long to read.',
    next: 'Save the sheet with the parts as CSV, and import that.',
  },
  crashed: {
    happened: 'Reading this file failed. Nothing else was affected.',
    next: 'Save the sheet with the parts as CSV, and import that.',
  },
  busy: {
    happened: 'Too many other files are still being read.',
    next: 'Wait until they are done, then import this one again.',
  },
  'not-a-table': {
    happened: 'This file has no table with part numbers or references.',
    next: 'Choose the bill of materials that your design tool exports, as CSV or as a workbook.',
  },
  'no-pasted-table': {
    happened: 'What you pasted has no table with part numbers or references.',
    next: 'Copy the rows of the parts in your spreadsheet, with their header row, and paste them again.',
  },
  damaged: {
    happened: 'This file couldn’t be read: it is damaged, or not what its name says.',
    next: 'Open it in the program that wrote it, save it as CSV or XLSX, and import that.',
  },
  'not-opened': {
    happened: 'This file couldn’t be opened.',
    next: 'Check that it is a file, not a folder, that it is still there, and that you may read it. Then try again.',
  },
  'newer-version': {
    happened: 'This BOM was saved by a newer version of Parts Lookup.',
    next: 'Update Parts Lookup on this computer, then import it again.',
  },
};

export const bomFailureTexts = {
  'bom-unreadable': {
    happened: ({ unreadable }) => unreadableTexts[unreadable ?? 'damaged'].happened,
    next: ({ unreadable }) => unreadableTexts[unreadable ?? 'damaged'].next,
  },
  'draft-gone': {
    happened: 'This import was closed.',
    next: 'Open the file again.',
  },
  'bom-gone': {
    happened: 'This BOM no longer exists.',
    next: 'Go back to the list of BOMs.',
  },
  'bom-not-saved': {
    happened: 'The change couldn’t be saved.',
    next: 'Check that the disk isn’t full and that you can write to your user folder, then try again.',
  },
  'bom-too-large': {
    happened: 'The BOM would be too large, so nothing was changed.',
    next: 'The limits are 20,000 lines and 200,000 references. Divide it into several BOMs.',
  },
  'line-not-separated': {
    happened: 'The rows of this line couldn’t be read again, so nothing was changed.',
    next: 'Try again. If that fails, import the file as a new BOM and choose “Keep separate”.',
  },
  'boms-unreadable': {
    happened: 'The BOMs couldn’t be read from the disk.',
    next: 'Check that no other program uses the app’s data folder, then try again.',
  },
} satisfies Readonly<Record<string, FailureTemplate>>;
