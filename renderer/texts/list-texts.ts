import type { IgnoredReason } from '../../electron/shared/domain/bom/reading/ignored-text';

/** What is left out of a pasted text, counted. */
const ignoredNames: Readonly<Record<IgnoredReason, readonly [one: string, many: string]>> = {
  'not-populated': ['line marked DNP or with quantity 0', 'lines marked DNP or with quantity 0'],
  rounded: ['number rounded by a spreadsheet', 'numbers rounded by a spreadsheet'],
  'too-long': ['text longer than 200 characters', 'texts longer than 200 characters'],
  'no-number': ['row without a part number', 'rows without a part number'],
  duplicate: ['repeated part number', 'repeated part numbers'],
  alternate: ['alternate', 'alternates'],
  quantity: ['quantity', 'quantities'],
  reference: ['reference designator', 'reference designators'],
  footprint: ['footprint', 'footprints'],
  value: ['component value', 'component values'],
  manufacturer: ['manufacturer', 'manufacturers'],
  sku: ['distributor number', 'distributor numbers'],
  price: ['price', 'prices'],
  placeholder: ['placeholder', 'placeholders'],
  header: ['header line', 'header lines'],
  column: ['other column', 'other columns'],
  text: ['other text', 'other texts'],
};

export const ignoredCount = (reason: IgnoredReason, count: string, one: boolean) =>
  `${count} ${ignoredNames[reason][one ? 0 : 1]}`;

export const listTexts = {
  list: {
    open: 'Several…',
    label: 'Several part numbers',
    field: 'Part numbers, one a line or parted by commas; a table’s rows, too',
    empty: 'Paste or type part numbers. Each is answered by the one part that fits best.',
    count: (count: string, one: boolean) => (one ? '1 part number.' : `${count} part numbers.`),
    cost: (most: string, one: boolean) =>
      `One request; at most ${most} ${one ? 'counts' : 'count'} toward your Nexar part limit.`,
    firstCost: (most: string) => `The first ${most} are asked for by one press, the next ones by another.`,
    leftOut: (counts: string) => `Left out: ${counts}`,
    leftOutMore: (count: string) => `and ${count} more`,
    rounded: (number: string) =>
      `${number} was rounded by a spreadsheet. Format its column as text, and copy it again.`,
    cut: (taken: string, total: string) =>
      `Only the first ${taken} of ${total} lines fit here. Look these up, then paste the others.`,
    cutAll: 'This text is too long to fit here, so none of it was pasted.',
    cutLine: 'Only the beginning of this long line fits here.',
    question: 'Digits after a number',
    questionLead: (count: string, one: boolean) =>
      one ? '1 number can be read in two ways:' : `${count} numbers can be read in two ways:`,
    asQuantity: (number: string, quantity: string) => `${number}, quantity ${quantity}`,
    asWhole: (number: string) => `${number}, one part number`,
    preview: 'Will be asked for:',
    free: 'Free, sample data.',
    run: (count: string, one: boolean) => (one ? 'Look up 1 part number' : `Look up ${count} part numbers`),
    runFirst: (first: string, count: string) => `Look up the first ${first} of ${count} part numbers`,
    next: (count: string, one: boolean) =>
      one ? 'Look up the next part number' : `Look up the next ${count} part numbers`,
    waiting: (left: string, total: string, one: boolean) =>
      `${left} of ${total} ${one ? 'was' : 'were'} not asked for yet.`,
    change: 'Change the list…',
    again: 'Look the list up again…',
    close: 'Cancel',
    keys: 'Ctrl+Enter looks them up.',
    title: (count: string, one: boolean) => (one ? '1 part number' : `${count} part numbers`),
    resultsFor: (count: string, one: boolean) =>
      `Results for a list of ${count} part ${one ? 'number' : 'numbers'}`,
    notFound: (count: string) => `Not found (${count})`,
    undelivered: (count: string, one: boolean) =>
      one
        ? 'Nexar could not deliver an answer for 1 part number:'
        : `Nexar could not deliver answers for ${count} part numbers:`,
    unread: 'Nexar returned a part that could not be read',
    noReason: 'Nexar gave no reason',
    askAgain: (count: string, one: boolean) =>
      one ? 'Look this part number up again' : `Look these ${count} part numbers up again`,
    notDelivered: (count: string) => `${count} not delivered`,
    askedFor: (asked: string) => `for ${asked}`,
    others: (count: string, one: boolean) => `${count} ${one ? 'other' : 'others'}`,
    othersLabel: (others: string, asked: string) => `${others}: search for ${asked}, up to 10 parts`,
    back: (count: string, one: boolean) => `Back to the list of ${count} part ${one ? 'number' : 'numbers'}`,
    searchOne: 'Search',
    searchOneLabel: (asked: string) => `Search for ${asked}, up to 10 parts`,
    lineSearchCost: '“others” and “Search” look up that number: up to 10 parts.',
    lineSearchFree: '“others” and “Search” look up that number: free, sample data.',
    found: (found: string, asked: string) => `${found} of ${asked} found`,
    foundOfFirst: (found: string, asked: string) => `${found} of the first ${asked} found`,
    noneOfFirst: (asked: string) => `None of the first ${asked} found`,
    onlySimilar: (count: string) => `${count} with only a similar part`,
    notFoundCount: (count: string) => `${count} not found`,
    notAsked: (left: string) => `${left} not asked for yet`,
    noneHeading: (asked: string, one: boolean) =>
      one ? 'The part number was not found' : `None of these ${asked} part numbers was found`,
    noneFirstHeading: (asked: string) => `None of the first ${asked} part numbers was found`,
    noneFirstLead: 'The others were not asked for yet.',
  },
} as const;
