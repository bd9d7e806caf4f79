/** What is said of cached parts while Nexar is not reached. */
export const cachedTexts = {
  cached: {
    label: 'Offline',
    title: (text: string) => `Cached parts matching “${text}”`,
    found: (count: string, one: boolean) => `${count} cached ${one ? 'part' : 'parts'}`,
    firstFound: (count: string) => `First ${count} cached parts`,
    show: (count: string, one: boolean) =>
      `Show ${count} cached ${one ? 'part' : 'parts'} that ${one ? 'matches' : 'match'}`,
    noneFound: 'No cached parts',
    offline: 'Offline.',
    unreached: 'Nexar can’t be reached.',
    back: (text: string) => `Nexar can be reached again. Press Enter to search for “${text}”.`,
    notCached: (text: string) => `Your search for “${text}” isn’t cached.`,
    oldest: (hours: string, one: boolean, age: string) =>
      `These are results from the last ${one ? 'hour' : `${hours} hours`}; the oldest is from ${age}.`,
    typeToFind: (hours: string, one: boolean) =>
      `Type to find parts that you looked up in the last ${one ? 'hour' : `${hours} hours`}.`,
    notKept: 'Results aren’t kept on this computer; Settings can change that.',
    none: (text: string) => `No cached part matches “${text}”`,
    noneLead: 'Parts that you looked up recently are found by part number, manufacturer or description.',
    more: 'More cached parts match. Type more to see them.',
    all: 'End of cached parts',
  },
} as const;
