/** The fields of a BOM's line that cross as figures or follow from its place; all others are its facts. */
export const figureFields = {
  number: true,
  need: true,
  order: true,
  likelyOrder: true,
  more: true,
  problems: true,
  changes: true,
} as const;
