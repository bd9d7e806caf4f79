/** Texts for a plan whose part limit is reached: a state, in which some things still work. */
export const usedUpTexts = {
  /** In the sidebar. */
  short: (limit: string | null) => (limit === null ? 'Part limit reached' : `Part limit of ${limit} reached`),
  noPartsShort: 'No parts in your plan yet',
  atMost: (left: string, limit: string) => `At most ${left} of ${limit} parts left`,
  heading: (limit: string | null) =>
    limit === null
      ? 'You’ve reached your Nexar plan’s part limit.'
      : `You’ve reached your Nexar plan’s limit of ${limit} parts.`,
  tooFew: (left: string, limit: string) =>
    `Your Nexar plan has too few parts left: at most ${left} of ${limit}.`,
  noParts: 'Your Nexar application has no parts: its limit is 0.',
  noPartsNext:
    'New applications have no parts until you choose a plan in the Nexar portal. Evaluation plans include some.',
  refusedSince: (moment: string) => `Nexar refused a request on ${moment}.`,
  countedSince: (moment: string) =>
    `By this app’s count, the limit was reached on ${moment}. Nexar has the final say, so you can still search.`,
  counted: 'By this app’s count, the limit is reached. Nexar has the final say, so you can still search.',
  fewer:
    'A smaller request may still work: set fewer parts per search in Settings, or look up a shorter list.',
  resets: (day: string) => `Your plan resets on ${day} (UTC).`,
  oneTime: 'One-time parts don’t renew. To continue, choose another plan in the Nexar portal.',
  unknown: 'See the Nexar portal for your plan and whether it renews.',
  works: 'Cached results still open, and sample parts are free.',
};
