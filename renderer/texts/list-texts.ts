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
    quantitiesOut: (count: string, one: boolean) => `${count} ${one ? 'quantity' : 'quantities'} left out.`,
    cellsOut: (count: string, one: boolean) => `${count} other ${one ? 'cell' : 'cells'} left out.`,
    tooLongOut: (count: string) => `${count} left out: longer than 200 characters.`,
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
    notFound: (count: string) => `Not found (${count}):`,
    askedFor: (asked: string) => `for ${asked}`,
    bestOf: (hits: string) => `best of ${hits}`,
    found: (found: string, asked: string, shown: string) => `${found} of ${asked} found, ${shown} shown`,
    foundOfFirst: (found: string, asked: string, shown: string) =>
      `${found} of the first ${asked} found, ${shown} shown`,
    noneOfFirst: (asked: string) => `None of the first ${asked} found`,
    notAsked: (left: string) => `${left} not asked for yet`,
    noneHeading: (asked: string, one: boolean) =>
      one ? 'The part number was not found' : `None of these ${asked} part numbers was found`,
    noneFirstHeading: (asked: string) => `None of the first ${asked} part numbers was found`,
    noneFirstLead: 'The others were not asked for yet.',
  },
} as const;
