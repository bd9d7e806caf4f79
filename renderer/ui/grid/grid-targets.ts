const within = (target: EventTarget | null, selector: string) =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null;

/** Whether an event comes from a button in a cell. */
export const isControl = (target: EventTarget | null) => within(target, 'button') !== null;

/** The row that an event comes from. */
export const rowElementOf = (target: EventTarget | null) => within(target, 'tr[data-key]');

/** The id of that row. */
export const rowIdOf = (target: EventTarget | null) => rowElementOf(target)?.dataset.key;

/** The column whose header an event comes from. */
export const columnOf = (target: EventTarget | null) => within(target, 'th[data-column]')?.dataset.column;

/** The text around an event that a double click selects as a whole: a code is more than one of its words. */
export const wholeTextOf = (target: EventTarget | null) => within(target, '[data-whole]');
