/** More lines cannot be told apart. */
export const maxCurves = 5;
