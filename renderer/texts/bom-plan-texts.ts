import { linesText } from './count-texts';

const among = (leavesOutFewest: boolean) => (leavesOutFewest ? '' : ' among plans for as many lines');

/** Of the sourcing plans of a BOM, and of what distributors charge beyond the goods. */
export const planTexts = {
  heading: 'Sourcing plans',
  forBoards: (boards: string, one: boolean) => `for ${boards} ${one ? 'board' : 'boards'}`,
  noShipping: 'without shipping and tax',
  withShipping: 'with the shipping you entered, without tax',
  region: 'Sourcing plans and cost',
  choose: 'Show under the lines',
  show: 'Show plans and cost',
  hide: 'Hide plans and cost',
  comparing: 'Comparing distributors…',
  ranked: 'most lines first',
  rules:
    'A plan covers as many lines as it can, then costs as little as it can. No line moves from an authorized distributor with enough stock to one without.',
  notLookedUp: 'Sourcing plans compare prices. Look up the lines first.',
  expired: 'Sourcing plans compare prices, and these have expired. Refresh the expired lines first.',
  unpriced: 'No line has a price, so there are no sourcing plans.',
  columns: {
    distributors: 'Distributors',
    buyFrom: 'Buy from',
    lines: 'Lines',
    excess: 'Excess',
    shipping: 'Shipping',
    total: 'Total',
    overCheapest: 'Over cheapest',
  },
  any: 'Any',
  use: (count: string, one: boolean) => `Buy from at most ${count} ${one ? 'distributor' : 'distributors'}`,
  useAny: 'Any number of distributors: cheapest for each line',
  inUse: 'In use',
  eachCheapest: 'Cheapest for each line',
  moreNames: (names: string, more: string) => `${names}, ${more} more`,
  lockedTo: (name: string) => `${name} (locked)`,
  same: (distributors: string) => `Same as ${distributors}`,
  order: (name: string, lineCount: string, one: boolean, goods: string, shipping: string | null) =>
    `${name}: ${linesText(lineCount, one)}, ${goods}${shipping === null ? '' : ` and ${shipping} shipping`}`,
  of: (covered: string, all: string) => `${covered} of ${all}`,
  leavesOut: (numbers: string, one: boolean) => `Leaves out ${one ? 'line' : 'lines'} ${numbers}`,
  topUp: (amount: string) => `Plus ${amount} to reach a minimum order`,
  notComparable: 'Not comparable: leaves out more lines',
  more: (amount: string) => `+${amount}`,
  cheapest: 'Cheapest',
  prove: 'Prove',
  proveTitle:
    'Search for the lowest total from as many distributors: ten seconds at most. A better plan is used at once.',
  foundCheaper: (names: string, less: string) => `Found a cheaper plan: ${names}, ${less} less. In use now.`,
  foundLines: (names: string, count: string, one: boolean) =>
    `Found a plan with ${count} more ${one ? 'line' : 'lines'}: ${names}. In use now.`,
  proving: 'Searching for the lowest total',
  cancelProof: 'Cancel',
  optimal: (leavesOutFewest: boolean, note: string) =>
    `Lowest total with one offer per line${among(leavesOutFewest)}, ${note}`,
  within: (percent: string, leavesOutFewest: boolean, note: string) =>
    `At most ${percent}% above the lowest total with one offer per line${among(leavesOutFewest)}, ${note}`,
  lockedApart: (note: string) => `${note}, apart from locked lines`,
  proofFailed: {
    'timed-out': 'Nothing better was found in ten seconds, but nothing was proven.',
    crashed: 'The search failed. The plans are unchanged.',
    busy: 'Too many other searches are running. Wait until they end, then try again.',
    'too-large': 'This BOM has too many lines and distributors for this search. The plans are unchanged.',
  },
  beside: 'Beside the plans',
  cheaper: (count: string, one: boolean, names: string, total: string, left: string, oneLeft: boolean) =>
    `At most ${count} ${one ? 'distributor' : 'distributors'}: buying from ${names} would cost ${total}, but leave out ${oneLeft ? 'line' : 'lines'} ${left}.`,
  split: (line: string, distributor: string, shares: string, saved: string) =>
    `Line ${line} at ${distributor}: ${shares}. Saves ${saved}. The plans don’t use it.`,
  share: (pieces: string, sku: string) => `${pieces} of ${sku}`,
  fill: (line: string, shares: string, total: string) =>
    `Line ${line} is short, but two distributors together have enough: ${shares}, ${total} in all. The plans don’t use it.`,
  fillShare: (pieces: string, distributor: string, sku: string) => `${pieces} at ${distributor} (${sku})`,
  moreSplits: (count: string, one: boolean) =>
    `${count} more ${one ? 'line' : 'lines'} cheaper as two orders`,
  moreFills: (count: string, one: boolean) =>
    `${count} more short ${one ? 'line' : 'lines'} that two distributors can fill`,
  terms: 'Shipping…',
  termsHeading: 'Shipping by distributor',
  termsLead: (currency: string) =>
    `In ${currency}, for all BOMs. Empty means no charge and no minimum. Distributors of the plan in use come first.`,
  termsLoading: 'Loading distributors…',
  distributor: 'Distributor',
  shipping: 'Shipping',
  freeFrom: 'Free from',
  minimum: 'Minimum order',
  ofDistributor: (field: string, distributor: string) => `${field}, ${distributor}`,
  offersLines: (count: string, one: boolean) => `offers ${linesText(count, one)}`,
  amountInvalid: 'Enter amounts such as 6 or 4.90.',
  save: 'Save',
  cancel: 'Cancel',
} as const;
