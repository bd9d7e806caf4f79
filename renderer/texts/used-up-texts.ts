/** That a plan's parts are used up: a state, in which some things still work. */
export const usedUpTexts = {
  /** In the sidebar. */
  short: (limit: string | null) => (limit === null ? 'Part limit reached' : `Part limit of ${limit} reached`),
  noPartsShort: 'No parts in the plan yet',
  atMost: (left: string, limit: string) => `At most ${left} of ${limit} parts left`,
  heading: (limit: string | null) =>
    limit === null
      ? 'Your Nexar plan’s part limit is used up.'
      : `Your Nexar plan’s part limit of ${limit} is used up.`,
  tooFew: (left: string, limit: string) =>
    `Your Nexar plan has too few parts left: at most ${left} of ${limit}.`,
  noParts: 'Your Nexar application has no plan with parts: its limit is 0.',
  noPartsNext:
    'A new application has none until you choose a plan for it in the Nexar portal; evaluations include parts too.',
  refusedSince: (moment: string) => `Nexar refused a request on ${moment}.`,
  countedSince: (moment: string) =>
    `This app counts it as used up since ${moment}. Nexar decides, so you can still search.`,
  counted: 'This app counts it as used up. Nexar decides, so you can still search.',
  fewer:
    'A smaller request may still fit: set fewer parts per search in Settings, or look up a shorter list.',
  resets: (day: string) => `New parts arrive on ${day} (UTC).`,
  oneTime: 'One-time parts don’t renew. To go on, choose another plan in the Nexar portal.',
  unknown: 'The Nexar portal shows your plan, and whether it renews.',
  works: 'What was loaded before still opens, and sample parts are free.',
};
