const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The edits of a line. Once its attrition and its minimum were one, so that neither followed the BOM alone. */
export function withAttritionApart(edits: unknown): unknown {
  if (!isObject(edits) || !isObject(edits.attrition)) return edits;
  const { attrition, ...others } = edits;
  return { attritionPercent: attrition.percent, atLeast: attrition.atLeast, ...others };
}
