// `count`: a formatted number; `one`: whether it is one.

export const linesText = (count: string, one: boolean) => `${count} ${one ? 'line' : 'lines'}`;

/** The lines of a BOM that the user should look at. */
export const problemsText = (count: string, one: boolean) => `${count} ${one ? 'problem' : 'problems'}`;

/** The most that a lookup can cost. */
export const upToPartsText = (count: string, one: boolean) => `up to ${count} ${one ? 'part' : 'parts'}`;
