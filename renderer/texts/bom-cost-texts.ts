import { linesText } from './count-texts';

/** Of the charts of a BOM's costs. */
export const costTexts = {
  heading: 'Cost',
  loading: 'Adding up…',
  byLine: 'Cost by line',
  byLineNote: (boards: string, one: boolean) => `for ${boards} ${one ? 'board' : 'boards'}`,
  line: 'Line',
  part: 'Part',
  total: 'Total',
  share: 'Share',
  cumulative: 'Cumulative',
  percent: (percent: string) => `${percent}%`,
  mostOf: (lineCount: string, one: boolean, percent: string) =>
    `${linesText(lineCount, one)} ${one ? 'accounts' : 'account'} for ${percent}% of the cost`,
  moreLines: (lineCount: string, one: boolean, percent: string) =>
    `${lineCount} more ${one ? 'line' : 'lines'}, ${percent} of the cost`,
  perBoard: 'Cost per board',
  perBoardNote: 'cheapest offer for each line',
  boards: 'Boards',
  gaps: 'Gaps',
  unpriced: (count: string, one: boolean) => `${linesText(count, one)} not in the total`,
  short: (count: string, one: boolean) => `${linesText(count, one)} short`,
  point: (boards: string, perBoard: string) => `${boards} boards: ${perBoard} per board`,
  byDistributor: 'By distributor',
  distributor: 'Distributor',
  linesColumn: 'Lines',
} as const;
