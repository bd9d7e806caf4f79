import type { FileProblem } from '../../electron/shared/contract/failure';
import type { FailureTemplate } from './failure-template';

const remedies: Readonly<Record<FileProblem, string>> = {
  'in-use': 'Close the file in the other program and save again, or choose another name.',
  'read-only': 'The file or its folder can’t be changed. Choose another folder or another name.',
  'disk-full': 'The disk is full. Free some space and save again, or choose another disk.',
  'folder-gone': 'The folder is no longer there. Choose another one.',
  'beyond-excel': 'The table has more rows, columns or text in a cell than Excel allows. Save it as CSV.',
  'too-large':
    'The table has one very wide row among many. Remove it from the file that the BOM was made from, and update the BOM.',
  'beyond-import':
    'As JSON this BOM is larger than the 20 MB that Parts Lookup imports. Save it as CSV or Excel, or divide it into several BOMs.',
  other: 'Choose another folder or another name.',
};

/** Of what leaves the app: files that the user saves, and orders. */
export const fileTexts = {
  'too-many-boms': {
    happened: 'There is no room for more: the app stores up to 1,000 BOMs, in up to 1 GB.',
    next: 'Delete BOMs you no longer need, then try again. What they take of the 1 GB is free ten minutes later.',
  },
  'file-not-written': {
    happened: ({ fileProblem }) =>
      fileProblem === 'in-use'
        ? 'The file wasn’t saved, because another program has it open.'
        : 'The file wasn’t saved. What was there before is unchanged.',
    next: ({ fileProblem = 'other' }) => remedies[fileProblem],
  },
  'cart-missing': {
    happened: 'There is no cart for this order.',
    next: 'Copy the order or save it as CSV, and enter it in the distributor’s own form.',
  },
} as const satisfies Readonly<Record<string, FailureTemplate>>;
