import type { IgnoredReason } from '../../electron/shared/domain/bom/reading/ignored-text';

/** What is left out of a pasted text, counted. */
const ignoredNames: Readonly<Record<IgnoredReason, readonly [one: string, many: string]>> = {
  'not-populated': ['DNP or zero-quantity line', 'DNP or zero-quantity lines'],
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
  sku: ['distributor SKU', 'distributor SKUs'],
  price: ['price', 'prices'],
  placeholder: ['placeholder', 'placeholders'],
  header: ['header line', 'header lines'],
  column: ['other column', 'other columns'],
  text: ['other cell', 'other cells'],
};

export const ignoredCount = (reason: IgnoredReason, count: string, one: boolean) =>
  `${count} ${ignoredNames[reason][one ? 0 : 1]}`;

export const listTexts = {
  list: {
    open: 'Paste list…',
    label: 'List of part numbers',
    field: 'One part number per line, or separated by commas. You can paste rows from a spreadsheet.',
    empty: 'Each part number returns its best match.',
    count: (count: string, one: boolean) => (one ? '1 part number.' : `${count} part numbers.`),
    cost: (most: string, one: boolean) => `Uses up to ${most} ${one ? 'part' : 'parts'}.`,
    firstCost: (most: string) => `Looked up ${most} at a time.`,
    leftOut: (counts: string) => `Ignored: ${counts}`,
    leftOutMore: (count: string) => `and ${count} more`,
    rounded: (number: string) =>
      `A spreadsheet rounded ${number}. Format its column as text and copy it again.`,
    cut: (taken: string, total: string) =>
      `Only the first ${taken} of ${total} lines fit here. Look them up, then paste the rest.`,
    cutAll: 'This text is too long to fit here, so none of it was pasted.',
    cutLine: 'Only the beginning of this long line fits here.',
    question: 'Digits after a number',
    questionLead: (count: string, one: boolean) =>
      one ? '1 number can be read in two ways:' : `${count} numbers can be read in two ways:`,
    asQuantity: (number: string, quantity: string) => `${number}, quantity ${quantity}`,
    asWhole: (number: string) => `${number}, one part number`,
    preview: 'Part numbers:',
    free: 'Free with sample data.',
    run: (count: string, one: boolean) => (one ? 'Look up 1 part number' : `Look up ${count} part numbers`),
    runFirst: (first: string, count: string) => `Look up the first ${first} of ${count} part numbers`,
    next: (count: string, one: boolean) =>
      one ? 'Look up the next part number' : `Look up the next ${count} part numbers`,
    waiting: (left: string, total: string) => `${left} of ${total} still to look up.`,
    change: 'Edit list…',
    again: 'Look up again…',
    close: 'Cancel',
    keys: 'Ctrl ↵',
    macKeys: '⌘ ↵',
    title: (count: string, one: boolean) => (one ? '1 part number' : `${count} part numbers`),
    resultsFor: (count: string, one: boolean) =>
      `Results for a list of ${count} part ${one ? 'number' : 'numbers'}`,
    notFound: (count: string) => `Not found (${count})`,
    undelivered: (count: string, one: boolean) =>
      one
        ? 'Nexar couldn’t return an answer for 1 part number:'
        : `Nexar couldn’t return answers for ${count} part numbers:`,
    unread: 'Nexar returned a part that couldn’t be read',
    noReason: 'Nexar gave no reason',
    askAgain: (count: string, one: boolean) =>
      one ? 'Look up this part number again' : `Look up these ${count} part numbers again`,
    limited: (count: string, one: boolean) =>
      one ? '1 part number wasn’t looked up:' : `${count} part numbers weren’t looked up:`,
    lookUpRest: (count: string, one: boolean) =>
      one
        ? 'Look up the remaining part number · up to 1 part'
        : `Look up the remaining ${count} · up to ${count} parts`,
    lookUpSome: (count: string, all: string, one: boolean) =>
      `Look up ${count} of the remaining ${all} · up to ${count} ${one ? 'part' : 'parts'}`,
    stillLimited: 'Still over the part limit.',
    limitedCount: (count: string) => `${count} not looked up`,
    notDelivered: (count: string) => `${count} not delivered`,
    exactButPunctuation: 'Exact*',
    perhapsOthers: 'Others',
    others: (count: string, one: boolean) => `${count} ${one ? 'other' : 'others'}`,
    othersLabel: (others: string, asked: string, cost: string) => `${others}: search for ${asked}, ${cost}`,
    back: (count: string, one: boolean) => `Back to the list of ${count} part ${one ? 'number' : 'numbers'}`,
    searchOne: 'Search',
    searchOneLabel: (asked: string, cost: string) => `Search for ${asked}, ${cost}`,
    lineSearchCost: (cost: string) => `“Others” and “Search” look up that number: ${cost}.`,
    found: (found: string, asked: string) => `${found} of ${asked} found`,
    foundOfFirst: (found: string, asked: string) => `${found} of the first ${asked} found`,
    noneOfFirst: (asked: string) => `None of the first ${asked} found`,
    onlySimilar: (count: string) => `${count} with only a similar part`,
    notFoundCount: (count: string) => `${count} not found`,
    notAsked: (left: string) => `${left} still to look up`,
    noneHeading: (asked: string, one: boolean) =>
      one ? 'Part number not found' : `None of these ${asked} part numbers were found`,
    noneFirstHeading: (asked: string) => `None of the first ${asked} part numbers were found`,
    noneFirstLead: 'The rest are still to be looked up.',
  },
} as const;
